import { describe, expect, it } from 'vitest';
import { nameReason } from '../../src/query/name-reason.ts';
import { isNearly } from '../../src/query/near.ts';
import { dateWithin } from '../../src/query/search-in-time.ts';

describe('a slip of the hand', () => {
	it.each([
		['foreign', 'foriegn', true],
		['affair', 'afair', true],
		['jinping', 'jinpign', true],
		['taiwan', 'taiwna', true],
		['taiwan', 'tawain', false],
		['li', 'lu', false],
		['wang', 'wangs', true],
		['education', 'edukatoin', true],
		['education', 'edukatxoin', false],
	])('%s typed %s: %s', (word, typed, nearly) => {
		expect(isNearly(word, typed)).toBe(nearly);
	});
});

describe('a date in what is typed', () => {
	it.each([
		['foreign affairs 1985', '1985', 'foreign affairs'],
		['foreign affairs in 1985', '1985', 'foreign affairs'],
		['1985 foreign affairs', '1985', 'foreign affairs'],
		['外事1985年', '1985', '外事'],
		['外事小组 1985年3月', '1985-03', '外事小组'],
		['2018-03-21', '2018-03-21', ''],
		['march 2018', '2018-03', ''],
		['taiwan 21 March 2018', '2018-03-21', 'taiwan'],
	])('%s: %s beside “%s”', (typed, date, words) => {
		expect(dateWithin(typed)).toEqual({ date, words });
	});

	it.each(['610', 'foreign', '2018-13', 'taiwan1985', '19850', 'group 1985 affairs', '', '1985-'])(
		'“%s” holds none',
		(typed) => {
			expect(dateWithin(typed)).toBeUndefined();
		},
	);
});

describe('the name that matched', () => {
	const names = [
		{ en: 'A', zh: '甲', from: '1980' },
		{ en: 'B', zh: '乙', from: '2018-03' },
		{ en: 'C', zh: '丙' },
	];
	it.each([
		['A', 0, 'name'],
		['甲', 1, 'former name'],
		['B', 0, 'later name'],
		['C', 0, 'other name'],
	] as const)('%s, where name %i is shown: %s', (matched, shown, reason) => {
		expect(nameReason(names, names[shown] ?? { en: '', zh: '' }, matched)).toBe(reason);
	});
});
