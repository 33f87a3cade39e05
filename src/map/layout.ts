/**
 * Where every node of the union of all dates stands: computed at build, the same each time, and never again on a change
 * of date or filter, so that what has not changed does not move.
 *
 * Organizations stand in the region of their system, in rows from the top down; groups float in the middle, pulled by
 * every organization that ever sat on them, so a group lies between the systems that it bridges.
 */
import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum,
} from 'd3';
import type { System } from '../dataset/words.ts';
import {
	APEX_ROWS,
	type Frame,
	frameFor,
	GROUP_ROOM,
	isApex,
	type Layout,
	ORGANIZATION_ROOM,
	type Rect,
	regionOf,
} from './frame.ts';
import type { NodeKey, UnionGraph, UnionNode } from './graph.ts';

const ROW_HEIGHT = 44;
const TICKS = 400;
const TICKS_AT_ONCE = 20;
const LINK_STRENGTH = 0.012;

/** How strongly nodes that share a region keep their distance, and how far that reaches, so that each fills its room. */
const REPULSION: Readonly<Record<UnionNode['kind'], number>> = { group: -70, organization: -34 };
const REPULSION_REACH = 220;

interface Body extends SimulationNodeDatum {
	readonly node: UnionNode;
	readonly rect: Rect;
	readonly room: number;
	/** Whether an earlier layout gave it its place, to which it then keeps. */
	readonly isKnown: boolean;
	readonly targetX: number;
	readonly targetY: number;
	x: number;
	y: number;
}

/** A number in [0, 1) that depends on the key alone (FNV-1a), for first positions that no order of nodes can change. */
function hash(key: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < key.length; index++) {
		value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
	}
	return (value >>> 0) / 2 ** 32;
}

/** Where in its region a node is drawn to, each part from 0 to 1. */
interface Aim {
	readonly across: number;
	readonly down: number;
}

/** Returns each key's place in the order of its value, from 0 (least) to 1 (most), ties in order of key. */
function quantiles(values: ReadonlyMap<NodeKey, number>): Map<NodeKey, number> {
	const order = [...values].sort(([keyA, a], [keyB, b]) => a - b || (keyA < keyB ? -1 : 1));
	return new Map(order.map(([key], index) => [key, order.length > 1 ? index / (order.length - 1) : 0.5]));
}

/** Keeps aims off the walls of a region, where nodes would stand in a row. */
function inset(part = 0.5): number {
	return 0.06 + 0.88 * part;
}

/** How far toward the state (1) or the Party (-1) a seat of the system draws a group. */
const LEAN: Readonly<Record<System, number>> = {
	party: -1,
	state: 1,
	military: 0,
	legislature: 0.4,
	consultative: 0.4,
	judicial: 0.4,
	'mass-organization': 0.4,
};

/**
 * Returns where in the middle each group belongs: across by the balance of Party and state among its places (by order,
 * so that groups of like balance spread out instead of piling up), down by the share of the military and of the smaller
 * systems, which stand below.
 */
function aimsOfGroups(graph: UnionGraph): Map<NodeKey, Aim> {
	const nodeOf = new Map(graph.nodes.map((node) => [node.key, node]));
	const sums = new Map<NodeKey, { lean: number; low: number; count: number }>();
	for (const node of graph.nodes) {
		// Its own type counts as one place, so that a group with few known places still leans to its side.
		if (node.kind === 'group') sums.set(node.key, { lean: LEAN[node.system], low: 0, count: 1 });
	}
	for (const { source, target, kind } of graph.links) {
		const sum = sums.get(source);
		const system = nodeOf.get(target)?.system;
		if (kind !== 'seat' || !sum || !system) continue;
		sum.lean += LEAN[system];
		sum.low += regionOf(system) === 'military' ? 1.6 : regionOf(system) === 'others' ? 0.7 : 0;
		sum.count++;
	}
	const balance = quantiles(new Map([...sums].map(([key, sum]) => [key, sum.lean / sum.count])));
	const depth = quantiles(
		new Map([...sums].map(([key, sum]) => [key, sum.low / sum.count + 0.02 * hash(key)])),
	);
	return new Map(
		[...sums.keys()].map((key) => [key, { across: inset(balance.get(key)), down: inset(depth.get(key)) }]),
	);
}

/** Returns where each organization belongs: the more groups it ever sat on, the nearer to the middle of the map. */
function aimsOfOrganizations(graph: UnionGraph): Map<NodeKey, Aim> {
	const aims = new Map<NodeKey, Aim>();
	for (const region of ['party', 'state', 'military', 'others'] as const) {
		const members = graph.nodes.filter(
			(node) => node.kind === 'organization' && regionOf(node.system) === region && !isApex(node.id),
		);
		const weight = quantiles(new Map(members.map((node) => [node.key, node.places])));
		for (const { key } of members) {
			const near = weight.get(key) ?? 0.5;
			aims.set(key, {
				across: region === 'party' ? near : region === 'military' ? hash(key) : 1 - near,
				down: region === 'military' ? 1 - near : hash(`${key}/down`),
			});
		}
	}
	return aims;
}

/** The part of a node's region that is its to stand in: organizations leave the rows of the apex and the title free. */
function roomOf(node: UnionNode, frame: Frame): Rect {
	if (node.kind === 'group') return frame.regions[node.places > 0 ? 'groups' : 'unpublished'];
	const region = regionOf(node.system);
	const rect = frame.regions[region];
	const top = region === 'party' ? 5.4 * ROW_HEIGHT : region === 'others' ? 26 : 1.7 * ROW_HEIGHT;
	return { ...rect, y: rect.y + top, height: rect.height - top };
}

