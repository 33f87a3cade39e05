import { describe, expect, it } from 'vitest';
import { nearestAmong } from '../../src/link/nearest.ts';

const among = (...texts: readonly string[]) => nearestAmong(texts.map((text) => [text, text]));

describe('the texts most like another', () => {
	// Pairs of letters, the hyphen at either end among them: 'abcd' has -a ab bc cd d-.
	it('are those with at least 35 hundredths of the letter pairs in common', () => {
		// -a ab b- and -a ac c-: 2 × 1 of 6, one third.
		expect(among('ab')('ac', 5)).toEqual([]);
		// -a ab bc c- and -a ab bd d-: 2 × 2 of 8, one half.
		expect(among('abc')('abd', 5)).toEqual(['abc']);
		// 2 × 2 of 4 + 7 = 4/11 = 0.364.
		expect(among('abc')('abdefg', 5)).toEqual(['abc']);
		// 2 × 2 of 4 + 8 = 1/3.
		expect(among('abc')('abdefgh', 5)).toEqual([]);
		// 2 × 7 of 2 × 20 = 0.35: the first six letters of nineteen.
		expect(among('abcdefglmnopqrstuvw')('abcdefgLMNOPQRSTUVW', 5)).toEqual(['abcdefglmnopqrstuvw']);
	});

	it('come best first, those equally like in their order', () => {
		expect(among('water-works', 'water', 'waters', 'water-board')('water', 5)).toEqual([
			'water',
			'waters',
			'water-works',
			'water-board',
		]);
		expect(among('abcx', 'abcy')('abcz', 5)).toEqual(['abcx', 'abcy']);
	});

	it('come within six tenths of the best', () => {
		// The best is alike whole, so that the others must be to 0.6: 2 × 4 of 6 + 7 = 0.615, 2 × 4 of 6 + 8 = 0.571.
		expect(among('abcde', 'abcdxy')('abcde', 5)).toEqual(['abcde', 'abcdxy']);
		expect(among('abcde', 'abcdxyz')('abcde', 5)).toEqual(['abcde']);
		expect(among('abcdxyz')('abcde', 5)).toEqual(['abcdxyz']);
		// 2 × 3 of 5 + 5 is just 0.6.
		expect(among('abcd', 'abcx')('abcd', 5)).toEqual(['abcd', 'abcx']);
	});

	it('are no more than asked for, and each once', () => {
		expect(among('abcx', 'abcy', 'abcw')('abcz', 2)).toEqual(['abcx', 'abcy']);
		const search = nearestAmong([
			['abcd', 1],
			['abce', 1],
			['abcf', 2],
		]);
		expect(search('abcg', 2)).toEqual([1, 2]);
	});

	it('may hold its words in another order', () => {
		expect(among('hao-lu')('lu-hao', 5)).toEqual(['hao-lu']);
	});

	it('are compared by their first 120 characters', () => {
		const start = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
		expect(among(start)(`${start}${'x'.repeat(9999)}yz`, 5)).toEqual([start]);
		// Three pairs of 121 are no likeness, were the next characters left out.
		const one = `${'a'.repeat(119)}bcdefghijklmnopq`;
		expect(among(one)('bcdefghijklmnopq', 5)).toEqual([]);
	});

	it('are none for nothing in common', () => {
		expect(among('abc')('xyz', 5)).toEqual([]);
		expect(among()('abc', 5)).toEqual([]);
	});
});
