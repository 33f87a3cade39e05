import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/query/index.ts';
import { at, claim, datasetOf, group, later } from './small.ts';

const water = group({
	id: 'water',
	events: [{ ...claim, id: 'e', event: 'established', date: '1960' }],
	roles: [
		{ ...claim, id: 'a', person: 'li-yi', role: 'chair', organization: 'politburo' },
		{ ...claim, id: 'b', person: 'li-yi', role: 'member' },
	],
	seats: [{ ...claim, id: 's', organization: 'state-council' }],
});
const wood = group({
	id: 'wood',
	roles: [{ ...claim, id: 'a', person: 'li-yi', role: 'member', organization: 'politburo' }],
	seats: [{ ...claim, id: 's', organization: 'state-council' }],
});
const dataset = datasetOf([water, wood]);
const index = later(() => indexDataset(dataset));

describe('the look-ups of a dataset', () => {
	it('lead from ids to groups, organizations, people and sources', () => {
		expect([...index().groups]).toEqual([
			['water', water],
			['wood', wood],
		]);
		expect(index().organizations.get('politburo')).toBe(dataset.organizations[1]);
		expect(index().people.get('wang-er')).toBe(dataset.people[1]);
		expect([...index().sources]).toEqual([['source-one', dataset.sources[0]]]);
		expect(index().lives.get('water')?.[0]?.possibly.first).toBe(at('1960').first);
		expect(index().lives.get('wood')).toEqual([]);
		expect(index().newest).toBe(at('2026-11-01').first);
	});

	it('lead from people and organizations to their roles and seats, in the order of the files', () => {
		expect([...index().rolesOfPerson]).toEqual([
			[
				'li-yi',
				[
					{ group: water, claim: water.roles[0] },
					{ group: water, claim: water.roles[1] },
					{ group: wood, claim: wood.roles[0] },
				],
			],
		]);
		expect([...index().rolesOfOrganization]).toEqual([
			[
				'politburo',
				[
					{ group: water, claim: water.roles[0] },
					{ group: wood, claim: wood.roles[0] },
				],
			],
		]);
		expect([...index().seatsOfOrganization]).toEqual([
			[
				'state-council',
				[
					{ group: water, claim: water.seats[0] },
					{ group: wood, claim: wood.seats[0] },
				],
			],
		]);
	});
});
