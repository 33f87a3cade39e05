/** How many systems the groups of each era tie together, and in how many the military sits. */
import { useMemo } from 'react';
import { type EraSpans, spansByEra } from '../../../query/insight.ts';
import { dataText } from '../../../text/data.ts';
import { nameOf } from '../../../text/format.ts';
import { useApp, useLanguage } from '../../app-context.tsx';
import { cachedSnapshot } from '../../use-picture.ts';
import { Insight, Numbers } from './insight.tsx';

/** The share of the longest bar from which on a number fits into its part, also on a phone. */
const ROOMY = 0.05;

const PARTS = ['unpublished', 'one', 'two', 'more'] as const;

function EraBar({ row, most }: { readonly row: EraSpans; readonly most: number }) {
	const language = useLanguage();
	const { span } = dataText[language];
	return (
		<li>
			<p>
				<strong>{nameOf(row.era, language)}</strong>{' '}
				<span className="count">
					{span.groupsOf(row.groups)} · {span.militaryOf(row.military, row.groups)}
				</span>
			</p>
			<div className="stack">
				{PARTS.map((part) =>
					row[part] === 0 ? null : (
						<span
							key={part}
							className={`part ${part}`}
							style={{ width: `${Math.round((row[part] / most) * 1000) / 10}%` }}
							title={`${span[part]}: ${row[part]}`}
						>
							{row[part] / most >= ROOMY && row[part]}
						</span>
					),
				)}
			</div>
			<div className="stack">
				<span
					className="part military"
					style={{ width: `${Math.round((row.military / most) * 1000) / 10}%` }}
				/>
			</div>
		</li>
	);
}

/** The insight. */
export function Spans() {
	const language = useLanguage();
	const text = dataText[language];
	const index = useApp((state) => state.index);
	const data = useMemo(() => spansByEra(index, (moment) => cachedSnapshot(index, moment)), [index]);
	const most = Math.max(1, ...data.map(({ groups }) => groups));
	const { span } = text;
	return (
		<Insight
			id="span"
			title={span.title}
			limits={span.limits}
			chart={
				<>
					<p className="chart-key">
						{[...PARTS, 'military' as const].map((part) => (
							<span key={part} className="key-entry">
								<span className={`key-box part ${part}`} /> {span[part]}{' '}
							</span>
						))}
					</p>
					<ul className="era-bars" aria-label={span.label}>
						{data.map((row) => (
							<EraBar key={row.era.id} row={row} most={most} />
						))}
					</ul>
				</>
			}
			table={
				<Numbers
					caption={span.title}
					head={[span.era, span.groups, span.unpublished, span.one, span.two, span.more, span.military]}
					rows={data.map((row) => ({
						key: row.era.id,
						cells: [
							nameOf(row.era, language),
							row.groups,
							row.unpublished,
							row.one,
							row.two,
							row.more,
							row.military,
						],
					}))}
				/>
			}
		/>
	);
}
