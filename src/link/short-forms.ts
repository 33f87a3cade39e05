/** Shorter forms of English names that readers may try where the data states none: other orders of words, and initials. */
import { fold, isLittleWord } from './fold.ts';

/** Words at the head of a name that are often left out: FALG beside CFALG. */
const HEADS: ReadonlySet<string> = new Set(['central', 'national', 'state']);
/** Words inside a name that abbreviations often leave out: CFELG, not CFEALG. */
const FILLERS: ReadonlySet<string> = new Set(['affairs', 'work']);
const SHORTEST = 3;
const LONGEST = 12;

type Words = readonly string[];

/** Returns the orders in which a name is written: 'Leading Group for X' is also 'X Leading (Small) Group'. */
function wordOrders(words: Words): Words[] {
	const start = words.indexOf('leading');
	const length = words[start + 1] === 'small' ? 3 : 2;
	if (start < 0 || words[start + length - 1] !== 'group') return [words];
	const rest = [...words.slice(0, start), ...words.slice(start + length)];
	return [words, [...rest, 'leading', 'group'], [...rest, 'leading', 'small', 'group']];
}

/** Returns every order of the name's words, with and without 'Central' or the like at the head. */
function forms(name: string): Words[] {
	const words = fold(name)
		.split('-')
		.filter((word) => !isLittleWord(word));
	return wordOrders(words).flatMap((order) =>
		HEADS.has(order[0] ?? '') ? [order, order.slice(1)] : [order],
	);
}

/** Returns the other forms in which an English name is written out, with hyphens between the words. */
export function rewordings(name: string): string[] {
	return forms(name).map((words) => words.join('-'));
}

/** Returns the abbreviations, in small letters, that the initials of an English name make. */
export function initialsOfName(name: string): string[] {
	const initials = forms(name)
		.flatMap((words) => [words, words.filter((word) => !FILLERS.has(word))])
		.map((words) => words.map((word) => word[0] ?? '').join(''));
	return [...new Set(initials)].filter((text) => text.length >= SHORTEST && text.length <= LONGEST);
}
