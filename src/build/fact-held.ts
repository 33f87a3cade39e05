/** Whether the dataset holds what a row says: the proof that no row is lost without a reason. */
import { datesGiven, overlaps, type Span, spanOf } from '../dataset/dates.ts';
import { type ClaimList, closeness, type Draft } from './fact-rows.ts';

/** The days on which a claim is shown to hold, from its first date to its last; undefined where it has no date. */
function shownSpan(claim: Draft): Span | undefined {
	const spans = [...datesGiven(claim), claim.date ?? ''].flatMap((date) => spanOf(date) ?? []);
	if (spans.length === 0) return undefined;
	return {
		first: Math.min(...spans.map(({ first }) => first)),
		last: claim.to === null ? Number.POSITIVE_INFINITY : Math.max(...spans.map(({ last }) => last)),
	};
}

function showsDate(claim: Draft, date: string): boolean {
	const span = spanOf(date);
	const shown = shownSpan(claim);
	return span !== undefined && shown !== undefined && overlaps(span, shown);
}

/** An older sighting is held by a claim without a start that was seen later: of two, the later is kept. */
function seenLater(claim: Draft, day: string): boolean {
	const seen = claim.attested === undefined ? undefined : spanOf(claim.attested);
	const asked = spanOf(day);
	return claim.from === undefined && seen !== undefined && asked !== undefined && asked.last < seen.first;
}

/** 'Still so' is held by a claim that is still so, that was seen later than it began, or whose end is known by now. */
function holdsOpenEnd(claim: Draft): boolean {
	return claim.to !== undefined || claim.attested !== undefined;
}

/** A stated end is not held by a claim that is still so: one of the two is wrong. */
function holdsEnd(claim: Draft, end: string): boolean {
	return claim.to !== null && showsDate(claim, end);
}

const BODIES: readonly string[] = ['organization', 'host', 'into'];

/**
 * Returns what a row says that none of the claims about the same holds, in words; empty where all of it is held.
 * A date is held by a claim that is shown on it: a source that saw a chair in 2015 is held by a chair from 2013 to 2018.
 */
export function notHeld(list: ClaimList, row: Draft, claims: readonly Draft[]): string[] {
	const same = claims.filter((claim) => closeness(list, claim, row) !== undefined);
	const sources = (among: readonly Draft[]) => new Set(among.flatMap((claim) => claim.sources));
	if (list === 'tasks' && same.length === 0) {
		// Tasks are in our words: one is held where other words cite the same sources.
		const cited = sources(claims);
		const missing = row.sources.filter((id) => !cited.has(id));
		return missing.length === 0 ? [] : ['a task in these words or from these sources'];
	}
	if (same.length === 0) return [`a claim of ${list} about the same`];
	const missing: string[] = [];
	const cited = sources(same);
	for (const id of row.sources) if (!cited.has(id)) missing.push(`source ${id}`);
	const { from, to, attested, date } = row;
	for (const [field, day] of Object.entries({ from, date })) {
		if (day !== undefined && !same.some((claim) => showsDate(claim, day))) missing.push(`${field} ${day}`);
	}
	if (
		attested !== undefined &&
		!same.some((claim) => showsDate(claim, attested) || seenLater(claim, attested))
	)
		missing.push(`attested ${attested}`);
	if (typeof to === 'string' && !same.some((claim) => holdsEnd(claim, to))) missing.push(`to ${to}`);
	if (to === null && !same.some(holdsOpenEnd)) missing.push('to null');
	for (const field of BODIES) {
		if (row[field] !== undefined && !same.some((claim) => claim[field] === row[field]))
			missing.push(`${field} ${String(row[field])}`);
	}
	return missing;
}
