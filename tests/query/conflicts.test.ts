import { describe, expect, it } from 'vitest';
import { gatherConflicts } from '../../src/query/conflicts.ts';

const gathered = (claims: Readonly<Record<string, readonly string[]>>) =>
	gatherConflicts(Object.entries(claims).map(([id, conflictsWith]) => ({ id, conflictsWith }))).map((side) =>
		side.map(({ id }) => id).join(''),
	);

describe('claims in conflict', () => {
	it('stand by each other though only one of them names the other, the earlier or the later', () => {
		expect(gathered({ a: [], b: ['a'], c: [] })).toEqual(['ab', 'c']);
		expect(gathered({ a: ['c'], b: [], c: [] })).toEqual(['ac', 'b']);
		expect(gathered({ a: ['b'], b: ['a'] })).toEqual(['ab']);
	});

	it('stand by those in conflict through others', () => {
		expect(gathered({ a: ['d'], b: [], c: ['d'], d: [], e: ['c'] })).toEqual(['adce', 'b']);
	});

	it('stand each by itself where nothing contradicts', () => {
		expect(gathered({ a: [], b: [], c: ['x'] })).toEqual(['a', 'b', 'c']);
		expect(gatherConflicts([{ id: 'a' }, { id: 'b' }])).toEqual([[{ id: 'a' }], [{ id: 'b' }]]);
	});
});
