/** The part of a stretch of time at which a group was there. */
import type { Span } from '../dataset/dates.ts';
import type { Life, Stretch } from './life.ts';

function common(a: Span | undefined, b: Span | undefined): Span | undefined {
	if (!a || !b) return undefined;
	const first = Math.max(a.first, b.first);
	const last = Math.min(a.last, b.last);
	return first <= last ? { first, last } : undefined;
}

/** Returns what the stretch shares with each existence of the group: nothing holds while the group is gone, or more surely than it. */
export function withinLife(stretch: Stretch, life: Life): Stretch[] {
	return life.flatMap((span): Stretch[] => {
		const possibly = common(stretch.possibly, span.possibly);
		return possibly ? [{ possibly, surely: common(stretch.surely, span.surely) }] : [];
	});
}
