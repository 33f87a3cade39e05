import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../src/map/frame.ts';
import { FOCUSED, type LabelWish, placeLabels, textWidth, wrapText } from '../../src/map/labels.ts';

const BOUNDS: Rect = { x: 0, y: 0, width: 600, height: 400 };

const wish: fc.Arbitrary<LabelWish> = fc.record({
	key: fc.uuid(),
	x: fc.integer({ min: 0, max: 600 }),
	y: fc.integer({ min: 0, max: 400 }),
	radius: fc.integer({ min: 2, max: 15 }),
	lines: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 2 }),
	weight: fc.integer({ min: 0, max: 100 }).chain((weight) => fc.constantFrom(weight, FOCUSED + weight)),
});

function touch(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const wishes = fc.uniqueArray(wish, { selector: ({ key }) => key, maxLength: 40 });

describe('placing labels', () => {
	it('puts none upon another, nor upon the mark of another node, nor over the edge', () => {
		fc.assert(
			fc.property(wishes, (wanted) => {
				const placed = placeLabels(wanted, 12, BOUNDS);
				for (const [position, { key, box }] of placed.entries()) {
					for (const other of placed.slice(position + 1)) expect(touch(box, other.box)).toBe(false);
					for (const { leader } of placed.filter((other) => other.key !== key)) {
						for (const part of leader ? [0, 0.25, 0.5, 0.75, 1] : []) {
							const [from, to] = leader ?? [];
							if (!from || !to) continue;
							const x = from.x + part * (to.x - from.x);
							const y = from.y + part * (to.y - from.y);
							expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
						}
					}
					for (const { key: owner, x, y, radius } of wanted) {
						const mark = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
						if (owner !== key) expect(touch(box, mark)).toBe(false);
					}
					expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 400).toBe(
						true,
					);
				}
			}),
		);
	});

	it('gives the room to the more important of two', () => {
		const at = { y: 200, radius: 4, lines: ['A long label for one'] };
		const placed = placeLabels(
			[
				{ ...at, key: 'small', weight: 1, x: 300 },
				{ ...at, key: 'large', weight: 9, x: 302 },
			],
			40,
			{ x: 0, y: 170, width: 900, height: 60 },
		);
		expect(placed.map(({ key }) => key)).toEqual(['large']);
	});

	it('names what is chosen in a thicket of marks, with a line that leads there from the edge of its own', () => {
		const thicket = Array.from({ length: 81 }, (_, place) => ({
			key: `mark ${place}`,
			x: 220 + 20 * (place % 9),
			y: 120 + 20 * Math.floor(place / 9),
			radius: 9,
			lines: [],
			weight: 0,
		}));
		const own = { key: 'chosen', x: 300, y: 200, radius: 9, lines: ['National Security'] };
		const others = thicket.filter(({ x, y }) => x !== own.x || y !== own.y);
		const named = (weight: number) => placeLabels([...others, { ...own, weight }], 12, BOUNDS);
		expect(named(FOCUSED - 1)).toEqual([]);
		const [label] = named(FOCUSED);
		const [from, to] = label?.leader ?? [];
		expect(Math.hypot((from?.x ?? 0) - own.x, (from?.y ?? 0) - own.y)).toBeCloseTo(own.radius);
		expect(label && to && touch(label.box, { x: to.x - 0.1, y: to.y - 0.1, width: 0.2, height: 0.2 })).toBe(
			true,
		);
	});

	it('does not depend on the order of the wishes', () => {
		const byKey = (labels: ReturnType<typeof placeLabels>) =>
			[...labels].sort((a, b) => a.key.localeCompare(b.key));
		fc.assert(
			fc.property(wishes, (wanted) => {
				expect(byKey(placeLabels([...wanted].reverse(), 12, BOUNDS))).toEqual(
					byKey(placeLabels(wanted, 12, BOUNDS)),
				);
			}),
		);
	});
});

describe('the room of a label', () => {
	const placed = (part: Partial<LabelWish>) =>
		placeLabels(
			[{ key: 'one', x: 300, y: 200, radius: 5, lines: ['Taiwan Affairs'], weight: 0, ...part }],
			12,
			BOUNDS,
		)[0];

	it('is wider for what is chosen, which is bold; not in Chinese, where every weight is as wide', () => {
		const plain = placed({})?.box.width ?? 0;
		expect(placed({ weight: FOCUSED })?.box.width).toBeGreaterThan(1.1 * plain);
		const chinese = { lines: ['对台工作'] };
		expect(placed({ ...chinese, weight: FOCUSED })?.box.width).toBe(placed(chinese)?.box.width);
	});

	it('is at the right of its mark, or where lines come in from there, at the left', () => {
		expect(placed({})).toMatchObject({ anchor: 'start', x: 308 });
		expect(placed({ isLeft: true })).toMatchObject({ anchor: 'end', x: 292 });
	});
});

describe('wrapping', () => {
	it('breaks English at spaces and Chinese anywhere, and marks what is left out', () => {
		expect(wrapText('Hong Kong and Macao', 6, 3)).toEqual(['Hong Kong', 'and Macao']);
		expect(wrapText('中央全面深化改革', 4, 3)).toEqual(['中央全面', '深化改革']);
		expect(wrapText('one two three four five six', 6, 1)[0]?.endsWith('…')).toBe(true);
	});

	it('counts a Chinese character as one em', () => {
		expect(textWidth('中央', 10)).toBe(20);
	});
});
