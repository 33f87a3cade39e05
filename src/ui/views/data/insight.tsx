/** The frame of every chart: its title with a link to it, the picture, what it cannot show, and its numbers as a table. */
import type { ReactNode } from 'react';
import { dataText } from '../../../text/data.ts';
import { useLanguage } from '../../app-context.tsx';

interface InsightProps {
	/** The anchor is `insight-` and this. */
	readonly id: string;
	readonly title: string;
	readonly limits: string;
	readonly chart: ReactNode;
	readonly table: ReactNode;
	/** What stands between the title and the chart. */
	readonly children?: ReactNode;
}

/** One insight. */
export function Insight({ id, title, limits, chart, table, children }: InsightProps) {
	const text = dataText[useLanguage()];
	const anchor = `insight-${id}`;
	return (
		<section className="insight" id={anchor} aria-labelledby={`${anchor}-title`}>
			<h3 id={`${anchor}-title`}>
				{title}{' '}
				<a
					className="insight-link"
					href={`#${anchor}`}
					aria-label={`${text.link}: ${title}`}
					title={text.link}
				>
					#
				</a>
			</h3>
			{children}
			{chart}
			<p className="limits">
				<strong>{text.cannot}</strong> {limits}
			</p>
			<details>
				<summary>{text.table}</summary>
				{table}
			</details>
		</section>
	);
}

/** A cell of a table: words, or a number. */
type CellContent = ReactNode;

interface NumbersProps {
	readonly caption: string;
	readonly head: readonly string[];
	/** Rows with a key of their own; the first cell heads its row. */
	readonly rows: readonly { readonly key: string; readonly cells: readonly CellContent[] }[];
}

/** A table of numbers. */
export function Numbers({ caption, head, rows }: NumbersProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keys
		<section className="numbers" tabIndex={0} aria-label={caption}>
			<table>
				<caption className="visually-hidden">{caption}</caption>
				<thead>
					<tr>
						{head.map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, cells: [first, ...rest] }) => (
						<tr key={key}>
							<th scope="row">{first}</th>
							{rest.map((cell, at) => (
								<td key={head[at + 1]} className={typeof cell === 'number' ? 'number' : undefined}>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
