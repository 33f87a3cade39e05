import { describe, expect, it } from 'vitest';
import type { Dataset, Person } from '../../src/dataset/schema.ts';
import { knownIds } from '../../src/link/ids.ts';
import { small } from './small.ts';

const person = (id: string, en: string, zh = '无', aliases: string[] = []): Person => ({
	id,
	en,
	zh,
	aliases,
	posts: [],
});
const organization = (id: string, en: string, zh = '无') => ({
	id,
	en,
	zh,
	system: 'state' as const,
	sources: ['s'],
});
const among = (parts: Partial<Dataset>) =>
	knownIds({ ...small, groups: [], organizations: [], people: [], ...parts }, []);
const group = (id: string, en: string, zh = '无') => {
	const [any] = small.groups;
	if (!any) throw new Error('no group');
	return { ...any, id, names: [{ id: 'n', en, zh, confidence: 'reported' as const, sources: ['s'] }] };
};

describe('what a text may mean', () => {
	it('is told of five at most, where it is a name of more', () => {
		const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
		const known = among({ people: ids.map((id) => person(id, 'Li Wei')) });
		expect(known.resolve('person', 'li-wei')).toEqual({
			id: undefined,
			why: 'ambiguous',
			suggestions: ids.slice(0, 5).map((id) => ({ kind: 'person', id })),
		});
		expect(known.suggest('li-wei')).toEqual(ids.slice(0, 5).map((id) => ({ kind: 'person', id })));
		expect(known.suggest('li-wey')).toHaveLength(5);
	});

	it('is first what bears it as a name, each once', () => {
		const known = among({
			groups: [group('water', 'Water Board')],
			people: [person('water-bo', 'Water Bo'), person('x', 'Water', '水')],
			organizations: [organization('y', 'Water'), organization('waters', 'Waters')],
		});
		expect(known.suggest('water')).toEqual([
			{ kind: 'group', id: 'water' },
			{ kind: 'person', id: 'x' },
			{ kind: 'organization', id: 'y' },
			// Of 'water-bo' six pairs of letters of 6 + 9 are common, of 'waters' five of 6 + 7.
			{ kind: 'person', id: 'water-bo' },
			{ kind: 'organization', id: 'waters' },
		]);
	});

	it('is of the likenesses first those of the kind that is asked for', () => {
		const known = among({
			groups: [group('garden-work', 'Qqq')],
			people: [person('gardens', 'Qqq')],
			organizations: [organization('garden', 'Qqq')],
		});
		const ids = (kind: 'group' | 'person' | 'organization') => {
			const found = known.resolve(kind, 'gardenx');
			return found.id === undefined ? found.suggestions.map(({ id }) => id) : found.id;
		};
		expect(ids('group')).toEqual(['garden-work', 'garden', 'gardens']);
		expect(ids('person')).toEqual(['gardens', 'garden', 'garden-work']);
		expect(ids('organization')).toEqual(['garden', 'gardens', 'garden-work']);
		expect(known.suggest('gardenx').map(({ id }) => id)).toEqual(['garden', 'gardens', 'garden-work']);
	});

	it('may be like any of the stated names', () => {
		const known = among({
			groups: [group('a', 'Flower Board', '花卉小组')],
			people: [person('b', 'Petunia', '矮牵牛', ['Marigold'])],
			organizations: [{ ...organization('c', 'Orchid House', '兰花之家'), abbr: 'ORCHH' }],
		});
		const texts = {
			'flower-bord': 'a',
			花卉小: 'a',
			petunja: 'b',
			矮牵: 'b',
			marigolt: 'b',
			'orchit-house': 'c',
			兰花之: 'c',
			orchhh: 'c',
		};
		for (const [text, id] of Object.entries(texts))
			expect(
				known.suggest(text).map((entity) => entity.id),
				text,
			).toEqual([id]);
	});
});

describe('which name decides', () => {
	it('is a present id, then a retired one, then a stated name, then one made of it', () => {
		const known = among({
			people: [person('water', 'Qqq'), person('b', 'Water'), person('c', 'Stone'), person('d', 'Old Stone')],
			organizations: [organization('e', 'National Water Board'), organization('f', 'Water Board')],
			retired: { ...small.retired, people: { stone: 'd' } },
		});
		expect(known.resolve('person', 'Water')).toEqual({ id: 'water' });
		expect(known.resolve('person', 'Stone')).toEqual({ id: 'd' });
		expect(known.resolve('organization', 'Water Board')).toEqual({ id: 'f' });
		expect(known.resolve('organization', 'National Water Board')).toEqual({ id: 'e' });
		expect(known.resolve('organization', 'nwb')).toEqual({ id: 'e' });
	});

	it('is of no name of another kind', () => {
		const known = among({ people: [person('a', 'Water')], organizations: [organization('b', 'Stone')] });
		expect(known.resolve('group', 'Water')).toMatchObject({ id: undefined, why: 'unknown' });
		expect(known.resolve('person', 'Stone')).toMatchObject({ id: undefined, why: 'unknown' });
		expect(known.resolve('organization', 'a')).toMatchObject({ id: undefined, why: 'unknown' });
	});

	it.each(['中共中央', '党中央', '中央', '国务院', '中华人民共和国'])(
		'may be a Chinese one with or without %s at its head, in the name or in the text',
		(head) => {
			const known = among({
				organizations: [
					organization('with', 'Q', `${head}水利部`),
					organization('without', 'R', '外交部'),
					organization('new', 'S', '新外交部'),
				],
			});
			expect(known.resolve('organization', '水利部')).toEqual({ id: 'with' });
			expect(known.resolve('organization', `${head}外交部`)).toEqual({ id: 'without' });
			expect(known.resolve('organization', `新${head}外交部`).id).toBeUndefined();
		},
	);

	it('is none for a text without letters, though a name has none either', () => {
		const known = among({ people: [person('a', 'Water', '…')] });
		expect(known.resolve('person', '—')).toMatchObject({ id: undefined, why: 'unknown' });
	});

	it('makes no short forms of the names of people', () => {
		const known = among({ people: [person('a', 'Central Water Board', '中央水')] });
		expect(known.resolve('person', 'Water Board').id).toBeUndefined();
		expect(known.resolve('person', 'cwb').id).toBeUndefined();
	});
});
