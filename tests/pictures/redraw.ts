/** Draws the expected pictures anew, to be looked at as a diff: `npm run pictures`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compare } from './compare.ts';
import { DRAWN, expectedFile, expectedNames } from './folders.ts';
import { allPictures } from './pictures.ts';
import { rasterise } from './raster.ts';

const drawn = await rasterise(allPictures(), DRAWN);
const known = new Set(expectedNames());
for (const name of known) {
	if (drawn.has(name)) continue;
	rmSync(expectedFile(name));
	console.log(`${name}: no longer drawn, removed`);
}
let changed = 0;
for (const [name, png] of drawn) {
	const file = expectedFile(name);
	// One that shows the same stays as it is, so that the diff holds only what there is to look at.
	const { isSame, words } = known.has(name)
		? compare(readFileSync(file), png)
		: { isSame: false, words: 'new' };
	if (isSame) continue;
	writeFileSync(file, png);
	console.log(`${name}: ${words}`);
	changed++;
}
console.log(`${changed} of ${drawn.size} pictures drawn anew.`);
