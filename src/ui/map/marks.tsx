/** The marks of the map as links: groups as rings, organizations as squares. Clicks are heard by the map itself. */
import { memo } from 'react';
import type { Emphasis } from '../../map/emphasis.ts';
import { arcPath, type GroupMark, type OrganizationMark } from '../../map/scene.ts';

interface MarkProps<M> {
	readonly mark: M;
	readonly href: string;
	readonly label: string;
	readonly emphasis: Emphasis;
	readonly isTabStop: boolean;
	readonly x: number;
	readonly y: number;
}

const RING_WIDTH = 5;

/** A group: the ring tells the systems that sit on it, the centre its type, dashes that it is only possibly there. */
export const GroupNode = memo(function GroupNode({
	mark,
	href,
	label,
	emphasis,
	hasAppeared,
	isTabStop,
	x,
	y,
}: MarkProps<GroupMark> & { readonly hasAppeared: boolean }) {
	const { radius, arcs, type, certainty } = mark;
	return (
		<g transform={`translate(${x} ${y})`}>
			<a
				href={href}
				className={`node group ${type} ${certainty} ${arcs.length === 0 ? 'unpublished' : ''} ${emphasis}`}
				data-kind="group"
				data-id={mark.id}
				data-type={type}
				aria-label={label}
				tabIndex={isTabStop ? 0 : -1}
				draggable={false}
			>
				<circle className="hit" r={radius + 3} />
				{hasAppeared && <circle className="appeared" r={radius + 3.5} />}
				<circle className="core" r={arcs.length > 0 ? radius - RING_WIDTH : radius - 1.5} />
				{arcs.map((arc) => (
					<path key={arc.system} className={`arc ${arc.system}`} d={arcPath(arc, radius - RING_WIDTH / 2)} />
				))}
			</a>
		</g>
	);
});

/** An organization: a square in the colour of its system; the bodies at the top are larger. */
export const OrganizationNode = memo(function OrganizationNode({
	mark,
	href,
	label,
	emphasis,
	isTabStop,
	x,
	y,
}: MarkProps<OrganizationMark>) {
	const { radius, system, apex } = mark;
	return (
		<g transform={`translate(${x} ${y})`}>
			<a
				href={href}
				className={`node organization ${system} ${apex ? 'apex' : ''} ${emphasis}`}
				data-kind="organization"
				data-id={mark.id}
				aria-label={label}
				tabIndex={isTabStop ? 0 : -1}
				draggable={false}
			>
				<circle className="hit" r={radius + 4} />
				<rect className="core" x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={1.5} />
			</a>
		</g>
	);
});
