/** All groups' lives as rows by area, and where one group went into another. */
import { type Span, spanOf } from '../dataset/dates.ts';
import type { EventClaim, GroupFile } from '../dataset/schema.ts';
import { AREAS, type Area } from '../dataset/words.ts';
import type { Index } from './index.ts';
import { isEnd } from './life.ts';

/** One group that went into another: merged into it, upgraded to it, or ended with its work passing to it. */
export interface Join {
	readonly from: GroupFile;
	readonly into: GroupFile;
	readonly event: EventClaim;
	readonly when: Span;
}

/** The groups of one area, in the order of their rows. */
export interface AreaRows {
	readonly area: Area;
	readonly groups: readonly GroupFile[];
}

/** Returns the joins between the groups given. */
export function joinsAmong(index: Index, groups: readonly GroupFile[]): Join[] {
	const shown = new Set(groups);
	return groups.flatMap((from) =>
		from.events.flatMap((event): Join[] => {
			const into = event.into === undefined ? undefined : index.groups.get(event.into);
			if (!into || !shown.has(into)) return [];
			return [{ from, into, event, when: spanOf(event.date) as Span }];
		}),
	);
}

/** Returns the event by which the group went into another body, or undefined where none tells of it. */
export function wentInto(group: GroupFile): EventClaim | undefined {
	return group.events.find(
		(event) => event.into !== undefined && (isEnd(event) || event.event === 'upgraded'),
	);
}

/**
 * Returns the groups by area, areas in their fixed order. Within one, those that joined or are part of another stand
 * together, families by their oldest member, members by the first day on which they possibly existed.
 */
export function rowsByArea(index: Index, groups: readonly GroupFile[]): AreaRows[] {
	const startOf = ({ id }: GroupFile) => index.lives.get(id)?.[0]?.possibly.first ?? index.newest;
	const byAge = (a: GroupFile, b: GroupFile) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
	const joins = joinsAmong(index, groups);
	return AREAS.flatMap((area) => {
		const inArea = groups.filter((group) => group.area === area).sort(byAge);
		if (inArea.length === 0) return [];
		const left = new Set(inArea);
		const ordered: GroupFile[] = [];
		for (const oldest of inArea) {
			const family = new Set<GroupFile>();
			const waiting = [oldest];
			for (let next = waiting.pop(); next; next = waiting.pop()) {
				if (!left.delete(next)) continue;
				const { id, parent } = next;
				family.add(next);
				for (const { from, into } of joins) {
					if (from.id === id) waiting.push(into);
					if (into.id === id) waiting.push(from);
				}
				waiting.push(...inArea.filter((other) => other.parent === id || other.id === parent));
			}
			ordered.push(...[...family].sort(byAge));
		}
		return [{ area, groups: ordered }];
	});
}
