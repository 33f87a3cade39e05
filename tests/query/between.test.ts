import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { groupsBetween, isEarlier } from '../../src/query/compare.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group, later } from './small.ts';

const lived = (id: string, from: string, to: string): GroupFile =>
	group({
		id,
		events: [
			{ ...claim, id: 'e', event: 'established', date: from },
			{ ...claim, id: 'f', event: 'abolished', date: to },
		],
	});
const index = later(() =>
	indexDataset(
		datasetOf([
			lived('within', '2001-01-01', '2002-12-31'),
			lived('one-day', '2001-05-05', '2001-05-05'),
			lived('at-first', '2000-12-31', '2001-06-01'),
			lived('at-last', '2002-06-01', '2003-01-01'),
			lived('unsure', '2001', '2001-03'),
			lived('before', '1999', '2000-06'),
			lived('after', '2004', '2005'),
		]),
	),
);
const between = (one: string, other: string) =>
	groupsBetween(index(), snapshot(index(), at(one)), snapshot(index(), at(other))).map(({ id }) => id);

describe('the groups between two moments', () => {
	it('are those of neither that surely existed on some day between them, in order of id', () => {
		expect(between('2000', '2003')).toEqual(['one-day', 'within']);
		expect(between('2003', '2000')).toEqual(['one-day', 'within']);
		expect(between('2000-12-30', '2003-01-02')).toEqual(['at-first', 'at-last', 'one-day', 'within']);
	});

	it('are none where no day is between', () => {
		expect(between('2000', '2000')).toEqual([]);
		const days = indexDataset(datasetOf([lived('day', '2001-05-05', '2001-05-05')]));
		const ofDay = (one: string, other: string) =>
			groupsBetween(days, snapshot(days, at(one)), snapshot(days, at(other))).map(({ id }) => id);
		expect(ofDay('2001-05-04', '2001-05-06')).toEqual(['day']);
		expect(ofDay('2001-05-05', '2001-05-06')).toEqual([]);
		expect(ofDay('2001-05-06', '2001-05-07')).toEqual([]);
		expect(ofDay('2001', '2000')).toEqual([]);
	});
});

describe('which of two moments is the earlier', () => {
	it('is told by the last day, then by the first', () => {
		const moment = (first: number, last: number) => ({ first, last });
		expect(isEarlier(moment(1, 5), moment(0, 6))).toBe(true);
		expect(isEarlier(moment(0, 6), moment(1, 5))).toBe(false);
		expect(isEarlier(moment(0, 5), moment(1, 5))).toBe(true);
		expect(isEarlier(moment(1, 5), moment(0, 5))).toBe(false);
		expect(isEarlier(moment(1, 5), moment(1, 5))).toBe(false);
	});
});
