/** A small chart of numbers by year, with the numbers themselves a step away. */
import { dayOf } from '../../dataset/dates.ts';
import type { YearCount } from '../../query/places-by-year.ts';
import { panelText } from '../../text/panels.ts';
import { useLanguage } from '../app-context.tsx';
import { Axis } from './over-time.tsx';
import { Section } from './section.tsx';

/** Years that say the same in one path: drawn as columns of a year's width, from a height on. */
function columns(
	years: readonly YearCount[],
	heightOf: (count: YearCount) => readonly [from: number, to: number],
): string {
	return years
		.map((count, at) => {
			const [from, to] = heightOf(count);
			return to > from ? `M${at + 0.1} ${-from}V${-to}h.8V${-from}z` : '';
		})
		.join('');
}

/** The chart under its title; nothing where there is nothing to count. */
export function YearChart({
	title,
	years,
}: {
	readonly title: string;
	readonly years: readonly YearCount[];
}) {
	const text = panelText[useLanguage()];
	const all = ({ surely, possibly }: YearCount) => surely + possibly;
	const most = years.reduce<YearCount | undefined>(
		(best, count) => (best && all(best) >= all(count) ? best : count),
		undefined,
	);
	const first = years[0];
	const last = years.at(-1);
	if (!most || !first || !last) return null;
	const summary = text.mostIn(all(most), most.year);
	const hasPossible = years.some(({ possibly }) => possibly > 0);
	return (
		<Section title={title} count={years.length}>
			<figure className="year-chart">
				<svg
					role="img"
					aria-label={`${title}${text.colon}${summary}`}
					viewBox={`0 ${-all(most)} ${years.length} ${all(most)}`}
					preserveAspectRatio="none"
				>
					<path className="surely" d={columns(years, ({ surely }) => [0, surely])} />
					<path className="possibly" d={columns(years, (count) => [count.surely, all(count)])} />
				</svg>
				<Axis span={{ first: dayOf(first.year), last: dayOf(last.year + 1) - 1 }} />
				<figcaption>
					{summary}
					{hasPossible && ` · ${text.possiblyMore}`}
				</figcaption>
			</figure>
			<details className="other-dates">
				<summary>{text.figures}</summary>
				<p>{years.map((count) => text.yearCount(count.year, count.surely, count.possibly)).join('; ')}</p>
			</details>
		</Section>
	);
}
