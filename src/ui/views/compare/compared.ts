/** Which two dates the compare view sets side by side, and what differs of the groups that pass the filters. */
import { type Span, spanOf } from '../../../dataset/dates.ts';
import type { GroupFile } from '../../../dataset/schema.ts';
import type { View } from '../../../link/view.ts';
import { compareSnapshots, type Difference, groupsBetween, isEarlier } from '../../../query/compare.ts';
import { type Filter, filterGroups, passesAtAnyTime } from '../../../query/filter.ts';
import type { Index } from '../../../query/index.ts';
import type { Snapshot } from '../../../query/snapshot.ts';
import { withBothDates } from '../compare-dates.ts';

export interface Dates {
	readonly first: string;
	readonly second: string;
}

/** Returns the dates of the view; without any, those around the reform of 2018; of an era, its start and its end. */
export function datesOf(index: Index, view: View): Dates {
	const { at, era: id, vs } = withBothDates(view);
	const newest = index.dataset.version.date;
	const era = index.dataset.eras.find((each) => each.id === id);
	return {
		first: at ?? era?.from ?? newest,
		second: vs ?? era?.to ?? newest,
	};
}

/** Returns the dates with the earlier one first. */
export function inOrder({ first, second }: Dates): Dates {
	return isEarlier(spanOf(second) as Span, spanOf(first) as Span)
		? { first: second, second: first }
		: { first, second };
}

export interface Compared {
	readonly before: Snapshot;
	readonly after: Snapshot;
	readonly difference: Difference;
	/** Groups that existed at neither, but came and went in between. */
	readonly passing: readonly GroupFile[];
}

function only(snapshot: Snapshot, wanted: ReadonlySet<string>): Snapshot {
	return { ...snapshot, groups: new Map([...snapshot.groups].filter(([id]) => wanted.has(id))) };
}

/** Returns the two snapshots and their difference, of those groups that pass the filter at one of the dates or at both. */
export function compared(index: Index, before: Snapshot, after: Snapshot, filter: Filter): Compared {
	const passing = [...filterGroups(before, filter), ...filterGroups(after, filter)];
	const wanted = new Set(passing.map(({ group }) => group.id));
	const [one, other] = [only(before, wanted), only(after, wanted)];
	return {
		before: one,
		after: other,
		difference: compareSnapshots(index, one, other),
		passing: groupsBetween(index, before, after).filter((group) => passesAtAnyTime(group, filter)),
	};
}
