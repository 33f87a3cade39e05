/** Where two organizations, two people, or one of each meet: the groups that join them, and else the way between them. */
import type { Span } from '../dataset/dates.ts';
import type { GroupFile } from '../dataset/schema.ts';
import type { Index } from './index.ts';
import { byId, type Meeting, meetingsIn, type Party } from './meetings.ts';
import { isAtTable, type Snapshot, snapshot } from './snapshot.ts';

/** A step of the way from one to the other. */
export type Step = Party | { readonly kind: 'group'; readonly id: string };

export interface Answer {
	/** The groups that join them at the moment. */
	readonly now: readonly Meeting[];
	/** The groups that join them at other times only. */
	readonly otherwise: readonly Meeting[];
	/**
	 * Where no group ever joins them: the shortest way through groups from the first to the second, of the shortest ones the
	 * first by ids; at the moment, or where there is none then, over all dates. Empty where there is none at all.
	 */
	readonly path: readonly Step[];
	/** Whether the way is one of the moment; else its steps need not be of one time. */
	readonly isOfMoment: boolean;
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

/** Who sits in each group: those through whom a way may lead. */
type Tables = ReadonlyMap<string, readonly Party[]>;

/** Everyone who ever had a place, by group, groups in order of id. */
function everyTable(index: Index): Tables {
	return new Map(byId(index.groups.values()).map((group) => [group.id, partiesOf(group)]));
}

/** Everyone who has a place at the moment of the snapshot, by group, groups in order of id. */
function tablesAt({ groups }: Snapshot): Tables {
	return new Map(
		[...groups].map(([id, { places, roles }]) => [
			id,
			[
				...places.map(({ organization }): Party => ({ kind: 'organization', id: organization })),
				...[...new Set(roles.map(({ claim }) => claim.person))]
					.sort()
					.map((person): Party => ({ kind: 'person', id: person })),
			],
		]),
	);
}

/** The shortest way between the two over groups, by breadth-first search in a fixed order. */
function pathBetween(tables: Tables, first: Party, second: Party): Step[] {
	const groupsOf = new Map<string, Step[]>();
	for (const [id, parties] of tables) {
		for (const party of parties) {
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
		const next = step.kind === 'group' ? tables.get(step.id) : groupsOf.get(keyOf(step));
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
	const way = never ? pathBetween(tablesAt(snapshot(index, moment)), first, second) : [];
	const isOfMoment = way.length > 0;
	const path = never && !isOfMoment ? pathBetween(everyTable(index), first, second) : way;
	return { now, otherwise, path, isOfMoment };
}

/** Returns the steps of the way at the moment between two who never meet; none where they do, or where there is none then. */
export function wayAt(index: Index, first: Party, second: Party, moment: Span): readonly Step[] {
	const { path, isOfMoment } = meet(index, first, second, moment);
	return isOfMoment ? path : [];
}
