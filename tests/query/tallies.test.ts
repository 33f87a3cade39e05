import { describe, expect, it } from 'vitest';
import type { Dataset, GroupFile, PostClaim, RoleClaim } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import {
	fullestAreas,
	groupsWithEvents,
	tally,
	tallyOffices,
	tallyReporting,
	tallySecrecy,
	tallySpans,
	tallyStandingCommittee,
	tallyTenures,
} from '../../src/query/tallies.ts';
import { at, claim, datasetOf, group, later } from './small.ts';

const lived = (id: string, parts: Partial<GroupFile> = {}) =>
	group({
		id,
		events: [
			{ ...claim, id: 'e', event: 'established', date: '2000-01-01' },
			{ ...claim, id: 'f', event: 'abolished', date: '2010-12-31' },
		],
		...parts,
	});
const indexed = (groups: readonly GroupFile[], more: Partial<Dataset> = {}) =>
	indexDataset({ ...datasetOf(groups), ...more });
const in2005 = (...groups: readonly GroupFile[]) => snapshot(indexed(groups), at('2005'));
const from = '2000';
const seat = (organization: string, confidence = claim.confidence as 'reported' | 'confirmed') => ({
	...claim,
	id: `seat-${organization}`,
	organization,
	from,
	to: '2010',
	confidence,
});
const role = (person: string, kind: RoleClaim['role'], more: Partial<RoleClaim> = {}): RoleClaim => ({
	...claim,
	id: `${person}-${kind}`,
	person,
	role: kind,
	from,
	to: '2010',
	...more,
});

describe('a count of the groups of a moment', () => {
	const open = group({
		id: 'open',
		type: 'party',
		events: [{ ...claim, id: 'e', event: 'established', date: '2004' }],
	});
	const taken = later(() =>
		in2005(
			lived('a', { type: 'party', tenure: 'short-term' }),
			lived('b', { tenure: 'short-term' }),
			lived('c', { tenure: 'medium-term' }),
			open,
		),
	);

	it('tells how many surely existed and how many at most, of one type or of both', () => {
		expect(tally(taken())).toEqual({ surely: 3, atMost: 4 });
		expect(tally(taken(), 'party')).toEqual({ surely: 1, atMost: 2 });
		expect(tally(taken(), 'state')).toEqual({ surely: 2, atMost: 2 });
	});

	it('tells how many are of each tenure', () => {
		expect(tallyTenures(taken())).toEqual({ permanent: 1, 'medium-term': 1, 'short-term': 2 });
	});
});

describe('the fullest areas', () => {
	it('are those with most groups of the type, of equally full ones the first by name', () => {
		const of = (type: GroupFile['type'], ...areas: readonly GroupFile['area'][]) =>
			areas.map((area, at) => group({ id: `${type}-${area}-${at}`, type, area }));
		const index = indexed([
			...of(
				'state',
				'sport-event',
				'sport-event',
				'health',
				'energy-resources',
				'reform',
				'reform',
				'reform',
			),
			...of('party', 'taiwan'),
		]);
		expect(fullestAreas(index, 'state', 3)).toEqual([
			['reform', 3],
			['sport-event', 2],
			['energy-resources', 1],
		]);
		expect(fullestAreas(index, 'party', 3)).toEqual([['taiwan', 1]]);
	});
});

describe('the lines of reporting', () => {
	it('are counted a body once in a group, the most frequent body first', () => {
		const line = (id: string, organization: string) => ({ ...claim, id, organization });
		const taken = in2005(
			lived('a', { reporting: [line('r', 'politburo')] }),
			lived('b', { reporting: [line('r', 'politburo'), line('s', 'politburo'), line('t', 'state-council')] }),
			lived('c', { reporting: [line('r', 'general-staff')] }),
			lived('d'),
		);
		expect(tallyReporting(taken)).toEqual({
			known: 3,
			bodies: [
				['politburo', 2],
				['general-staff', 1],
				['state-council', 1],
			],
		});
	});
});

describe('the offices', () => {
	it('are counted a group once: those known, and those with a known host', () => {
		const office = (id: string, host?: string) => ({
			...claim,
			id,
			en: id,
			zh: id,
			...(host === undefined ? {} : { host }),
		});
		const taken = in2005(
			lived('a', { offices: [office('o', 'politburo'), office('p', 'politburo')] }),
			lived('a2', { offices: [office('o', 'politburo')] }),
			lived('b', { offices: [office('o'), office('p', 'state-council')] }),
			lived('b2', { offices: [office('o'), office('p', 'state-council')] }),
			lived('c', { offices: [office('o')] }),
			lived('d'),
		);
		expect(tallyOffices(taken)).toEqual({ named: 5, hosted: 4 });
	});
});

describe('the systems tied together', () => {
	it('are counted: two and more, three and more, the military, and the groups that tie all three main ones', () => {
		const seats = (...organizations: string[]) => ({ seats: organizations.map((id) => seat(id)) });
		const index = indexDataset({
			...datasetOf([
				lived('a', seats('politburo', 'state-council', 'general-staff')),
				lived('b', seats('politburo', 'congress', 'general-staff')),
				lived('c', seats('politburo', 'state-council', 'congress')),
				lived('d', seats('state-council', 'general-staff', 'congress')),
				lived('e', seats('politburo', 'general-staff')),
				lived('f', seats('politburo')),
				lived('g'),
			]),
			organizations: [
				...datasetOf([]).organizations,
				{ id: 'congress', en: 'c', zh: 'c', system: 'legislature', sources: [] },
			],
		});
		const { allThree, ...counts } = tallySpans(snapshot(index, at('2005')));
		expect(counts).toEqual({ known: 6, two: 5, three: 4, military: 4 });
		expect(allThree.map(({ group: { id } }) => id)).toEqual(['a']);
	});
});

