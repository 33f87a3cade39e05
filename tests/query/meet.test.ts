import { describe, expect, it } from 'vitest';
import { type Span, spanOf } from '../../src/dataset/dates.ts';
import type { Dataset, GroupFile, RoleClaim, SeatClaim } from '../../src/dataset/schema.ts';
import { gatherConflicts } from '../../src/query/conflicts.ts';
import { indexDataset } from '../../src/query/index.ts';
import { meet } from '../../src/query/meet.ts';
import type { Party } from '../../src/query/meetings.ts';
import { later } from './small.ts';

const evidence = { confidence: 'confirmed' as const, sources: ['s'] };
const role = (person: string, from: string, to: string | null, more: Partial<RoleClaim> = {}): RoleClaim => ({
	id: `${person}-${from}`,
	person,
	role: 'member',
	from,
	to,
	...evidence,
	...more,
});
const seat = (organization: string, from: string, to: string | null): SeatClaim => ({
	id: `${organization}-${from}`,
	organization,
	from,
	to,
	...evidence,
});
function group(id: string, roles: RoleClaim[], seats: SeatClaim[] = []): GroupFile {
	return {
		id,
		type: 'party',
		tenure: 'permanent',
		area: 'reform',
		sources: ['s'],
		forms: [{ id: 'f', form: 'commission', ...evidence }],
		names: [{ id: 'n', en: id, zh: id, ...evidence }],
		events: [{ id: 'e', event: 'established', date: '1990-01-01', ...evidence }],
		roles,
		seats,
		reporting: [],
		offices: [],
		tasks: [],
	};
}
const GROUPS = [
	group('alpha', [role('ann', '2000-01-01', '2005-12-31'), role('bob', '2004-01-01', '2009-12-31')]),
	group('beta', [
		role('bob', '2010-01-01', null),
		role('cai', '1995-01-01', '1999-12-31', { organization: 'navy' }),
	]),
	group(
		'gamma',
		[role('dan', '2000-01-01', null, { role: 'office-director', organization: 'bank' })],
		[seat('army', '2000-01-01', null)],
	),
	group('delta', [role('cai', '2001-01-01', '2002-12-31')], [seat('army', '2000-01-01', null)]),
	group('lone', [role('eve', '2000-01-01', null)]),
];
const small = later(() =>
	indexDataset({
		version: { version: '1.0.0', date: '2020-12-31', licence: 'CC BY 4.0' },
		groups: GROUPS,
		organizations: [],
		successions: [],
		people: [],
		sources: [],
		eras: [],
		reforms: [],
		figures: [],
		retired: { groups: {}, organizations: {}, people: {}, sources: {} },
	} satisfies Dataset),
);
const person = (id: string): Party => ({ kind: 'person', id });
const organization = (id: string): Party => ({ kind: 'organization', id });
const on = (date: string) => spanOf(date) as Span;
const ids = (meetings: readonly { readonly group: GroupFile }[]) => meetings.map(({ group: { id } }) => id);

describe('where two meet', () => {
	it('names the groups that join them on the date, with what each does there', () => {
		const { now, otherwise, path } = meet(small(), person('ann'), person('bob'), on('2004-06-01'));
		expect(ids(now)).toEqual(['alpha']);
		expect(now[0]?.certainty).toBe('surely');
		expect(now[0]?.first.map(({ claim }) => claim.id)).toEqual(['ann-2000-01-01']);
		expect(now[0]?.second.map(({ claim }) => claim.id)).toEqual(['bob-2004-01-01']);
		expect(otherwise).toEqual([]);
		expect(path).toEqual([]);
	});

	it('says at which other times they meet', () => {
		const { now, otherwise, path } = meet(small(), person('ann'), person('bob'), on('2015'));
		expect(now).toEqual([]);
		expect(ids(otherwise)).toEqual(['alpha']);
		expect(otherwise[0]?.during).toEqual([{ first: on('2004-01-01').first, last: on('2005-12-31').last }]);
		expect(path).toEqual([]);
	});

	it('does not join two who sat there one after the other', () => {
		const { now, otherwise, path } = meet(small(), person('bob'), person('cai'), on('2015'));
		expect([now, otherwise]).toEqual([[], []]);
		expect(path.map(({ id }) => id)).toEqual(['bob', 'beta', 'cai']);
	});

	it('finds the shortest way through groups at all dates', () => {
		const { path } = meet(small(), person('ann'), organization('army'), on('2015'));
		expect(path.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'person ann',
			'group alpha',
			'person bob',
			'group beta',
			'person cai',
			'group delta',
			'organization army',
		]);
	});

	it('says that there is no way where there is none', () => {
		expect(meet(small(), person('ann'), person('eve'), on('2015')).path).toEqual([]);
	});

	it('gives a person’s organization a place, but not through work in the office', () => {
		expect(ids(meet(small(), organization('navy'), person('cai'), on('1996')).now)).toEqual(['beta']);
		expect(meet(small(), organization('bank'), organization('army'), on('2015')).now).toEqual([]);
	});
});

describe('claims in conflict', () => {
	it('stand side by side, in the order of the first of them', () => {
		const claims = [
			{ id: 'a', conflictsWith: ['c'] },
			{ id: 'b' },
			{ id: 'c' },
			{ id: 'd', conflictsWith: ['c'] },
		];
		expect(gatherConflicts(claims).map((side) => side.map(({ id }) => id))).toEqual([['a', 'c', 'd'], ['b']]);
	});
});
