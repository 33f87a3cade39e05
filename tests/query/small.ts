/** Small datasets made by hand. */
import { dayOf, type Span, spanOf } from '../../src/dataset/dates.ts';
import type { Dataset, GroupFile } from '../../src/dataset/schema.ts';

/** What every claim made here carries beside its own fields. */
export const claim = { confidence: 'reported' as const, sources: ['source-one'] };

/** The people and organizations of the datasets made here. */
export const PEOPLE = ['li-yi', 'wang-er', 'zhang-san'];
export const ORGANIZATIONS = ['state-council', 'politburo', 'general-staff'];

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
