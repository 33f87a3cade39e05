import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvParse } from 'd3';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { packageFiles } from '../../src/build/package.ts';
import { unguardFormula } from '../../src/export/csv.ts';
import { TABLES } from '../../src/export/tables.ts';
import { licenceOf } from '../../src/export/work.ts';
import { indexDataset } from '../../src/query/index.ts';
import { realDataset } from './real-data.ts';

const dataset = realDataset();
const files = packageFiles(dataset);
const folders: string[] = [];

function fileOf(path: string): string {
	const text = files.get(path);
	if (text === undefined) throw new Error(`The package has no ${path}.`);
	return text;
}

/** Writes the files into a folder of their own and opens them with the validator of the Frictionless project. */
async function opened(content: ReadonlyMap<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'package-'));
	folders.push(folder);
	for (const [path, text] of content) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return Package.load(join(folder, 'datapackage.json'), { basePath: folder });
}

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the published package', () => {
	test('the Frictionless validator accepts datapackage.json, every row and every foreign key', async () => {
		const dataPackage = await opened(files);
		expect(dataPackage.errors).toEqual([]);
		expect(dataPackage.valid).toBe(true);
		expect(dataPackage.resources.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
		const index = indexDataset(dataset);
		for (const [at, resource] of dataPackage.resources.entries()) {
			const rows = await resource.read({ relations: true });
			expect(rows, resource.name).toHaveLength(TABLES[at]?.rows(index).length ?? -1);
		}
	}, 60_000);

	test.each([
		['a person who does not exist', 'roles.csv', 2, 'nobody-at-all'],
		['a role that is not in the list', 'roles.csv', 3, 'emperor'],
		['a date that is none', 'roles.csv', 4, 'long ago'],
	])('the same validator refuses %s', async (_, path, column, value) => {
		const [header = '', first = '', ...rest] = fileOf(path).split('\r\n');
		const cells = first.split(',');
		cells[column] = value;
		const dataPackage = await opened(
			new Map(files).set(path, [header, cells.join(','), ...rest].join('\r\n')),
		);
		const resource = dataPackage.resources.find(({ name }) => `${name}.csv` === path);
		await expect(resource?.read({ relations: true })).rejects.toThrow();
	});

	test('each CSV file reads back cell by cell as its table', () => {
		const index = indexDataset(dataset);
		for (const table of TABLES) {
			const parsed = csvParse(fileOf(`${table.name}.csv`));
			expect(parsed.columns).toEqual(table.fields.map(({ name }) => name));
			const read = parsed.map((row) => parsed.columns.map((name) => unguardFormula(row[name] ?? '')));
			const written = table.rows(index).map((row) => row.map((cell) => String(cell ?? '')));
			expect(read, table.name).toEqual(written);
		}
	});

	test('dataset.json is the dataset', () => {
		expect(JSON.parse(fileOf('dataset.json'))).toEqual(JSON.parse(JSON.stringify(dataset)));
	});

	test('version, date and licence stand in every file that describes the whole', () => {
		const { version, date, licence } = dataset.version;
		const { url } = licenceOf(licence);
		const described = JSON.parse(fileOf('datapackage.json'));
		expect(described).toMatchObject({ version, licenses: [{ name: licence, path: url }] });
		expect(described.created).toBe(`${date}T00:00:00Z`);
		expect(fileOf('CITATION.cff')).toContain(`version: "${version}"\ndate-released: "${date}"`);
		expect(fileOf('CITATION.cff')).toContain(`license: "${licence}"`);
		expect(fileOf('LICENSE.txt')).toContain(url);
		for (const path of ['LICENSE.txt', 'README.md']) {
			expect(fileOf(path)).toContain(version);
			expect(fileOf(path)).toContain(date);
			expect(fileOf(path)).toContain(licence);
		}
	});

	test('the README names every file', () => {
		for (const path of files.keys()) {
			const named = path.startsWith('schema/') ? 'schema/' : path;
			if (named !== 'README.md') expect(fileOf('README.md')).toContain(`\`${named}\``);
		}
	});

	test('the same dataset gives the same bytes', () => {
		expect([...packageFiles(dataset)]).toEqual([...files]);
	});

	test('a licence of which nothing is known is an error', () => {
		expect(() => licenceOf('CC-BY-NC-1.0')).toThrow('CC-BY-NC-1.0');
	});
});
