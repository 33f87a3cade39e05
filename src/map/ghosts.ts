/** The groups that are gone at a moment: where they stood, to be drawn faintly beside those that are there. */
import type { Span } from '../dataset/dates.ts';
import { type Filter, passesAtAnyTime } from '../query/filter.ts';
import type { Index } from '../query/index.ts';
import type { Language } from '../text/index.ts';
import { shortChinese, shortEnglish } from '../text/short-names.ts';
import type { Layout, Point } from './frame.ts';
import { keyOf, type NodeKey } from './graph.ts';
import { type LabelWish, wrapText } from './labels.ts';

/** In map units: smaller than any group that is there. */
export const GHOST_RADIUS = 6.5;

export interface Ghost extends Point {
	readonly key: NodeKey;
	readonly id: string;
	/** When it possibly existed, from its first day to its last. */
	readonly life: Span;
}

/** Returns the wishes of ghosts for labels, after all others: what each was about. */
export function ghostWishes(index: Index, ghosts: readonly Ghost[], script: Language | 'both'): LabelWish[] {
	return ghosts.map(({ key, id, x, y }) => {
		const name = index.groups.get(id)?.names.at(-1);
		const short = name && (script === 'zh' ? shortChinese(name.zh) : shortEnglish(name.en));
		return { key, x, y, radius: GHOST_RADIUS, lines: short ? wrapText(short, 11, 2) : [], weight: -1 };
	});
}

/** Returns the groups that existed before the moment and no longer do, as far as they pass the filter. */
export function ghostsOf(index: Index, moment: Span, filter: Filter, layout: Layout): Ghost[] {
	return [...index.groups.values()].flatMap((group): Ghost[] => {
		const life = index.lives.get(group.id) ?? [];
		const first = life[0];
		const last = life.at(-1);
		const key = keyOf('group', group.id);
		const place = layout[key];
		if (!first || !last || !place || life.some(({ possibly }) => possibly.last >= moment.first)) return [];
		if (!passesAtAnyTime(group, filter)) return [];
		const [x, y] = place;
		return [{ key, id: group.id, x, y, life: { first: first.possibly.first, last: last.possibly.last } }];
	});
}
