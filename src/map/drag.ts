/** What happens when a reader takes a node in hand: it follows, its neighbours make room, all else keeps to its place. */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { GROUP_ROOM, ORGANIZATION_ROOM, type Point } from './frame.ts';
import type { NodeKey } from './graph.ts';
import type { Mark } from './scene.ts';

interface Held extends SimulationNodeDatum {
	readonly key: NodeKey;
	readonly room: number;
	homeX: number;
	homeY: number;
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
	const simulation = forceSimulation(bodies)
		.force('x', forceX<Held>((body) => body.homeX).strength(0.3))
		.force('y', forceY<Held>((body) => body.homeY).strength(0.3))
		.force(
			'room',
			forceCollide<Held>((body) => body.room),
		)
		.alphaTarget(0.3)
		.on('tick', () => place(new Map(bodies.map(({ key: each, x = 0, y = 0 }) => [each, { x, y }]))));
	return {
		move: ({ x, y }) => {
			if (!inHand) return;
			inHand.fx = x;
			inHand.fy = y;
		},
		end: () => {
			simulation.stop();
		},
	};
}
