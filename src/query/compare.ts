/** What differs between two moments: groups that came and went, their names, forms, chairs and seats. */
import { overlaps, type Span, spanOf } from '../dataset/dates.ts';
import type { Dated, GroupFile, RoleClaim } from '../dataset/schema.ts';
import type { Index } from './index.ts';
import { livesIn } from './life.ts';
import { type GroundsOf, groundsOfPlaces } from './places.ts';
import type { GroupAt, Held, Place, Snapshot } from './snapshot.ts';
import { beginningAt, endingAt, type Turn } from './turns.ts';

/** A group that is met at one of the moments only, and what made it come or go. */
export interface Passage {
	readonly at: GroupAt;
	readonly turn: Turn;
}

/** A group as it was at either moment. */
export interface Pair {
	readonly before: GroupAt;
	readonly after: GroupAt;
}

export interface FormChange extends Pair {
	/** Whether an event between the moments says that the group was upgraded. */
	readonly upgraded: boolean;
}

/** A person who chairs a group at one of the moments and not at the other, where the group was too. */
export interface ChairChange extends Pair {
	readonly person: string;
	readonly held: Held<RoleClaim>;
}

/** An organization with a place in a group at one of the moments and not at the other, where the group was too. */
export interface SeatChange extends Pair {
	readonly place: Place;
	/** Whether a source dates the change; if not, the place is only not known at the other moment. */
	readonly stated: boolean;
}

export interface Difference {
	readonly appeared: readonly Passage[];
	readonly gone: readonly Passage[];
	readonly renamed: readonly Pair[];
	readonly formChanged: readonly FormChange[];
	readonly newChairs: readonly ChairChange[];
	readonly chairsLeft: readonly ChairChange[];
	readonly newSeats: readonly SeatChange[];
	readonly lostSeats: readonly SeatChange[];
}

/** Returns whether the first moment comes before the second: by its last day, then by its first. */
export function isEarlier(a: Span, b: Span): boolean {
	return a.last === b.last ? a.first < b.first : a.last < b.last;
}

/** The groups of the one snapshot that the other lacks. */
function onlyIn(one: Snapshot, other: Snapshot, turnOf: (at: GroupAt) => Turn | undefined): Passage[] {
	return [...one.groups.values()].flatMap((at) => {
		const turn = other.groups.has(at.group.id) ? undefined : turnOf(at);
		return turn ? [{ at, turn }] : [];
	});
}

/** The chairs, one a person, of `one` that `other` lacks. */
function chairsOnlyIn(one: GroupAt, other: GroupAt): Held<RoleClaim>[] {
	const found = new Map<string, Held<RoleClaim>>();
	for (const held of one.chairs) {
		const { person } = held.claim;
		if (other.chairs.some(({ claim }) => claim.person === person)) continue;
		if (found.get(person)?.certainty !== 'surely') found.set(person, held);
	}
	return [...found.values()];
}

function placesOnlyIn(one: GroupAt, other: GroupAt): Place[] {
	const others = new Set(other.places.map(({ organization }) => organization));
	return one.places.filter(({ organization }) => !others.has(organization));
}

/** Whether a source dates the change: the start of what is met at the later moment only, the end of what at the earlier. */
function isDated(grounds: GroundsOf, { organization }: Place, isLater: boolean): boolean {
	const { seats = [], roles = [] } = grounds.get(organization) ?? {};
	const claims: Dated[] = [...seats, ...roles].map(({ claim }) => claim);
	return claims.some(({ from, to }) => (isLater ? from !== undefined : typeof to === 'string'));
}

/**
 * Returns what differs between two snapshots, groups in order of id. `before` need not be the earlier one: exchanging them
 * exchanges what came with what went, and the reasons stay those of the groups' real course.
 */
export function compareSnapshots(index: Index, before: Snapshot, after: Snapshot): Difference {
	const forward = !isEarlier(after.moment, before.moment);
	const reasonIn = (moment: Span, isLater: boolean) => (at: GroupAt) =>
		isLater ? beginningAt(index, at.group, moment) : endingAt(index, at.group, moment);
	const pairs = [...before.groups.values()].flatMap((at): Pair[] => {
		const then = after.groups.get(at.group.id);
		return then ? [{ before: at, after: then }] : [];
	});
	const between: Span = {
		first: Math.min(before.moment.first, after.moment.first),
		last: Math.max(before.moment.last, after.moment.last),
	};
	const chairs = (side: (pair: Pair) => readonly [GroupAt, GroupAt]) =>
		pairs.flatMap((pair) =>
			chairsOnlyIn(...side(pair)).map((held): ChairChange => ({ ...pair, person: held.claim.person, held })),
		);
	const seats = (side: (pair: Pair) => readonly [GroupAt, GroupAt], isLater: boolean) =>
		pairs.flatMap((pair) => {
			const [one, other] = side(pair);
			const places = placesOnlyIn(one, other);
			const grounds = groundsOfPlaces(one);
			return places.map(
				(place): SeatChange => ({ ...pair, place, stated: isDated(grounds, place, isLater) }),
			);
		});
	const came = (pair: Pair) => [pair.after, pair.before] as const;
	const went = (pair: Pair) => [pair.before, pair.after] as const;
	return {
		appeared: onlyIn(after, before, reasonIn(after.moment, forward)),
		gone: onlyIn(before, after, reasonIn(before.moment, !forward)),
		renamed: pairs.filter(({ before: a, after: b }) => a.name.en !== b.name.en || a.name.zh !== b.name.zh),
		formChanged: pairs
			.filter(({ before: a, after: b }) => a.form !== b.form)
			.map((pair) => ({
				...pair,
				upgraded: pair.after.group.events.some(
					({ event, date }) => event === 'upgraded' && overlaps(spanOf(date) as Span, between),
				),
			})),
		newChairs: chairs(came),
		chairsLeft: chairs(went),
		newSeats: seats(came, forward),
		lostSeats: seats(went, !forward),
	};
}

/** Returns the groups of neither snapshot that surely existed on some day between them, in order of id. */
export function groupsBetween(index: Index, before: Snapshot, after: Snapshot): GroupFile[] {
	// What was there on the first or the last of these days, or through moments that overlap, is in a snapshot.
	const between: Span = {
		first: Math.min(before.moment.last, after.moment.last),
		last: Math.max(before.moment.first, after.moment.first),
	};
	return [...index.groups.values()]
		.filter(
			({ id }) =>
				!before.groups.has(id) &&
				!after.groups.has(id) &&
				livesIn(index.lives.get(id) ?? [], between) === 'surely',
		)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
