import { describe, expect, it } from 'vitest';
import type { GroupFile, RoleClaim } from '../../src/dataset/schema.ts';
import type { System } from '../../src/dataset/words.ts';
import { indexDataset } from '../../src/query/index.ts';
import { meet, wayAt } from '../../src/query/meet.ts';
import { joiningSystems, meetingsIn, type Party, staysOf } from '../../src/query/meetings.ts';
import { isAtTable, snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group, later } from './small.ts';

const person = (id: string): Party => ({ kind: 'person', id });
const organization = (id: string): Party => ({ kind: 'organization', id });
const role = (who: string, from: string, to: string, more: Partial<RoleClaim> = {}): RoleClaim => ({
	...claim,
	id: `${who}-${from}`,
	person: who,
	role: 'member',
	from,
	to,
	...more,
});
const seat = (body: string, from: string, to: string) => ({
	...claim,
	id: `${body}-${from}`,
	organization: body,
	from,
	to,
});
const lived = (id: string, from: string, to: string, parts: Partial<GroupFile>) =>
	group({
		id,
		events: [
			{ ...claim, id: 'e', event: 'established', date: from },
			{ ...claim, id: 'f', event: 'abolished', date: to },
		],
		...parts,
	});
const days = (from: string, to: string) => ({ first: at(from).first, last: at(to).last });
const ALL = days('1900', '2100');
const meetings = (groups: readonly GroupFile[], first: Party, second: Party, within = ALL) =>
	meetingsIn(indexDataset(datasetOf(groups)), first, second, within);

describe('when two sit together', () => {
	it('is what both stays, the life of the group and the span asked for share', () => {
		const of = lived('a', '2000-01-01', '2009-12-31', {
			roles: [role('li', '1999-01-01', '2005-06-30'), role('wang', '2004-03-01', '2012-12-31')],
		});
		const [all] = meetings([of], person('li'), person('wang'));
		expect(all?.during).toEqual([days('2004-03-01', '2005-06-30')]);
		const late = lived('a', '2005-01-01', '2005-03-31', {});
		expect(meetings([{ ...of, events: late.events }], person('li'), person('wang'))[0]?.during).toEqual([
			days('2005-01-01', '2005-03-31'),
		]);
		expect(meetings([of], person('li'), person('wang'), days('2005-06-30', '2005-07-31'))[0]?.during).toEqual(
			[days('2005-06-30', '2005-06-30')],
		);
		expect(meetings([of], person('li'), person('wang'), days('2005-07-01', '2005-07-31'))).toEqual([]);
	});

	it('joins the times that touch or overlap, and keeps apart the others, in order of time', () => {
		const of = (...stays: readonly (readonly [string, string])[]) =>
			lived('a', '2000-01-01', '2019-12-31', {
				roles: [role('li', '2000-01-01', '2019-12-31'), ...stays.map(([from, to]) => role('wang', from, to))],
			});
		const during = (...stays: readonly (readonly [string, string])[]) =>
			meetings([of(...stays)], person('li'), person('wang'))[0]?.during;
		expect(during(['2005-01-01', '2005-12-31'], ['2001-01-01', '2001-12-31'])).toEqual([
			days('2001-01-01', '2001-12-31'),
			days('2005-01-01', '2005-12-31'),
		]);
		expect(during(['2001-01-01', '2001-12-31'], ['2002-01-01', '2002-12-31'])).toEqual([
			days('2001-01-01', '2002-12-31'),
		]);
		expect(during(['2001-01-01', '2001-12-30'], ['2002-01-01', '2002-12-31'])).toEqual([
			days('2001-01-01', '2001-12-30'),
			days('2002-01-01', '2002-12-31'),
		]);
		expect(during(['2001-01-01', '2005-12-31'], ['2002-01-01', '2002-12-31'])).toEqual([
			days('2001-01-01', '2005-12-31'),
		]);
	});

	it('is sure where on one day both stays and the group are', () => {
		const certainty = (li: RoleClaim, wang: RoleClaim, from = '2000-01-01', to = '2019-12-31') =>
			meetings([lived('a', from, to, { roles: [li, wang] })], person('li'), person('wang')).map((found) => [
				found.certainty,
				found.first.map((place) => place.certainty).join(),
				found.second.map((place) => place.certainty).join(),
			]);
		expect(certainty(role('li', '2001', '2005-01-01'), role('wang', '2005-01-01', '2008'))).toEqual([
			['surely', 'surely', 'surely'],
		]);
		// Each is sure by itself, but on no day both are.
		expect(certainty(role('li', '2001', '2005'), role('wang', '2005', '2008'))).toEqual([
			['possibly', 'surely', 'surely'],
		]);
		// Of the one no day is sure.
		expect(certainty(role('li', '2005', '2005'), role('wang', '2004', '2008'))).toEqual([
			['possibly', 'possibly', 'surely'],
		]);
		expect(certainty(role('li', '2004', '2008'), role('wang', '2005', '2005'))).toEqual([
			['possibly', 'surely', 'possibly'],
		]);
		// Of the group no day is.
		expect(certainty(role('li', '2001', '2008'), role('wang', '2001', '2008'), '2005', '2005')).toEqual([
			['possibly', 'possibly', 'possibly'],
		]);
	});

	it('names each claim once, as surely as it is known in any of the existences', () => {
		const of = group({
			events: [
				{ ...claim, id: 'a', event: 'established', date: '1980-01-01' },
				{ ...claim, id: 'b', event: 'suspended', date: '1984-12-31' },
				{ ...claim, id: 'c', event: 'revived', date: '1990' },
				{ ...claim, id: 'd', event: 'abolished', date: '1990' },
			],
			roles: [role('li', '1981-01-01', '1995-12-31'), role('wang', '1981-01-01', '1995-12-31')],
		});
		const [found] = meetings([of], person('li'), person('wang'));
		expect(found?.during).toEqual([days('1981-01-01', '1984-12-31'), days('1990-01-01', '1990-12-31')]);
		expect(found?.first).toEqual([{ kind: 'role', claim: of.roles[0], certainty: 'surely' }]);
		expect(found?.second).toEqual([{ kind: 'role', claim: of.roles[1], certainty: 'surely' }]);
	});

	it('is told of groups in order of id', () => {
		const both = { roles: [role('li', '2001', '2005'), role('wang', '2001', '2005')] };
		const groups = ['c', 'a', 'b'].map((id) => lived(id, '2000', '2010', both));
		expect(meetings(groups, person('li'), person('wang')).map((found) => found.group.id)).toEqual([
			'a',
			'b',
			'c',
		]);
	});
});

