/** Random groups, valid by the schema, with dates that are coarse, about, missing, disputed or out of order. */
import fc from 'fast-check';
import { dayOf, type Span, spanOf } from '../../src/dataset/dates.ts';
import type { Dataset, GroupFile } from '../../src/dataset/schema.ts';
import { EVENT_KINDS } from '../../src/dataset/words.ts';

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
		attested: option(date),
	})
	.filter(({ from, to }) => inOrder(from, to))
	.map(({ from, to, attested }) => ({
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(attested === undefined ? {} : { attested }),
	}));

/** What every claim made here carries beside its own fields. */
export const claim = { confidence: 'reported' as const, sources: ['source-one'] };

function numbered<T extends object>(prefix: string, items: readonly T[]): Array<T & { id: string }> {
	return items.map((item, index) => ({ ...item, id: `${prefix}-${index}` }));
}

const PEOPLE = ['li-yi', 'wang-er', 'zhang-san'];
const ORGANIZATIONS = ['state-council', 'politburo', 'general-staff'];

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

/** The newest day of the datasets made here. */
export const NEWEST = dayOf(2026, 11, 1);

/** Returns a dataset of these groups, with the people and organizations that they name. */
export function datasetOf(groups: readonly GroupFile[]): Dataset {
	const systems = { 'state-council': 'state', politburo: 'party', 'general-staff': 'military' } as const;
	return {
		version: { version: '1.0.0', date: '2026-11-01', licence: 'CC-BY-4.0' },
		groups,
		organizations: Object.entries(systems).map(([id, system]) => ({
			id,
			en: id,
			zh: id,
			system,
			sources: [],
		})),
		successions: [],
		people: PEOPLE.map((id) => ({ id, en: id, zh: id, posts: [] })),
		sources: [
			{ id: 'source-one', title: 'A notice', publisher: 'A publisher', type: 'official', lang: 'zh' },
		],
		eras: [],
		reforms: [],
		figures: [],
		retired: { groups: {}, organizations: {}, people: {}, sources: {} },
	};
}

/** Moments from a day to some years long. */
export const moment: fc.Arbitrary<Span> = fc
	.tuple(
		fc.integer({ min: dayOf(1948), max: NEWEST }),
		fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })),
	)
	.map(([first, length]) => ({ first, last: first + length }));

/** A group made by hand from the claims that matter; everything not given is empty or undated. */
export function group(parts: Partial<GroupFile>): GroupFile {
	return {
		id: 'water',
		type: 'state',
		tenure: 'permanent',
		area: 'reform',
		sources: ['source-one'],
		forms: [{ id: 'form', form: 'commission', ...claim }],
		names: [{ id: 'name', en: 'Water', zh: '水', ...claim }],
		events: [],
		roles: [],
		seats: [],
		reporting: [],
		offices: [],
		tasks: [],
		...parts,
	};
}

/** Returns the span of a date that is certainly one. */
export function at(text: string): Span {
	return spanOf(text) as Span;
}

/** Returns a function that makes the value when a test first asks for it, so that a failure in it is one of that test. */
export function later<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
