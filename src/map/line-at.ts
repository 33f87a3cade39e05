/** Which line a reader points at: found by reckoning, so that a thousand thin lines need no elements to hit. */
import type { Point } from './frame.ts';
import type { Line } from './scene.ts';

/** Into how many straight pieces a curve is cut to measure how far off a point is. */
const PIECES = 12;

/** Returns the point of a line at a part of its way, 0 at the group, 1 at the organization. */
export function pointOn({ link, from, to }: Line, part: number): Point {
	const rest = 1 - part;
	if (link.kind !== 'reporting') {
		return { x: rest * from.x + part * to.x, y: rest * from.y + part * to.y };
	}
	// The curve that `linePath` draws: its handle stands above the group, at the height of the organization.
	return {
		x: rest * rest * from.x + 2 * rest * part * from.x + part * part * to.x,
		y: rest * rest * from.y + 2 * rest * part * to.y + part * part * to.y,
	};
}

function distanceToPiece({ x, y }: Point, a: Point, b: Point): number {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const length = dx * dx + dy * dy;
	const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
	return Math.hypot(x - a.x - part * dx, y - a.y - part * dy);
}

/** Returns how far a point is from a line, in map units. */
function distanceTo(line: Line, point: Point): number {
	if (line.link.kind !== 'reporting') return distanceToPiece(point, line.from, line.to);
	let nearest = Number.POSITIVE_INFINITY;
	for (let piece = 0; piece < PIECES; piece++) {
		const start = pointOn(line, piece / PIECES);
		nearest = Math.min(nearest, distanceToPiece(point, start, pointOn(line, (piece + 1) / PIECES)));
	}
	return nearest;
}

/** Returns the line nearest to a point, or undefined where none comes within the reach, in map units. */
export function lineAt(lines: readonly Line[], point: Point, reach: number): Line | undefined {
	let best: { line: Line; distance: number } | undefined;
	for (const line of lines) {
		const { from, to } = line;
		const isNear =
			point.x >= Math.min(from.x, to.x) - reach &&
			point.x <= Math.max(from.x, to.x) + reach &&
			point.y >= Math.min(from.y, to.y) - reach &&
			point.y <= Math.max(from.y, to.y) + reach;
		if (!isNear) continue;
		const distance = distanceTo(line, point);
		if (distance <= reach && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
			best = { line, distance };
	}
	return best?.line;
}
