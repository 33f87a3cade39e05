/** The table in view as a file. */
import { csvOf } from '../../../export/csv.ts';
import { listCell } from '../../../export/table.ts';
import type { Index } from '../../../query/index.ts';
import { type Language, textOf } from '../../../text/index.ts';
import { tableText } from '../../../text/table.ts';
import { COLUMNS, headingOf, type Row, wordsOf } from './columns.ts';

/** Returns the rows as CSV in the order given: the columns of the table, the name in either language, and how surely it existed. */
export function viewCsv(index: Index, rows: readonly Row[], language: Language): string {
	const own = tableText[language];
	const rest = COLUMNS.filter((column) => column !== 'name');
	return csvOf(
		[own.nameEn, own.nameZh, own.certainty, ...rest.map((column) => headingOf(column, language))],
		rows.map((row) => [
			row.at.name.en,
			row.at.name.zh,
			textOf(language).certainties[row.at.certainty],
			...rest.map((column) => {
				const words = wordsOf(index, row, column, language);
				return column === 'seats' && words[0] !== undefined ? Number(words[0]) : listCell(words);
			}),
		]),
		{ bom: true },
	);
}
