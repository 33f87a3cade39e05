/** The marks of the map as links: groups as rings, organizations as squares. Clicks are heard by the map itself. */
import { memo } from 'react';
import { encodeEntity } from '../../link/codec.ts';
import type { Emphasis } from '../../map/emphasis.ts';
import {
	arcPath,
	type GroupMark,
	type Mark,
	type OrganizationMark,
	sameMark,
	tenurePath,
} from '../../map/scene.ts';
import type { Language } from '../../text/index.ts';

const RING_WIDTH = 5;

/**
 * A group: the ring tells the systems that sit on it, the centre its type, ticks that it is not permanent, dashes that it is
 * only possibly there.
 */
export function GroupShape({ radius, arcs, tenure }: Pick<GroupMark, 'radius' | 'arcs' | 'tenure'>) {
	return (
		<>
			<circle className="core" r={radius - (arcs.length > 0 ? RING_WIDTH : 1.5)} />
			{arcs.map((arc) => (
				<path key={arc.system} className={`arc ${arc.system}`} d={arcPath(arc, radius - RING_WIDTH / 2)} />
			))}
			{tenure !== 'permanent' && <path className="ticks-of-term" d={tenurePath(tenure, radius)} />}
		</>
	);
}

/** An organization: a square; the bodies at the top are larger. */
function OrganizationShape({ radius }: Pick<OrganizationMark, 'radius'>) {
	return <rect className="core" x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={1.5} />;
}

/** Returns the classes of a mark, without those of its emphasis. */
function classesOf(mark: Mark): string {
	return mark.kind === 'group'
		? `node group ${mark.type} ${mark.certainty} ${mark.arcs.length === 0 ? 'unpublished' : ''}`
		: `node organization ${mark.system} ${mark.apex ? 'apex' : ''}`;
}

function Shape({ mark }: { readonly mark: Mark }) {
	return mark.kind === 'group' ? (
		<GroupShape radius={mark.radius} arcs={mark.arcs} tenure={mark.tenure} />
	) : (
		<OrganizationShape radius={mark.radius} />
	);
}

interface NodeProps {
	readonly mark: Mark;
	readonly x: number;
	readonly y: number;
	readonly label: string;
	readonly emphasis: Emphasis;
	readonly isTabStop: boolean;
	readonly lang: Language;
	readonly base: string;
}

/**
 * A mark as a link. Its address is that of the node alone; the map adds the rest of the view when the reader turns to it, so
 * that a change of view does not write hundreds of addresses.
 */
export const Node = memo(
	function Node({ mark, x, y, label, emphasis, isTabStop, lang, base }: NodeProps) {
		const { kind, id, radius } = mark;
		return (
			<g transform={`translate(${x} ${y})`}>
				<a
					href={encodeEntity({ kind, id }, lang, base)}
					className={`${classesOf(mark)} ${emphasis}`}
					data-kind={kind}
					data-id={id}
					data-type={kind === 'group' ? mark.type : undefined}
					aria-label={label}
					tabIndex={isTabStop ? 0 : -1}
					draggable={false}
				>
					<circle className="hit" r={radius + (kind === 'group' ? 3 : 4)} />
					<Shape mark={mark} />
				</a>
			</g>
		);
	},
	({ mark: before, ...past }, { mark: after, ...present }) =>
		sameMark(before, after) &&
		(Object.keys(present) as (keyof typeof present)[]).every((key) => past[key] === present[key]),
);

/** A mark once more, over the dimmed picture: what is in focus or near. It hears nothing; the link lies under it. */
export function FrontMark({ mark, x, y, emphasis }: Pick<NodeProps, 'mark' | 'x' | 'y' | 'emphasis'>) {
	return (
		<g transform={`translate(${x} ${y})`} className={`${classesOf(mark)} ${emphasis}`}>
			<circle className="hit" r={mark.radius + 3} />
			<Shape mark={mark} />
		</g>
	);
}
