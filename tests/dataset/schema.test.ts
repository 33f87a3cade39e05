import { describe, expect, it } from 'vitest';
import { describeFault, loadDataset } from '../../src/dataset/load.ts';
import { asTexts, fixtureFiles } from './fixture.ts';

type Json = Record<string, unknown>;
type Files = Record<string, unknown>;

/** The faults, one line each, of the fixture with these fields in the first thing that a list holds. */
function faultsWith(file: string, key: string | undefined, fields: Json): string[] {
	const files: Files = fixtureFiles();
	const holder = (key === undefined ? files[file] : (files[file] as Json)[key]) as Json | Json[];
	Object.assign(Array.isArray(holder) ? (holder[0] as Json) : holder, fields);
	return loadDataset(asTexts(files)).faults.map(describeFault);
}
const group = (fields: Json) => faultsWith('groups/water.json', undefined, fields);
const source = (fields: Json) => faultsWith('sources.json', undefined, fields);
const version = (fields: Json) => faultsWith('version.json', undefined, fields);
const figure = (fields: Json) => faultsWith('figures.json', undefined, fields);

describe('the schema', () => {
	it('takes ids of small letters, digits and single hyphens, up to 120 characters', () => {
		for (const id of ['x', 'a-1', '1949', 'x'.repeat(120)]) expect(figure({ id }), id).toEqual([]);
		for (const id of ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'é', 'a b', 'a\n'])
			expect(figure({ id }), id).toEqual([
				`figures.json: [0].id: an id of small letters, digits and single hyphens; found ${JSON.stringify(id)}`,
			]);
		expect(figure({ id: 'x'.repeat(121) })[0]).toMatch(
			/^figures\.json: \[0\]\.id: Too big: .*<=120 characters/,
		);
	});

	it('takes texts that are not blank, up to 4000 characters, and trims them', () => {
		expect(source({ title: 'x'.repeat(4000) })).toEqual([]);
		expect(source({ title: 'x'.repeat(4001) })[0]).toMatch(
			/^sources\.json: \[0\]\.title: Too big: .*<=4000 /,
		);
		expect(source({ title: ' ' })[0]).toMatch(/^sources\.json: \[0\]\.title: Too small: /);
		expect(source({ title: 'a\u202Eb' })).toEqual([
			'sources.json: [0].title: a text without hidden signs that change how it reads; found "a\\u202eb"',
		]);
		const files = fixtureFiles();
		Object.assign((files['sources.json'] as Json[])[0] as Json, { title: ' A title\n' });
		expect(loadDataset(asTexts(files)).dataset?.sources[0]?.title).toBe('A title');
	});

	it('takes dates of at most eleven characters', () => {
		expect(source({ date: '2003-03-20~' })).toEqual([]);
		expect(source({ date: '2003-3' })).toEqual([
			'sources.json: [0].date: a date YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end for about; found "2003-3"',
		]);
	});

	it('takes addresses of http and https up to 2000 characters, and languages of two small letters', () => {
		const address = (length: number) => `http://a.example/${'x'.repeat(length - 'http://a.example/'.length)}`;
		expect(source({ url: address(2000) })).toEqual([]);
		expect(source({ url: address(2001) })).toHaveLength(1);
		for (const url of ['xhttp://a.example/', 'httpx://a.example/', 'a.example'])
			expect(source({ url }), url).toHaveLength(1);
		expect(source({ lang: 'fr' })).toEqual([]);
		for (const lang of ['f', 'fra', 'FR', '??'])
			expect(source({ lang })).toEqual([
				`sources.json: [0].lang: a two-letter language code; found "${lang}"`,
			]);
	});

	it('takes a version of three numbers and a whole day', () => {
		for (const number of ['0.0.1', '10.20.30']) expect(version({ version: number })).toEqual([]);
		for (const number of ['1.0', '1.0.0.0', 'v1.0.0', '1.0.0-a', '1.a.0', '1x0x0'])
			expect(version({ version: number })).toEqual([
				`version.json: version: a version such as 1.0.0; found "${number}"`,
			]);
		for (const date of ['2026', '2026-11', '2026-11-31', '2026-11-01~', 'x2026-11-01', '2026-11-01x'])
			expect(version({ date })).toEqual([`version.json: date: a day YYYY-MM-DD; found "${date}"`]);
	});

	it('takes a figure that is a number or a text', () => {
		for (const value of [0, 83.5, 'dozens']) expect(figure({ value })).toEqual([]);
		for (const value of [true, null, '', [83]]) expect(figure({ value })).toHaveLength(1);
	});

	it('takes old ids of any letters, up to 200 characters', () => {
		const retired = (old: string) => faultsWith('retired.json', undefined, { groups: { [old]: 'water' } });
		for (const old of ['Old Name (1993)', 'x'.repeat(200)]) expect(retired(old)).toEqual([]);
		for (const old of ['', 'x'.repeat(201)]) expect(retired(old)).toHaveLength(1);
	});

	it('asks for at least one source, form, name and era, and for no empty list of conflicts', () => {
		expect(group({ sources: [] })[0]).toMatch(/^groups\/water\.json: sources: Too small/);
		expect(group({ forms: [] })[0]).toMatch(/^groups\/water\.json: forms: Too small/);
		expect(group({ names: [] })[0]).toMatch(/^groups\/water\.json: names: Too small/);
		expect(faultsWith('eras.json', undefined, { eras: [] })[0]).toMatch(/^eras\.json: eras: Too small/);
		for (const list of ['tasks', 'events'])
			expect(faultsWith('groups/water.json', list, { conflictsWith: [] })[0]).toMatch(
				/conflictsWith: Too small/,
			);
		expect(faultsWith('organizations.json', 'organizations', { sources: [] })).toEqual([]);
	});

	it.each([
		['groups/water.json', undefined],
		...['forms', 'names', 'events', 'roles', 'seats', 'reporting', 'offices', 'tasks'].map(
			(list) => ['groups/water.json', list] as const,
		),
		['organizations.json', undefined],
		['organizations.json', 'organizations'],
		['organizations.json', 'successions'],
		['people.json', undefined],
		['sources.json', undefined],
		['eras.json', undefined],
		['eras.json', 'eras'],
		['eras.json', 'reforms'],
		['figures.json', undefined],
		['version.json', undefined],
		['retired.json', undefined],
	] as const)('knows every field of %s, %s, and refuses others', (file, key) => {
		const faults = faultsWith(file, key, { other: 'x' });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(/: Unrecognized key: "other"; found /);
	});

	it('refuses fields that it does not know inside titles, notes and summaries', () => {
		for (const fields of [{ note: { en: 'x', fr: 'x' } }, { summary: { en: 'x', zh: '字', fr: 'x' } }])
			expect(group(fields)[0]).toMatch(/Unrecognized key: "fr"/);
		expect(group({ summary: { en: 'x' } })).toHaveLength(1);
	});
});
