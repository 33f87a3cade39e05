/** The arrow keys in the matrix: from mark to mark, and from a heading into its row or column. */

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
};

/** The row and the column of a link in the matrix; headings stand in row or column -1. */
function placeOf(link: Element): readonly [row: number, column: number] {
	return [Number(link.getAttribute('data-row')), Number(link.getAttribute('data-column'))];
}

/** Returns the nearest link of the matrix in the direction of the key, in the same row or column, or undefined. */
export function nextMark(matrix: ParentNode, from: Element, key: string): HTMLElement | undefined {
	const step = STEPS[key];
	const link = from.closest('[data-row][data-column]');
	if (!step || !link) return undefined;
	const [row, column] = placeOf(link);
	const [down, right] = step;
	const line = down === 0 ? `[data-row="${row}"]` : `[data-column="${column}"]`;
	const along = (other: Element) => {
		const [otherRow, otherColumn] = placeOf(other);
		return (otherRow - row) * down + (otherColumn - column) * right;
	};
	return [...matrix.querySelectorAll<HTMLElement>(`a${line}`)]
		.filter((other) => along(other) > 0)
		.sort((a, b) => along(a) - along(b))[0];
}
