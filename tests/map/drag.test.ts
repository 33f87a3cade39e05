import { expect, it } from 'vitest';
import { startDrag } from '../../src/map/drag.ts';
import { ORGANIZATION_ROOM, type Point } from '../../src/map/frame.ts';
import { keyOf, type NodeKey } from '../../src/map/graph.ts';
import type { OrganizationMark } from '../../src/map/scene.ts';

const organization = (id: string, x: number, y: number): OrganizationMark => ({
	kind: 'organization',
	key: keyOf('organization', id),
	id,
	system: 'party',
	radius: 5,
	apex: false,
	places: 1,
	x,
	y,
});
const held = organization('held', 100, 100);
const near = organization('near', 200, 101);
const far = organization('far', 600, 600);

it('a node that is let go before the first step has been moved all the same, and its neighbour makes room', () => {
	let placed: ReadonlyMap<NodeKey, Point> = new Map();
	const drag = startDrag([held, near, far], new Map(), held.key, (positions) => {
		placed = positions;
	});
	drag.move({ x: 150, y: 120 });
	drag.move({ x: 200, y: 100 });
	drag.end();
	expect(placed.get(held.key)).toEqual({ x: 200, y: 100 });
	const { x, y } = placed.get(near.key) ?? near;
	expect(Math.hypot(x - 200, y - 100)).toBeGreaterThan(ORGANIZATION_ROOM);
	expect(placed.get(far.key)).toEqual({ x: 600, y: 600 });
});

it('a node that was moved before keeps its place while another is moved', () => {
	let placed: ReadonlyMap<NodeKey, Point> = new Map();
	const before = new Map([[near.key, { x: 400, y: 300 }]]);
	const drag = startDrag([held, near, far], before, held.key, (positions) => {
		placed = positions;
	});
	drag.move({ x: 120, y: 120 });
	drag.end();
	expect(placed.get(near.key)).toEqual({ x: 400, y: 300 });
});
