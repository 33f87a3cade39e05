import { describe, expect, it } from 'vitest';
import type { Dataset, GroupFile, RoleClaim, Source } from '../../src/dataset/schema.ts';
import {
	chairedBy,
	claimCounts,
	comparisons,
	coverageOf,
	groupsIn,
	newGroups,
	sourceCounts,
} from '../../src/query/coverage.ts';
import { indexDataset } from '../../src/query/index.ts';
import { at, claim, datasetOf, group } from './small.ts';

const lived = (id: string, from: string, to: string, parts: Partial<GroupFile> = {}) =>
	group({
		id,
		events: [
			{ ...claim, id: 'e', event: 'established', date: from },
			{ ...claim, id: 'f', event: 'abolished', date: to },
		],
		...parts,
	});
const indexed = (groups: readonly GroupFile[], more: Partial<Dataset> = {}) =>
	indexDataset({ ...datasetOf(groups), ...more });
const role = (person: string, kind: RoleClaim['role'], more: Partial<RoleClaim> = {}): RoleClaim => ({
	...claim,
	id: `${person}-${kind}-${more.from}`,
	person,
	role: kind,
	...more,
});
const seat = { ...claim, id: 's', organization: 'politburo' };

describe('how complete groups are', () => {
	const having = (...groups: readonly GroupFile[]) =>
		Object.entries(coverageOf(indexed(groups), groups).having).flatMap(([field, count]) =>
			count === groups.length ? [field] : [],
		);

	it('is nothing for one that nothing dates and of which nothing is known', () => {
		expect(having(group({}))).toEqual([]);
	});

	it('is everything for one of which all is known', () => {
		const of = lived('a', '2000-01-01', '2010-12-31', {
			roles: [role('li-yi', 'chair', { from: '2000-01-01', to: '2010-12-31' })],
			seats: [seat],
			offices: [{ ...claim, id: 'o', en: 'Office', zh: '办公室' }],
			reporting: [{ ...claim, id: 'r', organization: 'politburo' }],
			tasks: [{ ...claim, id: 't', en: 'Task' }],
			summary: { en: 'x', zh: 'x' },
		});
		expect(having(of)).toEqual([
			'founding',
			'end or continuing',
			'any chair',
			'chair line without gap',
			'members or seats',
			'any seat',
			'office',
			'reporting line',
			'tasks',
			'summary',
		]);
	});

	it('counts a founding and an end only where they are stated, or the group goes on', () => {
		expect(having(lived('a', '2000', '2010'))).toEqual(['founding', 'end or continuing']);
		expect(having(group({ events: [{ ...claim, id: 'e', event: 'established', date: '2000' }] }))).toEqual([
			'founding',
		]);
		expect(
			having(group({ names: [{ ...claim, id: 'n', en: 'A', zh: '甲', from: '2000', to: null }] })),
		).toEqual(['end or continuing']);
	});

	it('counts a chair line only where a chair is possible throughout', () => {
		const chaired = (from: string) =>
			lived('a', '2000-01-01', '2010-12-31', {
				roles: [role('li-yi', 'chair', { from, to: '2010-12-31' })],
			});
		expect(having(chaired('2000-01-02'))).toEqual(['founding', 'end or continuing', 'any chair']);
		expect(having(chaired('2000-01-01'))).toContain('chair line without gap');
	});

	it('counts people below the chair as members, without a seat', () => {
		expect(having(lived('a', '2000', '2010', { roles: [role('li-yi', 'member')] }))).toContain(
			'members or seats',
		);
		expect(having(lived('a', '2000', '2010', { roles: [role('li-yi', 'member')] }))).not.toContain(
			'any seat',
		);
	});
});

describe('the groups in a moment', () => {
	it('are those that existed on some day of it', () => {
		const index = indexed([
			lived('b', '2000', '2010'),
			lived('a', '2000', '2010'),
			lived('c', '1990', '1995'),
		]);
		expect(groupsIn(index, at('2005')).map(({ id }) => id)).toEqual(['a', 'b']);
	});
});

