import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../../src/build/data-files.ts';
import { readDataset } from '../../../src/build/site-data.ts';
import type { GroupFile } from '../../../src/dataset/schema.ts';
import { filterGroups } from '../../../src/query/filter.ts';
import { type Index, indexDataset } from '../../../src/query/index.ts';
import { meet } from '../../../src/query/meet.ts';
import type { Party } from '../../../src/query/meetings.ts';
import { placesByYear } from '../../../src/query/places-by-year.ts';
import { snapshot } from '../../../src/query/snapshot.ts';
import { at as on } from '../small.ts';

const person = (id: string): Party => ({ kind: 'person', id });
const organization = (id: string): Party => ({ kind: 'organization', id });
const ids = (meetings: readonly { readonly group: GroupFile }[]) => meetings.map(({ group: { id } }) => id);

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
