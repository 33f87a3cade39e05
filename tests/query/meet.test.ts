import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { type Span, spanOf } from '../../src/dataset/dates.ts';
import type { Dataset, GroupFile, RoleClaim, SeatClaim } from '../../src/dataset/schema.ts';
import { gatherConflicts } from '../../src/query/conflicts.ts';
import { filterGroups } from '../../src/query/filter.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { meet } from '../../src/query/meet.ts';
import type { Party } from '../../src/query/meetings.ts';
import { placesByYear } from '../../src/query/places-by-year.ts';
import { snapshot } from '../../src/query/snapshot.ts';

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
const small = indexDataset({
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
} satisfies Dataset);
const person = (id: string): Party => ({ kind: 'person', id });
const organization = (id: string): Party => ({ kind: 'organization', id });
const on = (date: string) => spanOf(date) as Span;
const ids = (meetings: readonly { readonly group: GroupFile }[]) => meetings.map(({ group: { id } }) => id);

describe('where two meet', () => {
	it('names the groups that join them on the date, with what each does there', () => {
		const { now, otherwise, path } = meet(small, person('ann'), person('bob'), on('2004-06-01'));
		expect(ids(now)).toEqual(['alpha']);
		expect(now[0]?.certainty).toBe('surely');
		expect(now[0]?.first.map(({ claim }) => claim.id)).toEqual(['ann-2000-01-01']);
		expect(now[0]?.second.map(({ claim }) => claim.id)).toEqual(['bob-2004-01-01']);
		expect(otherwise).toEqual([]);
		expect(path).toEqual([]);
	});

	it('says at which other times they meet', () => {
		const { now, otherwise, path } = meet(small, person('ann'), person('bob'), on('2015'));
		expect(now).toEqual([]);
		expect(ids(otherwise)).toEqual(['alpha']);
		expect(otherwise[0]?.during).toEqual([{ first: on('2004-01-01').first, last: on('2005-12-31').last }]);
		expect(path).toEqual([]);
	});

	it('does not join two who sat there one after the other', () => {
		const { now, otherwise, path } = meet(small, person('bob'), person('cai'), on('2015'));
		expect([now, otherwise]).toEqual([[], []]);
		expect(path.map(({ id }) => id)).toEqual(['bob', 'beta', 'cai']);
	});

	it('finds the shortest way through groups at all dates', () => {
		const { path } = meet(small, person('ann'), organization('army'), on('2015'));
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
		expect(meet(small, person('ann'), person('eve'), on('2015')).path).toEqual([]);
	});

	it('gives a person’s organization a place, but not through work in the office', () => {
		expect(ids(meet(small, organization('navy'), person('cai'), on('1996')).now)).toEqual(['beta']);
		expect(meet(small, organization('bank'), organization('army'), on('2015')).now).toEqual([]);
	});
});

describe('where two meet in the dataset', () => {
	let real: Index;
	beforeAll(() => {
		real = indexDataset(readDataset(DATA_FOLDER));
	});
	const PAIRS: readonly (readonly [Party, Party])[] = [
		[organization('ministry-of-foreign-affairs'), organization('ministry-of-public-security')],
		[organization('ministry-of-finance'), person('li-keqiang')],
		[person('xi-jinping'), person('li-keqiang')],
	];

	it('is the same from either side, and as the filter of the map has it on a day', () => {
		for (const [a, b] of PAIRS) {
			for (const date of ['1985-06-01', '2004-06-01', '2013-06-01', '2017-10-18']) {
				const there = meet(real, a, b, on(date));
				const back = meet(real, b, a, on(date));
				expect(ids(back.now)).toEqual(ids(there.now));
				expect(ids(back.otherwise)).toEqual(ids(there.otherwise));
				const filter = { form: [], tenure: [], area: [], system: [], confidence: [], q: '' };
				const shown = (other: Party) =>
					filterGroups(snapshot(real, on(date)), { ...filter, with: other }).map(({ group: { id } }) => id);
				const both = shown(a).filter((id) => shown(b).includes(id));
				expect(ids(there.now)).toEqual(both);
			}
		}
	});

	it('leads, where no group ever joins two, through groups that seat each of its steps at the moment', () => {
		const moment = on('2013-06-01');
		const { groups } = snapshot(real, moment);
		const all = real.dataset.organizations.map(({ id }) => organization(id));
		const ways = all
			.flatMap((a, from) => all.slice(from + 1).map((b) => [a, b] as const))
			.filter((_, at) => at % 997 === 0)
			.map(([a, b]) => ({ a, b, ...meet(real, a, b, moment) }))
			.filter(({ isOfMoment }) => isOfMoment);
		expect(ways.length).toBeGreaterThan(0);
		for (const { a, b, path, now, otherwise } of ways) {
			expect([...now, ...otherwise]).toEqual([]);
			expect([path[0], path.at(-1)]).toEqual([a, b]);
			for (const [at, step] of path.entries()) {
				if (step.kind !== 'group') continue;
				const there = groups.get(step.id);
				for (const side of [path[at - 1], path[at + 1]])
					expect(
						side?.kind === 'person'
							? there?.roles.some(({ claim }) => claim.person === side.id)
							: there?.places.some((place) => place.organization === side?.id),
					).toBe(true);
			}
		}
	});

	it('counts no more chairs in a year than groups chaired at all', () => {
		const xi = person('xi-jinping');
		const chaired = new Set(
			(real.rolesOfPerson.get('xi-jinping') ?? [])
				.filter(({ claim }) => claim.role === 'chair')
				.map(({ group: { id } }) => id),
		);
		const years = placesByYear(real, xi, ({ kind, claim }) => kind === 'role' && claim.role === 'chair');
		expect(years.length).toBeGreaterThan(5);
		for (const { surely, possibly } of years) expect(surely + possibly).toBeLessThanOrEqual(chaired.size);
		const of2017 = snapshot(real, on('2017')).groups;
		const expected = [...of2017.values()].filter(({ chairs }) =>
			chairs.some(({ claim }) => claim.person === 'xi-jinping'),
		).length;
		const counted = years.find(({ year }) => year === 2017);
		expect((counted?.surely ?? 0) + (counted?.possibly ?? 0)).toBe(expected);
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
