import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, type Span } from '../../src/dataset/dates.ts';
import type { Dated, GroupFile, RoleClaim, SeatClaim } from '../../src/dataset/schema.ts';
import type { RoleKind } from '../../src/dataset/words.ts';
import { type Nature, stretchOf } from '../../src/query/claims.ts';
import { holdsIn, lifeOf } from '../../src/query/life.ts';
import { date, groupOf } from './arbitrary.ts';
import { at, claim, group, NEWEST } from './small.ts';

const iso = (span: Span | undefined) => span && `${isoOf(span.first)} to ${isoOf(span.last)}`;
const stretch = (of: GroupFile, one: Dated, nature: Nature) =>
	stretchOf(of, lifeOf(of, NEWEST), one, nature, NEWEST);
const told = (of: GroupFile, one: Dated, nature: Nature) => {
	const found = stretch(of, one, nature);
	return { possibly: iso(found?.possibly), surely: iso(found?.surely) };
};
const role = (kind: RoleKind, dates: Dated, id: string = kind): RoleClaim => ({
	id,
	person: id,
	role: kind,
	...dates,
	...claim,
});
const seat = (dates: Dated): SeatClaim => ({ id: 'seat', organization: 'politburo', ...dates, ...claim });

/** A group from 1981 to the end of 2015. */
const lived = (parts: Partial<GroupFile> = {}) =>
	group({
		events: [
			{ id: 'a', event: 'established', date: '1981-01-01', ...claim },
			{ id: 'b', event: 'abolished', date: '2015-12-31', ...claim },
		],
		...parts,
	});

