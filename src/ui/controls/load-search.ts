/** The search, fetched with the table of pinyin when a reader first turns to a search field. */
import { initialsOfName } from '../../link/short-forms.ts';
import type { Index } from '../../query/index.ts';
import type { Aids } from '../../query/search.ts';
import type { SearchInTime } from '../../query/search-in-time.ts';

const searches = new WeakMap<Index, Promise<SearchInTime>>();
let pinyinTable: Promise<Aids['pinyin']> | undefined;

async function fetchPinyin(base: string): Promise<Aids['pinyin']> {
	const response = await fetch(new URL('data/search.json', new URL(base, window.location.href)));
	if (!response.ok) return {};
	return ((await response.json()) as Pick<Aids, 'pinyin'>).pinyin;
}

async function load(index: Index, base: string): Promise<SearchInTime> {
	pinyinTable ??= fetchPinyin(base).catch(() => {
		// Without the table all but pinyin is found; another dataset asks for it again.
		pinyinTable = undefined;
		return {};
	});
	const [{ searchOf }, { searchInTime }, pinyin] = await Promise.all([
		import('../../query/search.ts'),
		import('../../query/search-in-time.ts'),
		pinyinTable,
	]);
	return searchInTime(index, searchOf(index, { pinyin, initialsOf: initialsOfName }));
}

/** Returns the search over the index, made once for each. `base` is the site's path. */
export function loadSearch(index: Index, base: string): Promise<SearchInTime> {
	const known = searches.get(index);
	if (known) return known;
	const loading = load(index, base).catch((error: unknown) => {
		searches.delete(index);
		throw error;
	});
	searches.set(index, loading);
	return loading;
}
