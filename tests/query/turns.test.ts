import { describe, expect, it } from 'vitest';
import type { EventClaim, GroupFile } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { beginningAt, dateOfDays, endingAt } from '../../src/query/turns.ts';
import { at, claim, datasetOf, group } from './small.ts';

const event = (
	kind: EventClaim['event'],
	date: string,
	id: string,
	more: Partial<EventClaim> = {},
): EventClaim => ({ ...claim, id, event: kind, date, ...more });
const beginning = (of: GroupFile, when: string) => beginningAt(indexDataset(datasetOf([of])), of, at(when));
const ending = (of: GroupFile, when: string) => endingAt(indexDataset(datasetOf([of])), of, at(when));
const told = (turn: ReturnType<typeof beginning>) =>
	turn && ('event' in turn ? `${turn.kind} ${turn.event.id}` : turn.kind);

const twice = group({
	events: [
		event('established', '1980', 'a'),
		event('suspended', '1985', 'b'),
		event('revived', '1990', 'c'),
		event('abolished', '1995', 'd'),
	],
});

describe('how a group came and went', () => {
	it('is told of the existence in which it is met', () => {
		expect([told(beginning(twice, '1983')), told(ending(twice, '1983'))]).toEqual([
			'established a',
			'suspended b',
		]);
		expect([told(beginning(twice, '1992')), told(ending(twice, '1992'))]).toEqual([
			'revived c',
			'abolished d',
		]);
		expect([beginning(twice, '1987'), ending(twice, '1987')]).toEqual([undefined, undefined]);
	});

	it('is told of the first and the last existence where it is met in more', () => {
		const wide = { first: at('1983').first, last: at('1992').last };
		const index = indexDataset(datasetOf([twice]));
		expect(told(beginningAt(index, twice, wide))).toBe('established a');
		expect(told(endingAt(index, twice, wide))).toBe('abolished d');
	});

	it('is told by the surest event, then the earliest, then the first by id', () => {
		const starts = (...events: readonly EventClaim[]) =>
			told(beginning(group({ events: [...events, event('abolished', '1990', 'z')] }), '1985'));
		expect(
			starts(
				event('established', '1980-01', 'a', { confidence: 'inferred' }),
				event('established', '1980-02', 'b', { confidence: 'confirmed' }),
				event('established', '1980-03', 'c'),
			),
		).toBe('established b');
		expect(starts(event('established', '1980-02', 'a'), event('established', '1980-01', 'b'))).toBe(
			'established b',
		);
		expect(starts(event('established', '1980-01', 'b'), event('established', '1980-02', 'a'))).toBe(
			'established b',
		);
		expect(starts(event('established', '1980-01', 'b'), event('established', '1980-01', 'a'))).toBe(
			'established a',
		);
		expect(starts(event('established', '1980-01', 'a'), event('established', '1980-01', 'b'))).toBe(
			'established a',
		);
	});

	it('is told by the ends too: merged, and whatever else, abolished', () => {
		const ends = (...events: readonly EventClaim[]) =>
			told(ending(group({ events: [event('established', '1980', 'a'), ...events] }), '1985'));
		expect(ends(event('merged', '1990', 'b', { into: 'politburo' }))).toBe('merged b');
		expect(ends(event('suspended', '1990', 'b'))).toBe('suspended b');
		expect(ends(event('abolished', '1990', 'b'))).toBe('abolished b');
		expect(ends(event('abolished', '1990-03', 'b'), event('merged', '1990-02', 'c', { into: 'x' }))).toBe(
			'merged c',
		);
	});

	it('is, where no event tells, the first and the last that shows it', () => {
		const shown = group({
			roles: [
				{ ...claim, id: 'r', person: 'li-yi', role: 'chair', attested: '1984' },
				{ ...claim, id: 's', person: 'li-yi', role: 'member', attested: '1986-05' },
			],
		});
		expect(beginning(shown, '1985')).toEqual({
			kind: 'first attested',
			shown: { first: at('1984-01-01').first, last: at('1984-12-31').last },
		});
		expect(ending(shown, '1985')).toEqual({
			kind: 'not attested',
			shown: { first: at('1986-05-01').first, last: at('1986-05-01').first },
		});
	});

	it('is told by no other event of the same time, however sure', () => {
		const sure = { confidence: 'confirmed' as const };
		const of = group({
			events: [
				event('renamed', '1980', 'x', sure),
				event('established', '1980', 'a'),
				event('split', '1990', 'y', sure),
				event('abolished', '1990', 'b'),
			],
		});
		expect([told(beginning(of, '1985')), told(ending(of, '1985'))]).toEqual(['established a', 'abolished b']);
	});

	it('is told of a group of which no day is sure', () => {
		const of = group({ events: [event('established', '2005', 'a'), event('abolished', '2005', 'b')] });
		expect([told(beginning(of, '2005')), told(ending(of, '2005'))]).toEqual(['established a', 'abolished b']);
	});
});

describe('the date of a span of days', () => {
	it.each([
		['1985-03-07', '1985-03-07', '1985-03-07'],
		['1985-03-01', '1985-03-31', '1985-03'],
		['1985-03-07', '1985-03-08', '1985-03'],
		['1985-01-01', '1985-12-31', '1985'],
		['1985-03-31', '1985-04-01', '1985'],
		['1984-12-31', '1985-01-01', '1984~'],
	])('from %s to %s is %s', (first, last, date) => {
		expect(dateOfDays({ first: at(first).first, last: at(last).first })).toBe(date);
	});
});
