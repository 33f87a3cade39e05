import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, fitOf, inFrame, inPixels, type Zoomed } from '../../src/map/zoom-units.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const zoomed = fc.record({ k: number(0.5, 8), x: number(-4000, 4000), y: number(-4000, 4000) });
const size = fc.record({ width: number(200, 3000), height: number(200, 3000) });
const point = fc.record({ x: number(0, 1500), y: number(0, 960) });

const shown = ({ k, x, y }: Zoomed, p: { x: number; y: number }) => ({ x: k * p.x + x, y: k * p.y + y });

describe('a zoom in two units', () => {
	it('fits a frame whole into its box, in the middle', () => {
		expect(fitOf({ width: 1500, height: 960 }, { width: 3000, height: 2000 })).toEqual({
			scale: 2,
			left: 0,
			top: 40,
		});
		expect(fitOf({ width: 900, height: 1400 }, { width: 900, height: 700 })).toEqual({
			scale: 0.5,
			left: 225,
			top: 0,
		});
	});

	it('shows each point of the frame at the same pixel', () => {
		fc.assert(
			fc.property(zoomed, size, size, point, (zoom, frame, box, p) => {
				const fit = fitOf(frame, box);
				const onScreen = (at: { x: number; y: number }) => ({
					x: fit.left + fit.scale * at.x,
					y: fit.top + fit.scale * at.y,
				});
				const drawn = onScreen(shown(zoom, p));
				const moved = shown(inPixels(zoom, fit), onScreen(p));
				expect(moved.x).toBeCloseTo(drawn.x, 4);
				expect(moved.y).toBeCloseTo(drawn.y, 4);
				const back = inFrame(inPixels(zoom, fit), fit);
				expect(back.k).toBe(zoom.k);
				expect(back.x).toBeCloseTo(zoom.x, 4);
				expect(back.y).toBeCloseTo(zoom.y, 4);
			}),
		);
	});

	it('carries what is drawn at one zoom to where another shows it', () => {
		fc.assert(
			fc.property(zoomed, zoomed, point, (from, to, p) => {
				const carried = shown(between(from, to), shown(from, p));
				expect(carried.x).toBeCloseTo(shown(to, p).x, 4);
				expect(carried.y).toBeCloseTo(shown(to, p).y, 4);
			}),
		);
	});
});
