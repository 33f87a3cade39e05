import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownIds } from '../../src/link/ids.ts';
import { lostIds, type PublishedIds, publishedIds, withPublished } from '../../src/link/published.ts';
import { dataset, known } from './real.ts';
import { small } from './small.ts';

const FILE = new URL('../../data/published-ids.json', import.meta.url);

describe('published ids', () => {
	it('all resolve: a renamed or merged entity keeps its old id in data/retired.json', () => {
		const published = JSON.parse(readFileSync(FILE, 'utf8')) as PublishedIds;
		expect(published.group.length).toBeGreaterThan(0);
		expect(lostIds(published, known)).toEqual([]);
	});

	it('all resolve to themselves where they are present ids', () => {
		for (const [kind, ids] of Object.entries(publishedIds(dataset))) {
			for (const id of ids) expect(known.resolve(kind as keyof PublishedIds, id)).toEqual({ id });
		}
	});

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
