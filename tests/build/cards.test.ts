import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { CardMaker } from '../../src/build/cards/card.ts';
import { cardSvg } from '../../src/build/cards/card-svg.ts';
import { indexedPng } from '../../src/build/cards/indexed-png.ts';
import { Lettering } from '../../src/build/cards/lettering.ts';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';

let index: Index;
let maker: CardMaker;
beforeAll(() => {
	index = indexDataset(readDataset(DATA_FOLDER));
	maker = new CardMaker(index, layoutsOf(index, DATA_FOLDER));
});

describe('a social card', () => {
	it('names the group in both scripts and shows organizations that have a seat, by system', () => {
		const card = maker.cardOf({ kind: 'group', id: 'foreign-affairs' });
		expect(card?.name.en).toMatch(/Foreign Affairs/);
		expect(card?.name.zh).toMatch(/外事/);
		const names = [...(card?.left ?? []), ...(card?.right ?? [])].flatMap(({ nodes }) => nodes);
		expect(names.map(({ name }) => name.zh)).toContain('外交部');
		expect(card?.right[0]?.heading).toEqual({ en: 'State', zh: '政' });
	});

	it('says where no seat is known, and invents none', () => {
		for (const group of index.dataset.groups) {
			const card = maker.cardOf({ kind: 'group', id: group.id });
			const nodes = [...(card?.left ?? []), ...(card?.right ?? [])].flatMap((cluster) => cluster.nodes);
			const claimed = group.seats.length + group.roles.length;
			if (claimed === 0) expect(nodes, group.id).toEqual([]);
			if (nodes.length === 0)
				expect(card?.caption.en, group.id).toBe('No source says which organizations sit on it');
			expect(nodes.length, group.id).toBeLessThanOrEqual(claimed);
		}
	});

	it('is drawn whole: no text runs out of the picture', () => {
		const type = new Lettering();
		const drawn: string[] = [];
		const original = type.draw.bind(type);
		type.draw = (x, y, text, style) => {
			const width = type.width(text, style.size, style.bold);
			const left = style.anchor === 'end' ? x - width : style.anchor === 'middle' ? x - width / 2 : x;
			if (left < 0 || left + width > 1200 || y < 0 || y > 630) drawn.push(text);
			return original(x, y, text, style);
		};
		const { groups, organizations } = index.dataset;
		for (const { id } of groups.filter((_, place) => place % 3 === 0)) {
			const card = maker.cardOf({ kind: 'group', id });
			if (card) cardSvg(card, type, 10);
		}
		for (const { id } of organizations.slice(0, 40)) {
			const card = maker.cardOf({ kind: 'organization', id });
			if (card) cardSvg(card, type, 10);
		}
		expect(drawn).toEqual([]);
	});
});

describe('a PNG with a palette', () => {
	it('holds each pixel in its colour, two to a byte where there are few', async () => {
		const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
		for (const [colours, depth, row] of [
			[16, 4, 2],
			[64, 8, 3],
		] as const) {
			const png = await indexedPng({ width: 3, height: 1, rgba }, colours, []);
			expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
			expect(png[24]).toBe(depth);
			const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('IDAT') - 8);
			const data = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
			expect(data.length).toBe(1 + row);
			const places =
				depth === 4 ? [(data[1] ?? 0) >> 4, (data[1] ?? 0) & 15, (data[2] ?? 0) >> 4] : [...data.subarray(1)];
			expect(places.map((place) => [...palette.subarray(3 * place, 3 * place + 3)])).toEqual([
				[255, 0, 0],
				[0, 0, 255],
				[255, 255, 255],
			]);
		}
	});

	it('keeps a colour that is to be kept, however rare', async () => {
		const rgba = new Uint8Array(4 * 300);
		for (let pixel = 0; pixel < 300; pixel++)
			rgba.set([(pixel % 30) * 8, Math.floor(pixel / 30) * 8, 0, 255], 4 * pixel);
		rgba.set([16, 240, 240, 255], 0);
		const png = await indexedPng({ width: 300, height: 1, rgba }, 16, ['#10f0f0']);
		const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('IDAT') - 8);
		expect([...palette.subarray(0, 3)]).toEqual([16, 240, 240]);
	});

	it('keeps it exactly, though a colour that is nearly the same comes first', async () => {
		const rgba = Uint8Array.from([17, 242, 244, 255, 16, 240, 240, 255]);
		const png = await indexedPng({ width: 2, height: 1, rgba }, 16, ['#10f0f0']);
		const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('IDAT') - 8);
		expect([...palette]).toEqual([16, 240, 240]);
	});
});
