/** The ground on which the map stands: its regions, and who has a place of its own in them. */
import type { System } from '../dataset/words.ts';
import type { NodeKey } from './graph.ts';

/** A rectangle in map units. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The regions into which the map is divided: where each system's organizations, and the groups, may stand. */
export type RegionName = 'party' | 'state' | 'military' | 'others' | 'groups' | 'unpublished';

/** The regions of the systems; the smaller ones share one. */
export const SYSTEM_REGIONS = ['party', 'state', 'military', 'others'] as const;
export type SystemRegion = (typeof SYSTEM_REGIONS)[number];

export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly regions: Readonly<Record<RegionName, Rect>>;
	/** How many times as wide and as high as it was drawn, to hold many nodes. */
	readonly scale: number;
	/** Where the bodies at the top of a system stand: how far across its region, from 0 to 1, and how far down, in rows. */
	readonly apex: Readonly<Record<SystemRegion, { readonly across: number; readonly down: number }>>;
}

/** Positions by node key, rounded to whole units, keys in order. */
export type Layout = Readonly<Record<NodeKey, readonly [x: number, y: number]>>;

/** The map on a wide screen: Party at the left, state at the right, military below, the groups among them. */
export const LANDSCAPE: Frame = {
	width: 1500,
	height: 960,
	scale: 1,
	regions: {
		party: { x: 8, y: 8, width: 272, height: 944 },
		state: { x: 1086, y: 8, width: 406, height: 764 },
		military: { x: 430, y: 838, width: 500, height: 114 },
		others: { x: 1086, y: 788, width: 406, height: 164 },
		unpublished: { x: 316, y: 34, width: 734, height: 84 },
		groups: { x: 300, y: 150, width: 766, height: 670 },
	},
	apex: {
		// Where the lines of the groups come in, so that none crosses a name: these stand at the left.
		party: { across: 0.93, down: 0.95 },
		state: { across: 0.5, down: 0.95 },
		military: { across: 0.5, down: 0.95 },
		others: { across: 0.5, down: 0.95 },
	},
};

/** The map on a narrow screen: the same order of things, taller. */
export const PORTRAIT: Frame = {
	width: 900,
	height: 1400,
	scale: 1,
	regions: {
		party: { x: 8, y: 8, width: 178, height: 1150 },
		state: { x: 650, y: 8, width: 242, height: 1150 },
		military: { x: 8, y: 1220, width: 430, height: 172 },
		others: { x: 462, y: 1220, width: 430, height: 172 },
		unpublished: { x: 202, y: 44, width: 432, height: 136 },
		groups: { x: 194, y: 216, width: 448, height: 960 },
	},
	apex: {
		party: { across: 0.5, down: 0.95 },
		// Beside the titles, which are as wide as half a region here.
		state: { across: 0.93, down: 1.25 },
		military: { across: 0.8, down: 0.95 },
		others: { across: 0.5, down: 0.95 },
	},
};

/** The number of nodes that the frames above were drawn for; the dataset of this repository stands well below it. */
const NODES_OF_FRAME = 600;

/**
 * Returns the frame for a number of nodes: the one given, or where more nodes need room, the same enlarged so that each node
 * has as much room as before. Marks and their distances keep their size in map units.
 */
export function frameFor(frame: Frame, nodes: number): Frame {
	if (nodes <= NODES_OF_FRAME) return frame;
	const scale = Math.sqrt(nodes / NODES_OF_FRAME);
	const enlarged = ({ x, y, width, height }: Rect): Rect => ({
		x: Math.round(x * scale),
		y: Math.round(y * scale),
		width: Math.round(width * scale),
		height: Math.round(height * scale),
	});
	const { party, state, military, others, groups, unpublished } = frame.regions;
	return {
		...frame,
		scale,
		width: Math.round(frame.width * scale),
		height: Math.round(frame.height * scale),
		regions: {
			party: enlarged(party),
			state: enlarged(state),
			military: enlarged(military),
			others: enlarged(others),
			groups: enlarged(groups),
			unpublished: enlarged(unpublished),
		},
	};
}

/** Returns the frame in which a layout of a shape stands. */
export function frameOf(shape: 'landscape' | 'portrait', layout: Layout): Frame {
	return frameFor(shape === 'portrait' ? PORTRAIT : LANDSCAPE, Object.keys(layout).length);
}

/** Free room kept around a node, in map units: half the least distance of two nodes. */
export const GROUP_ROOM = 15.5;
export const ORGANIZATION_ROOM = 10.5;

/** Bodies from which a system's lines of command start, in rows from the top of the region (rank 0 first). */
export const APEX_ROWS: Readonly<Record<string, number>> = {
	'national-party-congress': 0,
	'central-committee': 1,
	politburo: 2,
	'politburo-standing-committee': 3,
	secretariat: 4,
	'state-council': 0,
	'central-military-commission': 0,
};
/** Returns whether the organization is one of those at the top to which groups report. */
export function isApex(id: string): boolean {
	return id in APEX_ROWS;
}

/** Returns the region in which organizations of a system stand. */
export function regionOf(system: System): SystemRegion {
	return system === 'party' || system === 'state' || system === 'military' ? system : 'others';
}
