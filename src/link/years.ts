/** A span of years as addresses write it. */

/** Returns the first and the last year of `2012-2018`, the earlier one first; undefined where the text is no span of years. */
export function yearsIn(text: string): readonly [first: number, last: number] | undefined {
	const match = /^(\d{4})(?:-|–|\/|\.\.)(\d{4})$/.exec(text);
	if (!match) return undefined;
	const years = match.slice(1).map(Number);
	return [Math.min(...years), Math.max(...years)];
}
