import { describe, expect, it } from 'vitest';
import { knownIds } from '../../src/link/ids.ts';
import { lostIds, type PublishedIds, publishedIds, withPublished } from '../../src/link/published.ts';
import { small } from './small.ts';

describe('published ids', () => {
	it('are those of every entity, sorted', () => {
		expect(publishedIds(small)).toEqual({
			group: ['finance-economy', 'gardens', 'gorges-building', 'gorges-review'],
			person: ['li-qiang', 'li-qiang-1905', 'lu-hao'],
			organization: ['ministry-of-construction', 'ministry-of-culture', 'state-council'],
		});
	});

	it('are lost of their own kind alone, and not where an old id still leads on', () => {
		const known = knownIds(small, []);
		const published: PublishedIds = {
			group: ['lu-hao', 'gorges-old', 'gardens'],
			person: ['gardens', 'lu-hao'],
			organization: ['cabinet', 'gone'],
		};
		expect(lostIds(published, known)).toEqual([
			{ kind: 'group', id: 'lu-hao' },
			{ kind: 'person', id: 'gardens' },
			{ kind: 'organization', id: 'gone' },
		]);
	});

	it('are named when they are lost', () => {
		const before = publishedIds(small);
		const after = knownIds({ ...small, groups: small.groups.filter(({ id }) => id !== 'gardens') }, []);
		expect(lostIds(before, after)).toEqual([{ kind: 'group', id: 'gardens' }]);
	});

	it('are added to and never taken away', () => {
		const before: PublishedIds = { group: ['c', 'a'], person: ['x'], organization: [] };
		const added: PublishedIds = { group: ['b', 'c'], person: [], organization: ['o'] };
		expect(withPublished(before, added)).toEqual({
			group: ['a', 'b', 'c'],
			person: ['x'],
			organization: ['o'],
		});
	});
});
