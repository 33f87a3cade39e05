/** New, renamed, upgraded, merged, abolished: groups to which something happened, by year. */
import { useMemo } from 'react';
import { EVENT_KINDS } from '../../../dataset/words.ts';
import { changesByYear } from '../../../query/insight.ts';
import { dataText } from '../../../text/data.ts';
import { capitalized } from '../../../text/format.ts';
import { useApp, useLanguage } from '../../app-context.tsx';
import { Insight, Numbers } from './insight.tsx';
import { Plot, YearBar } from './plot.tsx';

const DRAWN = ['established', 'renamed', 'upgraded', 'merged', 'abolished'] as const;
/** How high one group is drawn, in px. */
const UNIT = 6;

/** The insight. */
export function Changes() {
	const text = dataText[useLanguage()];
	const index = useApp((state) => state.index);
	const data = useMemo(() => changesByYear(index), [index]);
	const years = { first: data[0]?.year ?? 0, last: data.at(-1)?.year ?? 0 };
	const { changes } = text;
	return (
		<Insight
			id="changes"
			title={changes.title}
			limits={changes.limits}
			chart={DRAWN.map((kind) => {
				const most = Math.max(2, ...data.map((row) => row.changes[kind].all));
				return (
					<Plot
						key={kind}
						label={`${changes.kinds[kind]}: ${changes.label}`}
						heading={capitalized(changes.kinds[kind])}
						years={years}
						most={most}
						height={Math.max(most * UNIT, 24)}
						withYears={kind === DRAWN.at(-1)}
					>
						{(y) =>
							data.map((row) => {
								const { all, certain } = row.changes[kind];
								const place = { years, from: row.year };
								return (
									<g key={row.year} className="bars">
										<YearBar {...place} top={y(all)} bottom={y(certain)} className="possible" />
										<YearBar
											{...place}
											top={y(certain)}
											bottom={y(0)}
											className="sure"
											title={`${row.year}: ${all}`}
										/>
									</g>
								);
							})
						}
					</Plot>
				);
			})}
			table={
				<Numbers
					caption={changes.title}
					head={[text.year, ...EVENT_KINDS.map((kind) => changes.kinds[kind])]}
					rows={data.map((row) => ({
						key: String(row.year),
						cells: [row.year, ...EVENT_KINDS.map((kind) => row.changes[kind].all)],
					}))}
				/>
			}
		/>
	);
}
