/** Writes a picture of few colours as a PNG with a palette: a third of the size of one in full colour. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits of each channel by which colours are told apart while counting. */
const BITS = 5;
const SHIFT = 8 - BITS;
const BINS = 1 << (3 * BITS);

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Four bytes a pixel: red, green, blue, and an opacity that is not read. */
	readonly rgba: Uint8Array;
}

function binOf(rgba: Uint8Array, at: number): number {
	const red = (rgba[at] ?? 0) >> SHIFT;
	const green = (rgba[at + 1] ?? 0) >> SHIFT;
	const blue = (rgba[at + 2] ?? 0) >> SHIFT;
	return (red << (2 * BITS)) | (green << BITS) | blue;
}

/** More than any picture has pixels. */
const KEPT = 0xffffffff;

type Colour = readonly [red: number, green: number, blue: number];

function partsOf(colour: string): Colour {
	const value = Number.parseInt(colour.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colours to keep, then those used most; and for every colour the nearest of them. */
function paletteOf(rgba: Uint8Array, most: number, keep: readonly string[]) {
	const counts = new Uint32Array(BINS);
	const first = new Int32Array(BINS).fill(-1);
	for (let at = 0; at < rgba.length; at += 4) {
		const bin = binOf(rgba, at);
		if (first[bin] === -1) first[bin] = at;
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	const kept = new Map<number, Colour>();
	for (const colour of keep) {
		const parts = partsOf(colour);
		const bin = binOf(Uint8Array.from(parts), 0);
		if (counts[bin] === 0) continue;
		counts[bin] = KEPT;
		kept.set(bin, parts);
	}
	const used = [...counts.keys()].filter((bin) => counts[bin] !== 0);
	const byUse = used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	const colourOf = (bin: number): Colour => {
		const exact = kept.get(bin);
		if (exact) return exact;
		const at = first[bin] ?? 0;
		return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
	};
	const palette = byUse.slice(0, most).map(colourOf);
	const nearest = new Uint8Array(BINS);
	for (const [place, bin] of byUse.entries()) {
		if (place < most) {
			nearest[bin] = place;
			continue;
		}
		const [red, green, blue] = colourOf(bin);
		let least = Number.POSITIVE_INFINITY;
		for (const [index, [r, g, b]] of palette.entries()) {
			const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
			if (distance >= least) continue;
			least = distance;
			nearest[bin] = index;
		}
	}
	return { palette, nearest };
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}

/** The rows as PNG wants them: a filter byte (none), then one pixel a byte, or two where there are 16 colours at most. */
function packedRows({ width, height, rgba }: Pixels, nearest: Uint8Array, depth: 4 | 8): Buffer {
	const stride = 1 + Math.ceil((width * depth) / 8);
	const rows = Buffer.alloc(stride * height);
	let at = 0;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at += 4) {
			const colour = nearest[binOf(rgba, at)] ?? 0;
			const place = y * stride + 1 + (depth === 8 ? x : x >> 1);
			rows[place] = depth === 8 || x % 2 === 1 ? (rows[place] ?? 0) | colour : colour << 4;
		}
	}
	return rows;
}

/**
 * Returns the picture as a PNG of at most `colours` colours, 256 or fewer (PNG specification, colour type 3); those to
 * keep, written #rrggbb, are in it if they are in the picture.
 */
export async function indexedPng(pixels: Pixels, colours: number, keep: readonly string[]): Promise<Buffer> {
	const { palette, nearest } = paletteOf(pixels.rgba, colours, keep);
	const depth = colours <= 16 ? 4 : 8;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(pixels.width, 0);
	head.writeUInt32BE(pixels.height, 4);
	head[8] = depth;
	head[9] = 3;
	const data = await deflated(packedRows(pixels, nearest, depth), { level: 8, memLevel: 9 });
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		chunk('IDAT', data),
		chunk('IEND', new Uint8Array()),
	]);
}
