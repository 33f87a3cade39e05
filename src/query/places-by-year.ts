/** In how many groups a person had the chair, or an organization a place, year by year. */
import { dayOf, type Span, yearOf } from '../dataset/dates.ts';
import type { GroupFile } from '../dataset/schema.ts';
import type { Index } from './index.ts';
import type { Stretch } from './life.ts';
import { holdsIn, livesIn } from './life.ts';
import { type Party, type Stay, staysOf } from './meetings.ts';

export interface YearCount {
	readonly year: number;
	/** Groups on some day of the year, surely, and only possibly. */
	readonly surely: number;
	readonly possibly: number;
}

interface StayIn {
	readonly group: GroupFile;
	readonly stretch: Stretch;
}

function countByYear(index: Index, stays: readonly StayIn[]): YearCount[] {
	if (stays.length === 0) return [];
	const from = yearOf(Math.min(...stays.map(({ stretch }) => stretch.possibly.first)));
	const to = yearOf(Math.max(...stays.map(({ stretch }) => stretch.possibly.last)));
	const years = Array.from({ length: to - from + 1 }, (_, at): YearCount => {
		const year = from + at;
		const within: Span = { first: dayOf(year), last: dayOf(year + 1) - 1 };
		const surely = new Set<string>();
		const any = new Set<string>();
		for (const { group, stretch } of stays) {
			const held = holdsIn(stretch, within);
			const alive = livesIn(index.lives.get(group.id) ?? [], within);
			if (!held || !alive) continue;
			any.add(group.id);
			if (held === 'surely' && alive === 'surely') surely.add(group.id);
		}
		return { year, surely: surely.size, possibly: any.size - surely.size };
	});
	const first = years.findIndex(({ surely, possibly }) => surely + possibly > 0);
	const last = years.findLastIndex(({ surely, possibly }) => surely + possibly > 0);
	return first < 0 ? [] : years.slice(first, last + 1);
}

/**
 * Returns in how many groups the party had a place of the kind wanted, for each year from the first to the last with any;
 * empty where there is none.
 */
export function placesByYear(index: Index, party: Party, isWanted: (stay: Stay) => boolean): YearCount[] {
	const stays = [...index.groups.values()].flatMap((group) =>
		staysOf(index, group, party)
			.filter(isWanted)
			.map(({ stretch }) => ({ group, stretch })),
	);
	return countByYear(index, stays);
}
