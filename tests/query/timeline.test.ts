import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/dataset/dates.ts';
import type { EventClaim, GroupFile } from '../../src/dataset/schema.ts';
import { filterLives } from '../../src/query/filter.ts';
import { indexDataset } from '../../src/query/index.ts';
import { joinsAmong, rowsByArea, wentInto } from '../../src/query/timeline.ts';
import { groupOf } from './arbitrary.ts';
import { claim, datasetOf, group, later } from './small.ts';

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

describe('the rows of one area', () => {
	const event = (kind: EventClaim['event'], date: string, into?: string): EventClaim => ({
		id: `${kind}-${date}`,
		event: kind,
		date,
		...(into === undefined ? {} : { into }),
		...claim,
	});
	const rows = (...groups: readonly GroupFile[]) =>
		rowsByArea(indexDataset(datasetOf(groups)), groups).map(({ area, groups: own }) => [
			area,
			...own.map(({ id }) => id),
		]);
	const at = (id: string, date: string, more: Partial<GroupFile> = {}) =>
		group({ id, events: [event('established', date)], ...more });

	it('stand in the order of the areas, the oldest group first, then by id, those of no date last', () => {
		expect(
			rows(
				at('d', '1980', { area: 'taiwan' }),
				group({ id: 'undated' }),
				at('c', '1970'),
				at('b', '1990'),
				at('a', '1990'),
			),
		).toEqual([
			['taiwan', 'd'],
			['reform', 'c', 'a', 'b', 'undated'],
		]);
	});

	it('stand together where one is part of another, or went into it, also over more steps', () => {
		expect(
			rows(
				at('between', '1965'),
				at('oldest', '1960', { parent: 'middle' }),
				at('middle', '1975'),
				at('other', '1970'),
				group({
					id: 'youngest',
					events: [event('established', '1980'), event('upgraded', '1985', 'middle')],
				}),
			),
		).toEqual([['reform', 'oldest', 'middle', 'youngest', 'between', 'other']]);
		expect(rows(at('child', '1980', { parent: 'a' }), at('b', '1970'), at('a', '1960'))).toEqual([
			['reform', 'a', 'child', 'b'],
		]);
	});

	it('stand together over another area, in which the one between has its row', () => {
		expect(
			rows(
				at('a', '1960'),
				at('b', '1970'),
				group({ id: 'c', events: [event('established', '1980'), event('merged', '1985', 'a')] }),
				at('d', '1975', { area: 'taiwan', parent: 'a' }),
			),
		).toEqual([
			['taiwan', 'd'],
			['reform', 'a', 'c', 'b'],
		]);
	});

	it('are joined by every event that leads into another group shown, at its date', () => {
		const a = at('a', '1960');
		const b = group({ id: 'b', events: [event('established', '1960'), event('split', '1985-03', 'a')] });
		const c = group({
			id: 'c',
			events: [event('established', '1960'), event('merged', '1985', 'politburo')],
		});
		const all = indexDataset(datasetOf([a, b, c]));
		expect(joinsAmong(all, [a, b, c])).toEqual([
			{ from: b, into: a, event: b.events[1], when: spanOf('1985-03') },
		]);
		expect(joinsAmong(all, [b, c])).toEqual([]);
		expect(joinsAmong(all, [a])).toEqual([]);
	});

	it('go into another body by an end or an upgrade that names it', () => {
		const into = (...events: readonly EventClaim[]) => wentInto(group({ events: [...events] }))?.id;
		expect(into(event('upgraded', '1985', 'a'))).toBe('upgraded-1985');
		expect(into(event('abolished', '1985', 'a'))).toBe('abolished-1985');
		expect(into(event('abolished', '1985'), event('merged', '1986', 'a'))).toBe('merged-1986');
		expect(into(event('upgraded', '1985'))).toBeUndefined();
		expect(into(event('split', '1985', 'a'))).toBeUndefined();
		expect(into(event('abolished', '1985'))).toBeUndefined();
	});

	it('keep families apart, each in order of age, and stand groups of one age by id', () => {
		const joined = (id: string, date: string, into: string) =>
			group({ id, events: [event('established', date), event('merged', '1999', into)] });
		expect(
			rows(joined('a', '1960', 'b'), at('b', '1980'), joined('c', '1970', 'd'), at('d', '1990')),
		).toEqual([['reform', 'a', 'b', 'c', 'd']]);
		expect(
			rows(at('b', '1980'), joined('a', '1990', 'b'), at('d', '1970'), joined('c', '1985', 'd')),
		).toEqual([['reform', 'd', 'c', 'b', 'a']]);
		expect(rows(at('a', '1960'), at('c', '1980', { parent: 'a' }), at('b', '1970', { parent: 'c' }))).toEqual(
			[['reform', 'a', 'b', 'c']],
		);
		for (const ids of [
			['a', 'b', 'c'],
			['c', 'b', 'a'],
		])
			expect(rows(...ids.map((id) => at(id, '1960')))).toEqual([['reform', 'a', 'b', 'c']]);
	});
});
