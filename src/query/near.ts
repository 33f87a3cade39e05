/** Whether one word is another with a slip of the hand in it. */

/** How many slips a word of a length may hold: none in short ones, where any slip makes another word. */
function slipsAllowed(length: number): number {
	return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Returns whether `typed` is `word` but for a few slips: a letter more, less or other, or two neighbours exchanged
 * (optimal string alignment, the restricted form of the Damerau-Levenshtein distance).
 */
export function isNearly(word: string, typed: string): boolean {
	const most = slipsAllowed(typed.length);
	if (most === 0 || Math.abs(word.length - typed.length) > most) return word === typed;
	const columns = word.length + 1;
	const rows = new Uint8Array(columns * (typed.length + 1));
	for (let column = 1; column < columns; column++) rows[column] = column;
	for (let row = 1; row <= typed.length; row++) {
		const start = row * columns;
		let best = row;
		rows[start] = row;
		for (let column = 1; column < columns; column++) {
			const at = start + column;
			const isSame = typed[row - 1] === word[column - 1];
			const above = rows[at - columns] as number;
			const left = rows[at - 1] as number;
			const before = rows[at - columns - 1] as number;
			let least = Math.min(above + 1, left + 1, before + (isSame ? 0 : 1));
			if (typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1])
				least = Math.min(least, (rows[at - 2 * columns - 2] as number) + 1);
			rows[at] = least;
			best = Math.min(best, least);
		}
		if (best > most) return false;
	}
	return (rows[rows.length - 1] as number) <= most;
}
