import { describe, expect, it } from 'vitest';
import type { Dataset, GroupFile, Person, PostClaim, RoleClaim } from '../../src/dataset/schema.ts';
import { EVENT_KINDS } from '../../src/dataset/words.ts';
import { indexDataset } from '../../src/query/index.ts';
import {
	aliveByYear,
	chairedByTopLeader,
	changesByYear,
	placesByOrganization,
	spansByEra,
	yearsCovered,
} from '../../src/query/insight.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group, later } from './small.ts';

type Event = GroupFile['events'][number];
const event = (kind: Event['event'], date: string, more: Partial<Event> = {}): Event => ({
	...claim,
	id: `${kind}-${date}`,
	event: kind,
	date,
	...more,
});
const lived = (id: string, from: string, to: string, parts: Partial<GroupFile> = {}) =>
	group({ id, events: [event('established', from), event('abolished', to)], ...parts });
const indexed = (groups: readonly GroupFile[], more: Partial<Dataset> = {}) =>
	indexDataset({ ...datasetOf(groups), ...more });
const days = (from: string, to: string) => ({ first: at(from).first, last: at(to).last });
const none = { surely: 0, possibly: 0 };
const sure = { surely: 1, possibly: 1 };
const perhaps = { surely: 0, possibly: 1 };

describe('the years that the dataset covers', () => {
	it('are those from the People’s Republic to the newest day', () => {
		const years = yearsCovered(indexed([]));
		expect([years[0], years[1], years.at(-1), years.length]).toEqual([1949, 1950, 2026, 78]);
	});
});

describe('the groups alive in a year', () => {
	const index = later(() =>
		indexed([
			lived('river', '2000-12-31', '2002-01-01', { type: 'party' }),
			lived('wood', '2001', '2003-06', { type: 'state' }),
			lived('stone', '2001-02-03', '2001-02-05', { type: 'state' }),
		]),
	);
	const of = (year: number) => aliveByYear(index()).find((each) => each.year === year);

	it('are counted by type, from the first day of the year to its last, surely and possibly', () => {
		expect(of(1999)).toEqual({ year: 1999, party: none, state: none });
		expect(of(2000)).toEqual({ year: 2000, party: sure, state: none });
		expect(of(2001)).toEqual({ year: 2001, party: sure, state: { surely: 2, possibly: 2 } });
		expect(of(2002)).toEqual({ year: 2002, party: sure, state: sure });
		expect(of(2003)).toEqual({ year: 2003, party: none, state: sure });
		expect(of(2004)).toEqual({ year: 2004, party: none, state: none });
		expect(aliveByYear(index())).toHaveLength(78);
	});

	it('are only possible where no day of the year is sure', () => {
		const open = indexed([group({ type: 'party', events: [event('established', '2004-05')] })]);
		expect(aliveByYear(open).filter(({ party }) => party.possibly > 0)).toEqual([
			{ year: 2004, party: sure, state: none },
			...[2005, 2006, 2007, 2008].map((year) => ({ year, party: perhaps, state: none })),
		]);
	});
});

