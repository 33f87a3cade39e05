/** The columns of the table view: what each says of a group in plain words, and by what it sorts. */

import type { Span } from '../../../dataset/dates.ts';
import type { Organization } from '../../../dataset/schema.ts';
import { AREAS, FORMS, GROUP_TYPES } from '../../../dataset/words.ts';
import { type LinkKind, linksOfGroup } from '../../../map/graph.ts';
import type { Index } from '../../../query/index.ts';
import { chairsOf, type GroupAt } from '../../../query/snapshot.ts';
import { beginningAt, dateOfDays, type Turn } from '../../../query/turns.ts';
import { formatDate, nameOf } from '../../../text/format.ts';
import { type Language, textOf } from '../../../text/index.ts';
import { tableText } from '../../../text/table.ts';
import { describeTurn } from '../../../text/turns.ts';

/** An organization linked to a group, and by what. */
export interface Neighbour {
	readonly organization: Organization;
	readonly kinds: readonly LinkKind[];
	readonly possibly: boolean;
}

/** A group with what its row says that is not in the snapshot. */
export interface Row {
	readonly at: GroupAt;
	readonly neighbours: readonly Neighbour[];
	readonly beginning: Turn | undefined;
}

export const COLUMNS = [
	'name',
	'type',
	'form',
	'area',
	'chairs',
	'span',
	'seats',
	'reportsTo',
	'office',
	'since',
	'linked',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
	readonly column: Column;
	readonly descending: boolean;
}

function neighboursOf(index: Index, at: GroupAt): Neighbour[] {
	const found = new Map<string, Neighbour>();
	for (const { organization: id, kind, certainty } of linksOfGroup(at)) {
		const organization = index.organizations.get(id);
		if (!organization) continue;
		const known = found.get(id);
		found.set(id, {
			organization,
			kinds: [...(known?.kinds ?? []), kind],
			possibly: certainty === 'possibly' && (known?.possibly ?? true),
		});
	}
	return [...found.values()];
}

/** Returns the rows of the groups, in the order given. */
export function rowsOf(index: Index, shown: readonly GroupAt[], moment: Span): Row[] {
	return shown.map((at) => ({
		at,
		neighbours: neighboursOf(index, at),
		beginning: beginningAt(index, at.group, moment),
	}));
}

/** Returns the distinct organizations to which the group reports, or that house its office, as sure ones first. */
export function linkedBy(row: Row, kind: LinkKind): Organization[] {
	return row.neighbours.filter(({ kinds }) => kinds.includes(kind)).map(({ organization }) => organization);
}

/** Returns the heading of a column. */
export function headingOf(column: Column, language: Language): string {
	const text = textOf(language);
	const own = tableText[language];
	const headings: Readonly<Record<Column, string>> = {
		name: own.name,
		type: text.type,
		form: text.form,
		area: text.area,
		chairs: text.chair,
		span: text.span,
		seats: own.seats,
		reportsTo: text.reportsTo,
		office: text.office,
		since: own.since,
		linked: own.linked,
	};
	return headings[column];
}

/** Returns since when the group existed: the date of its founding, else how its beginning is known. */
export function sinceOf({ beginning }: Row, language: Language): string {
	if (!beginning) return '';
	const date = 'event' in beginning ? beginning.event.date : dateOfDays(beginning.shown);
	return beginning.kind === 'established'
		? formatDate(date, language)
		: describeTurn(beginning.kind, date, language);
}

/** Returns what a cell lists, in plain words; empty where nothing is known. */
export function wordsOf(index: Index, row: Row, column: Column, language: Language): readonly string[] {
	const text = textOf(language);
	const { group, form, name, places, span } = row.at;
	switch (column) {
		case 'name':
			return [nameOf(name, language)];
		case 'type':
			return [text.types[group.type]];
		case 'form':
			return [text.forms[form]];
		case 'area':
			return [text.areas[group.area]];
		case 'chairs':
			return chairsOf(row.at).flatMap(({ person: id }) => {
				const person = index.people.get(id);
				return person ? [nameOf(person, language)] : [];
			});
		case 'span':
			return [...span.keys()].map((system) => text.systems[system]);
		case 'seats':
			return places.length > 0 ? [String(places.length)] : [];
		case 'reportsTo':
			return linkedBy(row, 'reporting').map((organization) => nameOf(organization, language));
		case 'office':
			return linkedBy(row, 'office').map((organization) => nameOf(organization, language));
		case 'since':
			return [sinceOf(row, language)];
		case 'linked':
			return row.neighbours.map(
				({ organization, kinds }) =>
					`${nameOf(organization, language)} (${kinds.map((kind) => tableText[language].links[kind]).join(', ')})`,
			);
	}
}

function rankOf(row: Row, column: Column): number | undefined {
	const { group, form, places, span } = row.at;
	const first =
		row.beginning && ('event' in row.beginning ? row.beginning.event.date : dateOfDays(row.beginning.shown));
	switch (column) {
		case 'type':
			return GROUP_TYPES.indexOf(group.type);
		case 'form':
			return FORMS.indexOf(form);
		case 'area':
			return AREAS.indexOf(group.area);
		case 'span':
			return span.size > 0 ? span.size : undefined;
		case 'seats':
			return places.length > 0 ? places.length : undefined;
		case 'since':
			return first === undefined
				? undefined
				: Number(first.replace('~', '').padEnd(10, '-01').replaceAll('-', ''));
		case 'linked':
			return row.neighbours.length;
		default:
			return undefined;
	}
}

const BY_RANK: ReadonlySet<Column> = new Set(['type', 'form', 'area', 'span', 'seats', 'since', 'linked']);

/** Returns the rows sorted by a column, those of which nothing is known always last; equal ones by name. */
export function sortRows(index: Index, rows: readonly Row[], sorting: Sorting, language: Language): Row[] {
	const { column, descending } = sorting;
	const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en-GB', { numeric: true });
	const keyed = rows.map((row) => ({
		row,
		rank: rankOf(row, column),
		words: BY_RANK.has(column) ? '' : wordsOf(index, row, column, language).join(' '),
		name: nameOf(row.at.name, language),
	}));
	const isKnown = ({ rank, words }: (typeof keyed)[number]) => rank !== undefined || words !== '';
	return keyed
		.sort((a, b) => {
			const unknownLast = Number(isKnown(b)) - Number(isKnown(a));
			const order = (a.rank ?? 0) - (b.rank ?? 0) || compare(a.words, b.words);
			return unknownLast || (descending ? -order : order) || compare(a.name, b.name);
		})
		.map(({ row }) => row);
}
