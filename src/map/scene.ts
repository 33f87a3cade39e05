/** The picture as plain marks: what is drawn, where and how, for a browser, a page made at build, or a figure to take away. */
import type { GroupType, System, Tenure } from '../dataset/words.ts';
import type { Index } from '../query/index.ts';
import type { Certainty } from '../query/life.ts';
import type { GroupAt } from '../query/snapshot.ts';
import { type Frame, GROUP_ROOM, isApex, type Layout, type Point } from './frame.ts';
import { keyOf, type Link, type LinkKind, linksOfGroup, type NodeKey } from './graph.ts';

/** One arc of a group's ring: a system, from and to in turns of the circle from the top, clockwise. */
export interface Arc {
	readonly system: System;
	readonly from: number;
	readonly to: number;
}

export interface GroupMark extends Point {
	readonly kind: 'group';
	readonly key: NodeKey;
	readonly id: string;
	readonly at: GroupAt;
	readonly type: GroupType;
	readonly tenure: Tenure;
	readonly radius: number;
	readonly certainty: Certainty;
	/** Empty where no source says who sat on it: then the ring is drawn open. */
	readonly arcs: readonly Arc[];
}

export interface OrganizationMark extends Point {
	readonly kind: 'organization';
	readonly key: NodeKey;
	readonly id: string;
	readonly system: System;
	readonly radius: number;
	readonly apex: boolean;
	/** In how many of the groups drawn it has a place. */
	readonly places: number;
}

export type Mark = GroupMark | OrganizationMark;

/** A line between two marks. */
export interface Line {
	readonly link: Link;
	readonly from: Point;
	readonly to: Point;
}

export interface Scene {
	readonly frame: Frame;
	readonly groups: readonly GroupMark[];
	readonly organizations: readonly OrganizationMark[];
	readonly lines: readonly Line[];
}

export const LEAST_RADIUS = 8.5;
export const MOST_RADIUS = 14.5;
/** The number of places at which a group's mark is largest; more than this are as large. */
const MOST_PLACES = 25;
const ORGANIZATION_RADIUS = 5;
const APEX_RADIUS = 9;

/** Returns a group's radius in map units: its area grows with the number of places. */
function groupRadius(places: number): number {
	const part = Math.min(places, MOST_PLACES) / MOST_PLACES;
	return Math.sqrt(LEAST_RADIUS ** 2 + part * (MOST_RADIUS ** 2 - LEAST_RADIUS ** 2));
}

/** Returns the arcs of a ring, in the fixed order of the systems, each as long as its share of the places. */
function arcsOf(span: ReadonlyMap<System, number>): Arc[] {
	const total = [...span.values()].reduce((sum, count) => sum + count, 0);
	let turned = 0;
	return [...span].map(([system, count]) => {
		const from = turned;
		turned += count / total;
		return { system, from, to: turned };
	});
}

function positionOf(layout: Layout, key: NodeKey): Point | undefined {
	const position = layout[key];
	return position && { x: position[0], y: position[1] };
}

/** Returns the marks and lines of the groups given, with every organization that they tie in and the bodies at the top. */
export function sceneOf(index: Index, groups: Iterable<GroupAt>, layout: Layout, frame: Frame): Scene {
	const links: Link[] = [];
	const groupMarks: GroupMark[] = [];
	const places = new Map<string, number>();
	/** Where each mark stands, by its id: a key is made of it only once. */
	const groupPoints = new Map<string, Point>();
	const organizationPoints = new Map<string, Point>();
	for (const at of groups) {
		const key = keyOf('group', at.group.id);
		const point = positionOf(layout, key);
		if (!point) continue;
		groupPoints.set(at.group.id, point);
		groupMarks.push({
			...point,
			kind: 'group',
			key,
			id: at.group.id,
			at,
			type: at.group.type,
			tenure: at.group.tenure,
			radius: groupRadius(at.places.length),
			certainty: at.certainty,
			arcs: arcsOf(at.span),
		});
		links.push(...linksOfGroup(at));
		for (const { organization } of at.places) places.set(organization, (places.get(organization) ?? 0) + 1);
	}
	const drawn = new Set(links.map((link) => link.organization));
	const organizations: OrganizationMark[] = [];
	for (const { id, system } of index.organizations.values()) {
		const apex = isApex(id);
		if (!apex && !drawn.has(id)) continue;
		const key = keyOf('organization', id);
		const point = positionOf(layout, key);
		if (!point) continue;
		organizationPoints.set(id, point);
		const radius = apex ? APEX_RADIUS : ORGANIZATION_RADIUS;
		organizations.push({
			...point,
			kind: 'organization',
			key,
			id,
			system,
			radius,
			apex,
			places: places.get(id) ?? 0,
		});
	}
	const lines = links.flatMap((link): Line[] => {
		const from = groupPoints.get(link.group);
		const to = organizationPoints.get(link.organization);
		return from && to ? [{ link, from, to }] : [];
	});
	return { frame, groups: groupMarks, organizations, lines };
}

