/** Groups against organizations at a moment: who sits where, by which right, and how surely. */
import type { Organization } from '../dataset/schema.ts';
import { type SeatKind, SYSTEMS, type System } from '../dataset/words.ts';
import type { Index } from './index.ts';
import type { Certainty } from './life.ts';
import { type Grounds, groundsOfPlaces } from './places.ts';
import type { GroupAt, Held } from './snapshot.ts';

/** A mark of a cell: a seat that leads, a seat, a place only by the post of a person, or the housing of the office. */
export type MarkKind = SeatKind | 'post' | 'office';

export interface Mark {
	readonly kind: MarkKind;
	readonly certainty: Certainty;
}

export interface MatrixRow {
	readonly at: GroupAt;
	/** By the organization's id: the place first, the office after it. An organization without a mark has no entry. */
	readonly cells: ReadonlyMap<string, readonly Mark[]>;
}

export interface MatrixColumn {
	readonly organization: Organization;
	/** In how many of the rows it has a place. */
	readonly places: number;
}

export interface Matrix {
	readonly rows: readonly MatrixRow[];
	readonly columns: readonly MatrixColumn[];
	/** How many organizations have a mark and no column, since they have too few places. */
	readonly left: number;
}

function surestOf(held: ReadonlyArray<Held<unknown>>): Certainty {
	return held.some(({ certainty }) => certainty === 'surely') ? 'surely' : 'possibly';
}

/** The mark of a place: a seat before a post, a leading seat before another. */
function placeMark({ seats, roles }: Grounds): Mark {
	const leading = seats.filter(({ claim }) => claim.seat === 'lead');
	if (leading.length > 0) return { kind: 'lead', certainty: surestOf(leading) };
	return seats.length > 0
		? { kind: 'member', certainty: surestOf(seats) }
		: { kind: 'post', certainty: surestOf(roles) };
}

function cellsOf(at: GroupAt): Map<string, Mark[]> {
	const cells = new Map<string, Mark[]>();
	for (const [organization, grounds] of groundsOfPlaces(at)) cells.set(organization, [placeMark(grounds)]);
	for (const host of new Set(at.offices.flatMap(({ claim }) => claim.host ?? []))) {
		const certainty = surestOf(at.offices.filter(({ claim }) => claim.host === host));
		cells.set(host, [...(cells.get(host) ?? []), { kind: 'office', certainty }]);
	}
	return cells;
}

/**
 * Returns the matrix of the groups: rows by span, then places, most first; columns by system, then places, most first.
 * Organizations with fewer than `leastPlaces` places have no column.
 */
export function matrixOf(index: Index, shown: readonly GroupAt[], leastPlaces: number): Matrix {
	const rows = shown
		.map((at) => ({ at, cells: cellsOf(at) }))
		.sort(
			({ at: a }, { at: b }) =>
				b.span.size - a.span.size || b.places.length - a.places.length || (a.group.id < b.group.id ? -1 : 1),
		);
	const marked = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
	const places = new Map<string, number>();
	for (const at of shown)
		for (const { organization } of at.places) places.set(organization, (places.get(organization) ?? 0) + 1);
	const rank = ({ system }: Organization) => SYSTEMS.indexOf(system);
	const columns = [...marked]
		.flatMap((id) => index.organizations.get(id) ?? [])
		.map((organization) => ({ organization, places: places.get(organization.id) ?? 0 }))
		.filter((column) => column.places >= leastPlaces)
		.sort(
			(a, b) =>
				rank(a.organization) - rank(b.organization) ||
				b.places - a.places ||
				(a.organization.id < b.organization.id ? -1 : 1),
		);
	return { rows, columns, left: marked.size - columns.length };
}

/** Returns the systems of the columns in their order, each with how many columns it has. */
export function systemsOf(columns: readonly MatrixColumn[]): ReadonlyArray<readonly [System, number]> {
	return SYSTEMS.flatMap((system) => {
		const own = columns.filter(({ organization }) => organization.system === system).length;
		return own > 0 ? [[system, own] as const] : [];
	});
}
