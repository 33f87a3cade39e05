import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/dataset/dates.ts';
import type { Cell, Table } from '../../src/export/table.ts';
import { TABLES, tableNamed } from '../../src/export/tables.ts';
import { indexDataset } from '../../src/query/index.ts';
import { realDataset } from './real-data.ts';

const dataset = realDataset();
const index = indexDataset(dataset);
const rowsOf = new Map(TABLES.map((table) => [table.name, table.rows(index)]));

function column(table: Table, name: string): Cell[] {
	const at = table.fields.findIndex((field) => field.name === name);
	expect(at, `${table.name}.${name}`).toBeGreaterThanOrEqual(0);
	return (rowsOf.get(table.name) ?? []).map((row) => row[at]);
}

function records(name: string): Record<string, Cell>[] {
	const table = tableNamed(name);
	return table
		.rows(index)
		.map((row) => Object.fromEntries(table.fields.map((field, at) => [field.name, row[at]])));
}

const CLAIMS = ['names', 'forms', 'events', 'roles', 'seats', 'reporting', 'offices', 'tasks'] as const;

describe('the published tables of the real data', () => {
	test.each(TABLES.map((table) => [table.name, table] as const))(
		'every foreign key of %s resolves',
		(_, table) => {
			for (const { name, references } of table.fields) {
				if (references === undefined) continue;
				const known = new Set(column(tableNamed(references), 'id'));
				const broken = column(table, name).filter((cell) => cell !== undefined && !known.has(cell));
				expect(broken, `${table.name}.${name}`).toEqual([]);
			}
		},
	);

	test.each(TABLES.map((table) => [table.name, table] as const))('the key of %s is unique', (_, table) => {
		const columns = table.key.map((name) => column(table, name));
		const keys = (rowsOf.get(table.name) ?? []).map((_, row) =>
			JSON.stringify(columns.map((cells) => cells[row])),
		);
		expect(keys).toHaveLength(new Set(keys).size);
	});

	test.each(TABLES.map((table) => [table.name, table] as const))(
		'every cell of %s is of its type, in its list of values and present where required',
		(_, table) => {
			for (const field of table.fields) {
				const pattern = field.pattern === undefined ? undefined : new RegExp(`^(?:${field.pattern})$`);
				for (const cell of column(table, field.name)) {
					const at = `${table.name}.${field.name}: ${cell}`;
					if (cell === undefined || cell === '') {
						expect(cell === undefined && !field.required, at).toBe(true);
						continue;
					}
					if (field.type === 'integer') expect(Number.isInteger(cell), at).toBe(true);
					else expect(typeof cell, at).toBe(field.type === 'date' ? 'string' : field.type);
					if (field.type === 'date') expect(cell, at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
					if (field.values) expect(field.values, at).toContain(cell);
					if (pattern) {
						expect(cell, at).toMatch(pattern);
						expect(spanOf(String(cell)), at).toBeDefined();
					}
				}
			}
		},
	);

	test('each table has as many rows as the dataset has things', () => {
		const { groups, people } = dataset;
		const expected: Record<string, number> = {
			groups: groups.length,
			people: people.length,
			posts: people.flatMap(({ posts }) => posts).length,
			organizations: dataset.organizations.length,
			successions: dataset.successions.length,
			eras: dataset.eras.length,
			reforms: dataset.reforms.length,
			figures: dataset.figures.length,
			sources: dataset.sources.length,
			lives: [...index.lives.values()].flat().length,
		};
		for (const name of CLAIMS) expected[name] = groups.flatMap((group) => [...group[name]]).length;
		const derived = new Set(['claim_sources', 'record_sources']);
		const counts = Object.fromEntries(
			[...rowsOf].filter(([name]) => !derived.has(name)).map(([name, rows]) => [name, rows.length]),
		);
		expect(counts).toEqual(expected);
	});

	test('the id of a claim is unique over all tables, and claim_sources holds each claim with each of its sources', () => {
		const tables = [...CLAIMS, 'posts', 'successions'];
		const ids = tables.flatMap((name) => column(tableNamed(name), 'id').map((id) => `${name} ${id}`));
		const bare = ids.map((id) => id.split(' ')[1]);
		expect(bare).toHaveLength(new Set(bare).size);
		const cited = records('claim_sources');
		expect(new Set(cited.map(({ table, claim }) => `${table} ${claim}`))).toEqual(new Set(ids));
		const citations = [
			...dataset.groups.flatMap((group) => CLAIMS.flatMap((name) => group[name].map((c) => c.sources))),
			...dataset.people.flatMap(({ posts }) => posts.map((post) => post.sources)),
			...dataset.successions.map((succession) => succession.sources),
		];
		expect(cited).toHaveLength(citations.flatMap((sources) => [...new Set(sources)]).length);
	});

	test('a conflict names claims that are in the tables', () => {
		const ids = new Set([...CLAIMS, 'posts'].flatMap((name) => column(tableNamed(name), 'id')));
		for (const name of [...CLAIMS, 'posts']) {
			for (const cell of column(tableNamed(name), 'conflicts_with')) {
				for (const id of cell === undefined ? [] : String(cell).split('|')) expect(ids).toContain(id);
			}
		}
	});

	test('no value of a list holds the separator', () => {
		for (const person of dataset.people) {
			for (const alias of person.aliases ?? []) expect(alias).not.toContain('|');
		}
	});

	test('a group has a date of founding just where it is stated, and of end just where that is stated', () => {
		for (const group of records('groups')) {
			expect(group.established !== undefined, String(group.id)).toBe(group.established_known === 'stated');
			expect(group.ended !== undefined, String(group.id)).toBe(group.ended_known === 'stated');
			if (group.last_attested !== undefined) expect(group.ended_known).not.toBe('stated');
		}
	});
});

describe('what a claim says of its end', () => {
	const base = dataset.groups.find((group) => group.roles.length > 0);
	if (!base?.roles[0]) throw new Error('The dataset has no group with a role.');
	const role = { ...base.roles[0], from: '2001', organization: undefined, as: undefined };
	const { to: _to, ...open } = role;
	const group = {
		...base,
		roles: [
			{ ...open, id: 'a-still', to: null },
			{ ...open, id: 'b-ended', to: '2002-03' },
			{ ...open, id: 'c-open' },
		],
	};
	const roles = tableNamed('roles');
	const rows = roles
		.rows(indexDataset({ ...dataset, groups: [group] }))
		.map((row) => Object.fromEntries(roles.fields.map((field, at) => [field.name, row[at]])));

	test('still so, ended and not stated are told apart', () => {
		expect(rows.map(({ to, still }) => ({ to, still }))).toEqual([
			{ to: undefined, still: true },
			{ to: '2002-03', still: false },
			{ to: undefined, still: false },
		]);
	});
	test('the id joins the id of the group and that of the claim', () => {
		expect(rows[0]?.id).toBe(`${base.id}.a-still`);
	});
});

test('asking for a table that does not exist is an error', () => {
	expect(() => tableNamed('nonsense')).toThrow('nonsense');
});
