/** Every published table, in the order of publication: the one list behind the CSV files and datapackage.json. */
import { ENTITY_TABLES } from './entity-tables.ts';
import { GROUP_TABLES } from './group-tables.ts';
import { SOURCE_TABLES } from './source-tables.ts';
import type { Table } from './table.ts';

export const TABLES: readonly Table[] = [...GROUP_TABLES, ...ENTITY_TABLES, ...SOURCE_TABLES];

/** Returns the table of that name; throws where there is none, which is a mistake of the program. */
export function tableNamed(name: string): Table {
	const table = TABLES.find((candidate) => candidate.name === name);
	if (!table) throw new Error(`There is no table named "${name}".`);
	return table;
}
