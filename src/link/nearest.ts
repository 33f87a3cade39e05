/**
 * Finds what a mistyped text may have meant, by the share of letter pairs in common (Dice 1945, on bigrams). Unlike
 * an edit distance, this finds a part of a long name, or its words in another order, and works for Chinese as well.
 */

/** The share of pairs below which two texts are not alike. */
const LEAST_ALIKE = 0.35;
/** How near to the best a further suggestion must come. */
const NEAR_BEST = 0.6;
/** As much of a text as is looked at: no id is longer, and an address can be. */
const LONGEST = 120;

/** Returns the values whose text is most like the one asked for, best first, each once. */
export type Nearest<T> = (text: string, count: number) => T[];

function pairs(text: string): Set<string> {
	// The hyphen at both ends makes the first and last word like any other.
	const letters = ['-', ...text.slice(0, LONGEST), '-'];
	return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Returns the search among the entries (folded text, value); a value may stand under several texts. */
export function nearestAmong<T>(entries: readonly (readonly [text: string, value: T])[]): Nearest<T> {
	const sizes: number[] = [];
	const holders = new Map<string, number[]>();
	for (const [index, [text]] of entries.entries()) {
		const own = pairs(text);
		sizes.push(own.size);
		for (const pair of own) {
			const list = holders.get(pair);
			if (list) list.push(index);
			else holders.set(pair, [index]);
		}
	}
	return (text, count) => {
		const asked = pairs(text);
		const shared = new Map<number, number>();
		for (const pair of asked) {
			for (const index of holders.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
		}
		const alike = [...shared]
			.map(([index, common]) => ({ index, share: (2 * common) / (asked.size + (sizes[index] ?? 0)) }))
			.filter(({ share }) => share >= LEAST_ALIKE)
			.sort((a, b) => b.share - a.share || a.index - b.index);
		const least = (alike[0]?.share ?? 0) * NEAR_BEST;
		const found = new Set<T>();
		for (const { index, share } of alike) {
			const entry = entries[index];
			if (entry && share >= least && found.size < count) found.add(entry[1]);
		}
		return [...found];
	};
}
