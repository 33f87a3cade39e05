import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { DRAWN, expectedFile, expectedNames } from './folders.ts';
import { allPictures } from './pictures.ts';
import { rasterise } from './raster.ts';

const pictures = allPictures();
let drawn: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
	// What an earlier run left there would be taken for a failure of this one.
	rmSync(DRAWN, { recursive: true, force: true });
	mkdirSync(DRAWN, { recursive: true });
	drawn = await rasterise(pictures, DRAWN);
});

const HINT = 'Where the change is meant, run `npm run pictures` and look at every picture in the diff.';

/** Returns what is wrong with a picture, having written it for review; '' where it is as expected. */
function faultOf(name: string, png: Buffer): string {
	const file = join(DRAWN, `${name}.png`);
	if (!existsSync(expectedFile(name))) {
		writeFileSync(file, png);
		return `${name}: no such picture is expected. Drawn now: ${file}. ${HINT}`;
	}
	const { isSame, words, difference } = compare(readFileSync(expectedFile(name)), png);
	if (isSame) return '';
	writeFileSync(file, png);
	const told = [`${name}: ${words}. Drawn now: ${file}.`];
	if (difference) {
		const differenceFile = join(DRAWN, `${name}.difference.png`);
		writeFileSync(differenceFile, difference);
		told.push(`Difference: ${differenceFile}.`);
	}
	return [...told, HINT].join(' ');
}

test.each(pictures)('the picture $name is as expected', ({ name }) => {
	const png = drawn.get(name);
	expect(png && faultOf(name, png)).toBe('');
});

test('no picture is expected that is no longer drawn', () => {
	const names = new Set(pictures.map(({ name }) => name));
	expect(names.size).toBe(pictures.length);
	expect(expectedNames().filter((name) => !names.has(name))).toEqual([]);
});
