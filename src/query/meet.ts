/** Where two organizations, two people, or one of each meet: the groups that join them, and else the way between them. */
import type { Span } from '../dataset/dates.ts';
import type { GroupFile } from '../dataset/schema.ts';
import type { Index } from './index.ts';
import { byId, isAtTable, type Meeting, meetingsIn, type Party } from './meetings.ts';

/** A step of the way from one to the other. */
export type Step = Party | { readonly kind: 'group'; readonly id: string };

export interface Answer {
	/** The groups that join them at the moment. */
	readonly now: readonly Meeting[];
	/** The groups that join them at other times only. */
	readonly otherwise: readonly Meeting[];
	/**
	 * Where no group ever joins them: the shortest way through groups at all dates, from the first to the second, of the
	 * shortest ones the first by ids. Its steps need not be of one time. Empty where there is none.
	 */
	readonly path: readonly Step[];
}

const ALWAYS: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

const keyOf = ({ kind, id }: Step): string => `${kind}:${id}`;

/** Everyone who ever had a place in the group, organizations before people, each in order of id. */
function partiesOf(group: GroupFile): Party[] {
	const organizations = new Set(group.seats.map(({ organization }) => organization));
	for (const claim of group.roles)
		if (claim.organization !== undefined && isAtTable(claim)) organizations.add(claim.organization);
	const people = new Set(group.roles.map(({ person }) => person));
	return [
		...[...organizations].sort().map((id): Party => ({ kind: 'organization', id })),
		...[...people].sort().map((id): Party => ({ kind: 'person', id })),
	];
}

/** The shortest way between the two over groups, by breadth-first search in a fixed order. */
function pathBetween(index: Index, first: Party, second: Party): Step[] {
	const groupsOf = new Map<string, Step[]>();
	const groups = byId(index.groups.values());
	const parties = new Map(groups.map((group) => [group.id, partiesOf(group)]));
	for (const { id } of groups) {
		for (const party of parties.get(id) ?? []) {
			const list = groupsOf.get(keyOf(party));
			if (list) list.push({ kind: 'group', id });
			else groupsOf.set(keyOf(party), [{ kind: 'group', id }]);
		}
	}
	const cameFrom = new Map<string, Step | undefined>([[keyOf(first), undefined]]);
	const queue: Step[] = [first];
	const goal = keyOf(second);
	for (let step = queue.shift(); step; step = queue.shift()) {
		if (keyOf(step) === goal) {
			const path: Step[] = [];
			for (let at: Step | undefined = step; at; at = cameFrom.get(keyOf(at))) path.unshift(at);
			return path;
		}
		const next = step.kind === 'group' ? parties.get(step.id) : groupsOf.get(keyOf(step));
		for (const other of next ?? []) {
			if (cameFrom.has(keyOf(other))) continue;
			cameFrom.set(keyOf(other), step);
			queue.push(other);
		}
	}
	return [];
}

/** Returns where the two meet at the moment, at other times, and, where they never do, how they are linked. */
export function meet(index: Index, first: Party, second: Party, moment: Span): Answer {
	const now = meetingsIn(index, first, second, moment);
	const joinedNow = new Set(now.map(({ group }) => group.id));
	const otherwise = meetingsIn(index, first, second, ALWAYS).filter(({ group }) => !joinedNow.has(group.id));
	const never = now.length === 0 && otherwise.length === 0;
	return { now, otherwise, path: never ? pathBetween(index, first, second) : [] };
}
