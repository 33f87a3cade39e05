/** Where two organizations, two people, or one of each meet: the groups that join them, and else the way between them. */
import type { Span } from '../dataset/dates.ts';
import type { GroupFile, RoleClaim, SeatClaim } from '../dataset/schema.ts';
import { stretchOf } from './claims.ts';
import type { Index } from './index.ts';
import type { Certainty, Stretch } from './life.ts';

/** One of the two who are asked about. */
export interface Party {
	readonly kind: 'organization' | 'person';
	readonly id: string;
}

/** What puts a party at the table: a role, of a person or of a person who sits for an organization, or a seat. */
export type Place =
	| { readonly kind: 'role'; readonly claim: RoleClaim; readonly certainty: Certainty }
	| { readonly kind: 'seat'; readonly claim: SeatClaim; readonly certainty: Certainty };

/** A group in which both have a place at the same time. */
export interface Meeting {
	readonly group: GroupFile;
	/** 'surely' where on some day both surely have a place and the group surely exists. */
	readonly certainty: Certainty;
	/** When they possibly sit together, within what was asked; in order of time, apart from each other. */
	readonly during: readonly Span[];
	/** What each does there at those times. */
	readonly first: readonly Place[];
	readonly second: readonly Place[];
}

/** A step of the way from one to the other. */
export type Step = Party | { readonly kind: 'group'; readonly id: string };

export interface Answer {
	/** The groups that join them at the moment. */
	readonly now: readonly Meeting[];
	/** The groups that join them at other times only. */
	readonly otherwise: readonly Meeting[];
	/**
	 * Where no group ever joins them: the shortest way through groups at all dates, from the first to the second, of the
	 * shortest ones the first by ids. Its steps need not be of one time. Empty where there is none.
	 */
	readonly path: readonly Step[];
}

/** Returns whether a role puts its person, and whom that person sits for, at the table: those of the office do not sit. */
export function isAtTable({ role }: RoleClaim): boolean {
	return role !== 'office-director' && role !== 'office-deputy-director';
}

type Claimed =
	| { readonly kind: 'role'; readonly claim: RoleClaim }
	| { readonly kind: 'seat'; readonly claim: SeatClaim };
/** A claim that gives a party a place, and when it held. */
export type Stay = Claimed & { readonly stretch: Stretch };

/** The claims that give the party a place. A person's work in the office counts: it is what that person does there. */
function placesOf(group: GroupFile, { kind, id }: Party): Claimed[] {
	const roles = group.roles.filter((claim) =>
		kind === 'person' ? claim.person === id : claim.organization === id && isAtTable(claim),
	);
	const seats = kind === 'person' ? [] : group.seats.filter(({ organization }) => organization === id);
	return [
		...seats.map((claim) => ({ kind: 'seat' as const, claim })),
		...roles.map((claim) => ({ kind: 'role' as const, claim })),
	];
}

/** Returns every claim that gives the party a place in the group, with the time that it held. */
export function staysOf(index: Index, group: GroupFile, party: Party): Stay[] {
	const life = index.lives.get(group.id) ?? [];
	return placesOf(group, party).flatMap((place) => {
		const stretch = stretchOf(group, life, place.claim, place.kind, index.newest);
		return stretch ? [{ ...place, stretch }] : [];
	});
}

function common(spans: readonly (Span | undefined)[]): Span | undefined {
	let first = Number.NEGATIVE_INFINITY;
	let last = Number.POSITIVE_INFINITY;
	for (const span of spans) {
		if (!span) return undefined;
		first = Math.max(first, span.first);
		last = Math.min(last, span.last);
	}
	return first <= last ? { first, last } : undefined;
}

/** Returns the spans in order, those that touch or share days joined. */
function joined(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
		const before = result.at(-1);
		if (before && first <= before.last + 1)
			result[result.length - 1] = { first: before.first, last: Math.max(before.last, last) };
		else result.push({ first, last });
	}
	return result;
}

/** Returns what the stays say, each once, the surest first said. */
function placesIn(stays: ReadonlyMap<Stay, Certainty>): Place[] {
	return [...stays].map(([{ stretch: _stretch, ...place }, certainty]): Place => ({ ...place, certainty }));
}

