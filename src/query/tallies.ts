/** Counts over a snapshot and over the dataset, for sentences that state a number. */
import { type Span, spanOf } from '../dataset/dates.ts';
import type { EventClaim, GroupFile } from '../dataset/schema.ts';
import type { Area, EventKind, GroupType, Tenure } from '../dataset/words.ts';
import type { Index } from './index.ts';
import { type GroupAt, type Snapshot, snapshot } from './snapshot.ts';

/** Groups that surely existed, and all that possibly did. */
export interface Tally {
	readonly surely: number;
	readonly atMost: number;
}

function groupsOf({ groups }: Snapshot, type?: GroupType): GroupAt[] {
	return [...groups.values()].filter(({ group }) => type === undefined || group.type === type);
}

/** Returns how many groups (of one type, or of both) the snapshot holds. */
export function tally(taken: Snapshot, type?: GroupType): Tally {
	const groups = groupsOf(taken, type);
	return {
		surely: groups.filter(({ certainty }) => certainty === 'surely').length,
		atMost: groups.length,
	};
}

/** Returns how many groups of each tenure the snapshot holds. */
export function tallyTenures(taken: Snapshot): Readonly<Record<Tenure, number>> {
	const counts = { permanent: 0, 'medium-term': 0, 'short-term': 0 };
	for (const { group } of groupsOf(taken)) counts[group.tenure]++;
	return counts;
}

/** Returns the areas in which the dataset holds most groups of the type, with their number, the fullest first. */
export function fullestAreas(index: Index, type: GroupType, limit: number): [Area, number][] {
	const counts = new Map<Area, number>();
	for (const group of index.dataset.groups) {
		if (group.type === type) counts.set(group.area, (counts.get(group.area) ?? 0) + 1);
	}
	return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).slice(0, limit);
}

/** Groups of a snapshot whose reporting line is known, and the bodies to which the lines lead, the most frequent first. */
export function tallyReporting(taken: Snapshot): {
	readonly known: number;
	readonly bodies: readonly (readonly [organization: string, groups: number])[];
} {
	const known = groupsOf(taken).filter(({ reporting }) => reporting.length > 0);
	const counts = new Map<string, number>();
	for (const { reporting } of known) {
		for (const id of new Set(reporting.map(({ claim }) => claim.organization))) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return {
		known: known.length,
		bodies: [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)),
	};
}

/** Returns how many groups of the snapshot have a known office, and how many one with a known host. */
export function tallyOffices(taken: Snapshot): { readonly named: number; readonly hosted: number } {
	const offices = groupsOf(taken).map((at) => at.offices);
	return {
		named: offices.filter((held) => held.length > 0).length,
		hosted: offices.filter((held) => held.some(({ claim }) => claim.host !== undefined)).length,
	};
}

/** Returns how many groups of the snapshot with known places tie two systems, three, or the military; and who tie all three main ones. */
export function tallySpans(taken: Snapshot): {
	readonly known: number;
	readonly two: number;
	readonly three: number;
	readonly military: number;
	readonly allThree: readonly GroupAt[];
} {
	const known = groupsOf(taken).filter(({ span }) => span.size > 0);
	return {
		known: known.length,
		two: known.filter(({ span }) => span.size >= 2).length,
		three: known.filter(({ span }) => span.size >= 3).length,
		military: known.filter(({ span }) => span.has('military')).length,
		allThree: known.filter(({ span }) => span.has('party') && span.has('state') && span.has('military')),
	};
}

/** Returns of how many Party groups of the snapshot no place or no chair is known, and how many have one officially confirmed. */
export function tallySecrecy(taken: Snapshot): {
	readonly all: number;
	readonly none: number;
	readonly noChair: number;
	readonly confirmed: number;
} {
	const groups = groupsOf(taken, 'party');
	return {
		all: groups.length,
		none: groups.filter(({ places }) => places.length === 0).length,
		noChair: groups.filter(({ chairs }) => chairs.length === 0).length,
		confirmed: groups.filter(({ roles, seats }) =>
			[...roles, ...seats].some(({ claim }) => claim.confidence === 'confirmed'),
		).length,
	};
}

/** Returns whether a person belonged to the Politburo Standing Committee on some day of the moment, by the posts held. */
function isOnStandingCommittee(index: Index, person: string, moment: Span): boolean {
	return (index.people.get(person)?.posts ?? []).some(({ organization, from, to }) => {
		const start = from === undefined ? undefined : spanOf(from);
		const end = typeof to === 'string' ? spanOf(to) : undefined;
		return (
			organization === 'politburo-standing-committee' &&
			(!start || start.first <= moment.last) &&
			(!end || end.last >= moment.first)
		);
	});
}

/** Returns how many groups whose chair is known a member of the Politburo Standing Committee chaired, of one type or of both. */
export function tallyStandingCommittee(
	index: Index,
	moment: Span,
	type?: GroupType,
): { readonly chaired: number; readonly known: number } {
	const known = groupsOf(snapshot(index, moment), type).filter(({ chairs }) => chairs.length > 0);
	const chaired = known.filter(({ chairs }) =>
		chairs.some(({ claim }) => isOnStandingCommittee(index, claim.person, moment)),
	);
	return { chaired: chaired.length, known: known.length };
}

/** A group with those of its events that were asked for. */
export interface GroupEvents {
	readonly group: GroupFile;
	readonly events: readonly EventClaim[];
}

/** Returns the groups with events of the kinds that are dated within the span, in order of time. */
export function groupsWithEvents(index: Index, kinds: readonly EventKind[], during: Span): GroupEvents[] {
	return index.dataset.groups
		.flatMap((group) => {
			const events = group.events.filter(({ event, date }) => {
				const span = spanOf(date);
				return kinds.includes(event) && span && during.first <= span.last && span.last <= during.last;
			});
			return events.length > 0 ? [{ group, events }] : [];
		})
		.sort(
			(a, b) =>
				(a.events[0]?.date ?? '').localeCompare(b.events[0]?.date ?? '') ||
				a.group.id.localeCompare(b.group.id),
		);
}
