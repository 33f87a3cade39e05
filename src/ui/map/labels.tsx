/** The labels of the map, where there is room for them. */
import { memo } from 'react';
import type { NodeKey } from '../../map/graph.ts';
import { isChinese, type PlacedLabel } from '../../map/labels.ts';
import { LANGUAGE_TAGS } from '../../text/index.ts';
import { partsOf } from './node-of.ts';

interface LabelsProps {
	readonly labels: readonly PlacedLabel[];
	/** How strongly a node's label is drawn: a class beside that of its kind. */
	readonly levelOf: (key: NodeKey) => string;
	readonly fontSize: number;
}

interface LabelProps extends Pick<PlacedLabel, 'x' | 'y' | 'anchor' | 'lines'> {
	readonly className: string;
}

/** One label; each line says of which language it is. It is moved as a whole, so that a browser need not set its text anew. */
const Label = memo(
	function Label({ x, y, anchor, lines, className }: LabelProps) {
		return (
			<text transform={`translate(${x} ${y})`} textAnchor={anchor} className={className}>
				{lines.map((line, row) => (
					<tspan
						key={line}
						lang={LANGUAGE_TAGS[isChinese(line) ? 'zh' : 'en']}
						x={0}
						dy={row === 0 ? 0 : '1.16em'}
					>
						{line}
					</tspan>
				))}
			</text>
		);
	},
	(past, present) =>
		past.x === present.x &&
		past.y === present.y &&
		past.anchor === present.anchor &&
		past.className === present.className &&
		past.lines.length === present.lines.length &&
		past.lines.every((line, row) => line === present.lines[row]),
);

/** Draws them. */
export function Labels({ labels, levelOf, fontSize }: LabelsProps) {
	return (
		<g className="labels" aria-hidden="true" fontSize={fontSize}>
			{labels.map(
				({ key, leader }) =>
					leader && (
						<path
							key={key}
							className="leader"
							d={`M${leader[0].x} ${leader[0].y}L${leader[1].x} ${leader[1].y}`}
						/>
					),
			)}
			{labels.map(({ key, x, y, anchor, lines }) => (
				<Label
					key={key}
					x={x}
					y={y}
					anchor={anchor}
					lines={lines}
					className={`label ${partsOf(key as NodeKey).kind} ${levelOf(key as NodeKey)}`}
				/>
			))}
		</g>
	);
}
