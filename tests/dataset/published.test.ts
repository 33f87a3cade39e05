import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { filesOfPublished } from '../../src/dataset/published.ts';
import { claim, datasetOf, group } from '../query/arbitrary.ts';

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
		expect(() => filesOfPublished('{"groups":7}')).toThrow(/no list "groups"/);
		expect(() => filesOfPublished('{')).toThrow(SyntaxError);
	});

	it('has its faults named by file and field', () => {
		const broken = { ...dataset, eras, people: [{ id: 'A B' }] };
		const { faults } = loadDataset(filesOfPublished(JSON.stringify(broken)));
		expect(faults.map(({ file, field }) => `${file} ${field}`)).toContain('people.json [0].id');
	});
});