describe('what gives a place', () => {
	const of = lived('a', '2000', '2010', {
		roles: [
			role('li', '2001', '2005', { organization: 'bank' }),
			role('wang', '2001', '2005', { id: 'director', role: 'office-director', organization: 'bank' }),
			role('wang', '2001', '2005', { id: 'deputy', role: 'office-deputy-director', organization: 'bank' }),
			role('wang', '2001', '2005', { id: 'general', role: 'secretary-general', organization: 'army' }),
			{ ...claim, id: 'undated', person: 'li', role: 'member' },
		],
		seats: [seat('bank', '2001', '2005'), seat('li', '2001', '2005')],
	});
	const stays = (party: Party) =>
		staysOf(indexDataset(datasetOf([of])), of, party).map(({ kind, claim: { id } }) => `${kind} ${id}`);

	it('is of an organization its seats, then the roles of its people, but for those of the office', () => {
		expect(stays(organization('bank'))).toEqual(['seat bank-2001', 'role li-2001']);
		expect(stays(organization('army'))).toEqual(['role general']);
	});

	it('is of a person every role that some date tells of', () => {
		expect(stays(person('wang'))).toEqual(['role director', 'role deputy', 'role general']);
		expect(stays(person('li'))).toEqual(['role li-2001']);
		expect(stays(person('bank'))).toEqual([]);
	});

	it('is at the table for every role but the two of the office', () => {
		const kinds = ['chair', 'member', 'adviser', 'office-director', 'office-deputy-director'] as const;
		expect(kinds.filter((kind) => isAtTable(role('li', '2001', '2002', { role: kind })))).toEqual([
			'chair',
			'member',
			'adviser',
		]);
	});
});

