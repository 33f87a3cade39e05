/** What held at a moment: the groups that existed, who chaired them, who sat on them and where they reported. */
import { isoOf, type Span, spanOf } from '../dataset/dates.ts';
import type {
	Dated,
	FormClaim,
	GroupFile,
	NameClaim,
	OfficeClaim,
	ReportingClaim,
	RoleClaim,
	SeatClaim,
} from '../dataset/schema.ts';
import { type Form, SYSTEMS, type System } from '../dataset/words.ts';
import { type Nature, stretchOf } from './claims.ts';
import type { Index } from './index.ts';
import { type Certainty, holdsIn, livesIn, type Stretch } from './life.ts';

/** A claim that holds at the moment, and how surely. */
export interface Held<T> {
	readonly claim: T;
	readonly certainty: Certainty;
}

/** An organization's place in a group at the moment, by a seat of its own or by the post of a person who has a role. */
export interface Place {
	readonly organization: string;
	readonly certainty: Certainty;
	readonly through: 'seat' | 'role';
}

export interface GroupAt {
	readonly group: GroupFile;
	readonly certainty: Certainty;
	readonly name: NameClaim;
	readonly form: Form;
	readonly roles: readonly Held<RoleClaim>[];
	readonly chairs: readonly Held<RoleClaim>[];
	readonly seats: readonly Held<SeatClaim>[];
	readonly reporting: readonly Held<ReportingClaim>[];
	readonly offices: readonly Held<OfficeClaim>[];
	readonly places: readonly Place[];
	/** Places by system, systems in their fixed order; its keys are the group's span. */
	readonly span: ReadonlyMap<System, number>;
}

export interface Snapshot {
	readonly moment: Span;
	/** By id, in order of id. */
	readonly groups: ReadonlyMap<string, GroupAt>;
}

function surer(a: Certainty | undefined, b: Certainty): Certainty {
	return a === 'surely' || b === 'surely' ? 'surely' : 'possibly';
}

/** When each claim held, worked out once: it is the same at every moment, and a claim stands in one list of one group. */
const stretches = new WeakMap<Index, Map<Dated, Stretch | undefined>>();

function knownStretchOf(index: Index, group: GroupFile, claim: Dated, nature: Nature): Stretch | undefined {
	const known = stretches.get(index) ?? new Map<Dated, Stretch | undefined>();
	stretches.set(index, known);
	if (!known.has(claim))
		known.set(claim, stretchOf(group, index.lives.get(group.id) ?? [], claim, nature, index.newest));
	return known.get(claim);
}

/** The claims that hold at the moment; none surer than the group itself. */
function heldClaims<T extends Dated>(
	index: Index,
	group: GroupFile,
	claims: readonly T[],
	nature: Nature,
	moment: Span,
	groupCertainty: Certainty,
): Held<T>[] {
	return claims.flatMap((claim) => {
		const stretch = knownStretchOf(index, group, claim, nature);
		const certainty = stretch && holdsIn(stretch, moment);
		if (!certainty) return [];
		return [{ claim, certainty: groupCertainty === 'possibly' ? groupCertainty : certainty }];
	});
}

/**
 * The claim that names or classes the group best at the moment: the latest that holds, else the latest before, else the
 * first of all. Where two start on one date the id decides, so that the order in the file does not matter.
 */
function current<T extends Dated & { readonly id: string }>(
	held: readonly Held<T>[],
	all: readonly T[],
	moment: Span,
): T {
	const start = (claim: T) => claim.from ?? '';
	const inOrder = (claims: readonly T[]) =>
		[...claims].sort((a, b) =>
			start(a) === start(b) ? (a.id < b.id ? 1 : -1) : start(a) < start(b) ? -1 : 1,
		);
	const holding = inOrder(held.map(({ claim }) => claim)).at(-1);
	if (holding) return holding;
	const sorted = inOrder(all);
	const today = isoOf(moment.last);
	return (sorted.findLast((claim) => start(claim) <= today) ?? sorted[0]) as T;
}

