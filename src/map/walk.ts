/** Walking the map by keys: along lines, among siblings, and between a node and its system. */
import { type Point, regionOf, SYSTEM_REGIONS, type SystemRegion } from './frame.ts';
import { keyOf, type Link, type LinkKind, type NodeKey } from './graph.ts';
import type { Mark } from './scene.ts';

/** Where a walk can stand: on a node, or on a system as a whole. */
export type Stop = NodeKey | `region:${SystemRegion}`;

export interface Ground {
	readonly marks: readonly Mark[];
	readonly links: readonly Link[];
	/** The middle of each region, in map units. */
	readonly middles: Readonly<Record<SystemRegion, Point>>;
}

/** How a move came about: along lines of these kinds, or without a line. */
export type Way = { readonly by: 'line'; readonly kinds: readonly LinkKind[] } | { readonly by: ByOther };
type ByOther = 'nearest' | 'sibling' | 'up' | 'down';

export interface Move {
	readonly to: Stop;
	readonly way: Way;
	/** Its place among those that it was chosen from: what is tied to the node left, or the siblings; `of` says how many. */
	readonly place: number;
	readonly of: number;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** How much a step aside counts against a step ahead. */
const ASIDE = 2.2;

type Placed<T> = Point & { readonly key: T };

/** Returns the one nearest to the start in the direction of an arrow key, or undefined where none lies there. */
function nearestAhead<T>(others: readonly Placed<T>[], start: Point, arrow: string): T | undefined {
	const direction = DIRECTIONS[arrow];
	if (!direction) return undefined;
	let best: { key: T; cost: number } | undefined;
	for (const { key, x, y } of others) {
		const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
		const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
		if (ahead <= 0 || aside > 3 * ahead) continue;
		const cost = ahead + ASIDE * aside;
		if (!best || cost < best.cost) best = { key, cost };
	}
	return best?.key;
}

/** Returns the region to which a mark belongs: an organization by its system, a group by its type. */
export function regionOfMark(mark: Mark): SystemRegion {
	return mark.kind === 'group' ? mark.type : regionOf(mark.system);
}

/** Returns the region on which a stop stands, or undefined on a node. */
export function regionOfStop(stop: Stop): SystemRegion | undefined {
	return stop.startsWith('region:') ? (stop.slice('region:'.length) as SystemRegion) : undefined;
}

/** As one reads: from the top down, and from the left. */
function inReadingOrder<T extends Point>(marks: readonly T[]): T[] {
	return [...marks].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Returns the nodes of the mark's kind in its region, as one reads. */
function siblingsOf(mark: Mark, { marks }: Ground): Mark[] {
	return inReadingOrder(
		marks.filter((other) => other.kind === mark.kind && regionOfMark(other) === regionOfMark(mark)),
	);
}

/** Returns what is tied to a node by lines, each with their kinds. */
export function tiedTo(node: NodeKey, links: readonly Link[]): Map<NodeKey, LinkKind[]> {
	const tied = new Map<NodeKey, LinkKind[]>();
	for (const { kind, group, organization } of links) {
		const ends = [keyOf('group', group), keyOf('organization', organization)] as const;
		const other = ends[0] === node ? ends[1] : ends[1] === node ? ends[0] : undefined;
		if (other === undefined) continue;
		const kinds = tied.get(other);
		if (kinds) kinds.push(kind);
		else tied.set(other, [kind]);
	}
	return tied;
}

function placed<T extends Stop>(to: T, among: readonly T[], way: Way): Move {
	return { to, way, place: among.indexOf(to) + 1, of: among.length };
}

function alongLines(from: Mark, ground: Ground, arrow: string): Move | undefined {
	const tied = tiedTo(from.key, ground.links);
	const neighbours = inReadingOrder(ground.marks.filter(({ key }) => tied.has(key)));
	const next = nearestAhead(neighbours, from, arrow);
	const keys = neighbours.map(({ key }) => key);
	if (next) return placed(next, keys, { by: 'line', kinds: tied.get(next) ?? [] });
	const nearest = nearestAhead(ground.marks, from, arrow);
	return nearest && { to: nearest, way: { by: 'nearest' }, place: 0, of: 0 };
}

function amongSiblings(from: Mark, ground: Ground, choose: (position: number, count: number) => number) {
	const keys = siblingsOf(from, ground).map(({ key }) => key);
	const next = keys[choose(keys.indexOf(from.key), keys.length)];
	return next && next !== from.key ? placed(next, keys, { by: 'sibling' }) : undefined;
}

function fromNode(from: Mark, ground: Ground, key: string, shift: boolean): Move | undefined {
	if (key === 'Home') return amongSiblings(from, ground, () => 0);
	if (key === 'End') return amongSiblings(from, ground, (_position, count) => count - 1);
	if (!shift) return alongLines(from, ground, key);
	if (key === 'ArrowLeft') return amongSiblings(from, ground, (position) => position - 1);
	if (key === 'ArrowRight') return amongSiblings(from, ground, (position) => position + 1);
	if (key !== 'ArrowUp') return undefined;
	return { to: `region:${regionOfMark(from)}`, way: { by: 'up' }, place: 0, of: 0 };
}

function fromRegion(
	region: SystemRegion,
	ground: Ground,
	key: string,
	shift: boolean,
	last: NodeKey | undefined,
): Move | undefined {
	const regions = SYSTEM_REGIONS.map((name): Stop => `region:${name}`);
	const toRegion = (to: Stop | undefined) => to && placed(to, regions, { by: 'sibling' });
	if (key === 'Home') return toRegion(regions[0]);
	if (key === 'End') return toRegion(regions.at(-1));
	if (shift && key === 'ArrowDown') {
		const inside = inReadingOrder(ground.marks.filter((mark) => regionOfMark(mark) === region));
		const back = inside.find((mark) => mark.key === last) ?? inside[0];
		return (
			back &&
			placed(
				back.key,
				siblingsOf(back, ground).map((mark) => mark.key),
				{ by: 'down' },
			)
		);
	}
	if (shift && key === 'ArrowUp') return undefined;
	const others = SYSTEM_REGIONS.filter((name) => name !== region).map((name) => ({
		key: `region:${name}` as Stop,
		...ground.middles[name],
	}));
	return toRegion(nearestAhead(others, ground.middles[region], key));
}

/**
 * Returns where a key leads from a stop, or undefined where it leads nowhere. Arrows go along the lines of a node to the
 * nearest tied one in their direction, or where none lies there to the nearest of all; Shift and left or right go among
 * siblings, Shift and up to the system, Shift and down back to the node last left (`last`), else to the first in it.
 */
export function walk(
	ground: Ground,
	from: Stop,
	key: string,
	shift: boolean,
	last?: NodeKey,
): Move | undefined {
	const region = regionOfStop(from);
	if (region) return fromRegion(region, ground, key, shift, last);
	const mark = ground.marks.find((each) => each.key === from);
	return mark && fromNode(mark, ground, key, shift);
}
