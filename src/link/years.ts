/** A span of years as addresses write it. */

/** Returns the first and the last year of `2012-2018`, the earlier one first; undefined where the text is no span of years. */
export function yearsIn(text: string): readonly [first: number, last: number] | undefined {
	const [, one, other] = /^(\d{4})(?:-|–|\/|\.\.)(\d{4})$/.exec(text) ?? [];
	if (one === undefined || other === undefined) return undefined;
	return [Math.min(Number(one), Number(other)), Math.max(Number(one), Number(other))];
}