function meetingIn(
	index: Index,
	group: GroupFile,
	[first, second]: readonly [Party, Party],
	within: Span,
): Meeting | undefined {
	const firstStays = staysOf(index, group, first);
	const secondStays = firstStays.length > 0 ? staysOf(index, group, second) : [];
	const during: Span[] = [];
	const firstPlaces = new Map<Stay, Certainty>();
	const secondPlaces = new Map<Stay, Certainty>();
	let certainty: Certainty = 'possibly';
	for (const a of firstStays) {
		for (const b of secondStays) {
			for (const life of index.lives.get(group.id) ?? []) {
				const possibly = common([a.stretch.possibly, b.stretch.possibly, life.possibly, within]);
				if (!possibly) continue;
				const isSure = common([a.stretch.surely, b.stretch.surely, life.surely, within]) !== undefined;
				during.push(possibly);
				if (isSure) certainty = 'surely';
				for (const [places, stay] of [
					[firstPlaces, a],
					[secondPlaces, b],
				] as const) {
					const isSureAlone = isSure || common([stay.stretch.surely, life.surely, within]) !== undefined;
					if (places.get(stay) !== 'surely') places.set(stay, isSureAlone ? 'surely' : 'possibly');
				}
			}
		}
	}
	if (during.length === 0) return undefined;
	return {
		group,
		certainty,
		during: joined(during),
		first: placesIn(firstPlaces),
		second: placesIn(secondPlaces),
	};
}

const ALWAYS: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

function byId<T extends { readonly id: string }>(items: Iterable<T>): T[] {
	return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the groups in which both have a place on one day of the span, in order of id. */
export function meetingsIn(index: Index, first: Party, second: Party, within: Span): Meeting[] {
	return byId(index.groups.values()).flatMap(
		(group) => meetingIn(index, group, [first, second], within) ?? [],
	);
}

const keyOf = ({ kind, id }: Step): string => `${kind}:${id}`;

/** Everyone who ever had a place in the group, organizations before people, each in order of id. */
function partiesOf(group: GroupFile): Party[] {
	const organizations = new Set(group.seats.map(({ organization }) => organization));
	for (const claim of group.roles)
		if (claim.organization !== undefined && isAtTable(claim)) organizations.add(claim.organization);
	const people = new Set(group.roles.map(({ person }) => person));
	return [
		...[...organizations].sort().map((id): Party => ({ kind: 'organization', id })),
		...[...people].sort().map((id): Party => ({ kind: 'person', id })),
	];
}

/** The shortest way between the two over groups, by breadth-first search in a fixed order. */
function pathBetween(index: Index, first: Party, second: Party): Step[] {
	const groupsOf = new Map<string, Step[]>();
	const groups = byId(index.groups.values());
	const parties = new Map(groups.map((group) => [group.id, partiesOf(group)]));
	for (const { id } of groups) {
		for (const party of parties.get(id) ?? []) {
			const list = groupsOf.get(keyOf(party));
			if (list) list.push({ kind: 'group', id });
			else groupsOf.set(keyOf(party), [{ kind: 'group', id }]);
		}
	}
	const cameFrom = new Map<string, Step | undefined>([[keyOf(first), undefined]]);
	const queue: Step[] = [first];
	const goal = keyOf(second);
	for (let step = queue.shift(); step; step = queue.shift()) {
		if (keyOf(step) === goal) {
			const path: Step[] = [];
			for (let at: Step | undefined = step; at; at = cameFrom.get(keyOf(at))) path.unshift(at);
			return path;
		}
		const next = step.kind === 'group' ? parties.get(step.id) : groupsOf.get(keyOf(step));
		for (const other of next ?? []) {
			if (cameFrom.has(keyOf(other))) continue;
			cameFrom.set(keyOf(other), step);
			queue.push(other);
		}
	}
	return [];
}

/** Returns where the two meet at the moment, at other times, and, where they never do, how they are linked. */
export function meet(index: Index, first: Party, second: Party, moment: Span): Answer {
	const now = meetingsIn(index, first, second, moment);
	const joinedNow = new Set(now.map(({ group }) => group.id));
	const otherwise = meetingsIn(index, first, second, ALWAYS).filter(({ group }) => !joinedNow.has(group.id));
	const never = now.length === 0 && otherwise.length === 0;
	return { now, otherwise, path: never ? pathBetween(index, first, second) : [] };
}
