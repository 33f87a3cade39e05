/** The marks of the map: what is seen of them, gathered into few shapes, and over each a link. Clicks are heard by the map itself. */
import { memo } from 'react';
import { encodeEntity } from '../../link/codec.ts';
import type { Emphasis } from '../../map/emphasis.ts';
import type { Point } from '../../map/frame.ts';
import type { Mark } from '../../map/scene.ts';
import { shapesOf } from '../../map/shapes.ts';
import type { Language } from '../../text/index.ts';

interface ShapesProps {
	readonly marks: readonly Mark[];
	/** Where the reader's hand has moved them. */
	readonly placeOf?: (mark: Mark) => Point;
	/** How strongly all of them are shown. */
	readonly emphasis: Emphasis;
}

/** Draws marks. */
export const Shapes = memo(function Shapes({ marks, placeOf, emphasis }: ShapesProps) {
	return shapesOf(marks, placeOf).map(({ look, core, arcs, ticks }) => (
		<g key={look} className={`shapes ${look} ${emphasis}`}>
			<path className="core" d={core} />
			{arcs.map(({ system, path }) => (
				<path key={system} className={`arc ${system}`} d={path} />
			))}
			{ticks && <path className="ticks-of-term" d={ticks} />}
		</g>
	));
});

/** How far around a mark it can be hit, in map units. */
const HIT = 3;

interface NodeProps {
	readonly kind: Mark['kind'];
	readonly id: string;
	/** Of a group: its type. */
	readonly type?: string | undefined;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly label: string;
	readonly emphasis: Emphasis;
	readonly isTabStop: boolean;
	readonly lang: Language;
	readonly base: string;
}

/**
 * The link over a mark. Its address is that of the node alone; the map adds the rest of the view when the reader turns to it, so
 * that a change of view does not write hundreds of addresses.
 */
export const Node = memo(function Node(props: NodeProps) {
	const { kind, id, type, x, y, radius, label, emphasis, isTabStop, lang, base } = props;
	return (
		<g transform={`translate(${x} ${y})`}>
			<a
				href={encodeEntity({ kind, id }, lang, base)}
				className={`node ${kind} ${emphasis}`}
				data-kind={kind}
				data-id={id}
				data-type={type}
				aria-label={label}
				tabIndex={isTabStop ? 0 : -1}
				draggable={false}
			>
				<circle className="hit" r={radius + HIT} />
			</a>
		</g>
	);
});