describe('when a claim holds', () => {
	it('possibly contains surely, whatever its dates', () => {
		fc.assert(
			fc.property(groupOf('g'), (any) => {
				const life = lifeOf(any, NEWEST);
				const all: ReadonlyArray<readonly [readonly Dated[], Nature]> = [
					[any.roles, 'role'],
					[any.seats, 'seat'],
					[any.names, 'standing'],
					[any.reporting, 'standing'],
				];
				for (const [claims, nature] of all) {
					for (const one of claims) {
						const found = stretchOf(any, life, one, nature, NEWEST);
						if (!found) continue;
						const { possibly, surely } = found;
						expect(possibly.first).toBeLessThanOrEqual(possibly.last);
						if (!surely) continue;
						expect(surely.first).toBeLessThanOrEqual(surely.last);
						expect(possibly.first).toBeLessThanOrEqual(surely.first);
						expect(surely.last).toBeLessThanOrEqual(possibly.last);
					}
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('is never sure for a role or a seat without any date', () => {
		fc.assert(
			fc.property(
				groupOf('g'),
				fc.constantFrom<RoleKind>('chair', 'member', 'adviser', 'office-director'),
				(any, kind) => {
					const undated = role(kind, {}, 'undated');
					expect(
						stretch({ ...any, roles: [...any.roles, undated] }, undated, 'role')?.surely,
					).toBeUndefined();
					expect(stretch(any, seat({}), 'seat')?.surely).toBeUndefined();
				},
			),
		);
	});

	it('is not made less sure by a date that attests it', () => {
		fc.assert(
			fc.property(date, date, (from, attested) => {
				if (at(from).last > NEWEST || at(attested).first < at(from).first || at(attested).last > NEWEST)
					return;
				const of = lived({ events: [{ id: 'a', event: 'established', date: '1949-01-01', ...claim }] });
				const without = stretch({ ...of, seats: [seat({ from })] }, seat({ from }), 'seat')?.surely;
				const found = stretch(
					{ ...of, seats: [seat({ from, attested })] },
					seat({ from, attested }),
					'seat',
				)?.surely;
				expect(without).toBeDefined();
				expect(found?.first).toBeLessThanOrEqual(without?.first ?? 0);
				expect(found?.last).toBeGreaterThanOrEqual(without?.last ?? 0);
			}),
			{ numRuns: 1000 },
		);
	});

	it('is sure only between its coarse dates, possible on every day that they may mean', () => {
		const one = role('chair', { from: '2003', to: '2013-03' });
		expect(told(lived({ roles: [one] }), one, 'role')).toEqual({
			possibly: '2003-01-01 to 2013-03-31',
			surely: '2003-12-31 to 2013-03-01',
		});
	});

	it('is not sure before the end of the date that attests it, where no start is stated', () => {
		const one = role('member', { attested: '2010', to: '2012' });
		expect(told(lived({ roles: [one] }), one, 'role')).toEqual({
			possibly: '2008-03-31 to 2012-12-31',
			surely: '2010-12-31 to 2012-01-01',
		});
		const only = role('member', { attested: '2010' });
		expect(told(lived({ roles: [only] }), only, 'role').surely).toBe('2010-12-31 to 2010-12-31');
	});

	it('ends for a chair without stated end when the next chair surely has started', () => {
		const first = role('chair', { from: '1981-06' }, 'first');
		const second = role('chair', { from: '1987' }, 'second');
		const third = role('chair', { from: '1993-04' }, 'third');
		const of = lived({ roles: [third, first, second] });
		expect(told(of, first, 'role')).toEqual({
			possibly: '1981-06-01 to 1987-12-31',
			surely: '1981-06-30 to 1981-06-30',
		});
		expect(told(of, third, 'role').possibly).toBe('1993-04-01 to 2003-03-31');
	});

	it('ends for a chair without a known successor after two general reorganisations, or with the group', () => {
		const one = role('chair', { from: '1999-05-01' });
		expect(told(lived({ roles: [one] }), one, 'role').possibly).toBe('1999-05-01 to 2008-03-31');
		const late = role('chair', { from: '2009-05-01' });
		expect(told(lived({ roles: [late] }), late, 'role').possibly).toBe('2009-05-01 to 2015-12-31');
	});

	it('is at no date for a role that nothing dates', () => {
		const one = role('member', {});
		expect(stretch(lived({ roles: [one] }), one, 'role')).toBeUndefined();
	});

	it('starts for a role of which only a later date is known in the term of that date, or two before where it is the end', () => {
		const one = role('chair', { attested: '2012-06-01' });
		expect(told(lived({ roles: [one] }), one, 'role').possibly).toBe('2008-03-31 to 2015-12-31');
		const ended = role('chair', { to: '2012-06-01' });
		expect(told(lived({ roles: [ended] }), ended, 'role').possibly).toBe('2003-03-31 to 2012-06-01');
		const early = role('chair', { to: '1983-01-01' });
		expect(told(lived({ roles: [early] }), early, 'role').possibly).toBe('1981-01-01 to 1983-01-01');
	});

	it('is sure from the first date that attests it to the last, and may have begun before', () => {
		const one = role('member', { firstAttested: '2006-08', attested: '2009-03-26' });
		expect(told(lived({ roles: [one] }), one, 'role')).toEqual({
			possibly: '2003-03-31 to 2013-03-31',
			surely: '2006-08-31 to 2009-03-26',
		});
		const ended = role('member', { firstAttested: '2006-08-24', attested: '2006-12-30', to: '2007-06' });
		expect(told(lived({ roles: [ended] }), ended, 'role')).toEqual({
			possibly: '2003-03-31 to 2007-06-30',
			surely: '2006-08-24 to 2007-06-01',
		});
	});

	it('starts for a chair of which only later dates are known after the last day that shows another chair', () => {
		const one = role('chair', { firstAttested: '2012-05-18', attested: '2014-07-22' }, 'one');
		const starts = (...others: readonly RoleClaim[]) =>
			told(lived({ roles: [one, ...others] }), one, 'role').possibly?.slice(0, 10);
		expect(starts()).toBe('2008-03-31');
		expect(starts(role('chair', { firstAttested: '2006-04-07', attested: '2009-03-26' }, 'b'))).toBe(
			'2009-03-26',
		);
		expect(starts(role('chair', { from: '2010-02' }, 'b'))).toBe('2010-02-01');
		expect(starts(role('chair', { to: '2011' }, 'b'), role('chair', { attested: '2009' }, 'c'))).toBe(
			'2011-01-01',
		);
		// Together with it, no longer before it; a member is no chair, and of a role without dates nothing is known.
		expect(
			starts(role('chair', { attested: '2014' }, 'b'), role('chair', { from: '2010', to: null }, 'c')),
		).toBe('2008-03-31');
		expect(starts(role('member', { attested: '2011' }, 'b'), role('chair', {}, 'c'))).toBe('2008-03-31');
		const member = role('member', { attested: '2012-06-01' }, 'm');
		const earlier = role('member', { from: '2009', to: '2011' }, 'e');
		expect(told(lived({ roles: [member, earlier] }), member, 'role').possibly?.slice(0, 10)).toBe(
			'2008-03-31',
		);
	});

	it('ends not at the start of a deputy, a member or a chair of the same day', () => {
		const chair = role('chair', { from: '2003-05' }, 'a');
		const together = role('chair', { from: '2003-05' }, 'b');
		const deputy = role('deputy-chair', { from: '2008' }, 'c');
		expect(told(lived({ roles: [chair, together, deputy] }), chair, 'role').possibly).toBe(
			'2003-05-01 to 2013-03-31',
		);
	});

	it('reaches the date that attests it even where a successor is dated earlier', () => {
		const first = role('chair', { from: '2003', attested: '2009-05-01' }, 'first');
		const second = role('chair', { from: '2008' }, 'second');
		expect(told(lived({ roles: [first, second] }), first, 'role')).toEqual({
			possibly: '2003-01-01 to 2009-05-01',
			surely: '2003-12-31 to 2009-05-01',
		});
	});

	it('ends for other people at the next general reorganisation after the last date that shows them', () => {
		const started = role('member', { from: '1999-06-01' }, 'a');
		const seen = role('deputy-chair', { from: '1999-06-01', attested: '2004-02-01' }, 'b');
		const of = lived({ roles: [started, seen] });
		expect(told(of, started, 'role').possibly).toBe('1999-06-01 to 2003-03-31');
		expect(told(of, seen, 'role')).toEqual({
			possibly: '1999-06-01 to 2008-03-31',
			surely: '1999-06-01 to 2004-02-01',
		});
	});

	it('ends for seats and standing statements with the group', () => {
		const one = seat({ from: '1999-06-01' });
		const of = lived({ seats: [one] });
		expect(told(of, one, 'seat').possibly).toBe('1999-06-01 to 2015-12-31');
		expect(told(of, one, 'standing').possibly).toBe('1999-06-01 to 2015-12-31');
	});

	it('ends with the existence in which it started, where the group was suspended and revived', () => {
		const one = role('chair', { from: '1958-06-10' });
		const of = group({
			events: [
				{ id: 'a', event: 'established', date: '1958-06-10', ...claim },
				{ id: 'b', event: 'suspended', date: '1966-05', ...claim },
				{ id: 'c', event: 'revived', date: '1981-03', ...claim },
			],
			roles: [one],
		});
		expect(told(of, one, 'role').possibly).toBe('1958-06-10 to 1966-05-31');
	});

	it('holds to the newest day where it is still so', () => {
		const one = seat({ from: '2014-02', to: null });
		const of = group({ seats: [one] });
		expect(told(of, one, 'seat').surely).toBe(`2014-02-28 to ${isoOf(NEWEST)}`);
	});

	it('lasts as surely as the group where a standing statement has no dates', () => {
		const one: SeatClaim = { id: 'r', organization: 'politburo', ...claim };
		const of = lived({ reporting: [one] });
		expect(told(of, one, 'standing').surely).toBe('1981-01-01 to 2015-12-31');
	});

	it('answers for a year as for any day of that year', () => {
		const one = role('chair', { from: '2017-10-24', to: '2018-03-01' });
		const found = stretch(lived({ roles: [one] }), one, 'role');
		expect(found && holdsIn(found, at('2017'))).toBe('surely');
		expect(found && holdsIn(found, at('2017-09'))).toBeUndefined();
	});

	it('is unknown for a group that nothing dates', () => {
		expect(stretch(group({}), seat({}), 'seat')).toBeUndefined();
	});
});

describe('a claim of a group that was there twice', () => {
	const of = (parts: Partial<GroupFile> = {}) =>
		group({
			events: [
				{ id: 'a', event: 'established', date: '1980-01-01', ...claim },
				{ id: 'b', event: 'suspended', date: '1985-12-31', ...claim },
				{ id: 'c', event: 'revived', date: '1990-01-01', ...claim },
				{ id: 'd', event: 'abolished', date: '1995-12-31', ...claim },
			],
			...parts,
		});
	const all = '1980-01-01 to 1995-12-31';

	it.each<[Nature, Dated, string, string | undefined]>([
		['standing', {}, all, all],
		['standing', { attested: '1991' }, all, all],
		['standing', { to: '1984' }, '1980-01-01 to 1984-12-31', undefined],
		['standing', { from: '1984', to: '1991' }, '1984-01-01 to 1991-12-31', '1984-12-31 to 1991-01-01'],
		['seat', {}, all, undefined],
		['seat', { to: '1984' }, '1980-01-01 to 1984-12-31', undefined],
		['seat', { attested: '1991' }, all, '1991-12-31 to 1991-12-31'],
		['seat', { from: '1984' }, '1984-01-01 to 1985-12-31', '1984-12-31 to 1984-12-31'],
		['seat', { from: '1987' }, '1987-01-01 to 1995-12-31', '1987-12-31 to 1987-12-31'],
		['seat', { to: null }, `1980-01-01 to ${isoOf(NEWEST)}`, undefined],
		['seat', { from: '2003', to: '2003' }, '2003-01-01 to 2003-12-31', undefined],
		['seat', { from: '1984', to: null }, `1984-01-01 to ${isoOf(NEWEST)}`, `1984-12-31 to ${isoOf(NEWEST)}`],
		['role', { attested: '1991' }, '1990-01-01 to 1993-03-31', '1991-12-31 to 1991-12-31'],
		['role', { to: '1985-12-31' }, '1980-01-01 to 1985-12-31', undefined],
		['role', { to: '1991' }, '1990-01-01 to 1991-12-31', undefined],
		// After the last existence, when no rule ends it: the days that it may mean itself.
		['role', { from: '1996' }, '1996-01-01 to 1996-12-31', '1996-12-31 to 1996-12-31'],
		['role', { from: '1991', attested: '1994' }, '1991-01-01 to 1995-12-31', '1991-12-31 to 1994-01-01'],
		// An attestation before the start is sure too, and so possible.
		['seat', { from: '1984', attested: '1982' }, '1984-01-01 to 1985-12-31', '1984-12-31 to 1984-12-31'],
	])('as a %s with %j holds possibly %s, surely %s', (nature, dates, possibly, surely) => {
		const one = role('member', dates);
		expect(told(of({ roles: [one] }), one, nature)).toEqual({ possibly, surely });
	});
});

describe('the end of a role that one person holds at a time', () => {
	const ends = (kind: RoleKind, ...others: readonly RoleClaim[]) => {
		const one = role(kind, { from: '1988-05-01' }, 'one');
		return told(lived({ roles: [one, ...others] }), one, 'role').possibly?.slice(-10);
	};

	it.each<[RoleKind, string]>([
		['chair', '1992-12-31'],
		['secretary-general', '1992-12-31'],
		['office-director', '1992-12-31'],
		['executive-deputy-chair', '1993-03-31'],
		['deputy-chair', '1993-03-31'],
		['member', '1993-03-31'],
		['adviser', '1993-03-31'],
		['office-deputy-director', '1993-03-31'],
	])('is for a %s %s, where another starts in 1992', (kind, end) => {
		expect(ends(kind, role(kind, { from: '1992' }, 'next'))).toBe(end);
	});

	it('is when the soonest of those after starts or is first attested, from the next day on', () => {
		expect(ends('chair')).toBe('1998-03-31');
		expect(ends('chair', role('chair', { from: '1994' }, 'b'), role('chair', { from: '1992' }, 'c'))).toBe(
			'1992-12-31',
		);
		expect(ends('chair', role('chair', { from: '1988-05-02' }, 'b'))).toBe('1988-05-02');
		expect(ends('chair', role('chair', { from: '1988-05-01' }, 'b'))).toBe('1998-03-31');
		expect(ends('chair', role('chair', { to: '1992' }, 'b'), role('chair', { attested: '1990' }, 'c'))).toBe(
			'1990-12-31',
		);
		expect(ends('chair', role('chair', { firstAttested: '1989-06-01', attested: '1990' }, 'b'))).toBe(
			'1989-06-01',
		);
		expect(ends('chair', role('chair', { to: '1992' }, 'b'))).toBe('1998-03-31');
		expect(ends('chair', role('secretary-general', { from: '1992' }, 'b'))).toBe('1998-03-31');
	});
});
