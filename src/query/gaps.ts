/** What is not known about a group, derived from its claims: each a statement of its own, never filled in. */
import type { Day, Span } from '../dataset/dates.ts';
import type { GroupFile } from '../dataset/schema.ts';
import type { RoleKind } from '../dataset/words.ts';
import { stretchOf } from './claims.ts';
import type { Index } from './index.ts';
import type { Stretch } from './life.ts';

export type Gap =
	/** The group surely existed, and no chair is even possible; both days included. */
	| { readonly kind: 'chair unknown'; readonly during: Span }
	/** The group surely existed, and for longer than a year no chair is more than possible. */
	| { readonly kind: 'chair uncertain'; readonly during: Span }
	| { readonly kind: 'chair never named' }
	/** Neither an organization's seat nor a person below the chair is known (people of its office aside). */
	| { readonly kind: 'membership not published' }
	| { readonly kind: 'founding not stated'; readonly firstAttested: Day }
	| { readonly kind: 'end not stated'; readonly lastAttested: Day }
	| { readonly kind: 'office not known' }
	| { readonly kind: 'reporting line not known' };

/** Uncertainty no longer than this comes from dates given as years, not from a missing chair. */
const DAYS_OF_A_COARSE_DATE = 366;

const NOT_MEMBERS: ReadonlySet<RoleKind> = new Set(['chair', 'office-director', 'office-deputy-director']);

function length({ first, last }: Span): number {
	return last - first + 1;
}

/** Returns the parts of the span that none of the covers holds, in order of time. */
function uncovered(span: Span, covers: readonly Span[]): Span[] {
	const gaps: Span[] = [];
	let day = span.first;
	for (const cover of [...covers].sort((a, b) => a.first - b.first)) {
		if (cover.first > span.last) break;
		if (cover.first > day) gaps.push({ first: day, last: cover.first - 1 });
		day = Math.max(day, cover.last + 1);
	}
	if (day <= span.last) gaps.push({ first: day, last: span.last });
	return gaps;
}

function chairGaps(index: Index, group: GroupFile): Gap[] {
	const life = index.lives.get(group.id) ?? [];
	const named = group.roles.filter(({ role }) => role === 'chair');
	if (named.length === 0) return [{ kind: 'chair never named' }];
	const chairs = named
		.map((claim) => stretchOf(group, life, claim, 'role', index.newest))
		.filter((stretch): stretch is Stretch => stretch !== undefined);
	const possible = chairs.map(({ possibly }) => possibly);
	const sure = chairs.flatMap(({ surely }) => surely ?? []);
	return life.flatMap(({ surely }): Gap[] => {
		if (!surely) return [];
		const unknown = uncovered(surely, possible);
		const uncertain = uncovered(surely, [...sure, ...unknown]);
		return [
			...unknown.map((during): Gap => ({ kind: 'chair unknown', during })),
			...uncertain
				.filter((during) => length(during) > DAYS_OF_A_COARSE_DATE)
				.map((during): Gap => ({ kind: 'chair uncertain', during })),
		];
	});
}

/** Returns everything that the dataset does not know about the group, the chair's line first. */
export function gapsOf(index: Index, group: GroupFile): Gap[] {
	const life = index.lives.get(group.id) ?? [];
	const gaps = chairGaps(index, group);
	if (group.seats.length === 0 && group.roles.every(({ role }) => NOT_MEMBERS.has(role)))
		gaps.push({ kind: 'membership not published' });
	for (const { start, possibly } of life) {
		if (start === 'first attested') gaps.push({ kind: 'founding not stated', firstAttested: possibly.first });
	}
	for (const { end, lastAttested } of life) {
		if (end === 'unknown') gaps.push({ kind: 'end not stated', lastAttested });
	}
	if (group.offices.length === 0) gaps.push({ kind: 'office not known' });
	if (group.reporting.length === 0) gaps.push({ kind: 'reporting line not known' });
	return gaps;
}
