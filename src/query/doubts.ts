/** Statements that do not fit the rules on what holds when: what a curator should look at again. */
import { datesGiven, type Span, spanOf } from '../dataset/dates.ts';
import type { Dated, GroupFile, RoleClaim } from '../dataset/schema.ts';
import { stretchOf } from './claims.ts';
import type { Index } from './index.ts';
import type { LifeSpan } from './life.ts';

/** A doubt about one claim of a group, as data. */
export type Doubt =
	| { readonly kind: 'outside the life'; readonly list: 'roles' | 'seats'; readonly claim: string }
	| {
			readonly kind: 'starts before the group' | 'ends after the group';
			readonly list: 'roles' | 'seats';
			readonly claim: string;
			readonly date: string;
			readonly life: Span;
	  }
	| {
			readonly kind: 'two chairs at once';
			readonly claim: string;
			readonly other: string;
			readonly during: Span;
	  };

type Placed = Dated & { readonly id: string };

/** The days from the first to the last that the claim itself states, or undefined where it states none. */
function statedReach(claim: Dated, newest: number): Span | undefined {
	const spans = datesGiven(claim).flatMap((date) => spanOf(date) ?? []);
	if (claim.to === null) spans.push({ first: newest, last: newest });
	if (spans.length === 0) return undefined;
	return {
		first: Math.min(...spans.map(({ first }) => first)),
		last: Math.max(...spans.map(({ last }) => last)),
	};
}

function outlives(
	claim: Placed,
	life: readonly LifeSpan[],
	newest: number,
	list: 'roles' | 'seats',
): Doubt[] {
	const reach = statedReach(claim, newest);
	if (!reach) return [];
	const lived = life.filter(({ possibly }) => possibly.first <= reach.last && reach.first <= possibly.last);
	const first = lived[0];
	const last = lived.at(-1);
	if (!first || !last) return [{ kind: 'outside the life', list, claim: claim.id }];
	const doubts: Doubt[] = [];
	const { from, to } = claim;
	if (from !== undefined && (spanOf(from) as Span).last < first.possibly.first)
		doubts.push({ kind: 'starts before the group', list, claim: claim.id, date: from, life: first.possibly });
	if (typeof to === 'string' && (spanOf(to) as Span).first > last.possibly.last)
		doubts.push({ kind: 'ends after the group', list, claim: claim.id, date: to, life: last.possibly });
	return doubts;
}

function inConflict(a: RoleClaim, b: RoleClaim): boolean {
	return Boolean(a.conflictsWith?.includes(b.id) || b.conflictsWith?.includes(a.id));
}

function chairsAtOnce(index: Index, group: GroupFile, life: readonly LifeSpan[]): Doubt[] {
	const sure = group.roles
		.filter(({ role }) => role === 'chair')
		.flatMap((claim) => {
			const surely = stretchOf(group, life, claim, 'role', index.newest)?.surely;
			return surely ? [{ claim, surely }] : [];
		});
	return sure.flatMap((a, at) =>
		sure.slice(at + 1).flatMap((b): Doubt[] => {
			const first = Math.max(a.surely.first, b.surely.first);
			const last = Math.min(a.surely.last, b.surely.last);
			// On the day of a change of hands both hold.
			if (last <= first || a.claim.person === b.claim.person || inConflict(a.claim, b.claim)) return [];
			return [{ kind: 'two chairs at once', claim: b.claim.id, other: a.claim.id, during: { first, last } }];
		}),
	);
}

/** Returns the roles and seats of the group that leave its life, and the chairs who surely held at once unmarked. */
export function doubtsOf(index: Index, group: GroupFile): Doubt[] {
	const life = index.lives.get(group.id) ?? [];
	return [
		...group.roles.flatMap((claim) => outlives(claim, life, index.newest, 'roles')),
		...group.seats.flatMap((claim) => outlives(claim, life, index.newest, 'seats')),
		...chairsAtOnce(index, group, life),
	];
}
