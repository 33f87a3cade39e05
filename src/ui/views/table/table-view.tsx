/** The groups of the picture as a table: the equal of the map for those who do not see it. */
import { useCallback, useMemo, useState } from 'react';
import { tableText } from '../../../text/table.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { saveFile } from '../../save-file.ts';
import { useMomentWords } from '../../use-moment-words.ts';
import { usePicture } from '../../use-picture.ts';
import { COLUMNS, type Column, headingOf, rowsOf, type Sorting, sortRows } from './columns.ts';
import { TableRow } from './table-row.tsx';

/** Columns of numbers: what a reader wants of them first is the most. */
const MOST_FIRST: ReadonlySet<Column> = new Set(['span', 'seats', 'linked']);

/** The view. */
export default function TableView() {
	const text = useText();
	const language = useLanguage();
	const own = tableText[language];
	const index = useApp((state) => state.index);
	const { moment, shown } = usePicture();
	const words = useMomentWords();
	const [sorting, setSorting] = useState<Sorting>({ column: 'name', descending: false });
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const rows = useMemo(() => rowsOf(index, shown, moment), [index, shown, moment]);
	const sorted = useMemo(() => sortRows(index, rows, sorting, language), [index, rows, sorting, language]);
	const toggle = useCallback(
		(group: string) =>
			setOpen((before) => {
				const after = new Set(before);
				if (!after.delete(group)) after.add(group);
				return after;
			}),
		[],
	);
	const sortBy = (column: Column) =>
		setSorting((before) => ({
			column,
			descending: before.column === column ? !before.descending : MOST_FIRST.has(column),
		}));
	const download = async () => {
		const { viewCsv } = await import('./csv.ts');
		saveFile(
			`leading-small-groups-${words.file}.csv`,
			'text/csv;charset=utf-8',
			viewCsv(index, sorted, language),
		);
	};
	if (shown.length === 0) return <p className="unknown stage-note">{text.noneAt}</p>;
	const allOpen = open.size >= rows.length;
	return (
		<div className="grid-view table-view">
			<div className="grid-tools">
				<p>{own.hint}</p>
				<button
					type="button"
					onClick={() => setOpen(allOpen ? new Set() : new Set(rows.map(({ at }) => at.group.id)))}
				>
					{allOpen ? own.closeAll : own.openAll}
				</button>
				<button type="button" onClick={download}>
					{own.download}
				</button>
			</div>
			<section className="grid-scroll" aria-label={own.caption(words.moment)}>
				<table>
					<caption className="visually-hidden">{own.caption(words.moment)}</caption>
					<thead>
						<tr>
							{COLUMNS.map((column) => {
								const order =
									sorting.column === column ? (sorting.descending ? 'descending' : 'ascending') : undefined;
								return (
									<th key={column} scope="col" aria-sort={order} className={column}>
										<button type="button" onClick={() => sortBy(column)}>
											{headingOf(column, language)}
											<span aria-hidden="true" className="order">
												{order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}
											</span>
										</button>
									</th>
								);
							})}
						</tr>
					</thead>
					<tbody>
						{sorted.map((row) => (
							<TableRow
								key={row.at.group.id}
								row={row}
								isOpen={open.has(row.at.group.id)}
								onToggle={toggle}
							/>
						))}
					</tbody>
				</table>
			</section>
		</div>
	);
}
