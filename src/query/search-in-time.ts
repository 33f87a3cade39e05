/** Search with a date: `foreign affairs 1985` finds the group as it was then, and `1985` alone the date itself. */
import { spanOf } from '../dataset/dates.ts';
import type { Index } from './index.ts';
import { livesIn } from './life.ts';
import { isCovered } from './moment.ts';
import type { Found, FoundKind, Search } from './search.ts';

/** What is found, with the date that was asked for beside it. */
export interface FoundAt extends Found {
	readonly at?: string;
}

/** A date found by itself. */
export interface FoundDate {
	readonly kind: 'date';
	/** The date, YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly id: string;
}

export type Hit = FoundAt | FoundDate;
export type SearchInTime = (typed: string, most: number, kinds?: readonly FoundKind[]) => Hit[];

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})`;

const monthOf = (name: string) =>
	String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);

/** How readers write a date, the fuller forms first: the pattern, and its year, month and day among what it matches. */
const FORMS: readonly (readonly [
	pattern: string,
	partsOf: (match: readonly string[]) => readonly (string | undefined)[],
])[] = [
	[`(\\d{1,2}) ${MONTH} (\\d{4})`, ([day, month = '', year]) => [year, monthOf(month), day]],
	[`${MONTH} (\\d{4})`, ([month = '', year]) => [year, monthOf(month)]],
	['(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?', (match) => match],
	['(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?', (match) => match],
];

/** The forms at the end or the start of a text. */
const PATTERNS = FORMS.flatMap(([form, partsOf]) => [
	[new RegExp(`(?<![a-z\\d-])${form}$`, 'iu'), partsOf] as const,
	[new RegExp(`^${form}(?![a-z\\d-])`, 'iu'), partsOf] as const,
]);

/** Returns the date with which a text ends or starts, and the words beside it; undefined where it has none. */
export function dateWithin(typed: string): { readonly date: string; readonly words: string } | undefined {
	const text = typed.trim();
	for (const [pattern, partsOf] of PATTERNS) {
		const match = pattern.exec(text);
		if (!match) continue;
		const date = partsOf(match.slice(1))
			.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
			.join('-');
		const words = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
		if (spanOf(date)) return { date, words: words.trim().replace(/(?:^|\s)(?:in|on|at|of)$/i, '') };
	}
	return undefined;
}

/**
 * Returns the search that understands a date in what is typed: groups that existed then stand first, and what is found
 * carries the date. Where only some kinds are asked for, or nothing is found beside the date, it is the plain search.
 */
export function searchInTime(index: Index, search: Search): SearchInTime {
	return (typed, most, kinds) => {
		const asked = kinds === undefined ? dateWithin(typed) : undefined;
		const span = asked && spanOf(asked.date);
		if (!asked || !span || !isCovered(index, span)) return search(typed, most, kinds);
		if (asked.words === '') return [{ kind: 'date', id: asked.date }, ...search(typed, most - 1)];
		const found = search(asked.words, 4 * most);
		const isThere = ({ kind, id }: Found) =>
			kind !== 'group' || livesIn(index.lives.get(id) ?? [], span) !== undefined;
		const inOrder = [...found.filter(isThere), ...found.filter((each) => !isThere(each))];
		return inOrder.length > 0
			? inOrder.slice(0, most).map((each) => ({ ...each, at: asked.date }))
			: search(typed, most);
	};
}
