import { describe, expect, it } from 'vitest';
import type { Era } from '../../src/dataset/schema.ts';
import { indexDataset, OLDEST } from '../../src/query/index.ts';
import { isCovered, momentOf, spanOfEra } from '../../src/query/moment.ts';
import { at, datasetOf, later, NEWEST } from './small.ts';

const era = (id: string, from: string, to: string | null): Era => ({
	id,
	en: id,
	zh: id,
	from,
	to,
	summary: { en: id, zh: id },
	sources: ['source-one'],
});
const index = later(() =>
	indexDataset({
		...datasetOf([]),
		eras: [era('early', '1949-10', '1966-05-15'), era('late', '1978', null)],
	}),
);
const newest = { first: NEWEST, last: NEWEST };

describe('the moment that is asked about', () => {
	it('is of an era all days that its start and its end may mean, to the newest where it has no end', () => {
		expect(spanOfEra(era('x', '1949-10', '1966-05'), NEWEST)).toEqual({
			first: at('1949-10-01').first,
			last: at('1966-05-31').last,
		});
		expect(spanOfEra(era('x', '1978', null), NEWEST)).toEqual({
			first: at('1978-01-01').first,
			last: NEWEST,
		});
	});

	it('is the date, else the era, else the newest day', () => {
		expect(momentOf(index(), { at: '1985-03', era: 'late' })).toEqual(at('1985-03'));
		expect(momentOf(index(), { era: 'late' })).toEqual({ first: at('1978-01-01').first, last: NEWEST });
		expect(momentOf(index(), { at: 'never', era: 'early' })).toEqual({
			first: at('1949-10-01').first,
			last: at('1966-05-15').last,
		});
		expect(momentOf(index(), {})).toEqual(newest);
		expect(momentOf(index(), { at: '1985-13', era: 'unknown' })).toEqual(newest);
	});

	it('is covered from the first day of the People’s Republic to the newest day, if only in part', () => {
		expect(OLDEST).toBe(at('1949-10-01').first);
		for (const date of ['1949', '1949-10-01', '1985', '2026', '2026-11-01'])
			expect(isCovered(index(), at(date)), date).toBe(true);
		for (const date of ['1948', '1949-09', '1949-09-30', '2026-11-02', '2027'])
			expect(isCovered(index(), at(date)), date).toBe(false);
	});
});
