/** Placing labels: the most important first, none upon another or upon a mark of another node. */
import type { Point, Rect } from './frame.ts';

/** A label that would like to be drawn beside its mark. */
export interface LabelWish {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** The radius of the mark, in map units. */
	readonly radius: number;
	readonly lines: readonly string[];
	/** The higher, the earlier it chooses its place; ties are settled by key. */
	readonly weight: number;
	/** Of a mark that is dimmed: other labels may cover it. */
	readonly isFaint?: boolean;
	/** Whether it stands rather at the left of its mark, away from the lines that come in from the right. */
	readonly isLeft?: boolean;
}

export interface PlacedLabel {
	readonly key: string;
	readonly lines: readonly string[];
	readonly x: number;
	/** The baseline of the first line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Rect;
	/** Where it stands off from its mark: the line from the edge of the mark to the label. */
	readonly leader?: readonly [from: Point, to: Point];
}

const CHINESE = /[\u3400-\u9fff]/;

/** Returns whether a line is written in Chinese. */
export function isChinese(line: string): boolean {
	return CHINESE.test(line);
}

/** An upper bound of a character's advance, in ems, for the sans-serif faces of common systems. */
function advance(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code > 0x2e80) return 1;
	if (character === ' ') return 0.3;
	if ("iljt.,:;'’|".includes(character)) return 0.33;
	if ('mwMW@%—…'.includes(character)) return 1;
	if (character >= 'A' && character <= 'Z') return 0.74;
	return 0.6;
}

/** How much wider the bold faces are. Chinese is as wide in every weight. */
export const BOLD = 1.14;

/** Returns an upper bound of the width of a label's widest line; what the reader has chosen is written bold. */
function widthOf({ lines, weight }: LabelWish, fontSize: number): number {
	const stretch = (line: string) => (weight >= FOCUSED && !isChinese(line) ? BOLD : 1);
	return Math.max(...lines.map((line) => textWidth(line, fontSize) * stretch(line)));
}

/** Returns an upper bound of a text's width at a font size, in the font size's unit. */
export function textWidth(text: string, fontSize: number): number {
	let ems = 0;
	for (const character of text) ems += advance(character);
	return ems * fontSize;
}

const LINE_HEIGHT = 1.16;
/** How far a line reaches above its baseline, and how high it is, in ems: upper bounds for the faces of common systems. */
const LATIN_LINE = { ascent: 1.02, height: 1.32 };
const CHINESE_LINE = { ascent: 1.18, height: 1.5 };
/** Free room between a mark and its label, and at either side of a label, so that two in a row do not read as one. */
const GAP = 3;

/** From this weight on a label belongs to what the reader has chosen or to its neighbours. */
export const CHOSEN = 2000;
/** From this weight on it belongs to what the reader has chosen itself. */
export const FOCUSED = 4000;
/** How far from its mark a label of these may stand, in lines, and in how many directions room is looked for. */
const FURTHEST = 12;
const DIRECTIONS = 16;
/** A shorter leader, in lines, says no more than that the label is near. */
const LEAST_LEADER = 0.5;

/** Boxes in a grid of cells, so that a look-up only meets its neighbours. */
class Occupied {
	readonly #cells = new Map<string, { box: Rect; owner: string }[]>();
	readonly #size = 48;

	#keysOf(box: Rect): string[] {
		const keys: string[] = [];
		for (let x = Math.floor(box.x / this.#size); x <= Math.floor((box.x + box.width) / this.#size); x++) {
			for (let y = Math.floor(box.y / this.#size); y <= Math.floor((box.y + box.height) / this.#size); y++) {
				keys.push(`${x},${y}`);
			}
		}
		return keys;
	}

	add(box: Rect, owner: string): void {
		for (const key of this.#keysOf(box)) {
			const cell = this.#cells.get(key);
			if (cell) cell.push({ box, owner });
			else this.#cells.set(key, [{ box, owner }]);
		}
	}

	isFree(box: Rect, owner: string): boolean {
		return this.#keysOf(box).every((key) =>
			(this.#cells.get(key) ?? []).every((other) => other.owner === owner || !touches(other.box, box)),
		);
	}
}

function touches(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Returns the label with the line that leads to it from its mark, where it stands off from it. */
function withLeader(label: PlacedLabel, { x, y, radius }: LabelWish, lineHeight: number): PlacedLabel {
	const { box } = label;
	const to = {
		x: Math.min(Math.max(x, box.x), box.x + box.width),
		y: Math.min(Math.max(y, box.y), box.y + box.height),
	};
	const distance = Math.hypot(to.x - x, to.y - y);
	if (distance - radius < LEAST_LEADER * lineHeight) return label;
	const from = { x: x + ((to.x - x) * radius) / distance, y: y + ((to.y - y) * radius) / distance };
	return { ...label, leader: [from, to] };
}

/** Returns small boxes along a leader, so that no label comes to lie on it. */
function boxesOf({ leader }: PlacedLabel): Rect[] {
	if (!leader) return [];
	const [from, to] = leader;
	const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * GAP));
	return Array.from({ length: steps }, (_, step) => {
		const part = (step + 0.5) / steps;
		return {
			x: from.x + part * (to.x - from.x) - GAP / 2,
			y: from.y + part * (to.y - from.y) - GAP / 2,
			width: GAP,
			height: GAP,
		};
	});
}

