import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../src/dataset/words.ts';
import { indexDataset } from '../../src/query/index.ts';
import { matrixOf, systemsOf } from '../../src/query/matrix.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group, groupOf, moment } from './arbitrary.ts';

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
});
