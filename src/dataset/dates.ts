/**
 * Dates of the dataset: EDTF level 1 in ISO form, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `~` for 'about'.
 * Every date is read as the span of days that it may mean; days are counted from 1970-01-01.
 */

/** A whole number of days since 1970-01-01 (negative before). */
export type Day = number;

/** The first and last day of something, both included. */
export interface Span {
	readonly first: Day;
	readonly last: Day;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const MS_PER_DAY = 86_400_000;

/** Returns the day of a calendar date; month counts from 1 and may run over into the next year. */
export function dayOf(year: number, month = 1, day = 1): Day {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / MS_PER_DAY);
}

/** Returns the ISO date `YYYY-MM-DD` of a day. */
export function isoOf(day: Day): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * Returns the span of days that a date may mean, or undefined where the text is no date.
 * 'About' (`~`) widens by one unit of the date's own precision on either side, a convention of this project: EDTF sets no width.
 */
export function spanOf(text: string): Span | undefined {
	// The same few thousand dates are asked for at every change of the picture; what is no date is not kept.
	const known = read.get(text);
	if (known) return known;
	const span = readSpan(text);
	if (span) read.set(text, span);
	return span;
}

const read = new Map<string, Span>();

function readSpan(text: string): Span | undefined {
	const match = PATTERN.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	const about = match[4] === '~' ? 1 : 0;
	if (year === 0) return undefined;
	if (month === undefined) return { first: dayOf(year - about), last: dayOf(year + about + 1) - 1 };
	if (month < 1 || month > 12) return undefined;
	if (day === undefined) {
		return { first: dayOf(year, month - about), last: dayOf(year, month + about + 1) - 1 };
	}
	const exact = dayOf(year, month, day);
	if (day < 1 || isoOf(exact) !== text.slice(0, 10)) return undefined;
	return { first: exact - about, last: exact + about };
}

/** Returns whether the text is a date that the dataset may hold. */
export function isDate(text: string): boolean {
	return spanOf(text) !== undefined;
}

/** Returns whether the two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Returns the year in which a day falls. */
export function yearOf(day: Day): number {
	return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The dates that a claim may give, as written; `to: null` says that it is still so. */
export interface ClaimDates {
	readonly from?: string | undefined;
	readonly to?: string | null | undefined;
	readonly firstAttested?: string | undefined;
	readonly attested?: string | undefined;
}

/** Returns the dates that a claim gives, as written: its start or what first attests it, what attests it, its end. */
export function datesGiven({ from, firstAttested, attested, to }: ClaimDates): string[] {
	return [from, firstAttested, attested, to].filter((date) => typeof date === 'string');
}

/** Returns the first of the dates that a claim gives, as written, by which claims are put in order; '' where it gives none. */
export function firstDateOf(claim: ClaimDates): string {
	return datesGiven(claim)[0] ?? '';
}
