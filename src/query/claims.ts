/** When one dated claim of a group held, and how surely: the rules of data/README.md, "What holds on a date". */
import { type Day, datesGiven, type Span, spanOf } from '../dataset/dates.ts';
import type { Dated, GroupFile, RoleClaim } from '../dataset/schema.ts';
import type { RoleKind } from '../dataset/words.ts';
import {
	type Life,
	type LifeSpan,
	nextReorganisation,
	previousReorganisation,
	type Stretch,
} from './life.ts';

/** Roles that one person holds at a time, so that a successor's start ends a predecessor's stay. */
const SINGLE: ReadonlySet<RoleKind> = new Set(['chair', 'secretary-general', 'office-director']);

/** Statements about the group as a whole: undated, they hold as long as the group does. */
export type Nature = 'standing' | 'seat' | 'role';

/** The days on one of which a claim had begun, by its own start or by the first date that attests it. */
function begunBy({ from, firstAttested, attested }: Dated): Span | undefined {
	const date = from ?? firstAttested ?? attested;
	return date === undefined ? undefined : spanOf(date);
}

/** The claims of other holders of a role that one person holds at a time. */
function otherHolders(group: GroupFile, claim: RoleClaim): readonly RoleClaim[] {
	return SINGLE.has(claim.role)
		? group.roles.filter((other) => other.role === claim.role && other !== claim)
		: [];
}

function wholeLife(life: Life): Span | undefined {
	const first = life[0];
	const last = life.at(-1);
	return first && last && { first: first.possibly.first, last: last.possibly.last };
}

/** The existence of the group in which a day falls, or the next after it, or the last; there is one at least. */
function existenceOf(life: Life, day: Day): Span {
	return (life.find((span) => day <= span.possibly.last) ?? (life.at(-1) as LifeSpan)).possibly;
}

/**
 * Returns the day before which a claim with no stated end must have ended.
 * A chair (or other single role): when the next one that surely is later has started or is first attested, and at most two
 * general reorganisations on, the length of two terms; other people: the next general reorganisation, since each new
 * government makes its rosters anew; seats and standing statements: with the group.
 */
function openEnd(group: GroupFile, life: Life, claim: Dated, nature: Nature, start: Span, newest: Day): Day {
	const groupEnd = existenceOf(life, start.last).last;
	if (nature !== 'role') return groupEnd;
	const { role } = claim as RoleClaim;
	const attested = claim.attested ? (spanOf(claim.attested) as Span).last : start.last;
	const nextTerm = nextReorganisation(attested, newest);
	if (!SINGLE.has(role)) return Math.min(groupEnd, nextTerm);
	const successor = otherHolders(group, claim as RoleClaim)
		.flatMap((other) => begunBy(other) ?? [])
		.filter((other) => other.first > start.last)
		.reduce((soonest, other) => Math.min(soonest, other.last), Number.POSITIVE_INFINITY);
	return Math.min(groupEnd, successor, nextReorganisation(nextTerm, newest));
}

/** The last day on which a claim itself shows that it still held. */
function lastShown(claim: Dated, newest: Day): Day {
	const date = datesGiven(claim).at(-1);
	if (claim.to === null) return newest;
	return date === undefined ? Number.NEGATIVE_INFINITY : (spanOf(date) as Span).first;
}

/**
 * Returns the first day of a role with no stated start: that of the existence in which it is shown or ends, and at most the
 * general reorganisation before the first date that attests it, since each new government makes its rosters anew, or two
 * before where only its end is known; if one person holds it at a time, not before the last day that shows another in it.
 */
function openStart(group: GroupFile, life: Life, claim: Dated, shown: Day, newest: Day): Day {
	const reorganisation = previousReorganisation(shown);
	const earliest = begunBy(claim) ? reorganisation : previousReorganisation(reorganisation);
	const before = otherHolders(group, claim as RoleClaim)
		.map((other) => lastShown(other, newest))
		.filter((last) => last < shown);
	return Math.max(existenceOf(life, shown).first, earliest, ...before);
}

/**
 * Returns when a claim of the group held: `possibly` from its earliest start to its latest end, `surely` where both
 * bounds agree. A seat with no date holds possibly all the group's life, a standing claim as surely as the group, and a role
 * at no date that can be told: then undefined.
 */
export function stretchOf(
	group: GroupFile,
	life: Life,
	claim: Dated,
	nature: Nature,
	newest: Day,
): Stretch | undefined {
	const whole = wholeLife(life);
	if (!whole) return undefined;
	const from = claim.from === undefined ? undefined : spanOf(claim.from);
	const to = typeof claim.to === 'string' ? spanOf(claim.to) : undefined;
	const attested = claim.attested === undefined ? undefined : spanOf(claim.attested);
	const seen = claim.firstAttested === undefined ? undefined : spanOf(claim.firstAttested);
	const shown = (seen ?? attested ?? to)?.first;
	if (nature === 'role' && !from && shown === undefined) return undefined;
	const start: Span = from ?? {
		first:
			nature === 'role' && shown !== undefined ? openStart(group, life, claim, shown, newest) : whole.first,
		last: shown ?? whole.last,
	};
	const knownStart = (from ?? seen ?? attested)?.last;
	const lastSure = to
		? to.first
		: claim.to === null
			? newest
			: Math.max(knownStart ?? start.first, attested?.first ?? start.first);
	const surely =
		knownStart !== undefined && knownStart <= lastSure ? { first: knownStart, last: lastSure } : undefined;
	const lastPossible = to
		? to.last
		: claim.to === null
			? newest
			: Math.max(openEnd(group, life, claim, nature, start, newest), attested?.last ?? start.first);
	// What is sure is possible, also where a source contradicts the rules: an attestation outweighs a derived end.
	const possibly = {
		first: Math.min(start.first, surely?.first ?? start.first),
		last: Math.max(lastPossible, start.first, surely?.last ?? start.first),
	};
	return nature === 'standing' && !from && !to ? { possibly, surely: possibly } : { possibly, surely };
}
