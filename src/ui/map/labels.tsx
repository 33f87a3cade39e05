/** The labels of the map, where there is room for them. */
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

/** Draws them; each line says of which language it is. */
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
				<text
					key={key}
					x={x}
					y={y}
					textAnchor={anchor}
					className={`label ${partsOf(key as NodeKey).kind} ${levelOf(key as NodeKey)}`}
				>
					{lines.map((line, row) => (
						<tspan
							key={line}
							lang={LANGUAGE_TAGS[isChinese(line) ? 'zh' : 'en']}
							x={x}
							dy={row === 0 ? 0 : '1.16em'}
						>
							{line}
						</tspan>
					))}
				</text>
			))}
		</g>
	);
}