function bodyOf(node: UnionNode, aim: Aim, frame: Frame, known: readonly [number, number] | undefined): Body {
	const row = APEX_ROWS[node.id];
	const apex = node.kind === 'organization' && row !== undefined;
	const region = frame.regions[regionOf(node.system)];
	const rect = apex ? region : roomOf(node, frame);
	const { across, down } = frame.apex[regionOf(node.system)];
	const targetX = apex ? rect.x + rect.width * across : (known?.[0] ?? rect.x + rect.width * aim.across);
	const targetY = apex ? rect.y + ROW_HEIGHT * (row + down) : (known?.[1] ?? rect.y + rect.height * aim.down);
	const body: Body = {
		node,
		rect,
		room: node.kind === 'group' ? GROUP_ROOM : apex ? 16 : ORGANIZATION_ROOM,
		isKnown: known !== undefined,
		targetX,
		targetY,
		x: known?.[0] ?? targetX + (hash(node.key) - 0.5) * 40,
		y: known?.[1] ?? targetY + (hash(`${node.key}/y`) - 0.5) * 40,
	};
	if (apex) {
		body.fx = targetX;
		body.fy = targetY;
	}
	return body;
}

/** Keeps every node inside its room. */
function contain(bodies: readonly Body[]) {
	return () => {
		for (const body of bodies) {
			if (body.fx !== undefined) continue;
			const { rect, room } = body;
			body.x = Math.min(Math.max(body.x, rect.x + room), rect.x + rect.width - room);
			body.y = Math.min(Math.max(body.y, rect.y + room), rect.y + rect.height - room);
		}
	};
}

const MIDDLE: Aim = { across: 0.5, down: 0.5 };

/** How strongly a node keeps to its aim, and to the place that an earlier layout gave it. */
const KEEP = { x: 0.22, y: 0.08 };
const KEEP_KNOWN = 0.9;

/**
 * Returns the settled positions of all nodes within the frame, enlarged for many (`frameFor`); the same graph gives the same layout. Nodes of an earlier
 * layout keep to their places, so that a change of the data moves little but what is new. `onProgress` hears how much of it is
 * done, from 0 to 1.
 */
export function layoutGraph(
	graph: UnionGraph,
	base: Frame,
	earlier: Layout = {},
	onProgress?: (done: number) => void,
): Layout {
	const frame = frameFor(base, graph.nodes.length);
	const aims = new Map([...aimsOfGroups(graph), ...aimsOfOrganizations(graph)]);
	const bodies = graph.nodes.map((node) =>
		bodyOf(node, aims.get(node.key) ?? MIDDLE, frame, earlier[node.key]),
	);
	const bodyAt = new Map(bodies.map((body) => [body.node.key, body]));
	const links = graph.links.flatMap((link): SimulationLinkDatum<Body>[] => {
		const source = bodyAt.get(link.source);
		const target = bodyAt.get(link.target);
		return link.kind === 'reporting' || !source || !target || target.fx !== undefined
			? []
			: [{ source, target }];
	});
	const keepIn = contain(bodies);
	const simulation = forceSimulation(bodies)
		.randomSource(() => 0.5)
		.force(
			'x',
			forceX<Body>((body) => body.targetX).strength((body) => (body.isKnown ? KEEP_KNOWN : KEEP.x)),
		)
		.force(
			'y',
			forceY<Body>((body) => body.targetY).strength((body) => (body.isKnown ? KEEP_KNOWN : KEEP.y)),
		)
		.force('seats', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(80).strength(LINK_STRENGTH))
		.force(
			'repulsion',
			forceManyBody<Body>()
				.strength((body) => REPULSION[body.node.kind])
				.distanceMax(REPULSION_REACH),
		)
		.force(
			'room',
			forceCollide<Body>((body) => body.room)
				.strength(0.9)
				.iterations(2),
		)
		.force('contain', keepIn)
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.stop();
	for (let done = 0; done < TICKS; done += TICKS_AT_ONCE) {
		onProgress?.(done / TICKS);
		simulation.tick(TICKS_AT_ONCE);
	}
	separate(bodies, keepIn);
	return Object.fromEntries(
		bodies.map(({ node, x, y }): [NodeKey, readonly [number, number]] => [
			node.key,
			[Math.round(x), Math.round(y)],
		]),
	);
}

const MOST_STEPS_APART = 200;
/** A speed, in map units a step, at which a node will not leave the unit to which its place is rounded. */
const AT_REST = 0.01;

/** Pushes apart what still touches, with nothing else pulling; rounding needs one unit of slack. */
function separate(bodies: Body[], keepIn: () => void): void {
	const simulation = forceSimulation(bodies)
		.randomSource(() => 0.5)
		.force(
			'room',
			forceCollide<Body>((body) => body.room + 0.75)
				.strength(1)
				.iterations(4),
		)
		.force('contain', keepIn)
		.alphaDecay(0)
		.velocityDecay(0.6)
		.stop();
	for (let step = 0; step < MOST_STEPS_APART; step++) {
		simulation.tick();
		if (bodies.every(({ vx = 0, vy = 0 }) => Math.abs(vx) + Math.abs(vy) < AT_REST)) return;
	}
}
