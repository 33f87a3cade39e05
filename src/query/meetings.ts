/** The groups in which two organizations, two people, or one of each have a place at the same time. */
import type { Span } from '../dataset/dates.ts';
import type { GroupFile, RoleClaim, SeatClaim } from '../dataset/schema.ts';
import type { System } from '../dataset/words.ts';
import { stretchOf } from './claims.ts';
import type { Index } from './index.ts';
import type { Certainty, Stretch } from './life.ts';
import { type GroupAt, isAtTable, type Snapshot } from './snapshot.ts';

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

/** Returns the items in order of id. */
export function byId<T extends { readonly id: string }>(items: Iterable<T>): T[] {
	return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the groups in which both have a place on one day of the span, in order of id. */
export function meetingsIn(index: Index, first: Party, second: Party, within: Span): Meeting[] {
	return byId(index.groups.values()).flatMap(
		(group) => meetingIn(index, group, [first, second], within) ?? [],
	);
}

/** Returns the groups of a snapshot in which an organization has a place beside another body of each of the systems. */
export function joiningSystems(
	{ groups }: Snapshot,
	one: string,
	systems: readonly System[],
	systemOf: (organization: string) => System | undefined,
): GroupAt[] {
	return [...groups.values()].filter(
		({ places }) =>
			places.some(({ organization }) => organization === one) &&
			systems.every((system) =>
				places.some(({ organization }) => organization !== one && systemOf(organization) === system),
			),
	);
}
