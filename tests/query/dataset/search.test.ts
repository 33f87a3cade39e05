import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../../src/build/data-files.ts';
import { pinyinOfNames } from '../../../src/build/pinyin.ts';
import { readDataset } from '../../../src/build/site-data.ts';
import { initialsOfName } from '../../../src/link/short-forms.ts';
import { type Index, indexDataset } from '../../../src/query/index.ts';
import { type Search, searchOf } from '../../../src/query/search.ts';
import { searchInTime } from '../../../src/query/search-in-time.ts';
import { QUERIES } from './queries.ts';

let index: Index;
let search: Search;

beforeAll(() => {
	const dataset = readDataset(DATA_FOLDER);
	index = indexDataset(dataset);
	search = searchOf(index, { pinyin: pinyinOfNames(dataset), initialsOf: initialsOfName });
});

describe('the search over the dataset', () => {
	it('is tried with more than sixty queries', () => {
		expect(new Set(QUERIES.map(([typed]) => typed)).size).toBeGreaterThan(60);
		expect(new Set(QUERIES.map(([typed]) => typed)).size).toBe(QUERIES.length);
	});

	it.each(QUERIES.map(([typed, first, why]) => ({ typed, first, why })))(
		'finds for “$typed” first $first',
		({ typed, first, why }) => {
			const [found] = search(typed, 10);
			expect(`${found?.kind} ${found?.id}`).toBe(first);
			if (why) expect(found?.why).toBe(why);
		},
	);

	it('finds nothing where nothing is typed or nothing resembles it, and never fails', () => {
		for (const typed of ['', '   ', '??', '。', 'qqqqzzzz', '鑫鑫鑫鑫', '1', '\u0000', 'x'.repeat(200)])
			expect(search(typed, 10).length).toBeLessThanOrEqual(10);
		expect(search('qqqqzzzz', 10)).toEqual([]);
		expect(search(' ', 10)).toEqual([]);
	});

	it('finds each entity by its own Chinese name', () => {
		const { groups, organizations, people } = readDataset(DATA_FOLDER);
		const named = [
			...groups.flatMap(({ id, names }) => names.map(({ zh }) => ['group', id, zh] as const)),
			...organizations.map(({ id, zh }) => ['organization', id, zh] as const),
			...people.map(({ id, zh }) => ['person', id, zh] as const),
		].filter((_, at) => at % 7 === 0);
		const missed = named.filter(
			([kind, id, zh]) => !search(zh, 10).some((found) => found.kind === kind && found.id === id),
		);
		expect(missed).toEqual([]);
	});

	it('keeps to the kinds that are asked for', () => {
		const kinds = search('foreign affairs', 10, ['organization', 'person']).map(({ kind }) => kind);
		expect(kinds.length).toBeGreaterThan(0);
		expect(kinds).not.toContain('group');
	});
});

describe('the search with a date', () => {
	it('puts the groups that existed then first, and tells the date', () => {
		const [first] = searchInTime(index, search)('national security 2005', 10);
		const [later] = searchInTime(index, search)('national security 2020', 10);
		expect(first).toMatchObject({ kind: 'group', at: '2005' });
		expect(later).toMatchObject({ kind: 'group', at: '2020' });
		expect(first?.id).not.toBe(later?.id);
	});

	it('is found by itself, but not outside the time covered, nor where only some kinds are wanted', () => {
		expect(searchInTime(index, search)('1985', 10)[0]).toEqual({ kind: 'date', id: '1985' });
		expect(searchInTime(index, search)('1848', 10)).toEqual([]);
		expect(searchInTime(index, search)('1985', 10, ['person'])).toEqual([]);
	});
});
