import { describe, expect, it } from 'vitest';
import { fold, isLittleWord, nameKey } from '../../src/link/fold.ts';
import { initialsOfName, rewordings } from '../../src/link/short-forms.ts';
import { yearsIn } from '../../src/link/years.ts';

describe('a text as an id would be written', () => {
	it.each([
		['Finance & Economy', 'finance-economy'],
		['  a -- b  ', 'a-b'],
		['Lü Hao', 'lu-hao'],
		['Xi’an', 'xian'],
		["Xi'an", 'xian'],
		['ＡＢＣ１', 'abc1'],
		['610 Office', '610-office'],
		['中央 财经、小组', '中央财经小组'],
		['中央-A B', '中央ab'],
		['“a”', 'a'],
		['---', ''],
		['', ''],
	])('%s: %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});
});

describe('the key of a name', () => {
	it.each([
		[
			'Group for the Reform of a Port in and on the Coast to Win with Luck',
			'group-reform-port-coast-win-luck',
		],
		['Central Leading Small Group for Reform', 'central-leading-group-reform'],
		['Leading Group', 'leading-group'],
		['The', 'the'],
		['To the', 'to-the'],
		['中央财经', '中央财经'],
	])('%s: %s', (name, key) => {
		expect(nameKey(name)).toBe(key);
	});

	it('is without a, and, for, in, of, on, the, to, with', () => {
		const all = 'a an and as at by for from in of on or the to with'.split(' ');
		expect(all.filter(isLittleWord).join(' ')).toBe('a and for in of on the to with');
	});
});

describe('the other forms of an English name', () => {
	it.each([
		['Water Board', ['water-board']],
		['Leading Group for Water', ['leading-group-water', 'water-leading-group', 'water-leading-small-group']],
		[
			'Leading Small Group for Water',
			['leading-small-group-water', 'water-leading-group', 'water-leading-small-group'],
		],
		[
			'Central Water Leading Group',
			[
				'central-water-leading-group',
				'water-leading-group',
				'central-water-leading-group',
				'water-leading-group',
				'central-water-leading-small-group',
				'water-leading-small-group',
			],
		],
		['National Water Board', ['national-water-board', 'water-board']],
		['State Water Board', ['state-water-board', 'water-board']],
		['Water State Board', ['water-state-board']],
		['Leading Board of the Group', ['leading-board-group']],
		['Small Leading Team', ['small-leading-team']],
		['Leading Small Team', ['leading-small-team']],
		['Group', ['group']],
	])('%s: %j', (name, forms) => {
		expect(rewordings(name)).toEqual(forms);
	});

	it.each([
		['Water Works Board', ['wwb']],
		['Central Water Works Board', ['cwwb', 'wwb']],
		['Water Affairs Work Board', ['wawb']],
		['Central Water Affairs Board', ['cwab', 'cwb', 'wab']],
		['Leading Group for Foreign Affairs', ['lgfa', 'lgf', 'falg', 'flg', 'falsg', 'flsg']],
		['Water Board', []],
		['a b c d e f g h i j k l', ['bcdefghijkl']],
		['b c d e f g h i j k l m', ['bcdefghijklm']],
		['b c d e f g h i j k l m n', []],
		['', []],
	])('%s has the initials %j', (name, initials) => {
		expect(initialsOfName(name)).toEqual(initials);
	});
});

describe('a span of years', () => {
	it.each([
		['2012-2018', [2012, 2018]],
		['2018-2012', [2012, 2018]],
		['2012–2018', [2012, 2018]],
		['2012/2018', [2012, 2018]],
		['2012..2018', [2012, 2018]],
		['2012-2012', [2012, 2012]],
		['2012', undefined],
		['2012-', undefined],
		['2012-18', undefined],
		['12012-2018', undefined],
		['2012-20189', undefined],
		['2012.2018', undefined],
		['2012xx2018', undefined],
	])('%s: %j', (text, years) => {
		expect(yearsIn(text)).toEqual(years);
	});
});
