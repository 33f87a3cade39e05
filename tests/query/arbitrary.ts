/** Random groups, valid by the schema, with dates that are coarse, about, missing, disputed or out of order. */
import fc from 'fast-check';
import { dayOf, type Span, spanOf } from '../../src/dataset/dates.ts';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { EVENT_KINDS } from '../../src/dataset/words.ts';
import { claim, NEWEST, ORGANIZATIONS, PEOPLE } from './small.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Dates from 1949 to 2026, of every precision. */
export const date: fc.Arbitrary<string> = fc
	.tuple(
		fc.integer({ min: 1949, max: 2026 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom('year', 'month', 'day'),
		fc.boolean(),
	)
	.map(([year, month, day, precision, about]) => {
		const text =
			precision === 'year' ? `${year}` : `${year}-${two(month)}${precision === 'day' ? `-${two(day)}` : ''}`;
		return about ? `${text}~` : text;
	});

const inOrder = (from: string | undefined, to: string | null | undefined) =>
	typeof from !== 'string' ||
	typeof to !== 'string' ||
	(spanOf(from) as Span).first <= (spanOf(to) as Span).last;

const option = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const dates = fc
	.record({
		from: option(date),
		to: fc.oneof({ weight: 3, arbitrary: option(date) }, { weight: 1, arbitrary: fc.constant(null) }),
		firstAttested: option(date),
		attested: option(date),
	})
	.filter(({ from, to }) => inOrder(from, to))
	.map(({ from, to, firstAttested, attested }) => ({
		// A start is stated, or the first date that attests it is given.
		...(from !== undefined ? { from } : firstAttested !== undefined ? { firstAttested } : {}),
		...(to === undefined ? {} : { to }),
		...(attested === undefined ? {} : { attested }),
	}));

function numbered<T extends object>(prefix: string, items: readonly T[]): Array<T & { id: string }> {
	return items.map((item, index) => ({ ...item, id: `${prefix}-${index}` }));
}

const roles = fc.array(
	fc.tuple(
		dates,
		fc.constantFrom(...PEOPLE),
		fc.constantFrom('chair' as const, 'member' as const, 'secretary-general' as const),
	),
	{ maxLength: 5 },
);

/** A random group; `id` is its id. */
export function groupOf(id: string): fc.Arbitrary<GroupFile> {
	return fc
		.record({
			events: fc.array(fc.tuple(fc.constantFrom(...EVENT_KINDS), date), { maxLength: 4 }),
			names: fc.array(dates, { minLength: 1, maxLength: 3 }),
			forms: fc.array(fc.tuple(dates, fc.constantFrom('commission' as const, 'committee' as const)), {
				minLength: 1,
				maxLength: 3,
			}),
			roles,
			seats: fc.array(fc.tuple(dates, fc.constantFrom(...ORGANIZATIONS)), { maxLength: 4 }),
			reporting: fc.array(fc.tuple(dates, fc.constantFrom(...ORGANIZATIONS)), { maxLength: 2 }),
		})
		.map((parts) => ({
			id,
			type: 'party',
			tenure: 'permanent',
			area: 'reform',
			sources: ['source-one'],
			events: numbered(
				'event',
				parts.events.map(([event, on]) => ({
					event,
					date: on,
					...(event === 'merged' ? { into: 'state-council' } : {}),
					...claim,
				})),
			),
			names: numbered(
				'name',
				parts.names.map((when, index) => ({ ...when, en: `Name ${index}`, zh: `名${index}`, ...claim })),
			),
			forms: numbered(
				'form',
				parts.forms.map(([when, form]) => ({ ...when, form, ...claim })),
			),
			roles: numbered(
				'role',
				parts.roles.map(([when, person, role]) => ({ ...when, person, role, ...claim })),
			),
			seats: numbered(
				'seat',
				parts.seats.map(([when, organization]) => ({ ...when, organization, ...claim })),
			),
			reporting: numbered(
				'reports',
				parts.reporting.map(([when, organization]) => ({ ...when, organization, ...claim })),
			),
			offices: [],
			tasks: [],
		}));
}

/** Moments from a day to some years long. */
export const moment: fc.Arbitrary<Span> = fc
	.tuple(
		fc.integer({ min: dayOf(1948), max: NEWEST }),
		fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })),
	)
	.map(([first, length]) => ({ first, last: first + length }));
