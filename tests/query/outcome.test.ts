import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { groupsBetween } from '../../src/query/compare.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { livesIn } from '../../src/query/life.ts';
import { joiningSystems } from '../../src/query/meetings.ts';
import { whatBecameOf } from '../../src/query/outcome.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group } from './arbitrary.ts';

const event = (id: string, kind: GroupFile['events'][number]['event'], date: string, into?: string) => ({
	...claim,
	id,
	event: kind,
	date,
	...(into === undefined ? {} : { into }),
});

function outcomeOf(events: GroupFile['events']) {
	const one = group({ events });
	return whatBecameOf(indexDataset(datasetOf([one])), one);
}

describe('what became of a group', () => {
	it('is that a source ended it, and into what', () => {
		const { events, standing } = outcomeOf([
			event('a', 'established', '1990'),
			event('b', 'renamed', '1995'),
			event('c', 'merged', '2000', 'other'),
		]);
		expect(events.map(({ id }) => id)).toEqual(['c']);
		expect(standing).toEqual({ kind: 'ended' });
	});

	it('leaves out what ended an existence before the last', () => {
		const { events } = outcomeOf([
			event('a', 'established', '1958'),
			event('b', 'suspended', '1966'),
			event('c', 'revived', '1980'),
			event('d', 'upgraded', '2018'),
		]);
		expect(events.map(({ id }) => id)).toEqual(['d']);
	});

	it('is not that it ended, where only no source shows it any more', () => {
		expect(outcomeOf([event('a', 'established', '1990')]).standing?.kind).toBe('not attested');
	});
});

describe('in the dataset', () => {
	let index: Index;
	beforeAll(() => {
		index = indexDataset(readDataset(DATA_FOLDER));
	});

	it('groups between two dates existed at neither, and surely in between; none between a date and itself', () => {
		const [before, after] = [snapshot(index, at('1990')), snapshot(index, at('2012'))];
		const between = groupsBetween(index, before, after);
		expect(between.length).toBeGreaterThan(0);
		for (const { id } of between) {
			expect(before.groups.has(id) || after.groups.has(id)).toBe(false);
			expect(livesIn(index.lives.get(id) ?? [], { first: at('1991').first, last: at('2011').last })).toBe(
				'surely',
			);
		}
		expect(groupsBetween(index, after, before)).toEqual(between);
		expect(groupsBetween(index, before, before)).toEqual([]);
	});

	it('a body of its own system does not make an organization meet that system', () => {
		const taken = snapshot(index, at('2013'));
		const systemOf = (id: string) => index.organizations.get(id)?.system;
		const ministry = 'ministry-of-foreign-affairs';
		const joined = joiningSystems(taken, ministry, ['state'], systemOf);
		expect(joined.length).toBeGreaterThan(0);
		for (const { places } of joined)
			expect(
				places.filter(({ organization }) => organization !== ministry && systemOf(organization) === 'state')
					.length,
			).toBeGreaterThan(0);
		const both = joiningSystems(taken, ministry, ['state', 'military'], systemOf);
		expect(both.length).toBeLessThanOrEqual(joined.length);
	});
});
