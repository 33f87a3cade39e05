import { describe, expect, it } from 'vitest';
import { knownIds } from '../../src/link/ids.ts';
import { lostIds, type PublishedIds, publishedIds, withPublished } from '../../src/link/published.ts';
import { small } from './small.ts';

describe('published ids', () => {
	it('are named when they are lost', () => {
		const before = publishedIds(small);
		const after = knownIds({ ...small, groups: small.groups.filter(({ id }) => id !== 'gardens') }, []);
		expect(lostIds(before, after)).toEqual([{ kind: 'group', id: 'gardens' }]);
	});

	it('are added to and never taken away', () => {
		const before: PublishedIds = { group: ['a', 'c'], person: ['x'], organization: [] };
		const added: PublishedIds = { group: ['b', 'c'], person: [], organization: ['o'] };
		expect(withPublished(before, added)).toEqual({
			group: ['a', 'b', 'c'],
			person: ['x'],
			organization: ['o'],
		});
	});
});