describe('the number of claims and sources', () => {
	it('counts every kind of claim by how sure it is', () => {
		const of = group({
			names: [
				{ ...claim, id: 'n', en: 'A', zh: '甲', confidence: 'confirmed' },
				{ ...claim, id: 'm', en: 'B', zh: '乙' },
			],
			forms: [{ ...claim, id: 'f', form: 'commission', confidence: 'inferred' }],
			events: [{ ...claim, id: 'e', event: 'established', date: '2000', confidence: 'confirmed' }],
			roles: [role('li-yi', 'chair')],
			seats: [seat, { ...seat, id: 't' }],
			reporting: [],
			offices: [{ ...claim, id: 'o', en: 'O', zh: '办', confidence: 'confirmed' }],
			tasks: [{ ...claim, id: 't', en: 'T', confidence: 'inferred' }],
		});
		const post = { ...claim, id: 'p', organization: 'politburo', title: { en: 'x' } };
		const index = indexed([of], {
			people: [
				{ id: 'li-yi', en: 'x', zh: 'x', posts: [post, { ...post, id: 'q', confidence: 'confirmed' }] },
			],
			successions: [{ ...claim, id: 's', from: 'a', into: 'b', how: 'merged', confidence: 'inferred' }],
		});
		expect(Object.fromEntries(claimCounts(index))).toEqual({
			names: { confirmed: 1, reported: 1, inferred: 0 },
			forms: { confirmed: 0, reported: 0, inferred: 1 },
			events: { confirmed: 1, reported: 0, inferred: 0 },
			roles: { confirmed: 0, reported: 1, inferred: 0 },
			seats: { confirmed: 0, reported: 2, inferred: 0 },
			reporting: { confirmed: 0, reported: 0, inferred: 0 },
			offices: { confirmed: 1, reported: 0, inferred: 0 },
			tasks: { confirmed: 0, reported: 0, inferred: 1 },
			posts: { confirmed: 1, reported: 1, inferred: 0 },
			successions: { confirmed: 0, reported: 0, inferred: 1 },
		});
	});

	it('counts the sources of each type, the most frequent first, then by name', () => {
		const source = (id: string, type: Source['type'], more: Partial<Source> = {}): Source => ({
			id,
			title: id,
			publisher: id,
			type,
			lang: 'zh',
			...more,
		});
		const index = indexed([], {
			sources: [
				source('a', 'web', { url: 'https://example.org/' }),
				source('b', 'news', { url: 'https://example.org/', copy: true }),
				source('c', 'news', { url: 'https://example.org/' }),
				source('d', 'news'),
				source('e', 'book', { copy: true }),
			],
		});
		expect(sourceCounts(index)).toEqual([
			{ type: 'news', sources: 3, linked: 2, copies: 1 },
			{ type: 'book', sources: 1, linked: 0, copies: 1 },
			{ type: 'web', sources: 1, linked: 1, copies: 0 },
		]);
	});
});

describe('published counts beside our own', () => {
	it('are each of the date and the type that was counted', () => {
		const ids = {
			'miller-1981-groups': '1981 both',
			'sc-non-standing-bodies-1988-before': '1988-03 state',
			'sc-non-standing-bodies-1988-after': '1988-12 state',
			'miller-1998-groups': '1998 both',
			'sc-coordinating-bodies-2003': '2003-04 state',
			'sc-coordinating-bodies-2008-kept': '2008-04 state',
			'miller-2009-groups': '2009 both',
			'bjyouth-2014-central-groups': '2014-06 party',
			'csis-2015-total': '2015-07 both',
			'csis-2015-party': '2015-07 party',
			'csis-2015-state': '2015-07 state',
			'glaser-2015-central-lsgs': '2015 party',
			'bjyouth-2016-central-groups': '2016-05 party',
			'csis-2017-total': '2017-10 both',
			'csis-2017-party': '2017-10 party',
			'csis-2017-state': '2017-10 state',
			'state-council-lsg-estimate-2018': '2018 state',
		};
		const figure = (id: string) => ({
			id,
			what: { en: id },
			value: 1,
			asOf: '2015',
			sources: ['source-one'],
		});
		const index = indexed([], { figures: [...Object.keys(ids), 'of-something-else'].reverse().map(figure) });
		expect(
			Object.fromEntries(
				comparisons(index).map(({ figure: { id }, at: when, type }) => [id, `${when} ${type ?? 'both'}`]),
			),
		).toEqual(ids);
	});
});

describe('the chairs of a person', () => {
	it('are told with the group’s name, and the surest of the claims', () => {
		const of = lived('a', '2000', '2010', {
			names: [
				{ ...claim, id: 'n', en: 'Old', zh: '旧', from: '2000', to: '2004' },
				{ ...claim, id: 'm', en: 'New', zh: '新', from: '2004' },
			],
			roles: [
				role('li-yi', 'chair', { from: '2005~', confidence: 'inferred' }),
				role('li-yi', 'chair', { from: '2004', to: '2008', confidence: 'confirmed' }),
				role('wang-er', 'chair', { from: '2001', to: '2002' }),
				role('wang-er', 'member', { from: '2003', to: '2008' }),
			],
		});
		const index = indexed([of]);
		expect(chairedBy(index, 'li-yi', at('2005'))).toEqual([
			{ group: of, name: of.names[1], certainty: 'surely', confidence: 'confirmed' },
		]);
		expect(chairedBy(index, 'wang-er', at('2005'))).toEqual([]);
	});
});

describe('new groups', () => {
	it('are those that started after the one day and before the other, in order of time, then of id', () => {
		const index = indexed([
			lived('after', '2005-12-31', '2008'),
			lived('d', '2005-12-30', '2008'),
			lived('c', '2005-01-02', '2008'),
			lived('before', '2005-01-01', '2008'),
			lived('a', '2005-12-30', '2008'),
			group({
				id: 'again',
				events: [
					{ ...claim, id: 'e', event: 'established', date: '1990' },
					{ ...claim, id: 'f', event: 'suspended', date: '1995' },
					{ ...claim, id: 'g', event: 'revived', date: '2005-06' },
				],
			}),
			group({ id: 'undated' }),
			group({ id: 'shown', names: [{ ...claim, id: 'n', en: 'A', zh: '甲', attested: '2005-06' }] }),
		]);
		const found = newGroups(index, at('2005-01-01').first, at('2005-12-31').first);
		expect(found.map(({ group: { id }, first, start }) => [id, first, start])).toEqual([
			['c', at('2005-01-02').first, 'stated'],
			['shown', at('2005-06').first, 'first attested'],
			['a', at('2005-12-30').first, 'stated'],
			['d', at('2005-12-30').first, 'stated'],
		]);
	});
});
