/** Thin lines from the group that went into another to the one it went into, at the date when it did. */
import type { AreaRows, Join } from '../../../query/timeline.ts';
import { AXIS, HEADING, ROW, useScale } from './scale.ts';

interface JoinsProps {
	readonly areas: readonly AreaRows[];
	readonly joins: readonly Join[];
	readonly selected: string | undefined;
}

/** Returns the middle of each group's row, in px from the top, by id. */
function rowMiddles(areas: readonly AreaRows[]): Map<string, number> {
	const middles = new Map<string, number>();
	let top = AXIS;
	for (const { groups } of areas) {
		top += HEADING;
		for (const { id } of groups) {
			middles.set(id, top + ROW / 2);
			top += ROW;
		}
	}
	return middles;
}

/** The joins; the rows say the same in words. */
export function Joins({ areas, joins, selected }: JoinsProps) {
	const scale = useScale();
	const middles = rowMiddles(areas);
	return (
		<svg className="joins" aria-hidden="true">
			{joins.map(({ from, into, event, when }) => {
				const y1 = middles.get(from.id) ?? 0;
				const middle = middles.get(into.id) ?? 0;
				const down = middle > y1;
				const y2 = middle + (down ? -7 : 7);
				const x = `${scale.place((when.first + when.last) / 2)}%`;
				const isSelected = selected === from.id || selected === into.id;
				return (
					<g
						key={`${from.id} ${event.id}`}
						className={isSelected ? 'selected' : undefined}
						data-from={from.id}
						data-into={into.id}
					>
						<line x1={x} x2={x} y1={y1} y2={y2} />
						<circle cx={x} cy={y1} r={2.5} />
						<svg x={x} y={y2} overflow="visible" aria-hidden="true">
							<path d={down ? 'M-4,-6 L4,-6 L0,1z' : 'M-4,6 L4,6 L0,-1z'} />
						</svg>
					</g>
				);
			})}
		</svg>
	);
}
