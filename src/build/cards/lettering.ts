/** Text as outlines: exact widths for the layout of a card, and no look-up of fonts while it is drawn. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';

export interface TextStyle {
	/** Pixels to the em. */
	readonly size: number;
	readonly fill: string;
	readonly bold?: boolean;
	readonly anchor?: 'start' | 'middle' | 'end';
}

interface Outline {
	readonly path: string;
	/** In font units. */
	readonly advance: number;
}

const CHINESE = /[\u3400-\u9fff]/;

/** A face with the outlines used so far. */
class Face {
	readonly unitsPerEm: number;
	readonly #font: Font;
	readonly #outlines = new Map<string, Outline>();

	constructor(file: string) {
		const font = create(readFileSync(file));
		if (!('glyphForCodePoint' in font)) throw new Error(`${file} holds several fonts; expected one.`);
		this.#font = font;
		this.unitsPerEm = font.unitsPerEm;
	}

	outline(character: string): Outline {
		const known = this.#outlines.get(character);
		if (known) return known;
		const glyph = this.#font.glyphForCodePoint(character.codePointAt(0) ?? 0);
		const outline = { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
		this.#outlines.set(character, outline);
		return outline;
	}
}

const require = createRequire(import.meta.url);
const FONTS = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts');

/** Noto Sans SC in two weights (SIL Open Font License); used at build only. */
export class Lettering {
	readonly #regular = new Face(join(FONTS, 'NotoSansHans-Regular.otf'));
	readonly #bold = new Face(join(FONTS, 'NotoSansHans-Bold.otf'));

	/** Returns the width of a text in pixels. */
	width(text: string, size: number, bold = false): number {
		const face = bold ? this.#bold : this.#regular;
		let units = 0;
		for (const character of text) units += face.outline(character).advance;
		return (units * size) / face.unitsPerEm;
	}

	/** Returns the text on a baseline as SVG. */
	draw(
		x: number,
		y: number,
		text: string,
		{ size, fill, bold = false, anchor = 'start' }: TextStyle,
	): string {
		const face = bold ? this.#bold : this.#regular;
		const width = this.width(text, size, bold);
		const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
		const scale = size / face.unitsPerEm;
		let pen = 0;
		let glyphs = '';
		for (const character of text) {
			const { path, advance } = face.outline(character);
			// On whole pixels, so that a letter looks the same wherever it stands, and packs well.
			const place = Math.round(pen * scale) / scale;
			if (path !== '') glyphs += `<path transform="translate(${place.toFixed(1)})" d="${path}"/>`;
			pen += advance;
		}
		return `<g fill="${fill}" transform="translate(${Math.round(start)} ${Math.round(y)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${glyphs}</g>`;
	}

	/** Returns the text cut to a width, with a mark where something is left out. */
	fitted(text: string, size: number, width: number): string {
		if (this.width(text, size) <= width) return text;
		const characters = [...text];
		// The font's one sign for it stands at half height, as Chinese wants it.
		const mark = CHINESE.test(text) ? '…' : '...';
		while (characters.length > 1 && this.width(characters.join('') + mark, size) > width) characters.pop();
		return characters.join('').trimEnd() + mark;
	}

	/** Returns the text in lines of a width: broken between words, or in Chinese between any two characters. */
	lines(text: string, size: number, width: number, bold = false): string[] {
		const parts = CHINESE.test(text) ? [...text] : text.split(/(?<=[ -])/);
		const lines: string[] = [];
		let line = '';
		for (const part of parts) {
			if (line !== '' && this.width((line + part).trimEnd(), size, bold) > width) {
				lines.push(line.trimEnd());
				line = part;
			} else line += part;
		}
		return [...lines, line.trimEnd()];
	}
}