describe('the chairs of the top leader', () => {
	const post = (organization: string, title: string, dates: Partial<PostClaim>): PostClaim => ({
		...claim,
		id: `${organization}-${dates.from}`,
		organization,
		title: { en: title },
		...dates,
	});
	const person = (id: string, ...posts: PostClaim[]): Person => ({ id, en: id, zh: id, posts });
	const general = (dates: Partial<PostClaim>) =>
		post('central-committee', 'General Secretary of the Central Committee', dates);
	const chair = (id: string, who: string, from: string, to: string | null): RoleClaim => ({
		...claim,
		id,
		person: who,
		role: 'chair',
		from,
		to,
	});
	const years = (people: readonly Person[], groups: readonly GroupFile[] = []) =>
		chairedByTopLeader(indexed(groups, { people }));
	const terms = (...people: readonly Person[]) =>
		years(people).map(({ year, person: who, inOffice }) => [year, who, inOffice]);

	it('are told for each year in which the leader was in office, of the days in office', () => {
		expect(terms(person('li', general({ from: '2001-05-03', to: '2003-02-09' })))).toEqual([
			[2001, 'li', days('2001-05-03', '2001-12-31')],
			[2002, 'li', days('2002', '2002')],
			[2003, 'li', days('2003-01-01', '2003-02-09')],
		]);
	});

	it('are of a single day too', () => {
		expect(terms(person('li', general({ from: '2001-05-03', to: '2001-05-03' })))).toEqual([
			[2001, 'li', days('2001-05-03', '2001-05-03')],
		]);
	});

	it('go to the newest day of who is still in office', () => {
		expect(terms(person('li', general({ from: '2025-05', to: null })))).toEqual([
			[2025, 'li', days('2025-05-01', '2025-12-31')],
			[2026, 'li', days('2026-01-01', '2026-11-01')],
		]);
	});

	it('are of the day of the start alone where no end is stated, and of nobody whose start is not', () => {
		expect(terms(person('li', general({ from: '2001-05' })))).toEqual([
			[2001, 'li', days('2001-05-01', '2001-05-31')],
		]);
		expect(terms(person('li', general({ to: '2001-05' })))).toEqual([]);
	});

	it('join the posts of one person, and put leaders in order of time', () => {
		expect(
			terms(
				person('wang', general({ from: '2003', to: '2003' })),
				person(
					'li',
					post('central-committee', 'Acting General Secretary of the Central Committee', {
						from: '2002-03',
						to: '2002',
					}),
					post('central-committee', 'Chairman of the Central Committee of the Party', {
						from: '2001',
						to: '2001-06',
					}),
				),
			),
		).toEqual([
			[2001, 'li', days('2001', '2001')],
			[2002, 'li', days('2002', '2002')],
			[2003, 'wang', days('2003', '2003')],
		]);
	});

	it('are of nobody in another post', () => {
		const dates = { from: '2001', to: '2001' };
		expect(
			terms(
				person('a', post('central-committee', 'Vice Chairman of the Central Committee', dates)),
				person('b', post('central-committee', 'Acting Chairman of the Central Committee', dates)),
				person('c', post('central-committee', 'General Secretary of the Central Committees', dates)),
				person('d', post('state-council', 'Chairman of the Central Committee', dates)),
				person('e'),
			),
		).toEqual([]);
	});

	it('count the groups, each once, and beside them the Party’s, chaired and all', () => {
		const still = (from: string) => [event('established', from), event('abolished', '2020')];
		const groups = [
			// Chaired by two claims, one of them only possible in 2002: surely.
			group({
				id: 'river',
				type: 'party',
				events: still('1990'),
				roles: [chair('a', 'li', '2002', '2002'), chair('b', 'li', '2001', '2003')],
			}),
			group({
				id: 'lake',
				type: 'state',
				events: still('1990'),
				roles: [chair('a', 'li', '2001', '2002-03')],
			}),
			group({
				id: 'wood',
				type: 'party',
				events: still('1990'),
				roles: [chair('a', 'wang', '2001', '2003'), { ...chair('b', 'li', '2001', '2003'), role: 'member' }],
			}),
			group({ id: 'hill', type: 'party', events: still('2003'), roles: [chair('a', 'li', '2003', '2004')] }),
			// In 2002 the chair is no more than possible: until two reorganisations after 2001.
			group({
				id: 'sea',
				type: 'party',
				events: still('1990'),
				roles: [{ ...claim, id: 'a', person: 'li', role: 'chair', from: '2001' }],
			}),
		];
		const [told] = years([person('li', general({ from: '2002-05', to: '2002' }))], groups);
		expect(told).toEqual({
			year: 2002,
			person: 'li',
			inOffice: days('2002-05-01', '2002-12-31'),
			chaired: { surely: 1, possibly: 2 },
			chairedParty: { surely: 1, possibly: 2 },
			partyGroups: { surely: 3, possibly: 3 },
		});
		const [earlier] = years([person('li', general({ from: '2002-02', to: '2002-02' }))], groups);
		expect(earlier?.chaired).toEqual({ surely: 2, possibly: 3 });
		expect(earlier?.chairedParty).toEqual({ surely: 1, possibly: 2 });
	});
});

