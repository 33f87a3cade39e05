import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { TABLES } from '../../src/export/tables.ts';

const readme = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8');

/** The columns that data/README.md gives for a table, or undefined where it has no such table. */
function documented(table: string): string[] | undefined {
	const [, after] = readme.split(`\n### \`${table}\`\n`);
	if (after === undefined) return undefined;
	const [section = ''] = after.split(/\n##/, 1);
	return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, column]) => column ?? '');
}

test.each(TABLES.map((table) => [table.name, table] as const))(
	'data/README.md explains every column of %s, and no other',
	(name, table) => {
		expect(documented(name)).toEqual(table.fields.map((field) => field.name));
	},
);
