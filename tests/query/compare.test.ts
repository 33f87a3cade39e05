import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dated, GroupFile } from '../../src/dataset/schema.ts';
import { compareSnapshots, type Difference } from '../../src/query/compare.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { groupOf, moment } from './arbitrary.ts';
import { at, claim, datasetOf, group } from './small.ts';

function differenceOf(groups: readonly GroupFile[], before: string, after: string): Difference {
	const index = indexDataset(datasetOf(groups));
	return compareSnapshots(index, snapshot(index, at(before)), snapshot(index, at(after)));
}

const alive = group({ events: [{ id: 'founded', event: 'established', date: '2000', ...claim }] });
const still = { from: '2000', to: null, ...claim };

describe('the comparison of two moments', () => {
	it('is the mirror of the comparison the other way round', () => {
		const swapped = <T extends { before: unknown; after: unknown }>(pairs: readonly T[]) =>
			pairs.map((pair) => ({ ...pair, before: pair.after, after: pair.before }));
		fc.assert(
			fc.property(groupOf('river'), groupOf('wood'), moment, moment, (river, wood, a, b) => {
				const index = indexDataset(datasetOf([river, wood]));
				const [one, other] = [snapshot(index, a), snapshot(index, b)];
				const there = compareSnapshots(index, one, other);
				const back = compareSnapshots(index, other, one);
				expect(back).toEqual({
					appeared: there.gone,
					gone: there.appeared,
					renamed: swapped(there.renamed),
					formChanged: swapped(there.formChanged),
					newChairs: swapped(there.chairsLeft),
					chairsLeft: swapped(there.newChairs),
					newSeats: swapped(there.lostSeats),
					lostSeats: swapped(there.newSeats),
				});
			}),
			{ numRuns: 300 },
		);
	});

	it('finds no difference between a moment and itself', () => {
		fc.assert(
			fc.property(groupOf('river'), moment, (river, when) => {
				const index = indexDataset(datasetOf([river]));
				const taken = snapshot(index, when);
				expect(Object.values(compareSnapshots(index, taken, taken)).flat()).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	it('accounts for every group: before, less the gone, with the appeared, is after', () => {
		fc.assert(
			fc.property(groupOf('river'), groupOf('wood'), moment, moment, (river, wood, a, b) => {
				const index = indexDataset(datasetOf([river, wood]));
				const [before, after] = [snapshot(index, a), snapshot(index, b)];
				const { appeared, gone } = compareSnapshots(index, before, after);
				const ids = new Set(before.groups.keys());
				for (const { at: each } of gone) expect(ids.delete(each.group.id)).toBe(true);
				for (const { at: each } of appeared) expect(ids.has(each.group.id)).toBe(false);
				for (const { at: each } of appeared) ids.add(each.group.id);
				expect(ids).toEqual(new Set(after.groups.keys()));
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['abolished', {}],
		['suspended', {}],
		['merged', { into: 'politburo' }],
	] as const)('says that a group was %s', (event, more) => {
		const ended = group({
			events: [...alive.events, { id: 'end', event, date: '2010-03', ...claim, ...more }],
		});
		const { gone, appeared } = differenceOf([ended], '2005', '2015');
		expect(appeared).toEqual([]);
		expect(gone.map(({ turn }) => turn)).toEqual([{ kind: event, event: ended.events[1] }]);
	});

	it('says of a group without stated end only that it is no longer attested', () => {
		const { gone } = differenceOf([alive], '2000', '2015');
		expect(gone.map(({ turn }) => turn.kind)).toEqual(['not attested']);
	});

	it('says whether a group was founded, revived or is only first attested', () => {
		const turnOf = (events: GroupFile['events'], roles: GroupFile['roles'] = []) =>
			differenceOf([group({ events, roles })], '1990', '2005').appeared.map(({ turn }) => turn.kind);
		expect(turnOf([{ id: 'founded', event: 'established', date: '2004', ...claim }])).toEqual([
			'established',
		]);
		expect(
			turnOf([
				{ id: 'founded', event: 'established', date: '1970', ...claim },
				{ id: 'ended', event: 'abolished', date: '1980', ...claim },
				{ id: 'back', event: 'revived', date: '2004', ...claim },
			]),
		).toEqual(['revived']);
		expect(turnOf([], [{ id: 'chair', person: 'li-yi', role: 'chair', from: '2004', ...claim }])).toEqual([
			'first attested',
		]);
	});

	it('finds names, forms and whether the group was upgraded', () => {
		const changed = group({
			events: [...alive.events, { id: 'up', event: 'upgraded', date: '2010', ...claim }],
			names: [
				{ ...still, id: 'old', en: 'Water Group', zh: '水小组', to: '2010' },
				{ ...still, id: 'new', en: 'Water Commission', zh: '水委员会', from: '2010' },
			],
			forms: [
				{ ...still, id: 'first', form: 'leading-small-group', to: '2010' },
				{ ...still, id: 'second', form: 'commission', from: '2010' },
			],
		});
		const { renamed, formChanged } = differenceOf([changed], '2005', '2015');
		expect(renamed.map(({ before, after }) => [before.name.id, after.name.id])).toEqual([['old', 'new']]);
		expect(formChanged.map(({ before, after, upgraded }) => [before.form, after.form, upgraded])).toEqual([
			['leading-small-group', 'commission', true],
		]);
	});

	it('finds chairs who came and left, not one whose claim was only written twice', () => {
		const chaired = group({
			events: alive.events,
			roles: [
				{ ...still, id: 'first', person: 'li-yi', role: 'chair', to: '2010' },
				{ ...still, id: 'next', person: 'wang-er', role: 'chair', from: '2010' },
				{ ...still, id: 'member', person: 'zhang-san', role: 'member', from: '2010' },
			],
		});
		const { newChairs, chairsLeft } = differenceOf([chaired], '2005', '2015');
		expect(newChairs.map(({ person }) => person)).toEqual(['wang-er']);
		expect(chairsLeft.map(({ person }) => person)).toEqual(['li-yi']);
		const same = group({
			events: alive.events,
			roles: [
				{ ...still, id: 'first', person: 'li-yi', role: 'chair', to: '2010' },
				{ ...still, id: 'again', person: 'li-yi', role: 'chair', from: '2010' },
			],
		});
		expect(differenceOf([same], '2005', '2015').newChairs).toEqual([]);
	});

	it('tells a place that a source ends from one that is only not known any more', () => {
		const seated = group({
			events: alive.events,
			names: [{ ...still, id: 'name', en: 'Water', zh: '水' }],
			seats: [
				{ ...still, id: 'ended', organization: 'politburo', to: '2010' },
				{ ...still, id: 'new', organization: 'state-council', from: '2010' },
			],
			roles: [
				{
					id: 'seen',
					person: 'li-yi',
					role: 'member',
					organization: 'general-staff',
					from: '2005',
					...claim,
				},
			],
		});
		const { newSeats, lostSeats } = differenceOf([seated], '2006', '2015');
		expect(newSeats.map(({ place, stated }) => [place.organization, stated])).toEqual([
			['state-council', true],
		]);
		expect(lostSeats.map(({ place, stated }) => [place.organization, stated])).toEqual([
			['general-staff', false],
			['politburo', true],
		]);
	});
});

describe('a group at both moments', () => {
	const dates = { from: '2000', to: '2020', ...claim };
	const lived = (parts: Partial<GroupFile>) =>
		group({
			events: [
				{ id: 'e', event: 'established', date: '2000', ...claim },
				{ id: 'f', event: 'abolished', date: '2020', ...claim },
			],
			...parts,
		});

	it('is renamed where either language differs', () => {
		const renamed = (en: string, zh: string) =>
			differenceOf(
				[
					lived({
						names: [
							{ ...dates, id: 'a', en: 'Water', zh: '水', to: '2010' },
							{ ...dates, id: 'b', en, zh, from: '2010' },
						],
					}),
				],
				'2005',
				'2015',
			).renamed.length;
		expect([renamed('Flood', '水'), renamed('Water', '洪'), renamed('Water', '水')]).toEqual([1, 1, 0]);
	});

	it('is upgraded where an event between the moments says so', () => {
		const upgraded = (event: 'upgraded' | 'renamed', date: string, before = '2005', after = '2015') =>
			differenceOf(
				[
					lived({
						events: [...lived({}).events, { id: 'up', event, date, ...claim }],
						forms: [
							{ ...dates, id: 'a', form: 'committee', to: '2010' },
							{ ...dates, id: 'b', form: 'commission', from: '2010' },
						],
					}),
				],
				before,
				after,
			).formChanged.map((change) => change.upgraded);
		expect(upgraded('upgraded', '2010')).toEqual([true]);
		expect(upgraded('upgraded', '2010', '2015', '2005')).toEqual([true]);
		expect(upgraded('upgraded', '2005-01-01')).toEqual([true]);
		expect(upgraded('upgraded', '2015-12-31')).toEqual([true]);
		expect(upgraded('upgraded', '2004-12-31')).toEqual([false]);
		expect(upgraded('upgraded', '2016-01-01')).toEqual([false]);
		expect(upgraded('renamed', '2010')).toEqual([false]);
		expect(upgraded('upgraded', '2010', '2011', '2015')).toEqual([]);
	});

	it('has a new chair once, by the surest claim', () => {
		const of = lived({
			roles: [
				{ id: 'a', person: 'li-yi', role: 'chair', from: '2012', ...claim },
				{ ...dates, id: 'b', person: 'li-yi', role: 'chair', from: '2013' },
				{ id: 'c', person: 'li-yi', role: 'chair', from: '2014', ...claim },
			],
		});
		const found = differenceOf([of], '2005', '2017').newChairs;
		expect(found.map(({ person, held }) => [person, held.claim.id, held.certainty])).toEqual([
			['li-yi', 'b', 'surely'],
		]);
	});

	it('has a place by a seat or a post whose start or end a source dates, or not', () => {
		const places = (seat: Dated, side: 'newSeats' | 'lostSeats', before = '2005', after = '2015') =>
			differenceOf(
				[lived({ seats: [{ ...claim, id: 's', organization: 'politburo', ...seat }] })],
				before,
				after,
			)[side].map(({ place, stated }) => [place.organization, stated]);
		expect(places({ from: '2010', to: '2020' }, 'newSeats')).toEqual([['politburo', true]]);
		expect(places({ from: '2010', to: '2020' }, 'lostSeats')).toEqual([]);
		expect(places({ from: '2000', to: '2010' }, 'lostSeats')).toEqual([['politburo', true]]);
		// Looking backwards, what comes is what had ended.
		expect(places({ from: '2000', to: '2010' }, 'newSeats', '2015', '2005')).toEqual([['politburo', true]]);
		expect(places({ from: '2010', to: '2020' }, 'lostSeats', '2015', '2005')).toEqual([['politburo', true]]);
		// One claim that a source dates is enough.
		const member = { ...claim, role: 'member' as const, organization: 'politburo' };
		const both = lived({
			roles: [
				{ ...member, id: 'r', person: 'li-yi', attested: '2015' },
				{ ...member, id: 's', person: 'wang-er', from: '2014', to: '2020' },
			],
		});
		expect(differenceOf([both], '2005', '2015').newSeats.map(({ stated }) => stated)).toEqual([true]);
		const post = lived({
			roles: [
				{ ...claim, id: 'r', person: 'li-yi', role: 'member', organization: 'politburo', attested: '2015' },
			],
		});
		expect(
			differenceOf([post], '2005', '2015').newSeats.map(({ place, stated }) => [place.organization, stated]),
		).toEqual([['politburo', false]]);
		expect(
			differenceOf([post], '2015', '2005').lostSeats.map(({ place, stated }) => [place.organization, stated]),
		).toEqual([['politburo', false]]);
	});

	it('is told of groups in order of id', () => {
		const seated = (id: string) => ({
			...lived({ seats: [{ ...dates, id: 's', organization: 'politburo', from: '2010' }] }),
			id,
		});
		const { newSeats } = differenceOf([seated('b'), seated('a')], '2005', '2015');
		expect(newSeats.map(({ before, after }) => [before.group.id, after.group.id])).toEqual([
			['a', 'a'],
			['b', 'b'],
		]);
	});
});
