/** Walking the map by arrow keys. */

import type { Point } from './frame.ts';
import type { NodeKey } from './graph.ts';

const DIRECTIONS: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** How much a step aside counts against a step ahead. */
const ASIDE = 2.2;

/** Returns the node nearest to the one given in the direction of an arrow key, or undefined for another key or none there. */
export function nextInDirection(
	marks: readonly (Point & { readonly key: NodeKey })[],
	from: NodeKey,
	arrow: string,
): NodeKey | undefined {
	const direction = DIRECTIONS[arrow];
	const start = marks.find(({ key }) => key === from);
	if (!direction || !start) return undefined;
	let best: { key: NodeKey; cost: number } | undefined;
	for (const mark of marks) {
		const ahead = (mark.x - start.x) * direction.x + (mark.y - start.y) * direction.y;
		const aside = Math.abs((mark.x - start.x) * direction.y) + Math.abs((mark.y - start.y) * direction.x);
		if (ahead <= 0 || aside > 3 * ahead) continue;
		const cost = ahead + ASIDE * aside;
		if (!best || cost < best.cost) best = { key: mark.key, cost };
	}
	return best?.key;
}
