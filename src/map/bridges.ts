/** Reading the map by bridges: how many systems each group ties together, and which of them tie the military in. */
import { SYSTEMS } from '../dataset/words.ts';
import type { GroupAt } from '../query/snapshot.ts';
import type { Focus } from './emphasis.ts';
import { type Arc, type GroupMark, LEAST_RADIUS, MOST_RADIUS, type Scene } from './scene.ts';

/** From this number of systems on a group is a bridge, and from the next it stands out. */
const BRIDGE = 2;
const WIDE = 3;
/** The number of systems at which a mark is largest. */
const MOST_SYSTEMS = 5;

function radiusOf(systems: number): number {
	const part = Math.min(Math.max(systems - 1, 0), MOST_SYSTEMS - 1) / (MOST_SYSTEMS - 1);
	return LEAST_RADIUS + part * (MOST_RADIUS - LEAST_RADIUS);
}

/** Returns the mark as large as its span is wide, with one arc of the ring a system, all as long. */
function bySpan(mark: GroupMark): GroupMark {
	const systems = SYSTEMS.filter((system) => mark.at.span.has(system));
	const arcs = systems.map(
		(system, place): Arc => ({ system, from: place / systems.length, to: (place + 1) / systems.length }),
	);
	return { ...mark, radius: radiusOf(systems.length), arcs };
}

/** Returns the scene with its groups marked by their spans. */
export function sceneBySpan(scene: Scene): Scene {
	return { ...scene, groups: scene.groups.map(bySpan) };
}

/** Returns the focus on the bridges: those of three systems or more stand out, with what ties the military in; the rest recedes. */
export function focusOnBridges({ groups, organizations }: Scene): Focus {
	const military = organizations.filter(({ system, apex }) => system === 'military' || apex);
	const spanning = (least: number, most: number) =>
		groups.filter(({ at }) => at.span.size >= least && at.span.size < most).map(({ key }) => key);
	return {
		nodes: new Set(spanning(WIDE, Number.POSITIVE_INFINITY)),
		near: new Set([...spanning(BRIDGE, WIDE), ...military.map(({ key }) => key)]),
		linesOf: 'seats',
		linesTo: new Set(organizations.filter(({ system }) => system === 'military').map(({ key }) => key)),
	};
}

/** Returns the groups that tie two systems or more, by the number of systems, widest first; within one, by places. */
export function bridgesBySpan(groups: readonly GroupAt[]): (readonly [span: number, groups: GroupAt[]])[] {
	const bySize = new Map<number, GroupAt[]>();
	const bridges = groups
		.filter(({ span }) => span.size >= BRIDGE)
		.sort((a, b) => b.span.size - a.span.size || b.places.length - a.places.length);
	for (const at of bridges) bySize.set(at.span.size, [...(bySize.get(at.span.size) ?? []), at]);
	return [...bySize];
}
