import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupFile, Organization, SeatClaim } from '../../src/dataset/schema.ts';
import { SYSTEMS } from '../../src/dataset/words.ts';
import { indexDataset } from '../../src/query/index.ts';
import { matrixOf, systemsOf } from '../../src/query/matrix.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { groupOf, moment } from './arbitrary.ts';
import { at, claim, datasetOf, group } from './small.ts';

describe('the matrix of groups and organizations', () => {
	it('holds every place, each once, and leaves out no organization with enough places', () => {
		fc.assert(
			fc.property(
				groupOf('river'),
				groupOf('wood'),
				moment,
				fc.integer({ min: 0, max: 3 }),
				(river, wood, when, least) => {
					const index = indexDataset(datasetOf([river, wood]));
					const shown = [...snapshot(index, when).groups.values()];
					const { rows, columns, left } = matrixOf(index, shown, least);
					const places = rows.flatMap(({ at: each }) => each.places);
					const marks = rows.flatMap(({ cells }) => [...cells.values()].flat());
					expect(marks.filter(({ kind }) => kind !== 'office')).toHaveLength(places.length);
					for (const { organization, places: counted } of columns) {
						expect(counted).toBe(places.filter((place) => place.organization === organization.id).length);
						expect(counted).toBeGreaterThanOrEqual(least);
					}
					const organizations = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
					expect(columns.length + left).toBe(organizations.size);
				},
			),
			{ numRuns: 150 },
		);
	});

	it('sorts rows by span, then places, and columns by system, then places', () => {
		fc.assert(
			fc.property(groupOf('river'), groupOf('wood'), moment, (river, wood, when) => {
				const index = indexDataset(datasetOf([river, wood]));
				const shown = [...snapshot(index, when).groups.values()];
				const { rows, columns } = matrixOf(index, shown, 0);
				const weight = ({ at: each }: (typeof rows)[number]) => each.span.size * 100 + each.places.length;
				for (const [position, row] of rows.entries())
					if (position > 0)
						expect(weight(rows[position - 1] as typeof row)).toBeGreaterThanOrEqual(weight(row));
				const rank = ({ organization, places }: (typeof columns)[number]) =>
					SYSTEMS.indexOf(organization.system) * 100 - places;
				for (const [position, column] of columns.entries())
					if (position > 0)
						expect(rank(columns[position - 1] as typeof column)).toBeLessThanOrEqual(rank(column));
				expect(systemsOf(columns).reduce((sum, [, count]) => sum + count, 0)).toBe(columns.length);
			}),
			{ numRuns: 100 },
		);
	});

	it('marks a leading seat, a seat, a place by post and the house of the office, each as surely as it is known', () => {
		const still = { from: '2000', to: null, ...claim };
		const file = group({
			events: [{ id: 'founded', event: 'established', date: '2000', ...claim }],
			seats: [{ ...still, id: 'lead', organization: 'state-council', seat: 'lead' }],
			roles: [
				{ ...still, id: 'also', person: 'li-yi', role: 'chair', organization: 'state-council' },
				{
					id: 'post',
					person: 'wang-er',
					role: 'member',
					organization: 'general-staff',
					from: '2005',
					...claim,
				},
			],
			offices: [{ ...still, id: 'office', en: 'Office', zh: '办公室', host: 'politburo' }],
		});
		const index = indexDataset(datasetOf([file]));
		const shown = [...snapshot(index, at('2006-05')).groups.values()];
		const { rows, left } = matrixOf(index, shown, 1);
		expect(Object.fromEntries(rows[0]?.cells ?? [])).toEqual({
			'state-council': [{ kind: 'lead', certainty: 'surely' }],
			'general-staff': [{ kind: 'post', certainty: 'possibly' }],
			politburo: [{ kind: 'office', certainty: 'surely' }],
		});
		expect(left).toBe(1);
	});

	const dates = { from: '2000', to: '2010', ...claim };
	const lived = (id: string, parts: Parameters<typeof group>[0]) =>
		group({
			id,
			events: [
				{ id: 'e', event: 'established', date: '2000', ...claim },
				{ id: 'f', event: 'abolished', date: '2010', ...claim },
			],
			...parts,
		});
	const seat = (organization: string, more: Partial<SeatClaim> = {}): SeatClaim => ({
		...dates,
		id: `${organization}-${more.from ?? ''}`,
		organization,
		...more,
	});
	const matrix = (groups: readonly GroupFile[], least = 1, organizations: readonly Organization[] = []) => {
		const dataset = datasetOf(groups);
		const index = indexDataset({ ...dataset, organizations: [...dataset.organizations, ...organizations] });
		return matrixOf(index, [...snapshot(index, at('2005')).groups.values()], least);
	};

	it('stands rows by span, then places, then id; columns by system, then places, then id', () => {
		const ministry = (id: string): Organization => ({ id, en: id, zh: id, system: 'state', sources: [] });
		const { rows, columns, left } = matrix(
			[
				lived('a', { seats: [seat('bank'), seat('state-council'), seat('army-desk')] }),
				lived('c', { seats: [seat('politburo'), seat('bank')] }),
				lived('b', { seats: [seat('politburo'), seat('bank')] }),
				lived('d', { seats: [seat('state-council')] }),
				lived('e', { offices: [{ ...dates, id: 'o', en: 'O', zh: '办', host: 'mint' }] }),
			],
			0,
			[ministry('mint'), ministry('bank'), ministry('army-desk')],
		);
		expect(rows.map((row) => row.at.group.id)).toEqual(['b', 'c', 'a', 'd', 'e']);
		expect(columns.map(({ organization, places }) => [organization.id, places])).toEqual([
			['politburo', 2],
			['bank', 3],
			['state-council', 2],
			['army-desk', 1],
			['mint', 0],
		]);
		expect(left).toBe(0);
		expect(systemsOf(columns)).toEqual([
			['party', 1],
			['state', 4],
		]);
	});

	it('has columns only for the organizations with enough places, and counts the others', () => {
		const { columns, left } = matrix(
			[
				lived('a', { seats: [seat('politburo'), seat('state-council')] }),
				lived('b', { seats: [seat('politburo')] }),
			],
			2,
		);
		expect(columns.map(({ organization }) => organization.id)).toEqual(['politburo']);
		expect(left).toBe(1);
	});

	it('marks a place as surely as the surest of the claims behind it', () => {
		const cells = (parts: Parameters<typeof group>[0]) =>
			Object.fromEntries(matrix([lived('a', parts)]).rows[0]?.cells ?? []);
		const unsure = { from: '2005', to: '2005' };
		expect(cells({ seats: [seat('politburo', unsure)] })).toEqual({
			politburo: [{ kind: 'member', certainty: 'possibly' }],
		});
		expect(cells({ seats: [seat('politburo', unsure), seat('politburo')] })).toEqual({
			politburo: [{ kind: 'member', certainty: 'surely' }],
		});
		// The leading seat is the mark, and its own certainty counts.
		expect(cells({ seats: [seat('politburo', { ...unsure, seat: 'lead' }), seat('politburo')] })).toEqual({
			politburo: [{ kind: 'lead', certainty: 'possibly' }],
		});
		expect(cells({ seats: [seat('politburo', { seat: 'member' })] })).toEqual({
			politburo: [{ kind: 'member', certainty: 'surely' }],
		});
		const role = { ...dates, id: 'r', person: 'li-yi', role: 'member' as const, organization: 'politburo' };
		expect(cells({ seats: [seat('politburo', unsure)], roles: [role] })).toEqual({
			politburo: [{ kind: 'member', certainty: 'possibly' }],
		});
		expect(cells({ roles: [role] })).toEqual({ politburo: [{ kind: 'post', certainty: 'surely' }] });
		const office = (id: string, when: object) => ({
			...dates,
			id,
			en: id,
			zh: id,
			host: 'politburo',
			...when,
		});
		expect(cells({ roles: [role], offices: [office('o', unsure), office('p', unsure)] })).toEqual({
			politburo: [
				{ kind: 'post', certainty: 'surely' },
				{ kind: 'office', certainty: 'possibly' },
			],
		});
		expect(cells({ offices: [office('o', unsure), office('p', {})] })).toEqual({
			politburo: [{ kind: 'office', certainty: 'surely' }],
		});
		expect(cells({ offices: [office('o', unsure), { ...office('p', {}), host: 'state-council' }] })).toEqual({
			politburo: [{ kind: 'office', certainty: 'possibly' }],
			'state-council': [{ kind: 'office', certainty: 'surely' }],
		});
	});

	it('stands what is equal in order of id, whatever the order in which it is given', () => {
		const body = (id: string): Organization => ({ id, en: id, zh: id, system: 'state', sources: [] });
		const dataset = datasetOf([
			lived('c', { seats: [seat('mint'), seat('bank')] }),
			lived('a', { seats: [seat('mint')] }),
			lived('b', { seats: [seat('bank')] }),
			lived('d', { seats: [seat('army')] }),
		]);
		const index = indexDataset({ ...dataset, organizations: [body('mint'), body('army'), body('bank')] });
		const shown = [...snapshot(index, at('2005')).groups.values()];
		for (const given of [shown, [...shown].reverse()]) {
			const { rows, columns } = matrixOf(index, given, 1);
			expect(rows.map((row) => row.at.group.id)).toEqual(['c', 'a', 'b', 'd']);
			expect(columns.map(({ organization }) => organization.id)).toEqual(['bank', 'mint', 'army']);
		}
	});
});
