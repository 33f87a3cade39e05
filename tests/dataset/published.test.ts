import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { filesOfPublished } from '../../src/dataset/published.ts';
import { claim, datasetOf, group } from '../query/small.ts';

const dataset = datasetOf([
	{
		...group({
			names: [{ id: 'n', en: 'A', zh: '甲', ...claim }],
			forms: [{ id: 'f', form: 'commission', ...claim }],
		}),
		id: 'a',
	},
]);
const eras = [
	{
		id: 'e',
		en: 'Era',
		zh: '时期',
		from: '1949',
		to: null,
		summary: { en: 'x', zh: 'x' },
		sources: ['source-one'],
	},
];

describe('a published dataset.json', () => {
	it('is read as the files of the data folder, and checked the same', () => {
		const { faults } = loadDataset(filesOfPublished(JSON.stringify({ ...dataset, eras })));
		expect(faults).toEqual([]);
	});

	it('is told from a file of another kind', () => {
		expect(() => filesOfPublished('[]')).toThrow(/no list "groups"/);
		expect(() => filesOfPublished('null')).toThrow(/no list "groups"/);
		expect(() => filesOfPublished('{"groups":7}')).toThrow(/no list "groups"/);
		expect(() => filesOfPublished('{')).toThrow(SyntaxError);
	});

	it('becomes the files of the folder: one a group, and the others by what they hold', () => {
		const published = {
			...dataset,
			eras,
			groups: [...dataset.groups, { id: 'No name of a file' }, 7, { id: 'x'.repeat(121) }],
		};
		const files = filesOfPublished(JSON.stringify(published));
		expect([...files.keys()]).toEqual([
			'version.json',
			'people.json',
			'sources.json',
			'figures.json',
			'retired.json',
			'organizations.json',
			'eras.json',
			'groups/a.json',
			'groups/number-2.json',
			'groups/number-3.json',
			'groups/number-4.json',
		]);
		expect(JSON.parse(files.get('eras.json') ?? '')).toEqual({ eras, reforms: [] });
		expect(JSON.parse(files.get('organizations.json') ?? '')).toEqual({
			organizations: dataset.organizations,
			successions: [],
		});
		expect(JSON.parse(files.get('groups/number-3.json') ?? '')).toBe(7);
		const long = 'x'.repeat(120);
		expect([
			...filesOfPublished(JSON.stringify({ groups: [{ id: long }, null, [], { id: 7 }] })).keys(),
		]).toEqual([
			'organizations.json',
			'eras.json',
			`groups/${long}.json`,
			'groups/number-2.json',
			'groups/number-3.json',
			'groups/number-4.json',
		]);
	});

	it('has its faults named by file and field', () => {
		const broken = { ...dataset, eras, people: [{ id: 'A B' }] };
		const { faults } = loadDataset(filesOfPublished(JSON.stringify(broken)));
		expect(faults.map(({ file, field }) => `${file} ${field}`)).toContain('people.json [0].id');
	});
});
