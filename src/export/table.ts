/** What a published table is: its columns, what they mean, to which other table they refer, and its rows. */
import type { Index } from '../query/index.ts';

/** The value of one cell; undefined is an empty cell: not stated. */
export type Cell = string | number | boolean | undefined;

/** A column as described to readers and in datapackage.json. */
export interface Field {
	readonly name: string;
	/** A type of Frictionless Table Schema. */
	readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'date';
	readonly description: string;
	/** Whether a cell is never empty. */
	readonly required?: boolean;
	/** The closed list of values, where there is one. */
	readonly values?: readonly string[];
	/** What every value matches, as an XML Schema regular expression (which spans the whole value). */
	readonly pattern?: string;
	/** The table whose `id` a value must be. */
	readonly references?: string;
}

export interface Table {
	readonly name: string;
	readonly description: string;
	readonly fields: readonly Field[];
	/** The columns that together name a row. */
	readonly key: readonly string[];
	/** Returns every row, its cells in the order of the fields. */
	readonly rows: (index: Index) => Cell[][];
}

/** A column with the way in which its value is read from the thing that a row is about. */
export interface Column<T> extends Field {
	readonly value: (item: T) => Cell;
}

/** Returns the table that has a row for each item; its key is `id` unless told otherwise. */
export function tableOf<T>(
	name: string,
	description: string,
	items: (index: Index) => readonly T[],
	columns: readonly Column<T>[],
	key: readonly string[] = ['id'],
): Table {
	return {
		name,
		description,
		key,
		fields: columns.map(({ value: _, ...field }) => field),
		rows: (index) => items(index).map((item) => columns.map((column) => column.value(item))),
	};
}

/** Stands between the values of a cell that holds several (names may hold spaces, commas and semicolons). */
const LIST_SEPARATOR = '|';

/** Returns the values as one cell, or undefined where there are none. */
export function listCell(values: readonly string[] | undefined): Cell {
	return values && values.length > 0 ? values.join(LIST_SEPARATOR) : undefined;
}