describe('the way between two who never meet', () => {
	const then = (id: string, from: string, to: string, ...bodies: readonly string[]) =>
		lived(id, from, to, { seats: bodies.map((body) => seat(body, from, to)) });
	const index = later(() =>
		indexDataset(
			datasetOf([
				then('d', '2000', '2010', 'army', 'bank'),
				then('c', '2000', '2010', 'bank', 'court'),
				then('b', '1980', '1990', 'army', 'desk'),
				then('a', '2000', '2010', 'desk', 'court'),
				lived('e', '2000', '2010', {
					roles: [
						role('li', '2000', '2010', { organization: 'court' }),
						role('wang', '2000', '2010', { role: 'office-director', organization: 'far' }),
					],
				}),
			]),
		),
	);
	const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

	it('is one of the moment, where there is one then', () => {
		const found = meet(index(), organization('army'), organization('court'), at('2005'));
		expect(ids(found.path)).toEqual(['army', 'd', 'bank', 'c', 'court']);
		expect(found.isOfMoment).toBe(true);
		expect(wayAt(index(), organization('army'), organization('court'), at('2005'))).toEqual(found.path);
		expect(ids(wayAt(index(), organization('army'), person('wang'), at('2005')))).toEqual([
			'army',
			'd',
			'bank',
			'c',
			'court',
			'e',
			'wang',
		]);
	});

	it('is else one over all dates, which is none of the moment', () => {
		const found = meet(index(), organization('army'), organization('court'), at('1985'));
		// Of the two as short, the one that leaves by the group with the first id.
		expect(ids(found.path)).toEqual(['army', 'b', 'desk', 'a', 'court']);
		expect(found.isOfMoment).toBe(false);
		expect(wayAt(index(), organization('army'), organization('court'), at('1985'))).toEqual([]);
	});

	it('leads to an organization by the person who sits for it, not by one in the office', () => {
		expect(ids(meet(index(), organization('bank'), person('li'), at('1985')).path)).toEqual([
			'bank',
			'c',
			'court',
			'e',
			'li',
		]);
		expect(meet(index(), organization('bank'), organization('far'), at('2005')).path).toEqual([]);
	});

	it('is none between two who meet, at the moment or at another time', () => {
		expect(meet(index(), organization('army'), organization('bank'), at('2005'))).toMatchObject({
			now: [{ group: { id: 'd' } }],
			otherwise: [],
			path: [],
			isOfMoment: false,
		});
		expect(meet(index(), organization('army'), organization('desk'), at('2005'))).toMatchObject({
			now: [],
			otherwise: [{ group: { id: 'b' } }],
			path: [],
			isOfMoment: false,
		});
	});

	it.each([
		['at the moment', '2005', true],
		['over all dates', '1985', false],
	])('is of those as short, %s, the first by ids, organizations before people', (_, date, isOfMoment) => {
		const of = (id: string, first: string, people: readonly string[], bodies: readonly string[]) =>
			lived(id, '2000', '2010', {
				roles: people.map((who) => role(who, '2000', '2010')),
				seats: [first, ...bodies].map((body) => seat(body, '2000', '2010')),
			});
		const way = (people: readonly string[], bodies: readonly string[]) => {
			const tables = indexDataset(
				datasetOf([of('g', 'start', people, bodies), of('h', 'end', people, bodies)]),
			);
			const found = meet(tables, organization('start'), organization('end'), at(date));
			expect(found.isOfMoment).toBe(isOfMoment);
			return ids(found.path);
		};
		expect(way(['zed', 'abe'], [])).toEqual(['start', 'g', 'abe', 'h', 'end']);
		expect(way(['abe'], ['zoo', 'bank'])).toEqual(['start', 'g', 'bank', 'h', 'end']);
	});
});

describe('the groups in which an organization meets systems', () => {
	const SYSTEM: Readonly<Record<string, System>> = {
		ministry: 'state',
		bank: 'state',
		army: 'military',
		party: 'party',
	};
	const seating = (id: string, ...bodies: readonly string[]) =>
		lived(id, '2000', '2010', { seats: bodies.map((body) => seat(body, '2000', '2010')) });
	const index = later(() =>
		indexDataset(
			datasetOf([
				seating('a', 'ministry', 'bank', 'army'),
				seating('b', 'ministry', 'army'),
				seating('c', 'bank', 'army'),
				seating('d', 'ministry'),
			]),
		),
	);
	const joined = (...systems: readonly System[]) =>
		joiningSystems(snapshot(index(), at('2005')), 'ministry', systems, (id) => SYSTEM[id]).map(
			(found) => found.group.id,
		);

	it('are those with another body of each of them', () => {
		expect(joined()).toEqual(['a', 'b', 'd']);
		expect(joined('military')).toEqual(['a', 'b']);
		expect(joined('state')).toEqual(['a']);
		expect(joined('state', 'military')).toEqual(['a']);
		expect(joined('state', 'party')).toEqual([]);
	});
});
