import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterLives } from '../../src/query/filter.ts';
import { indexDataset } from '../../src/query/index.ts';
import { joinsAmong, rowsByArea, wentInto } from '../../src/query/timeline.ts';
import { claim, datasetOf, group, groupOf, later } from './arbitrary.ts';

const founded = (date: string) => ({ id: 'founded', event: 'established' as const, date, ...claim });
const nothing = { form: [], tenure: [], area: [], system: [], confidence: [], q: '' };

const flood = group({
	id: 'flood',
	events: [founded('1960'), { id: 'merged', event: 'merged', date: '1970', into: 'rivers', ...claim }],
	roles: [
		{
			id: 'role',
			person: 'li-yi',
			role: 'chair',
			organization: 'general-staff',
			from: '1961',
			to: '1962',
			...claim,
		},
	],
});
const lakes = group({ id: 'lakes', events: [founded('1965')] });
const rivers = group({
	id: 'rivers',
	events: [founded('1970')],
	forms: [
		{ id: 'first', form: 'committee', from: '1970', to: '1980', ...claim },
		{ id: 'second', form: 'commission', from: '1980', ...claim },
	],
});
const index = later(() => indexDataset(datasetOf([lakes, rivers, flood])));

describe('the rows of the timeline', () => {
	it('stand groups that joined together, and families by their oldest', () => {
		const [area] = rowsByArea(index(), index().dataset.groups);
		expect(area?.groups.map(({ id }) => id)).toEqual(['flood', 'rivers', 'lakes']);
	});

	it('hold every group once', () => {
		fc.assert(
			fc.property(fc.tuple(groupOf('a'), groupOf('b'), groupOf('c')), (groups) => {
				const rows = rowsByArea(indexDataset(datasetOf(groups)), groups);
				const ids = rows.flatMap((row) => row.groups.map(({ id }) => id));
				expect([...ids].sort()).toEqual(['a', 'b', 'c']);
			}),
			{ numRuns: 50 },
		);
	});

	it('join a group to the one it went into, where both are shown', () => {
		expect(joinsAmong(index(), index().dataset.groups).map(({ from, into }) => [from.id, into.id])).toEqual([
			['flood', 'rivers'],
		]);
		expect(joinsAmong(index(), [flood, lakes])).toEqual([]);
		expect(wentInto(flood)?.id).toBe('merged');
		expect(wentInto(rivers)).toBeUndefined();
	});
});

describe('the filter of lives', () => {
	const ids = (filter: Partial<Parameters<typeof filterLives>[1]>) =>
		filterLives(index(), { ...nothing, ...filter }).map(({ id }) => id);

	it('asks what a group was at any time', () => {
		expect(ids({})).toEqual(['lakes', 'rivers', 'flood']);
		expect(ids({ form: ['committee'] })).toEqual(['rivers']);
		expect(ids({ form: ['commission'] })).toEqual(['lakes', 'rivers', 'flood']);
		expect(ids({ system: ['military'] })).toEqual(['flood']);
		expect(ids({ with: { kind: 'person', id: 'li-yi' } })).toEqual(['flood']);
		expect(ids({ type: 'party' })).toEqual([]);
	});
});
