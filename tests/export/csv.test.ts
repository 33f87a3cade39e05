import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, guardFormula, unguardFormula } from '../../src/export/csv.ts';

describe('csvOf', () => {
	test('any text comes back from a CSV parser once the guard is taken away', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', '领', '"', ',', '\n', '\r', "'", '=', '-', '\t', ' '),
		});
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
				const parsed = csvParseRows(csvOf(['one', 'two'], rows));
				expect(parsed[0]).toEqual(['one', 'two']);
				expect(parsed.slice(1).map((row) => row.map(unguardFormula))).toEqual(rows);
			}),
		);
	});

	test('lines end in CRLF, quotes are doubled, an undefined cell is empty', () => {
		expect(
			csvOf(
				['a', 'b'],
				[
					['x,"y"', undefined],
					[true, -1],
				],
			),
		).toBe('a,b\r\n"x,""y""",\r\ntrue,-1\r\n');
	});

	test('there is a byte order mark only where it is asked for', () => {
		expect(csvOf(['a'], [])).toBe('a\r\n');
		expect(csvOf(['a'], [], { bom: true })).toBe('\uFEFFa\r\n');
	});
});

describe('guardFormula', () => {
	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1"])('%j is guarded', (text) => {
		expect(guardFormula(text)).toBe(`'${text}`);
	});
	test.each(['finance-economy', '2013-12-30', '2003~', '中央', "'quoted'", '', 'a=b'])(
		'%j is left as it is',
		(text) => {
			expect(guardFormula(text)).toBe(text);
		},
	);
	test('no guarded text starts like a formula, and the guard can always be taken away', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a') }), (text) => {
				expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
				expect(unguardFormula(guardFormula(text))).toBe(text);
			}),
		);
	});
});
