/** Groups alive by year and type, beside the counts that others published. */
import { useMemo } from 'react';
import { spanOf, yearOf } from '../../../dataset/dates.ts';
import type { GroupType } from '../../../dataset/words.ts';
import { type Comparison, type Count, comparisons } from '../../../query/coverage.ts';
import { aliveByYear } from '../../../query/insight.ts';
import { dataText } from '../../../text/data.ts';
import { formatDate, noteOf } from '../../../text/format.ts';
import { useApp, useLanguage } from '../../app-context.tsx';
import { Insight, Numbers } from './insight.tsx';
import { across, Plot, YearBar } from './plot.tsx';

interface Line {
	readonly kind: GroupType | 'all';
	readonly counts: readonly { readonly year: number; readonly count: Count }[];
}

function Ring({
	comparison,
	x,
	y,
}: {
	readonly comparison: Comparison;
	readonly x: string;
	readonly y: number;
}) {
	const { what, value } = comparison.figure;
	return (
		<circle className="published" cx={x} cy={y} r={4.5}>
			<title>{`${value}: ${noteOf(what, useLanguage()).text}`}</title>
		</circle>
	);
}

/** The insight. */
export function Alive() {
	const language = useLanguage();
	const text = dataText[language];
	const index = useApp((state) => state.index);
	const data = useMemo(() => aliveByYear(index), [index]);
	const published = useMemo(() => comparisons(index), [index]);
	const years = { first: data[0]?.year ?? 0, last: data.at(-1)?.year ?? 0 };
	const lines: Line[] = [
		{
			kind: 'all',
			counts: data.map(({ year, party, state }) => ({
				year,
				count: { surely: party.surely + state.surely, possibly: party.possibly + state.possibly },
			})),
		},
		{ kind: 'party', counts: data.map(({ year, party }) => ({ year, count: party })) },
		{ kind: 'state', counts: data.map(({ year, state }) => ({ year, count: state })) },
	];
	const numbersOf = ({ figure }: Comparison) => (typeof figure.value === 'number' ? [figure.value] : []);
	const { alive } = text;
	return (
		<Insight
			id="alive"
			title={alive.title}
			limits={alive.limits}
			chart={
				<>
					<p className="chart-key">
						<span className="key-box sure" /> {text.surely} <span className="key-box" /> {text.possibly}{' '}
						<span className="key-ring" /> {text.publishedMark}
					</p>
					{lines.map(({ kind, counts }, at) => {
						const own = published.filter(({ type }) => (type ?? 'all') === kind);
						const most = Math.max(...counts.map(({ count }) => count.possibly), ...own.flatMap(numbersOf));
						return (
							<Plot
								key={kind}
								label={`${text[kind]}: ${alive.label(years.first, years.last)}`}
								heading={text[kind]}
								years={years}
								most={most}
								height={Math.max(60, most * 1.1)}
								withYears={at === lines.length - 1}
							>
								{(y) => (
									<>
										{counts.map(({ year, count }) => (
											<g key={year} className={`bars ${kind}`}>
												<YearBar
													years={years}
													from={year}
													top={y(count.possibly)}
													bottom={y(count.surely)}
													className="possible"
												/>
												<YearBar
													years={years}
													from={year}
													top={y(count.surely)}
													bottom={y(0)}
													className="sure"
													title={`${year}: ${alive.oursIs(count.surely, count.possibly)}`}
												/>
											</g>
										))}
										{own.map((comparison) =>
											numbersOf(comparison).map((value) => (
												<Ring
													key={comparison.figure.id}
													comparison={comparison}
													x={`${across(years, yearOf(spanOf(comparison.at)?.first ?? 0) + 0.5)}%`}
													y={y(value)}
												/>
											)),
										)}
									</>
								)}
							</Plot>
						);
					})}
				</>
			}
			table={
				<Numbers
					caption={alive.title}
					head={[
						text.year,
						...[text.party, text.state].flatMap((type) => [
							`${type}, ${text.surely}`,
							`${type}, ${text.possibly}`,
						]),
					]}
					rows={data.map(({ year, party, state }) => ({
						key: String(year),
						cells: [year, party.surely, party.possibly, state.surely, state.possibly],
					}))}
				/>
			}
		>
			<details>
				<summary>{alive.published}</summary>
				<Numbers
					caption={alive.published}
					head={[alive.what, alive.date, alive.theirs, alive.ours]}
					rows={published.map(({ figure, at, ours }) => ({
						key: figure.id,
						cells: [
							noteOf(figure.what, language).text,
							formatDate(at, language),
							figure.value,
							alive.oursIs(ours.surely, ours.possibly),
						],
					}))}
				/>
			</details>
		</Insight>
	);
}
