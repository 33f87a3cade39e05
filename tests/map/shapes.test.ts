import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/map/frame.ts';
import { keyOf } from '../../src/map/graph.ts';
import type { GroupMark, OrganizationMark } from '../../src/map/scene.ts';
import { brokenRingsPath, ringsPath, shapesOf } from '../../src/map/shapes.ts';

const group = (id: string, place: Point, over: Partial<GroupMark> = {}): GroupMark => ({
	kind: 'group',
	key: keyOf('group', id),
	id,
	// What a mark looks like is in the mark itself.
	at: {} as GroupMark['at'],
	type: 'party',
	tenure: 'permanent',
	radius: 10,
	certainty: 'surely',
	arcs: [
		{ system: 'party', from: 0, to: 0.5 },
		{ system: 'state', from: 0.5, to: 1 },
	],
	...place,
	...over,
});
const organization = (id: string, place: Point): OrganizationMark => ({
	kind: 'organization',
	key: keyOf('organization', id),
	id,
	system: 'military',
	radius: 5,
	apex: false,
	places: 1,
	...place,
});
const count = (path: string) => path.split('M').length - 1;

describe('the shapes of marks', () => {
	it('are one for all that look alike, with one subpath a mark at its place', () => {
		const shapes = shapesOf([group('a', { x: 100, y: 50 }), group('b', { x: 200, y: 60 })]);
		expect(shapes.map(({ look }) => look)).toEqual(['group party surely']);
		expect(shapes[0]?.core).toBe(
			'M95 50a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M195 60a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
		);
		expect(shapes[0]?.arcs.map(({ system, path }) => [system, count(path)])).toEqual([
			['party', 2],
			['state', 2],
		]);
		expect(shapes[0]?.ticks).toBe('');
	});

	it('tell apart type, certainty, and what no source says who sat on', () => {
		const place = { x: 0, y: 0 };
		const looks = shapesOf([
			group('a', place),
			group('b', place, { type: 'state' }),
			group('c', place, { certainty: 'possibly' }),
			group('d', place, { arcs: [] }),
			organization('e', place),
		]);
		expect(looks.map(({ look }) => look)).toEqual([
			'group party surely',
			'group state surely',
			'group party possibly',
			'group party surely unpublished',
			'organization military',
		]);
		// Without a ring the core fills the mark but for the line around it.
		expect(looks[3]?.core).toContain('a8.5 8.5');
		expect(looks[3]?.arcs).toEqual([]);
	});

	it('mark by ticks that a group is not permanent', () => {
		const [shapes] = shapesOf([group('a', { x: 0, y: 0 }, { tenure: 'medium-term' })]);
		expect(count(shapes?.ticks ?? '')).toBe(2);
	});

	it('draw a square with round corners within its radius', () => {
		const [square] = shapesOf([organization('a', { x: 20, y: 30 })]);
		expect(square?.core).toMatch(/^M16\.5 25h7.*v7.*h-7.*v-7.*z$/);
	});

	it('stand where the hand has moved them', () => {
		const [shapes] = shapesOf([group('a', { x: 1, y: 1 })], () => ({ x: 300, y: 400 }));
		expect(shapes?.core).toMatch(/^M295 400a/);
		expect(shapes?.arcs[0]?.path).toMatch(/^M300\.00 392\.50A/);
	});

	it('are ringed at a distance', () => {
		expect(ringsPath([group('a', { x: 0, y: 0 })], 3.5, (mark) => mark)).toBe(
			'M-13.5 0a13.5 13.5 0 1 0 27 0a13.5 13.5 0 1 0 -27 0',
		);
	});

	it('are ringed in six pieces where they stood', () => {
		const path = brokenRingsPath([group('a', { x: 20, y: 30 }), group('b', { x: 0, y: 0 })], (mark) => mark);
		const pieces = [...path.matchAll(/M(\S+) (\S+)A(\S+) \3 0 0 1 (\S+) (\S+?)(?=M|$)/g)].map((found) =>
			found.slice(1).map(Number),
		);
		expect(pieces.length).toBe(12);
		for (const [place, [x1 = 0, y1 = 0, r = 0, x2 = 0, y2 = 0]] of pieces.entries()) {
			const [x, y] = place < 6 ? [20, 30] : [0, 0];
			expect(r).toBe(10);
			expect(Math.hypot(x1 - x, y1 - y)).toBeCloseTo(r, 1);
			expect(Math.hypot(x2 - x, y2 - y)).toBeCloseTo(r, 1);
			// A twelfth of the ring, so that the gaps are as long.
			expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(2 * r * Math.sin(Math.PI / 12), 1);
		}
	});
});
