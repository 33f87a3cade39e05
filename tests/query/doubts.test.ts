import { describe, expect, it } from 'vitest';
import type { Dated, GroupFile, RoleClaim } from '../../src/dataset/schema.ts';
import { type Doubt, doubtsOf } from '../../src/query/doubts.ts';
import { indexDataset } from '../../src/query/index.ts';
import { at, claim, datasetOf, group } from './small.ts';

/** A group that existed from 1980 to 1985, and again from 1990 to 1995. */
const twice = (parts: Partial<GroupFile>) =>
	group({
		events: [
			{ ...claim, id: 'a', event: 'established', date: '1980-01-01' },
			{ ...claim, id: 'b', event: 'suspended', date: '1985-12-31' },
			{ ...claim, id: 'c', event: 'revived', date: '1990-01-01' },
			{ ...claim, id: 'd', event: 'abolished', date: '1995-12-31' },
		],
		...parts,
	});
const doubts = (of: GroupFile) => doubtsOf(indexDataset(datasetOf([of])), of);
const role = (dates: Dated, more: Partial<RoleClaim> = {}): RoleClaim => ({
	...claim,
	id: 'r',
	person: 'li-yi',
	role: 'member',
	...dates,
	...more,
});
const ofRole = (dates: Dated) => doubts(twice({ roles: [role(dates)] }));
const FIRST = { first: at('1980-01-01').first, last: at('1985-12-31').last };
const SECOND = { first: at('1990-01-01').first, last: at('1995-12-31').last };
const outside: Doubt = { kind: 'outside the life', list: 'roles', claim: 'r' };
const before = (date: string, life = FIRST): Doubt => ({
	kind: 'starts before the group',
	list: 'roles',
	claim: 'r',
	date,
	life,
});
const after = (date: string, life = SECOND): Doubt => ({
	kind: 'ends after the group',
	list: 'roles',
	claim: 'r',
	date,
	life,
});

describe('a claim that leaves the life of its group', () => {
	it.each<[Dated, Doubt[]]>([
		[{}, []],
		[{ from: '1981', to: '1984' }, []],
		[{ from: '1980-01-01', to: '1985-12-31' }, []],
		// A span of days is in doubt only where no day of it fits.
		[{ from: '1980', to: '1995' }, []],
		[{ from: '1979-12-31', to: '1984' }, [before('1979-12-31')]],
		[{ from: '1979', to: '1995-12-31' }, [before('1979')]],
		[{ from: '1991', to: '1996-01-01' }, [after('1996-01-01')]],
		[{ from: '1984', to: '1986' }, [after('1986', FIRST)]],
		[{ from: '1989-12-31', to: '1996' }, [before('1989-12-31', SECOND), after('1996')]],
		[{ from: '1979', to: '1996' }, [before('1979'), after('1996')]],
		[{ from: '1986', to: '1989' }, [outside]],
		[{ from: '1970', to: '1979-12-31' }, [outside]],
		[{ from: '1970', to: '1980-01-01' }, [before('1970')]],
		[{ from: '1995-12-31', to: '1999' }, [after('1999')]],
		[{ from: '1996-01-01', to: '1999' }, [outside]],
		[{ attested: '1987' }, [outside]],
		[{ attested: '1985' }, []],
		[{ to: '1979' }, [outside]],
		[{ to: '1987', attested: '1984' }, [after('1987', FIRST)]],
		[{ from: '1987', attested: '1991' }, [before('1987', SECOND)]],
		// What is still so reaches to the newest day.
		[{ from: '1996', to: null }, [outside]],
		[{ from: '1991', to: null }, []],
		[{ from: '1986', to: null }, [before('1986', SECOND)]],
	])('%j', (dates, expected) => {
		expect(ofRole(dates)).toEqual(expected);
	});

	it('is told of seats too, after roles', () => {
		const dates = { from: '1986', to: '1989' };
		expect(
			doubts(
				twice({ roles: [role(dates)], seats: [{ ...claim, id: 's', organization: 'politburo', ...dates }] }),
			),
		).toEqual([outside, { ...outside, list: 'seats', claim: 's' }]);
	});
});

describe('two chairs at once', () => {
	const chair = (id: string, from: string, to: string, more: Partial<RoleClaim> = {}) =>
		role({ from, to }, { id, person: id, role: 'chair', ...more });
	const atOnce = (...roles: readonly RoleClaim[]) => doubts(twice({ roles: [...roles] }));
	const during = (first: string, last: string): Doubt => ({
		kind: 'two chairs at once',
		claim: 'b',
		other: 'a',
		during: { first: at(first).first, last: at(last).last },
	});

	it('are in doubt where both surely held for more than the day of the change', () => {
		expect(atOnce(chair('a', '1981-01-01', '1983-01-02'), chair('b', '1983-01-01', '1984'))).toEqual([
			during('1983-01-01', '1983-01-02'),
		]);
		expect(atOnce(chair('a', '1983-01-01', '1984'), chair('b', '1981-01-01', '1983-01-02'))).toEqual([
			during('1983-01-01', '1983-01-02'),
		]);
		expect(atOnce(chair('a', '1981-01-01', '1983-01-01'), chair('b', '1983-01-01', '1984'))).toEqual([]);
		expect(atOnce(chair('a', '1981-01-01', '1982'), chair('b', '1983-01-01', '1984'))).toEqual([]);
		// Only the inner days of coarse dates are sure.
		expect(atOnce(chair('a', '1981', '1983'), chair('b', '1983', '1984'))).toEqual([]);
	});

	it('are each told once, of every two of them', () => {
		const found = atOnce(
			chair('a', '1981-01-01', '1983-01-01'),
			chair('b', '1981-01-01', '1983-01-01'),
			chair('c', '1981-01-01', '1983-01-01'),
		);
		expect(
			found.map((doubt) => (doubt.kind === 'two chairs at once' ? `${doubt.other} ${doubt.claim}` : '')),
		).toEqual(['a b', 'a c', 'b c']);
	});

	it('are in no doubt where they are one person, marked as a conflict from either side, or no chairs', () => {
		const a = (more: Partial<RoleClaim> = {}) => chair('a', '1981', '1984', more);
		const b = (more: Partial<RoleClaim> = {}) => chair('b', '1981', '1984', more);
		expect(atOnce(a(), b())).toHaveLength(1);
		expect(atOnce(a(), b({ person: 'a' }))).toEqual([]);
		expect(atOnce(a({ conflictsWith: ['b'] }), b())).toEqual([]);
		expect(atOnce(a(), b({ conflictsWith: ['a'] }))).toEqual([]);
		expect(atOnce(a({ conflictsWith: ['x'] }), b({ conflictsWith: ['x'] }))).toHaveLength(1);
		expect(atOnce(a(), b({ role: 'deputy-chair' }))).toEqual([]);
		expect(atOnce(a(), role({}, { id: 'b', person: 'b', role: 'chair' }))).toEqual([]);
	});
});
