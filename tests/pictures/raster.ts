/** Figures as pixels, the same on every machine: drawn with the fonts of a package, never with those of the system. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { indexedPng } from '../../src/build/cards/indexed-png.ts';
import { FIGURE_COLOURS } from '../../src/export/figure-colours.ts';

/** What is to be drawn, and how many pixels wide a unit of it becomes. */
export interface Picture {
	/** The name of its file, which says what it shows. */
	readonly name: string;
	readonly svg: string;
	readonly zoom: number;
}

const require = createRequire(import.meta.url);
const FONTS = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts');
const FAMILY = 'Noto Sans S Chinese';
const WEIGHTS = ['Regular', 'Bold'] as const;
/** Keeps the names by which both weights are of one family (OpenType, name ids 16 and 17). */
const OF_ONE_FAMILY = { targetFormat: 'sfnt' as const, preserveNameIds: [16, 17] } satisfies Parameters<
	typeof subsetFont
>[2];

/** Written otherwise where they stand in SVG. */
const ESCAPED = `&<>"'`;

/** A file of few colours is a third of the size; with this many nothing that a figure tells is lost. */
const COLOURS = 64;

/** Returns the fonts with no other characters than those asked for: the rasteriser reads a font anew for every letter. */
function fontsFor(characters: string, folder: string): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	return Promise.all(
		WEIGHTS.map(async (weight) => {
			const whole = readFileSync(join(FONTS, `NotoSansHans-${weight}.otf`));
			const file = join(folder, `${weight}.otf`);
			writeFileSync(file, await subsetFont(whole, characters, OF_ONE_FAMILY));
			return file;
		}),
	);
}

/** Returns the pictures as PNG files by name; the fonts for them are written below `folder`. */
export async function rasterise(
	pictures: readonly Picture[],
	folder: string,
): Promise<ReadonlyMap<string, Buffer>> {
	const fontFiles = await fontsFor(pictures.map(({ svg }) => svg).join('') + ESCAPED, folder);
	const drawn = new Map<string, Buffer>();
	for (const { name, svg, zoom } of pictures) {
		const { width, height, pixels } = new Resvg(svg, {
			fitTo: { mode: 'zoom', value: zoom },
			background: FIGURE_COLOURS.ground,
			font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY },
		}).render();
		const rgba = { width, height, rgba: pixels };
		drawn.set(name, await indexedPng(rgba, COLOURS, Object.values(FIGURE_COLOURS)));
	}
	return drawn;
}
