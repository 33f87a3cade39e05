import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { type GroupAt, groupAt, snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group, groupOf, moment } from './arbitrary.ts';

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