/** Returns whether an organization was there on some day of the moment, as far as its own dates tell. */
function existedIn(index: Index, id: string, moment: Span): boolean {
	const { from, to } = index.organizations.get(id) ?? {};
	const start = from === undefined ? undefined : spanOf(from);
	const end = typeof to === 'string' ? spanOf(to) : undefined;
	return !(start && start.first > moment.last) && !(end && end.last < moment.first);
}

/** Returns whether a role puts its person, and whom that person sits for, at the table: those of the office do not sit. */
export function isAtTable({ role }: RoleClaim): boolean {
	return role !== 'office-director' && role !== 'office-deputy-director';
}

function placesOf(roles: readonly Held<RoleClaim>[], seats: readonly Held<SeatClaim>[]): Place[] {
	const places = new Map<string, Place>();
	const add = (organization: string, certainty: Certainty, through: Place['through']) => {
		const known = places.get(organization);
		places.set(organization, {
			organization,
			certainty: surer(known?.certainty, certainty),
			through: known?.through === 'seat' ? 'seat' : through,
		});
	};
	for (const { claim, certainty } of seats) add(claim.organization, certainty, 'seat');
	for (const { claim, certainty } of roles) {
		if (claim.organization !== undefined && isAtTable(claim)) add(claim.organization, certainty, 'role');
	}
	return [...places.values()].sort((a, b) => (a.organization < b.organization ? -1 : 1));
}

function spanOfPlaces(index: Index, places: readonly Place[]): Map<System, number> {
	const counts = new Map<System, number>();
	for (const { organization } of places) {
		const system = index.organizations.get(organization)?.system;
		if (system) counts.set(system, (counts.get(system) ?? 0) + 1);
	}
	return new Map(
		SYSTEMS.flatMap((system) => (counts.has(system) ? [[system, counts.get(system) as number]] : [])),
	);
}

/** Returns the group as it was at the moment, or undefined where it did not exist or is not attested then. */
export function groupAt(index: Index, group: GroupFile, moment: Span): GroupAt | undefined {
	const certainty = livesIn(index.lives.get(group.id) ?? [], moment);
	if (!certainty) return undefined;
	const held = <T extends Dated>(claims: readonly T[], nature: Nature) =>
		heldClaims(index, group, claims, nature, moment, certainty);
	const roles = held(group.roles, 'role');
	const existed = (id: string | undefined) => id === undefined || existedIn(index, id, moment);
	// A seat ends with its organization, though no source of the group says so.
	const seats = held(group.seats, 'seat').filter(({ claim }) => existed(claim.organization));
	const places = placesOf(roles, seats).filter(({ organization }) => existed(organization));
	return {
		group,
		certainty,
		name: current(held(group.names, 'standing'), group.names, moment),
		form: (current(held(group.forms, 'standing'), group.forms, moment) as FormClaim).form,
		roles,
		chairs: roles.filter(({ claim }) => claim.role === 'chair'),
		seats,
		reporting: held(group.reporting, 'standing'),
		offices: held(group.offices, 'standing').filter(({ claim }) => existed(claim.host)),
		places,
		span: spanOfPlaces(index, places),
	};
}

/** Returns who chairs the group, each once, and whether one surely does, in the order of the claims. */
export function chairsOf({ chairs }: GroupAt): { readonly person: string; readonly certainty: Certainty }[] {
	const surest = new Map<string, Certainty>();
	for (const { claim, certainty } of chairs)
		surest.set(claim.person, surer(surest.get(claim.person), certainty));
	return [...surest].map(([person, certainty]) => ({ person, certainty }));
}

/** Returns what held at some day of the moment. */
export function snapshot(index: Index, moment: Span): Snapshot {
	const groups = new Map<string, GroupAt>();
	for (const group of [...index.groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const at = groupAt(index, group, moment);
		if (at) groups.set(group.id, at);
	}
	return { moment, groups };
}
