import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/link/codec.ts';
import { lostIds, type PublishedIds, publishedIds } from '../../src/link/published.ts';
import { dataset, known } from './real.ts';

const FILE = new URL('../../data/published-ids.json', import.meta.url);

describe('addresses of the dataset', () => {
	const arrive = (pathname: string) => {
		const { view, status } = decode({ pathname, search: '' }, '/', known);
		return status === 'ok' ? encode(view, '/') : status;
	};

	it('arrive at one group by its former name, its abbreviation and its present name', () => {
		const id = dataset.groups.find(({ names }) => names.some(({ zh }) => zh === '中央财经领导小组'))?.id;
		for (const text of [
			'中央财经领导小组',
			encodeURIComponent('中央财经领导小组'),
			'cfelg',
			'central-financial-and-economic-affairs-commission',
		]) {
			expect(arrive(`/group/${text}`), text).toBe(`/group/${id}`);
		}
	});

	it('are those of every entity', () => {
		const addresses = [
			...dataset.groups.map(({ id }) => `/group/${id}`),
			...dataset.people.map(({ id }) => `/person/${id}`),
			...dataset.organizations.map(({ id }) => `/organization/${id}`),
		];
		for (const address of addresses) expect(arrive(address)).toBe(address);
	});
});

describe('published ids of the dataset', () => {
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
});
