/** When one dated claim of a group held, and how surely: the rules of data/README.md, "What holds on a date". */
import { type Day, type Span, spanOf } from '../dataset/dates.ts';
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
 * A chair (or other single role): when the next one surely later starts, and at most two general reorganisations on, the
 * length of two terms; other people: the next general reorganisation, since each new government makes its rosters anew;
 * seats and standing statements: with the group.
 */
function openEnd(group: GroupFile, life: Life, claim: Dated, nature: Nature, start: Span, newest: Day): Day {
	const groupEnd = existenceOf(life, start.last).last;
	if (nature !== 'role') return groupEnd;
	const { role } = claim as RoleClaim;
	const attested = claim.attested ? (spanOf(claim.attested) as Span).last : start.last;
	const nextTerm = nextReorganisation(attested, newest);
	if (!SINGLE.has(role)) return Math.min(groupEnd, nextTerm);
	const successor = group.roles
		.filter((other) => other.role === role && other.from !== undefined)
		.map((other) => spanOf(other.from as string) as Span)
		.filter((other) => other.first > start.last)
		.reduce((soonest, other) => Math.min(soonest, other.last), Number.POSITIVE_INFINITY);
	return Math.min(groupEnd, successor, nextReorganisation(nextTerm, newest));
}

/**
 * Returns the first day of a claim with no stated start: that of the group, or for a role, of the existence in which it is
 * shown or ends, and at most two general reorganisations before that.
 */
function openStart(life: Life, nature: Nature, whole: Span, shown: Day | undefined): Day {
	if (nature !== 'role' || shown === undefined) return whole.first;
	const twoTerms = previousReorganisation(previousReorganisation(shown));
	return Math.max(existenceOf(life, shown).first, twoTerms);
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
	const shown = to?.first ?? attested?.first;
	if (nature === 'role' && !from && shown === undefined) return undefined;
	const start: Span = from ?? { first: openStart(life, nature, whole, shown), last: shown ?? whole.last };
	const knownStart = from?.last ?? attested?.last;
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
