import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isDate, isoOf, overlaps, spanOf, yearOf } from '../../src/dataset/dates.ts';

const MS_PER_DAY = 86_400_000;
const two = (number: number) => String(number).padStart(2, '0');

/** Texts that look like dates, possible and impossible ones. */
const dateLike = fc
	.tuple(
		fc.integer({ min: 0, max: 9999 }),
		fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined }),
		fc.option(fc.integer({ min: 0, max: 33 }), { nil: undefined }),
	)
	.map(([year, month, day]) => {
		const parts = [String(year).padStart(4, '0')];
		if (month !== undefined) parts.push(two(month));
		if (month !== undefined && day !== undefined) parts.push(two(day));
		return parts.join('-');
	});
const date = dateLike.filter(isDate);

/**
 * The days of a date as the edtf package reads it, or undefined where it reads none. The package takes the 30th of
 * February for the 2nd of March: such a day is no date here.
 */
function oracle(text: string): { first: number; last: number } | undefined {
	try {
		const { min, max } = edtf(text);
		const first = Math.floor(min / MS_PER_DAY);
		if (text.length >= 10 && new Date(min).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
		return { first, last: Math.floor(max / MS_PER_DAY) };
	} catch {
		return undefined;
	}
}

describe('dates', () => {
	it('are read as the edtf package reads them, year 0 apart, which has no place here', () => {
		fc.assert(
			fc.property(dateLike, (text) => {
				if (text.startsWith('0000')) expect(spanOf(text)).toBeUndefined();
				else expect(spanOf(text)).toEqual(oracle(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it('with ~ are read by the edtf package too, and contain the date without it', () => {
		fc.assert(
			fc.property(date, (text) => {
				const exact = spanOf(text);
				const about = spanOf(`${text}~`);
				expect(oracle(`${text}~`)).toEqual(exact);
				expect(exact && about && about.first < exact.first && exact.last < about.last).toBe(true);
			}),
		);
	});

	it('with ~ widen by one unit of their own precision', () => {
		expect(spanOf('2003~')).toEqual({ first: dayOf(2002), last: dayOf(2004, 12, 31) });
		expect(spanOf('2003-01~')).toEqual({ first: dayOf(2002, 12), last: dayOf(2003, 2, 28) });
		expect(spanOf('2003-03-01~')).toEqual({ first: dayOf(2003, 2, 28), last: dayOf(2003, 3, 2) });
	});

	it('are counted from the first day of 1970, in months that may run over the year', () => {
		expect(dayOf(1970)).toBe(0);
		expect(dayOf(1970, 2)).toBe(31);
		expect(dayOf(1969, 12, 31)).toBe(-1);
		expect(dayOf(1969, 13)).toBe(0);
		expect(isoOf(-1)).toBe('1969-12-31');
		expect([yearOf(-1), yearOf(0), yearOf(364), yearOf(365)]).toEqual([1969, 1970, 1970, 1971]);
	});

	it('mean a year, a month or a day of the calendar', () => {
		expect(spanOf('1970')).toEqual({ first: 0, last: 364 });
		expect(spanOf('1970-01')).toEqual({ first: 0, last: 30 });
		expect(spanOf('1970-12')).toEqual({ first: 334, last: 364 });
		expect(spanOf('1970-01-01')).toEqual({ first: 0, last: 0 });
		expect(spanOf('2000-02-29')).toEqual({ first: dayOf(2000, 2, 29), last: dayOf(2000, 2, 29) });
		for (const text of [
			'0000',
			'0000-01',
			'2013-00',
			'2013-13',
			'2013-01-00',
			'2013-01-32',
			'1900-02-29',
			'2013-00-10',
		])
			expect(spanOf(text), text).toBeUndefined();
		expect(spanOf('0001')).toEqual({ first: dayOf(1), last: dayOf(2) - 1 });
	});

	it('go to a day number and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: dayOf(1), max: dayOf(9999, 12, 31) }), (day) => {
				expect(spanOf(isoOf(day))).toEqual({ first: day, last: day });
				expect(yearOf(day)).toBe(Number(isoOf(day).slice(0, 4)));
			}),
		);
	});

	it('never throw, whatever the text, and accept nothing but their three forms', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), dateLike), (text) => {
				const accepted = isDate(text);
				if (accepted) expect(text).toMatch(/^\d{4}(-\d\d(-\d\d)?)?~?$/);
			}),
		);
		for (const text of [
			'',
			'2013-',
			'2013-1',
			'2013-02-30',
			'2013-13',
			'20130101',
			'2013?',
			'2013/2014',
			' 2013',
			'2013\n',
			'٢٠١٣',
			'x'.repeat(1_000_000),
		])
			expect(isDate(text), text.slice(0, 20)).toBe(false);
	});

	it('overlap exactly when some day is in both', () => {
		const span = fc
			.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }))
			.map(([first, length]) => ({ first, last: first + length }));
		fc.assert(
			fc.property(span, span, (a, b) => {
				const shared = Array.from({ length: 50 }, (_, day) => day).some(
					(day) => a.first <= day && day <= a.last && b.first <= day && day <= b.last,
				);
				expect(overlaps(a, b)).toBe(shared);
			}),
		);
	});
});