describe('the systems that the groups of an era tie together', () => {
	const seats = (...organizations: string[]) => ({
		seats: organizations.map((organization) => ({
			...claim,
			id: organization,
			organization,
			from: '2000',
			to: '2002',
		})),
	});
	const index = later(() =>
		indexed(
			[
				lived('a', '2000', '2002', seats('politburo', 'state-council', 'general-staff')),
				lived('b', '2000', '2002', seats('politburo', 'general-staff')),
				lived('c', '2000', '2002', seats('politburo', 'state-council')),
				lived('d', '2000', '2002', seats('politburo')),
				lived('e', '2000', '2002'),
				lived('f', '2010', '2012', seats('politburo')),
			],
			{
				eras: [
					{
						id: 'era',
						en: 'Era',
						zh: '时期',
						from: '2001',
						to: '2005',
						summary: { en: 'x', zh: 'x' },
						sources: ['source-one'],
					},
				],
			},
		),
	);

	it('are counted: none published, one, two, more, and with the military', () => {
		const era = index().dataset.eras[0];
		expect(spansByEra(index())).toEqual([
			{ era, groups: 5, unpublished: 1, one: 1, two: 2, more: 1, military: 2 },
		]);
	});

	it('are those of the snapshot that is given', () => {
		const taken: unknown[] = [];
		const [told] = spansByEra(index(), (moment) => {
			taken.push(moment);
			return snapshot(index(), at('2011'));
		});
		expect(taken).toEqual([days('2001', '2005')]);
		expect(told?.groups).toBe(1);
	});
});

describe('the places of organizations', () => {
	it('are counted by seat and by role, most first, then most by seat, then by id', () => {
		const seat = (organization: string) => ({ ...claim, id: organization, organization, from: '2000' });
		const role = (organization: string) => ({
			...claim,
			id: `of-${organization}`,
			person: 'li-yi',
			role: 'member' as const,
			organization,
			from: '2000',
		});
		const index = indexed([
			lived('a', '2000', '2002', {
				seats: [seat('bank')],
				roles: [role('army'), role('bank'), role('court')],
			}),
			lived('b', '2000', '2002', { seats: [seat('bank'), seat('desk')], roles: [role('army')] }),
			lived('c', '2000', '2002', { roles: [role('bank'), role('area')] }),
			lived('d', '2000', '2002', { seats: [seat('army')] }),
			lived('e', '2000', '2002', { seats: [seat('east')], roles: [role('west')] }),
			lived('f', '2000', '2002', { seats: [seat('west')], roles: [role('east')] }),
		]);
		expect(placesByOrganization(snapshot(index, at('2000')))).toEqual([
			{ organization: 'bank', bySeat: 2, byRole: 1 },
			{ organization: 'army', bySeat: 1, byRole: 2 },
			{ organization: 'east', bySeat: 1, byRole: 1 },
			{ organization: 'west', bySeat: 1, byRole: 1 },
			{ organization: 'desk', bySeat: 1, byRole: 0 },
			{ organization: 'area', bySeat: 0, byRole: 1 },
			{ organization: 'court', bySeat: 0, byRole: 1 },
		]);
	});
});

describe('what happened in a year', () => {
	const index = later(() =>
		indexed([
			group({
				id: 'a',
				events: [
					event('established', '2000-05'),
					event('established', '2000~'),
					event('renamed', '2001~'),
					event('abolished', '2002', { conflictsWith: ['x'] }),
				],
			}),
			group({
				id: 'b',
				events: [event('established', '2000~'), event('established', '2000-07'), event('renamed', '2001-03')],
			}),
			group({ id: 'c', events: [event('established', '1999-12-31')] }),
		]),
	);
	const nothing = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, { all: 0, certain: 0 }]));
	const of = (year: number) => changesByYear(index()).find((each) => each.year === year)?.changes;

	it('is counted a group once by kind, and as certain where one date of it is neither about nor disputed', () => {
		expect(of(1998)).toEqual(nothing);
		expect(of(1999)).toEqual({ ...nothing, established: { all: 1, certain: 1 } });
		expect(of(2000)).toEqual({ ...nothing, established: { all: 2, certain: 2 } });
		expect(of(2001)).toEqual({ ...nothing, renamed: { all: 2, certain: 1 } });
		expect(of(2002)).toEqual({ ...nothing, abolished: { all: 1, certain: 0 } });
		expect(changesByYear(index())).toHaveLength(78);
	});
});