describe('what is secret of the Party’s groups', () => {
	it('is of how many no place, or no chair, is known, and how many have one that is confirmed', () => {
		const taken = in2005(
			lived('a', { type: 'party', seats: [seat('politburo', 'confirmed')] }),
			lived('b', { type: 'party', seats: [seat('politburo')], roles: [role('li-yi', 'chair')] }),
			lived('c', {
				type: 'party',
				seats: [seat('politburo')],
				roles: [role('li-yi', 'member', { confidence: 'confirmed' }), role('li-yi', 'chair')],
			}),
			lived('d', { type: 'party' }),
			lived('e', { type: 'state', seats: [seat('politburo', 'confirmed')] }),
			lived('f', { type: 'party' }),
			lived('g', { type: 'party', seats: [seat('politburo')], roles: [role('li-yi', 'chair')] }),
		);
		expect(tallySecrecy(taken)).toEqual({ all: 6, none: 2, noChair: 3, confirmed: 2 });
	});
});

describe('the chairs from the Standing Committee', () => {
	const COMMITTEE = 'politburo-standing-committee';
	const member = (id: string, posts: readonly Partial<PostClaim>[]) => ({
		id,
		en: id,
		zh: id,
		posts: posts.map((post, at) => ({
			...claim,
			id: `p${at}`,
			organization: COMMITTEE,
			title: { en: 'Member' },
			...post,
		})),
	});
	const chaired = (id: string, ...people: readonly string[]) =>
		lived(id, { type: 'party', roles: people.map((person) => role(person, 'chair')) });
	const counted = (posts: readonly Partial<PostClaim>[]) =>
		tallyStandingCommittee(indexed([chaired('a', 'li')], { people: [member('li', posts)] }), at('2005'))
			.chaired;

	it('are those whose chair belonged to it on some day of the moment', () => {
		expect(counted([{ from: '2005-12-31', to: '2008' }])).toBe(1);
		expect(counted([{ from: '2006-01-01', to: '2008' }])).toBe(0);
		expect(counted([{ from: '2001', to: '2005-01-01' }])).toBe(1);
		expect(counted([{ from: '2001', to: '2004-12-31' }])).toBe(0);
		expect(counted([{ from: '2001', to: null }])).toBe(1);
		expect(counted([{ from: '2001' }])).toBe(1);
		expect(counted([{ to: '2008' }])).toBe(1);
		expect(counted([{ organization: 'politburo', from: '2001', to: '2008' }])).toBe(0);
		expect(
			counted([
				{ from: '1990', to: '1995' },
				{ from: '2003', to: null },
			]),
		).toBe(1);
		expect(counted([])).toBe(0);
	});

	it('are counted of the groups whose chair is known, of one type or of both', () => {
		const index = indexed(
			[
				chaired('a', 'wang', 'li'),
				chaired('b', 'wang'),
				chaired('c', 'nobody'),
				lived('d', { type: 'party', roles: [role('li', 'member')] }),
				lived('e', { type: 'state', roles: [role('li', 'chair')] }),
			],
			{ people: [member('li', [{}]), member('wang', [])] },
		);
		expect(tallyStandingCommittee(index, at('2005'))).toEqual({ chaired: 2, known: 4 });
		expect(tallyStandingCommittee(index, at('2005'), 'party')).toEqual({ chaired: 1, known: 3 });
		expect(tallyStandingCommittee(index, at('2012'))).toEqual({ chaired: 0, known: 0 });
	});
});

describe('the groups with events in a span', () => {
	const event = (id: string, kind: GroupFile['events'][number]['event'], date: string) => ({
		...claim,
		id,
		event: kind,
		date,
	});
	const index = later(() =>
		indexed([
			group({ id: 'd', events: [event('e', 'established', '2005-12-31'), event('f', 'renamed', '2005-02')] }),
			group({ id: 'c', events: [event('e', 'established', '2006-01-01')] }),
			group({ id: 'b', events: [event('e', 'revived', '2005-01-01'), event('f', 'established', '2005-03')] }),
			group({ id: 'a', events: [event('e', 'established', '2005-12-31')] }),
			group({ id: 'z', events: [event('e', 'established', '2004-12-31')] }),
			group({ id: 'y', events: [event('e', 'renamed', '2005')] }),
			group({ id: 'x', events: [event('e', 'established', '2005~')] }),
		]),
	);

	it('are those dated to it, with only the events of the kinds, in order of time and then of id', () => {
		const found = groupsWithEvents(index(), ['established', 'revived'], at('2005'));
		expect(found.map(({ group: { id }, events }) => [id, ...events.map((each) => each.id)])).toEqual([
			['b', 'e', 'f'],
			['a', 'e'],
			['d', 'e'],
		]);
	});
});
