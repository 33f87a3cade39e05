import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupFile, Organization } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { chairsOf, type GroupAt, groupAt, snapshot } from '../../src/query/snapshot.ts';
import { groupOf, moment } from './arbitrary.ts';
import { at, claim, datasetOf, group } from './small.ts';

const groups = fc.tuple(groupOf('a'), groupOf('b'), groupOf('c'));
const reversed = (of: GroupFile): GroupFile => ({
	...of,
	names: [...of.names].reverse(),
	forms: [...of.forms].reverse(),
	events: [...of.events].reverse(),
	roles: [...of.roles].reverse(),
	seats: [...of.seats].reverse(),
	reporting: [...of.reporting].reverse(),
});
/** What the snapshot says of a group, the order of its claims apart. */
const said = (found: GroupAt | undefined) =>
	found && {
		certainty: found.certainty,
		name: found.name.id,
		form: found.form,
		places: found.places,
		span: [...found.span],
		claims: [...found.roles, ...found.seats, ...found.reporting]
			.map((held) => `${held.claim.id} ${held.certainty}`)
			.sort(),
	};
const alone = (of: GroupFile) => indexDataset(datasetOf([of]));
const on = (of: GroupFile, date: string) => groupAt(alone(of), of, at(date));

describe('a snapshot', () => {
	it('gives the same answer when the date has moved away and back', () => {
		fc.assert(
			fc.property(groups, moment, moment, (any, here, away) => {
				const index = indexDataset(datasetOf(any));
				const before = snapshot(index, here);
				snapshot(index, away);
				expect(snapshot(index, here)).toEqual(before);
			}),
		);
	});

	it('changes nothing in the dataset', () => {
		fc.assert(
			fc.property(groups, moment, (any, here) => {
				const dataset = datasetOf(any);
				const copy = structuredClone(dataset);
				snapshot(indexDataset(dataset), here);
				expect(dataset).toEqual(copy);
			}),
		);
	});

	it('does not depend on the order of groups and claims in the files', () => {
		fc.assert(
			fc.property(groups, moment, (any, here) => {
				const one = snapshot(indexDataset(datasetOf(any)), here);
				const other = snapshot(indexDataset(datasetOf(any.map(reversed).reverse())), here);
				expect([...other.groups.keys()]).toEqual([...one.groups.keys()]);
				for (const id of one.groups.keys())
					expect(said(other.groups.get(id))).toEqual(said(one.groups.get(id)));
			}),
			{ numRuns: 500 },
		);
	});

	it('holds in a wider moment everything that holds on a day within it, at least as surely', () => {
		fc.assert(
			fc.property(groups, moment, fc.nat(), (any, wide, offset) => {
				const index = indexDataset(datasetOf(any));
				const day = wide.first + (offset % (wide.last - wide.first + 1));
				const broad = snapshot(index, wide);
				for (const [id, narrow] of snapshot(index, { first: day, last: day }).groups) {
					const all = broad.groups.get(id);
					if (narrow.certainty === 'surely') expect(all?.certainty).toBe('surely');
					const found = new Map(
						[...(all?.roles ?? []), ...(all?.seats ?? []), ...(all?.reporting ?? [])].map((held) => [
							held.claim.id,
							held.certainty,
						]),
					);
					for (const held of [...narrow.roles, ...narrow.seats, ...narrow.reporting]) {
						expect(found.has(held.claim.id)).toBe(true);
						if (held.certainty === 'surely') expect(found.get(held.claim.id)).toBe('surely');
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('says nothing of a group surer than that the group was there', () => {
		fc.assert(
			fc.property(groups, moment, (any, here) => {
				for (const found of snapshot(indexDataset(datasetOf(any)), here).groups.values()) {
					if (found.certainty === 'surely') continue;
					for (const held of [...found.roles, ...found.seats, ...found.reporting])
						expect(held.certainty).toBe('possibly');
					for (const place of found.places) expect(place.certainty).toBe('possibly');
				}
			}),
		);
	});

	const committee = group({
		events: [
			{ id: 'e', event: 'established', date: '2003-03-20', ...claim },
			{ id: 'f', event: 'abolished', date: '2023-03-10', ...claim },
		],
		forms: [
			{ id: 'form-a', form: 'leading-small-group', ...claim },
			{ id: 'form-b', form: 'commission', from: '2018-03', ...claim },
		],
		names: [
			{ id: 'old', en: 'Old', zh: '旧', to: '2018-03', ...claim },
			{ id: 'new', en: 'New', zh: '新', from: '2018-03', ...claim },
		],
		roles: [
			{
				id: 'r1',
				person: 'li-yi',
				role: 'chair',
				organization: 'state-council',
				from: '2003-03-20',
				to: '2013-03-15',
				...claim,
			},
			{ id: 'r2', person: 'wang-er', role: 'chair', from: '2013-03-16', to: '2023-03-10', ...claim },
			{
				id: 'r3',
				person: 'zhang-san',
				role: 'office-director',
				organization: 'general-staff',
				from: '2003-03-20',
				to: '2013-03-15',
				...claim,
			},
		],
		seats: [{ id: 's1', organization: 'politburo', from: '2003-03-20', to: '2023-03-10', ...claim }],
	});

	it('names the chair of the day', () => {
		const chairs = (date: string) => on(committee, date)?.chairs.map(({ claim: { person } }) => person);
		expect(chairs('2010-01-01')).toEqual(['li-yi']);
		expect(chairs('2013-03-16')).toEqual(['wang-er']);
		expect(chairs('2013')).toEqual(['li-yi', 'wang-er']);
		expect(chairs('2002')).toBeUndefined();
	});

	it('uses the name and the form of the time', () => {
		expect(on(committee, '2010')?.name.en).toBe('Old');
		expect(on(committee, '2010')?.form).toBe('leading-small-group');
		expect(on(committee, '2020')?.name.en).toBe('New');
		expect(on(committee, '2020')?.form).toBe('commission');
	});

	it('counts the places of seats and of posts, but not those of people in the office', () => {
		const found = on(committee, '2010-01-01');
		expect(found?.places.map(({ organization, through }) => [organization, through])).toEqual([
			['politburo', 'seat'],
			['state-council', 'role'],
		]);
		expect([...(found?.span ?? [])]).toEqual([
			['party', 1],
			['state', 1],
		]);
		expect([...(on(committee, '2020-01-01')?.span ?? [])]).toEqual([['party', 1]]);
	});

	it('lets no seat outlast its organization, nor begin before it', () => {
		const seated = group({
			events: [{ id: 'e', event: 'established', date: '1981-01-01', ...claim }],
			names: [{ id: 'n', en: 'A', zh: '甲', to: null, ...claim }],
			seats: [{ id: 's', organization: 'general-staff', from: '1981-01-01', ...claim }],
		});
		const dataset = datasetOf([seated]);
		const index = indexDataset({
			...dataset,
			organizations: dataset.organizations.map((organization) =>
				organization.id === 'general-staff' ? { ...organization, to: '2016-01-11' } : organization,
			),
		});
		const seatsOn = (date: string) => snapshot(index, at(date)).groups.get(seated.id)?.seats.length;
		expect(seatsOn('2016-01-11')).toBe(1);
		expect(seatsOn('2016-01-12')).toBe(0);
		expect(seatsOn('2016')).toBe(1);
	});
});

describe('a group at a moment', () => {
	const dates = { from: '2000', to: '2010', ...claim };
	const lived = (parts: Partial<GroupFile>) =>
		group({
			events: [
				{ id: 'e', event: 'established', date: '2000-01-01', ...claim },
				{ id: 'f', event: 'abolished', date: '2010-12-31', ...claim },
			],
			...parts,
		});
	const nameOn = (date: string, ...names: readonly (readonly [id: string, from?: string, to?: string])[]) =>
		on(
			lived({
				names: names.map(([id, from, to]) => ({
					...claim,
					id,
					en: id,
					zh: id,
					...(from === undefined ? {} : { from }),
					...(to === undefined ? {} : { to }),
				})),
			}),
			date,
		)?.name.id;

	it('bears of the names that hold the one that started last, of equal ones the first by id', () => {
		expect(nameOn('2005', ['a', '2001'], ['b', '2003'], ['c', '2002'])).toBe('b');
		expect(nameOn('2005', ['b', '2001'], ['a', '2001'], ['c', '2001'])).toBe('a');
		expect(nameOn('2005', ['c', '2001'], ['b', '2001'], ['a', '2001'])).toBe('a');
		expect(nameOn('2002', ['a', '2001'], ['b', '2003'])).toBe('a');
		expect(nameOn('2005', ['b'], ['a', '2001'])).toBe('a');
		expect(nameOn('2005', ['a', '2001'], ['b', '2003', '2004'])).toBe('a');
	});

	it('bears, where none holds, the last that started before, else the first of all', () => {
		expect(nameOn('2005', ['a', '2001', '2002'], ['b', '2002', '2003'], ['c', '2007', '2008'])).toBe('b');
		expect(nameOn('2005', ['c', '2008', '2009'], ['b', '2007', '2008'], ['a', '2009', '2010'])).toBe('b');
		expect(nameOn('2005-03', ['a', '2001', '2002'], ['b', '2005-04', '2006'])).toBe('a');
	});

	const inDataset = (of: GroupFile, organizations: readonly Partial<Organization>[], date: string) => {
		const dataset = datasetOf([of]);
		const index = indexDataset({
			...dataset,
			organizations: organizations.map((one) => ({
				id: 'body',
				en: 'B',
				zh: '体',
				system: 'state' as const,
				sources: [],
				...one,
			})),
		});
		return groupAt(index, of, at(date));
	};

	it('has no seat, post or office of an organization that was not there', () => {
		const of = lived({
			roles: [{ ...dates, id: 'r', person: 'li-yi', role: 'member', organization: 'body' }],
			seats: [{ ...dates, id: 's', organization: 'body' }],
			offices: [
				{ ...dates, id: 'o', en: 'O', zh: '办', host: 'body' },
				{ ...dates, id: 'p', en: 'P', zh: '处' },
			],
		});
		const told = (date: string, body: Partial<Organization>) => {
			const found = inDataset(of, [body], date);
			return [found?.seats.length, found?.roles.length, found?.places.length, found?.offices.length].join();
		};
		expect(told('2005', {})).toBe('1,1,1,2');
		expect(told('2005', { from: '2005-12-31' })).toBe('1,1,1,2');
		expect(told('2005', { from: '2006-01-01' })).toBe('0,1,0,1');
		expect(told('2005', { to: '2005-01-01' })).toBe('1,1,1,2');
		expect(told('2005', { to: '2004-12-31' })).toBe('0,1,0,1');
		expect(told('2005', { from: '1990', to: null })).toBe('1,1,1,2');
	});

	it('gives a place once, as surely as it is known, by a seat rather than by a post', () => {
		const role = (organization: string, from: string, to: string) => ({
			...claim,
			id: `${organization}-${from}`,
			person: 'li-yi',
			role: 'member' as const,
			organization,
			from,
			to,
		});
		const seat = (organization: string, from: string, to: string) => ({
			...claim,
			id: `seat-${organization}`,
			organization,
			from,
			to,
		});
		const found = on(
			lived({
				roles: [
					role('politburo', '2001', '2008'),
					role('state-council', '2005', '2005'),
					role('unknown', '2005', '2005'),
					role('unknown', '2004', '2008'),
				],
				seats: [seat('politburo', '2005', '2005'), seat('general-staff', '2005', '2005')],
			}),
			'2005',
		);
		expect(found?.places).toEqual([
			{ organization: 'general-staff', certainty: 'possibly', through: 'seat' },
			{ organization: 'politburo', certainty: 'surely', through: 'seat' },
			{ organization: 'state-council', certainty: 'possibly', through: 'role' },
			{ organization: 'unknown', certainty: 'surely', through: 'role' },
		]);
		// In the order of the systems, without those whose system is not known.
		expect([...(found?.span ?? [])]).toEqual([
			['party', 1],
			['state', 1],
			['military', 1],
		]);
	});

	it('counts the places of one system together', () => {
		const of = lived({
			seats: ['a', 'b', 'c'].map((organization) => ({ ...dates, id: organization, organization })),
		});
		const found = inDataset(of, [{ id: 'a' }, { id: 'b' }, { id: 'c', system: 'party' }], '2005');
		expect([...(found?.span ?? [])]).toEqual([
			['party', 1],
			['state', 2],
		]);
	});

	it('names each chair once, surely where one claim is sure, in the order of the claims', () => {
		const chair = (id: string, person: string, from: string, to: string) => ({
			...claim,
			id,
			person,
			role: 'chair' as const,
			from,
			to,
		});
		const found = on(
			lived({
				roles: [
					chair('a', 'wang-er', '2005', '2005'),
					chair('b', 'li-yi', '2005', '2005'),
					chair('c', 'li-yi', '2003', '2008'),
					chair('d', 'li-yi', '2005', '2006'),
				],
			}),
			'2005-06',
		);
		expect(found && chairsOf(found)).toEqual([
			{ person: 'wang-er', certainty: 'possibly' },
			{ person: 'li-yi', certainty: 'surely' },
		]);
	});

	it('holds its reporting lines, and says nothing surer than that it was there', () => {
		const of = group({
			events: [{ id: 'e', event: 'established', date: '2004', ...claim }],
			reporting: [{ ...dates, id: 'r', organization: 'politburo' }],
			seats: [{ ...claim, id: 's', organization: 'politburo', from: '2000', to: '2000' }],
		});
		const held = (date: string) =>
			on(of, date)?.reporting.map(({ claim: { id }, certainty }) => [id, certainty]);
		expect(held('2006')).toEqual([['r', 'surely']]);
		const gone = on(
			group({
				events: [
					{ id: 'e', event: 'established', date: '2006', ...claim },
					{ id: 'f', event: 'abolished', date: '2006', ...claim },
				],
				reporting: [{ ...dates, id: 'r', organization: 'politburo' }],
			}),
			'2006',
		);
		expect(gone?.certainty).toBe('possibly');
		expect(gone?.reporting.map(({ certainty }) => certainty)).toEqual(['possibly']);
	});

	it('has reporting lines and offices without a date as surely as it was there', () => {
		const found = on(
			lived({
				reporting: [{ ...claim, id: 'r', organization: 'politburo' }],
				offices: [{ ...claim, id: 'o', en: 'O', zh: '办' }],
			}),
			'2005',
		);
		expect(
			[...(found?.reporting ?? []), ...(found?.offices ?? [])].map(({ certainty }) => certainty),
		).toEqual(['surely', 'surely']);
	});
});
