import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FIGURE_COLOURS } from '../../src/export/figure-colours.ts';
import { compare } from './compare.ts';
import { DRAWN, expectedFile, expectedNames } from './folders.ts';
import { allPictures } from './pictures.ts';
import { rasterise } from './raster.ts';

const pictures = allPictures();
let drawn: ReadonlyMap<string, Buffer>;

/** Small changes of one mark in a picture, none of which may go unseen. */
const CHANGES: readonly { what: string; of: string; from: RegExp; to: string }[] = [
	{
		what: 'a ring without its dashes',
		of: 'groups-surely-above-possibly-below',
		from: /(data-node="group:maybe-paper".*) stroke-dasharray="[^"]*"/,
		to: '$1',
	},
	{
		what: 'a missing tick',
		of: 'tenure-permanent-no-tick-medium-two-short-one',
		from: /(data-node="group:short-term".*)<path [^>]*>/,
		to: '$1',
	},
	{
		what: 'a mark one tenth larger',
		of: 'marks-grow-with-places-one-nine-twenty-five',
		from: /(data-node="group:one" transform="[^"]*)"/,
		to: '$1 scale(1.1)"',
	},
	{
		what: 'a square in the colour of another system',
		of: 'ring-of-all-seven-systems',
		from: /(data-node="organization:judicial".*fill=)"[^"]*"/,
		to: `$1"${FIGURE_COLOURS.state}"`,
	},
	{
		what: 'a missing faint line',
		of: 'state-council-group-within-one-system',
		from: /L\d+ \d+(?=" fill="none" [^>]*stroke-opacity)/,
		to: '',
	},
	{
		what: 'another letter',
		of: 'members-not-published-ring-left-open',
		from: />Rivers</,
		to: '>Riders<',
	},
];
const changed = CHANGES.flatMap(({ what, of, from, to }) =>
	pictures
		.filter(({ name }) => name === of)
		.map((it) => ({ ...it, name: what, svg: it.svg.replace(from, to) })),
);

beforeAll(async () => {
	// What an earlier run left there would be taken for a failure of this one.
	rmSync(DRAWN, { recursive: true, force: true });
	mkdirSync(DRAWN, { recursive: true });
	drawn = await rasterise([...pictures, ...changed], DRAWN);
}, 60_000);

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

test.each(pictures.map(({ name }) => name))('the picture %s is as expected', (name) => {
	const png = drawn.get(name);
	const fault = png ? faultOf(name, png) : 'It was not drawn.';
	// Thrown, for an assertion would cut the words short.
	if (fault) throw new Error(fault);
});

test.each(CHANGES)('sees $what', ({ what, of }) => {
	const [whole, other] = [drawn.get(of), drawn.get(what)];
	expect(whole && other && compare(whole, other)).toMatchObject({ isSame: false });
});

test('sees a picture of another size', () => {
	const [first, second] = [drawn.get('key-to-every-mark'), drawn.get('map-of-2017')];
	expect(first && second && compare(first, second)).toMatchObject({ isSame: false });
});

test('no picture is expected that is no longer drawn', () => {
	const names = new Set(pictures.map(({ name }) => name));
	expect(names.size).toBe(pictures.length);
	expect(expectedNames().filter((name) => !names.has(name))).toEqual([]);
});
