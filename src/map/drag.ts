/** What happens when a reader takes a node in hand: it follows, its neighbours make room, all else keeps to its place. */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { GROUP_ROOM, ORGANIZATION_ROOM, type Point } from './frame.ts';
import type { NodeKey } from './graph.ts';
import type { Mark } from './scene.ts';

/** How strongly a node is drawn to its place. */
const HOMING = 0.3;
/** Steps in which neighbours make room for a node that is let go. */
const LAST_STEPS = 10;

interface Held extends SimulationNodeDatum {
	readonly key: NodeKey;
	readonly room: number;
	readonly homeX: number;
	readonly homeY: number;
}

export interface Drag {
	/** Moves the node in hand to a point of the map. */
	readonly move: (point: Point) => void;
	/** Lets go: the node stays where it is. */
	readonly end: () => void;
}

/** Starts a drag of one node; `place` is called with the positions of all nodes after each step of the simulation. */
export function startDrag(
	marks: readonly Mark[],
	positions: ReadonlyMap<NodeKey, Point>,
	key: NodeKey,
	place: (positions: ReadonlyMap<NodeKey, Point>) => void,
): Drag {
	const bodies = marks.map((mark): Held => {
		const { x, y } = positions.get(mark.key) ?? mark;
		return {
			key: mark.key,
			room: mark.kind === 'group' ? GROUP_ROOM : ORGANIZATION_ROOM,
			homeX: x,
			homeY: y,
			x,
			y,
		};
	});
	const inHand = bodies.find((body) => body.key === key);
	const tell = () => place(new Map(bodies.map(({ key: each, x = 0, y = 0 }) => [each, { x, y }])));
	// Drawn home, the node in hand would seem to its neighbours to be elsewhere than where it is held.
	const homing = (body: Held) => (body === inHand ? 0 : HOMING);
	const simulation = forceSimulation(bodies)
		.force('x', forceX<Held>((body) => body.homeX).strength(homing))
		.force('y', forceY<Held>((body) => body.homeY).strength(homing))
		.force(
			'room',
			forceCollide<Held>((body) => body.room),
		)
		.alphaTarget(0.3)
		.on('tick', tell);
	return {
		move: ({ x, y }) => {
			if (!inHand) return;
			inHand.fx = x;
			inHand.fy = y;
		},
		end: () => {
			// A quick hand lets go before the first step, which waits for a frame.
			simulation.stop().tick(LAST_STEPS);
			tell();
		},
	};
}
