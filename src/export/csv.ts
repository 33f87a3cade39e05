/** CSV as of RFC 4180, in UTF-8, that no spreadsheet takes for formulas. */
import { csvFormatRow } from 'd3';
import type { Index } from '../query/index.ts';
import type { Cell, Table } from './table.ts';

const LINE_END = '\r\n';
/** Excel reads a file as UTF-8 only where it starts with this; other programs need none and some show it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text that a spreadsheet would run as a formula (OWASP, "CSV Injection"), and text that already looks guarded, so that
 * taking one apostrophe away always gives back what was there. Ids and dates never start so: only free text is touched.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Returns the text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function guardFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Returns the text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
	return GUARDED.test(text) ? text.slice(1) : text;
}

function cellText(cell: Cell): string {
	if (cell === undefined) return '';
	return typeof cell === 'string' ? guardFormula(cell) : String(cell);
}

export interface CsvOptions {
	/** Whether to start with a byte order mark, as for a download that may be opened in Excel. */
	readonly bom?: boolean;
}

/** Returns a CSV file with a header line; lines end in CRLF, the last one too. */
export function csvOf(
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
	{ bom = false }: CsvOptions = {},
): string {
	const lines = [[...header], ...rows.map((row) => row.map(cellText))].map((row) => csvFormatRow(row));
	return (bom ? BYTE_ORDER_MARK : '') + lines.join(LINE_END) + LINE_END;
}

/** Returns a published table as CSV. */
export function tableCsv(table: Table, index: Index, options: CsvOptions = {}): string {
	return csvOf(
		table.fields.map((field) => field.name),
		table.rows(index),
		options,
	);
}
