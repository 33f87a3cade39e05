import { describe, expect, it } from 'vitest';
import { frameFor, LANDSCAPE, PORTRAIT } from '../../src/map/frame.ts';

describe('the frame for a number of nodes', () => {
	it('is the one drawn for the dataset as long as that has room', () => {
		expect(frameFor(LANDSCAPE, 10)).toBe(LANDSCAPE);
		expect(frameFor(PORTRAIT, 500)).toBe(PORTRAIT);
	});

	it('keeps its shape and the room of a node when there are many', () => {
		const large = frameFor(LANDSCAPE, 9600);
		expect(large.width / large.height).toBeCloseTo(LANDSCAPE.width / LANDSCAPE.height, 2);
		const roomOf = (width: number, height: number, nodes: number) => (width * height) / nodes;
		expect(roomOf(large.width, large.height, 9600)).toBeCloseTo(
			roomOf(frameFor(LANDSCAPE, 4800).width, frameFor(LANDSCAPE, 4800).height, 4800),
			-1,
		);
		expect(large.scale).toBeCloseTo(4, 5);
		expect(large.width).toBe(LANDSCAPE.width * 4);
		for (const region of Object.values(large.regions)) {
			expect(region.x + region.width).toBeLessThanOrEqual(large.width);
			expect(region.y + region.height).toBeLessThanOrEqual(large.height);
		}
	});
});
