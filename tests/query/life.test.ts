import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, type Span, spanOf } from '../../src/dataset/dates.ts';
import type { EventClaim, GroupFile } from '../../src/dataset/schema.ts';
import {
	holdsIn,
	isEnd,
	isStart,
	lifeOf,
	livesIn,
	nextReorganisation,
	previousReorganisation,
} from '../../src/query/life.ts';
import { date, groupOf, moment } from './arbitrary.ts';
import { at, claim, group, NEWEST } from './small.ts';

const event = (
	kind: EventClaim['event'],
	when: string,
	id = `${kind}-${when.replace('~', 'c')}`,
): EventClaim => ({
	id,
	event: kind,
	date: when,
	...claim,
});
const lives = (parts: Partial<GroupFile>) => lifeOf(group(parts), NEWEST);
const iso = (span: Span | undefined) => span && `${isoOf(span.first)} to ${isoOf(span.last)}`;
/** Each existence in words: possibly; surely; how it starts and ends. */
const told = (parts: Partial<GroupFile>) =>
	lives(parts).map(({ possibly, surely, start, end }) => ({
		possibly: iso(possibly),
		surely: iso(surely),
		start,
		end,
	}));
const shuffled = <T>(items: readonly T[]) =>
	fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('the life of a group', () => {
	it('possibly contains surely, in existences that follow one another', () => {
		fc.assert(
			fc.property(groupOf('g'), (any) => {
				const life = lifeOf(any, NEWEST);
				for (const [index, { possibly, surely }] of life.entries()) {
					expect(possibly.first).toBeLessThanOrEqual(possibly.last);
					if (surely) {
						expect(possibly.first).toBeLessThanOrEqual(surely.first);
						expect(surely.first).toBeLessThanOrEqual(surely.last);
						expect(surely.last).toBeLessThanOrEqual(possibly.last);
					}
					const next = life[index + 1];
					if (next) expect(possibly.first).toBeLessThanOrEqual(next.possibly.last);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('is never counted beyond the general reorganisation that follows the last date that shows it, where its end is unknown', () => {
		fc.assert(
			fc.property(groupOf('g'), (any) => {
				const last = lifeOf(any, NEWEST).at(-1);
				if (last?.end !== 'unknown') return;
				const shown = [any.names, any.forms, any.roles, any.seats, any.reporting]
					.flat()
					.flatMap(({ from, to, firstAttested, attested }) => [from, to, firstAttested, attested])
					.concat(any.events.map((one) => one.date))
					.flatMap((text) => (typeof text === 'string' ? ((spanOf(text) as Span).last ?? []) : []));
				const latest = Math.max(...shown);
				expect(last.possibly.last).toBeLessThanOrEqual(
					Math.max(nextReorganisation(latest, NEWEST), last.possibly.first),
				);
			}),
			{ numRuns: 1000 },
		);
	});

	it('holds possibly on every day of a date at which it is attested', () => {
		fc.assert(
			fc.property(date, date, (founded, attested) => {
				const span = at(attested);
				if (at(founded).last >= span.first || span.first > NEWEST) return;
				const life = lives({
					events: [event('established', founded)],
					seats: [{ id: 'seat', organization: 'politburo', attested, ...claim }],
				});
				expect(
					livesIn(life, { first: Math.min(span.last, NEWEST), last: Math.min(span.last, NEWEST) }),
				).toBeDefined();
				expect(livesIn(life, span)).toBe('surely');
			}),
			{ numRuns: 1000 },
		);
	});

	it('does not depend on the order of claims in the file', () => {
		fc.assert(
			fc.property(
				groupOf('g').chain((any) =>
					fc.tuple(fc.constant(any), shuffled(any.events), shuffled(any.roles), shuffled(any.names)),
				),
				([any, events, roles, names]) => {
					expect(lifeOf({ ...any, events, roles, names }, NEWEST)).toEqual(lifeOf(any, NEWEST));
				},
			),
		);
	});

	it('holds in a wider moment at least as surely as on any day within it', () => {
		fc.assert(
			fc.property(groupOf('g'), moment, fc.nat(), (any, wide, offset) => {
				const life = lifeOf(any, NEWEST);
				const day = wide.first + (offset % (wide.last - wide.first + 1));
				const narrow = livesIn(life, { first: day, last: day });
				if (narrow === 'surely') expect(livesIn(life, wide)).toBe('surely');
				if (narrow === 'possibly') expect(livesIn(life, wide)).toBeDefined();
			}),
			{ numRuns: 1000 },
		);
	});

	it('lasts surely from the founding to the end that sources state', () => {
		expect(told({ events: [event('established', '1958-06-10'), event('abolished', '1961-02')] })).toEqual([
			{
				possibly: '1958-06-10 to 1961-02-28',
				surely: '1958-06-10 to 1961-02-01',
				start: 'stated',
				end: 'stated',
			},
		]);
	});

	it('without a stated end lasts surely to the last date that shows it, possibly to the next general reorganisation', () => {
		expect(
			told({
				events: [event('established', '1986-05-01')],
				roles: [{ id: 'r', person: 'li-yi', role: 'member', attested: '1989-07-01', ...claim }],
			}),
		).toEqual([
			{
				possibly: '1986-05-01 to 1993-03-31',
				surely: '1986-05-01 to 1989-07-01',
				start: 'stated',
				end: 'unknown',
			},
		]);
	});

	it('of the 1950s is not counted in 2017 for want of a stated end', () => {
		const life = lives({ events: [event('established', '1956')] });
		expect(livesIn(life, at('1960'))).toBe('possibly');
		expect(livesIn(life, at('2017'))).toBeUndefined();
	});

	it('goes on where a claim is still so at the newest source', () => {
		const life = lives({
			events: [event('established', '2014-02-27')],
			roles: [{ id: 'r', person: 'li-yi', role: 'chair', from: '2014-02-27', to: null, ...claim }],
		});
		expect(life[0]).toMatchObject({ end: 'continuing', surely: { last: NEWEST } });
	});

	it('starts at the first date that shows it, where no founding is stated', () => {
		expect(
			told({ seats: [{ id: 's', organization: 'politburo', from: '1993-07', to: '1996-02', ...claim }] }),
		).toEqual([
			{
				possibly: '1993-07-01 to 1998-03-31',
				surely: '1993-07-31 to 1996-02-01',
				start: 'first attested',
				end: 'unknown',
			},
		]);
	});

	it('is two existences where it was suspended and revived', () => {
		const life = lives({
			events: [event('established', '1958-03'), event('suspended', '1966'), event('revived', '1980-01')],
		});
		expect(life.map(({ end }) => end)).toEqual(['stated', 'unknown']);
		expect(livesIn(life, at('1960-05-01'))).toBe('surely');
		expect(livesIn(life, at('1966-08'))).toBe('possibly');
		expect(livesIn(life, at('1972'))).toBeUndefined();
		expect(livesIn(life, at('1981'))).toBe('possibly');
	});

	it('starts possibly at either date where sources dispute the founding', () => {
		const life = lives({
			events: [
				event('established', '1998-05'),
				event('established', '1999-08'),
				event('abolished', '2003-04-30'),
			],
		});
		expect(life).toHaveLength(1);
		expect(livesIn(life, at('1998-06-01'))).toBe('possibly');
		expect(livesIn(life, at('1999-09-01'))).toBe('surely');
	});

	it('goes on through a renaming and an upgrade, and ends in a merger into another body', () => {
		const changed = lives({
			events: [event('established', '2000-01-01'), event('renamed', '2005'), event('upgraded', '2018-03')],
		});
		expect(changed).toHaveLength(1);
		expect(livesIn(changed, at('2010'))).toBe('surely');
		const merger: EventClaim = { ...event('merged', '2018-03-21'), into: 'politburo' };
		expect(isEnd(merger)).toBe(true);
		expect(isEnd(event('merged', '2018-03-21'))).toBe(false);
		const merged = lives({ events: [event('established', '2000-01-01'), merger] });
		expect(livesIn(merged, at('2018-03-20'))).toBe('surely');
		expect(livesIn(merged, at('2018-03-22'))).toBeUndefined();
	});

	it('is none at all where nothing dates it', () => {
		expect(lives({})).toEqual([]);
	});

	it('is bounded by the general reorganisations, each at the end of its month', () => {
		const next = (day: string) => isoOf(nextReorganisation(at(day).first, NEWEST));
		expect(next('1960-01-01')).toBe('1966-05-31');
		expect(next('1975-01-01')).toBe('1982-03-31');
		expect(next('2018-03-30')).toBe('2018-03-31');
		expect(next('2018-03-31')).toBe('2023-03-31');
		expect(next('2024-01-01')).toBe(isoOf(NEWEST));
	});

	it('answers surely for a moment of which a single day is sure', () => {
		const stretch = { possibly: { first: 0, last: 10 }, surely: { first: 4, last: 5 } };
		expect(holdsIn(stretch, { first: 5, last: 9 })).toBe('surely');
		expect(holdsIn(stretch, { first: 6, last: 9 })).toBe('possibly');
		expect(holdsIn(stretch, { first: 11, last: 12 })).toBeUndefined();
	});

	it('is bounded by each of the general reorganisations, and by the newest day', () => {
		const all: string[] = [];
		for (let day = at('1949').first; day < NEWEST; day = nextReorganisation(day, NEWEST))
			all.push(isoOf(nextReorganisation(day, NEWEST)));
		expect(all).toEqual([
			'1966-05-31',
			...[1982, 1988, 1993, 1998, 2003, 2008, 2013, 2018, 2023].map((year) => `${year}-03-31`),
			isoOf(NEWEST),
		]);
		expect(nextReorganisation(at('2010-01-01').first, at('2011-01-01').first)).toBe(at('2011-01-01').first);
		const previous = (day: string) => isoOf(previousReorganisation(at(day).first));
		expect(previous('1982-04-01')).toBe('1982-03-31');
		expect(previous('1982-03-31')).toBe('1966-05-31');
		expect(previousReorganisation(at('1966-05-31').first)).toBe(Number.NEGATIVE_INFINITY);
	});

	it.each<[string, Partial<GroupFile>]>([
		['a name', { names: [{ id: 'n', en: 'A', zh: '甲', attested: '1985-05-01', ...claim }] }],
		[
			'a role that is first attested',
			{ roles: [{ id: 'r', person: 'li-yi', role: 'member', firstAttested: '1985-05-01', ...claim }] },
		],
		['a form', { forms: [{ id: 'f', form: 'committee', from: '1985-05-01', ...claim }] }],
		['a role', { roles: [{ id: 'r', person: 'li-yi', role: 'member', to: '1985-05-01', ...claim }] }],
		['a seat', { seats: [{ id: 's', organization: 'politburo', from: '1985-05-01', ...claim }] }],
		[
			'a reporting line',
			{ reporting: [{ id: 'r', organization: 'politburo', from: '1985-05-01', ...claim }] },
		],
		['an office', { offices: [{ id: 'o', en: 'O', zh: '办', attested: '1985-05-01', ...claim }] }],
		['a task', { tasks: [{ id: 't', en: 'T', attested: '1985-05-01', ...claim }] }],
		['an event', { events: [event('renamed', '1985-05-01')] }],
	])('is shown by %s', (_, parts) => {
		const shown = { possibly: '1985-05-01 to 1988-03-31', surely: '1985-05-01 to 1985-05-01' };
		expect(told(parts)).toEqual([{ ...shown, start: 'first attested', end: 'unknown' }]);
		const founded = [event('established', '1983-05-01'), ...(parts.events ?? [])];
		expect(told({ ...parts, events: founded })).toEqual([
			{
				possibly: '1983-05-01 to 1988-03-31',
				surely: '1983-05-01 to 1985-05-01',
				start: 'stated',
				end: 'unknown',
			},
		]);
	});

	it('starts, where only its end is stated, at the first date up to it that shows it, else with the end', () => {
		const seen = (attested: string) => ({
			seats: [{ id: 's', organization: 'politburo', attested, ...claim }],
			events: [event('abolished', '1990-06')],
		});
		const start = { start: 'first attested', end: 'stated' };
		expect(told(seen('1985'))).toEqual([
			{ possibly: '1985-01-01 to 1990-06-30', surely: '1985-12-31 to 1990-06-01', ...start },
		]);
		expect(told(seen('1990-06-30'))).toEqual([
			{ possibly: '1990-06-30 to 1990-06-30', surely: '1990-06-30 to 1990-06-30', ...start },
		]);
		expect(told(seen('1990-07-01'))).toEqual([
			{ possibly: '1990-06-01 to 1990-06-30', surely: undefined, ...start },
		]);
	});

	it('ends possibly at either date where sources dispute the end', () => {
		expect(
			told({
				events: [
					event('established', '1980-01-01'),
					event('abolished', '1992-02-02'),
					event('suspended', '1990'),
				],
			}),
		).toEqual([
			{
				possibly: '1980-01-01 to 1992-02-02',
				surely: '1980-01-01 to 1990-01-01',
				start: 'stated',
				end: 'stated',
			},
		]);
	});

	it('is two existences where it was revived though no end is stated, and one where two sources date the revival', () => {
		const existences = told({
			events: [
				event('established', '1980-01-01'),
				event('revived', '1990-01-01'),
				event('revived', '1991-02-02'),
			],
		});
		expect(existences.map(({ possibly, start, end }) => [possibly, start, end])).toEqual([
			['1980-01-01 to 1982-03-31', 'stated', 'unknown'],
			['1990-01-01 to 1993-03-31', 'stated', 'unknown'],
		]);
	});

	it('is not shown by an end, nor by a merger of another into it', () => {
		expect(told({ events: [event('established', '1980-01-01'), event('merged', '1985-01-01')] })).toEqual([
			{
				possibly: '1980-01-01 to 1988-03-31',
				surely: '1980-01-01 to 1985-01-01',
				start: 'stated',
				end: 'unknown',
			},
		]);
		expect(isStart(event('merged', '1985'))).toBe(false);
		expect(isEnd(event('renamed', '1985'))).toBe(false);
		expect([isStart(event('established', '1985')), isStart(event('revived', '1985'))]).toEqual([true, true]);
		expect([isEnd(event('abolished', '1985')), isEnd(event('suspended', '1985'))]).toEqual([true, true]);
		expect(isEnd({ ...event('renamed', '1985'), into: 'politburo' })).toBe(false);
	});

	it('lasts no longer than to the revival, where its end is not stated', () => {
		const [first] = lives({ events: [event('established', '1980-01-01'), event('revived', '1981-05')] });
		expect(iso(first?.possibly)).toBe('1980-01-01 to 1981-05-31');
		expect(first?.lastAttested).toBe(at('1980-01-01').first);
	});

	it('has as its last attestation the first day of the last date that shows it', () => {
		const [life] = lives({
			events: [event('established', '1980-01-01')],
			names: [{ id: 'n', en: 'A', zh: '甲', from: '1985', to: '1987-05', ...claim }],
		});
		expect(life?.lastAttested).toBe(at('1987-05-01').first);
		const [still] = lives({ names: [{ id: 'n', en: 'A', zh: '甲', from: '1985', to: null, ...claim }] });
		expect(still?.lastAttested).toBe(NEWEST);
		expect([still?.end, iso(still?.possibly)]).toEqual(['continuing', `1985-01-01 to ${isoOf(NEWEST)}`]);
	});

	it('answers for several existences by the surest', () => {
		const one = { possibly: { first: 0, last: 10 }, surely: undefined };
		const other = { possibly: { first: 20, last: 30 }, surely: { first: 22, last: 25 } };
		const rest = { start: 'stated', end: 'stated', lastAttested: 0 } as const;
		const life = [
			{ ...one, ...rest },
			{ ...other, ...rest },
		];
		expect(livesIn(life, { first: 5, last: 22 })).toBe('surely');
		expect(livesIn(life, { first: 5, last: 21 })).toBe('possibly');
		expect(livesIn(life, { first: 10, last: 10 })).toBe('possibly');
		expect(livesIn(life, { first: 11, last: 19 })).toBeUndefined();
		expect(livesIn(life, { first: 25, last: 40 })).toBe('surely');
		expect(livesIn(life, { first: 26, last: 40 })).toBe('possibly');
		expect(livesIn(life, { first: 31, last: 40 })).toBeUndefined();
		expect(livesIn([], { first: 0, last: 40 })).toBeUndefined();
	});

	it('starts, of dates that begin on one day, at the finest', () => {
		expect(
			told({
				roles: [{ id: 'r', person: 'li-yi', role: 'member', attested: '1985', ...claim }],
				seats: [{ id: 's', organization: 'politburo', attested: '1985-01', ...claim }],
			})[0]?.surely,
		).toBe('1985-01-31 to 1985-01-31');
	});

	it('is shown by a date up to the day before its revival', () => {
		const surely = (attested: string) =>
			told({
				events: [event('established', '1980-01-01'), event('revived', '1990-01-01')],
				seats: [{ id: 's', organization: 'politburo', attested, ...claim }],
			}).map((existence) => existence.surely);
		expect(surely('1989-12-31')).toEqual(['1980-01-01 to 1989-12-31', '1990-01-01 to 1990-01-01']);
		expect(surely('1990-01-01')).toEqual(['1980-01-01 to 1980-01-01', '1990-01-01 to 1990-01-01']);
		expect(surely('1990-01-02')).toEqual(['1980-01-01 to 1980-01-01', '1990-01-01 to 1990-01-02']);
	});

	it('is of each existence by itself stated or first attested', () => {
		expect(
			told({ events: [event('abolished', '1985'), event('revived', '1990')] }).map(({ start }) => start),
		).toEqual(['first attested', 'stated']);
	});

	it('holds possibly on its first and its last day', () => {
		const stretch = { possibly: { first: 0, last: 10 }, surely: undefined };
		expect(holdsIn(stretch, { first: -5, last: 0 })).toBe('possibly');
		expect(holdsIn(stretch, { first: 10, last: 15 })).toBe('possibly');
		expect(holdsIn(stretch, { first: -5, last: -1 })).toBeUndefined();
	});
});
