import { expect, it } from 'vitest';
import { DATA_FOLDER } from '../../../src/build/data-files.ts';
import { pinyinOfNames } from '../../../src/build/pinyin.ts';
import { readDataset } from '../../../src/build/site-data.ts';
import { initialsOfName } from '../../../src/link/short-forms.ts';
import { indexDataset } from '../../../src/query/index.ts';
import { searchOf } from '../../../src/query/search.ts';
import { QUERIES } from './queries.ts';

/** A key is to be answered within 10 ms; the bound is wide because machines that test are often busy. */
const MOST_MS_A_KEY = 10;

it('the search over the dataset answers a key in less than ten milliseconds, as the median over the queries', () => {
	const dataset = readDataset(DATA_FOLDER);
	const search = searchOf(indexDataset(dataset), {
		pinyin: pinyinOfNames(dataset),
		initialsOf: initialsOfName,
	});
	for (const [typed] of QUERIES) search(typed, 10);
	const times = QUERIES.map(([typed]) => {
		const before = performance.now();
		search(typed, 10);
		return performance.now() - before;
	}).sort((a, b) => a - b);
	const median = times[Math.floor(times.length / 2)] as number;
	console.log(`Search, a key: median ${median.toFixed(2)} ms, slowest ${times.at(-1)?.toFixed(2)} ms`);
	expect(median).toBeLessThan(MOST_MS_A_KEY);
});