function* candidates(wish: LabelWish, fontSize: number): Generator<PlacedLabel> {
	const width = widthOf(wish, fontSize);
	const lineHeight = fontSize * LINE_HEIGHT;
	const { ascent, height: first } = wish.lines.some((line) => CHINESE.test(line)) ? CHINESE_LINE : LATIN_LINE;
	const height = lineHeight * (wish.lines.length - 1) + first * fontSize;
	const { key, lines, x, y, radius } = wish;
	const at = (anchor: PlacedLabel['anchor'], left: number, top: number): PlacedLabel => ({
		key,
		lines,
		anchor,
		x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
		y: top + ascent * fontSize,
		box: { x: left - GAP, y: top, width: width + 2 * GAP, height },
	});
	const beside = (reach: number): PlacedLabel[] => [
		at('start', x + reach, y - height / 2),
		at('end', x - reach - width, y - height / 2),
	];
	const placesAt = (reach: number): PlacedLabel[] => [
		...(wish.isLeft ? beside(reach).reverse() : beside(reach)),
		at('middle', x - width / 2, y + reach),
		at('middle', x - width / 2, y - reach - height),
		at('start', x + reach * 0.75, y + reach * 0.6),
		at('start', x + reach * 0.75, y - reach * 0.6 - height),
		at('end', x - reach * 0.75 - width, y + reach * 0.6),
		at('end', x - reach * 0.75 - width, y - reach * 0.6 - height),
	];
	const around = (reach: number): PlacedLabel[] =>
		Array.from({ length: DIRECTIONS }, (_, place) => {
			const turn = (2 * Math.PI * place) / DIRECTIONS;
			const [right, down] = [Math.cos(turn), Math.sin(turn)];
			const [left, top] = [x + reach * right, y + reach * down];
			if (Math.abs(right) < 0.5) return at('middle', left - width / 2, down > 0 ? top : top - height);
			return right > 0 ? at('start', left, top - height / 2) : at('end', left - width, top - height / 2);
		});
	yield* placesAt(radius + GAP);
	if (wish.weight < CHOSEN) return;
	// What the reader has chosen is named even where it is crowded: a little further off, with a line that leads there.
	if (wish.weight < FOCUSED) {
		yield* placesAt(radius + lineHeight);
		yield* placesAt(radius + 2 * lineHeight);
		return;
	}
	for (let lines = 1; lines <= FURTHEST; lines++)
		for (const label of around(radius + lines * lineHeight)) yield withLeader(label, wish, lineHeight);
}

function inside(box: Rect, bounds: Rect): boolean {
	return (
		box.x >= bounds.x &&
		box.y >= bounds.y &&
		box.x + box.width <= bounds.x + bounds.width &&
		box.y + box.height <= bounds.y + bounds.height
	);
}

/**
 * Returns the labels that find room within the bounds at the font size (both in map units), each beside its mark.
 * `fixed` are boxes that no label may cover, such as the names of the regions.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	fontSize: number,
	bounds: Rect,
	fixed: readonly Rect[] = [],
): PlacedLabel[] {
	const marks = new Occupied();
	const labels = new Occupied();
	for (const box of fixed) labels.add(box, '');
	for (const { key, x, y, radius, isFaint } of wishes) {
		if (isFaint) continue;
		marks.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, key);
	}
	const order = [...wishes]
		.filter((wish) => wish.lines.length > 0)
		.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
	const placed: PlacedLabel[] = [];
	for (const wish of order) {
		let choice: PlacedLabel | undefined;
		let leads: Rect[] = [];
		for (const label of candidates(wish, fontSize)) {
			const isRoom = [marks, labels].every((occupied) => occupied.isFree(label.box, wish.key));
			if (!isRoom || !inside(label.box, bounds)) continue;
			const along = boxesOf(label);
			if (!along.every((box) => labels.isFree(box, wish.key))) continue;
			const isClear = along.every((box) => marks.isFree(box, wish.key));
			// The nearest whose leader crosses no mark; in a thicket, the nearest of all.
			if (choice && !isClear) continue;
			choice = label;
			leads = along;
			if (isClear) break;
		}
		if (!choice) continue;
		for (const box of [choice.box, ...leads]) labels.add(box, wish.key);
		placed.push(choice);
	}
	return placed;
}

/**
 * Returns the text in lines of at most `width` ems, at most `most` of them; Latin is broken at spaces, Chinese anywhere, into
 * lines of like length so that no character is left alone on the last.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
	const key = `${width} ${most} ${text}`;
	const known = wrapped.get(key);
	if (known) return known;
	const lines = linesOf(text, width, most);
	wrapped.set(key, lines);
	return lines;
}

/** A picture names the same few hundred things at every date. */
const wrapped = new Map<string, readonly string[]>();

function linesOf(text: string, width: number, most: number): string[] {
	const filled = fillLines(text, width, most);
	if (!CHINESE.test(text) || filled.length < 2) return filled;
	const even = fillLines(text, Math.ceil(textWidth(text, 1) / filled.length), most);
	return even.length === filled.length && !filled.at(-1)?.endsWith('…') ? even : filled;
}

function fillLines(text: string, width: number, most: number): string[] {
	const parts = CHINESE.test(text) ? [...text] : text.split(/(?<= )/);
	const lines: string[] = [];
	let line = '';
	for (const part of parts) {
		if (line !== '' && textWidth((line + part).trimEnd(), 1) > width) {
			lines.push(line.trimEnd());
			line = part;
		} else line += part;
	}
	if (line !== '') lines.push(line.trimEnd());
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	kept[most - 1] = `${kept[most - 1]}…`;
	return kept;
}
