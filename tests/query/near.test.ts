import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearly } from '../../src/query/near.ts';

/** The least number of slips between two words, by its definition: what the last letters of both can have come from. */
function slips(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)];
	const isExchanged = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
	return Math.min(
		slips(a1, b) + 1,
		slips(a, b1) + 1,
		slips(a1, b1) + (a.at(-1) === b.at(-1) ? 0 : 1),
		...(isExchanged ? [slips(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
	);
}
const word = (least: number, most: number) =>
	fc
		.array(fc.constantFrom('a', 'b', 'c'), { minLength: least, maxLength: most })
		.map((letters) => letters.join(''));

describe('a slip of the hand', () => {
	it.each([
		['foreign', 'foriegn', true],
		['affair', 'afair', true],
		['jinping', 'jinpign', true],
		['taiwan', 'taiwna', true],
		['taiwan', 'tawain', false],
		['li', 'lu', false],
		['li', 'li', true],
		['wan', 'wang', true],
		['wang', 'wan', false],
		['wang', 'wangs', true],
		['wang', 'hwang', true],
		['wang', 'ang', false],
		['education', 'edukatoin', true],
		['education', 'edukatxoin', false],
		// One slip of four letters to seven, two of eight and more.
		['abcd', 'bacd', true],
		['abcd', 'badc', false],
		['abcdefg', 'abcdexy', false],
		['abcdefgh', 'abcdefxy', true],
		['abcdefgh', 'abcdexyz', false],
		['abcdefghij', 'abcdefgh', true],
		['abcdefghijk', 'abcdefgh', false],
		// A letter too many at one end and one too few at the other are two slips.
		['abcdef', 'bcdefg', false],
		['bcdefg', 'abcdef', false],
		['abcxy', 'abcd', false],
		// Only one of two neighbours in the other's place is no exchange.
		['abcde', 'acxde', false],
		['abcde', 'axbde', false],
		['abcde', 'acbde', true],
	])('%s typed %s: %s', (is, typed, nearly) => {
		expect(isNearly(is, typed)).toBe(nearly);
	});

	it('is counted as the least number of letters more, less, other or exchanged', () => {
		fc.assert(
			fc.property(word(2, 6), word(4, 6), (is, typed) => {
				expect(isNearly(is, typed)).toBe(slips(is, typed) <= 1);
			}),
			{ numRuns: 2000 },
		);
	});
});
