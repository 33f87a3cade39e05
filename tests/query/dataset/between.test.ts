import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../../src/build/data-files.ts';
import { readDataset } from '../../../src/build/site-data.ts';
import { groupsBetween } from '../../../src/query/compare.ts';
import { type Index, indexDataset } from '../../../src/query/index.ts';
import { livesIn } from '../../../src/query/life.ts';
import { joiningSystems } from '../../../src/query/meetings.ts';
import { snapshot } from '../../../src/query/snapshot.ts';
import { at } from '../small.ts';

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