/** Returns the path of a line: seats straight, reporting lines curved upward so that they read as lines of command. */
export function linePath({ link, from, to }: Line): string {
	if (link.kind !== 'reporting') return `M${from.x} ${from.y}L${to.x} ${to.y}`;
	return `M${from.x} ${from.y}Q${from.x} ${to.y} ${to.x} ${to.y}`;
}

/** One path for all lines of a kind and certainty: a browser draws one long path faster than a thousand short ones. */
export interface LineBatch {
	readonly kind: LinkKind;
	readonly certainty: Certainty;
	readonly path: string;
}

/** Returns the lines gathered into few paths. */
export function batchLines(lines: readonly Line[]): LineBatch[] {
	const paths = new Map<string, { kind: LinkKind; certainty: Certainty; parts: string[] }>();
	for (const line of lines) {
		const { kind, certainty } = line.link;
		const batch = paths.get(`${kind} ${certainty}`);
		if (batch) batch.parts.push(linePath(line));
		else paths.set(`${kind} ${certainty}`, { kind, certainty, parts: [linePath(line)] });
	}
	return [...paths.values()].map(({ kind, certainty, parts }) => ({ kind, certainty, path: parts.join('') }));
}

const TURN = 2 * Math.PI;

/** Where a mark stands that is drawn by itself, and moved as a whole. */
const ORIGIN: Point = { x: 0, y: 0 };

function onCircle({ x, y }: Point, radius: number, turn: number): string {
	const angle = turn * TURN - TURN / 4;
	return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
}

/** Ticks on a group's mark, in turns of the circle from the top: one for a short term, two for a medium one. */
const TICKS: Readonly<Partial<Record<Tenure, readonly number[]>>> = {
	'short-term': [0],
	'medium-term': [-0.06, 0.06],
};
const TICK_LENGTH = 4.5;

/** Returns the path of the ticks that tell a group's tenure, as on a stopwatch, around its place; '' for a permanent one. */
export function tenurePath(tenure: Tenure, radius: number, place = ORIGIN): string {
	// Never beyond the room that the layout keeps free around a group.
	const end = Math.min(radius + TICK_LENGTH, Math.max(GROUP_ROOM, radius + 1.5));
	return (TICKS[tenure] ?? [])
		.map((turn) => `M${onCircle(place, radius - 0.5, turn)}L${onCircle(place, end, turn)}`)
		.join('');
}

/** Returns the path of an arc of a ring around its place; a whole turn is drawn as two halves. */
export function arcPath({ from, to }: Pick<Arc, 'from' | 'to'>, radius: number, place = ORIGIN): string {
	const r = radius.toFixed(2);
	const start = onCircle(place, radius, from);
	if (to - from > 0.999) {
		return `M${start}A${r} ${r} 0 1 1 ${onCircle(place, radius, from + 0.5)}A${r} ${r} 0 1 1 ${start}`;
	}
	const large = to - from > 0.5 ? 1 : 0;
	return `M${start}A${r} ${r} 0 ${large} 1 ${onCircle(place, radius, to)}`;
}
