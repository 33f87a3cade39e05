/** The groups that have ended, or are no longer attested, at a moment: where they stood, to be drawn faintly beside those that are there. */
import type { Day, Span } from '../dataset/dates.ts';
import { type Filter, passesAtAnyTime } from '../query/filter.ts';
import type { Index } from '../query/index.ts';
import type { Layout, Point } from './frame.ts';
import { keyOf, type NodeKey } from './graph.ts';
import type { LabelWish } from './labels.ts';
import { type LabelStyle, nameLines } from './wishes.ts';

/** In map units: smaller than any group that is there. */
export const GHOST_RADIUS = 6.5;

export interface Ghost extends Point {
	readonly key: NodeKey;
	readonly id: string;
	/** Whether a source says that it ended; else it is only not attested any more. */
	readonly hasEnded: boolean;
	/** The last day on which it stood, or was attested. */
	readonly last: Day;
}

/** Returns the wishes of ghosts for labels, after all others: what each was about. */
export function ghostWishes(index: Index, ghosts: readonly Ghost[], style: LabelStyle): LabelWish[] {
	return ghosts.map(({ key, id, x, y }) => {
		const name = index.groups.get(id)?.names.at(-1);
		return { key, x, y, radius: GHOST_RADIUS, lines: name ? nameLines(name, style) : [], weight: -1 };
	});
}

/** Returns the groups that existed before the moment and no longer do, as far as they pass the filter. */
export function ghostsOf(index: Index, moment: Span, filter: Filter, layout: Layout): Ghost[] {
	return [...index.groups.values()].flatMap((group): Ghost[] => {
		const life = index.lives.get(group.id) ?? [];
		const last = life.at(-1);
		const key = keyOf('group', group.id);
		const place = layout[key];
		if (!last || !place || life.some(({ possibly }) => possibly.last >= moment.first)) return [];
		if (!passesAtAnyTime(group, filter)) return [];
		const [x, y] = place;
		const hasEnded = last.end === 'stated';
		return [{ key, id: group.id, x, y, hasEnded, last: hasEnded ? last.possibly.last : last.lastAttested }];
	});
}
