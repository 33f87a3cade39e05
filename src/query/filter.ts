/** Which groups a reader wants to see, and how many each choice would leave. */
import type { GroupFile } from '../dataset/schema.ts';
import type { Area, Confidence, Form, GroupType, System, Tenure } from '../dataset/words.ts';
import type { Index } from './index.ts';
import { type GroupAt, groupAt, type Snapshot } from './snapshot.ts';

export interface Filter {
	readonly type?: GroupType | undefined;
	readonly form: readonly Form[];
	readonly tenure: readonly Tenure[];
	readonly area: readonly Area[];
	/** Groups that tie in every one of these. */
	readonly system: readonly System[];
	/** Groups with a role or seat of one of these at the moment. */
	readonly confidence: readonly Confidence[];
	/** Part of any name of the group, in either language. */
	readonly q: string;
	/**
	 * Groups in which this person has a role, or this organization a place. With a person or an organization selected,
	 * this is the other one: of the groups left, those in which the selected one has a place too are where the two meet.
	 */
	readonly with?: { readonly kind: 'organization' | 'person'; readonly id: string } | undefined;
}

function anyOf<T>(wanted: readonly T[], value: T): boolean {
	return wanted.length === 0 || wanted.includes(value);
}

function named(group: GroupFile, text: string): boolean {
	const wanted = text.trim().toLowerCase();
	return (
		wanted === '' ||
		group.names.some(({ en, zh, abbr }) =>
			[en, zh, abbr ?? ''].some((name) => name.toLowerCase().includes(wanted)),
		)
	);
}

function meets(at: GroupAt, other: Filter['with']): boolean {
	if (!other) return true;
	return other.kind === 'person'
		? at.roles.some(({ claim }) => claim.person === other.id)
		: at.places.some(({ organization }) => organization === other.id);
}

/** Returns whether a group passes the parts of the filter that do not depend on the moment: type, tenure, area, name. */
export function passesAtAnyTime(group: GroupFile, filter: Filter): boolean {
	return (
		(filter.type === undefined || group.type === filter.type) &&
		anyOf(filter.tenure, group.tenure) &&
		anyOf(filter.area, group.area) &&
		named(group, filter.q)
	);
}

/** Returns whether a group, as it was at the moment, passes the filter. */
function passes(at: GroupAt, filter: Filter): boolean {
	const { group, form, roles, seats, span } = at;
	return (
		passesAtAnyTime(group, filter) &&
		anyOf(filter.form, form) &&
		filter.system.every((system) => span.has(system)) &&
		(filter.confidence.length === 0 ||
			[...roles, ...seats].some(({ claim }) => filter.confidence.includes(claim.confidence))) &&
		meets(at, filter.with)
	);
}

/** Returns the groups of a snapshot that pass the filter, in order of id. */
export function filterGroups(snapshot: Snapshot, filter: Filter): GroupAt[] {
	return [...snapshot.groups.values()].filter((at) => passes(at, filter));
}

/** Returns the groups that pass the filter by what they were at any time, in the order of the dataset. */
export function filterLives(index: Index, filter: Filter): GroupFile[] {
	const ever = { first: Number.NEGATIVE_INFINITY, last: index.newest };
	return index.dataset.groups.filter((group) => {
		if (filter.form.length > 0 && !group.forms.some(({ form }) => filter.form.includes(form))) return false;
		const at = groupAt(index, group, ever);
		return at !== undefined && passes(at, { ...filter, form: [] });
	});
}

/** Returns whether the filter hides anything. */
export function isFiltering(filter: Filter): boolean {
	return (
		filter.type !== undefined ||
		filter.with !== undefined ||
		filter.q.trim() !== '' ||
		[filter.form, filter.tenure, filter.area, filter.system, filter.confidence].some(
			(list) => list.length > 0,
		)
	);
}

/** How many groups each choice of one key would leave, the other keys of the filter as they are. */
export function countBy<T>(
	snapshot: Snapshot,
	filter: Filter,
	key: 'type' | 'form' | 'tenure' | 'area' | 'system',
	valuesOf: (at: GroupAt) => readonly T[],
): Map<T, number> {
	const others: Filter = { ...filter, [key]: key === 'type' ? undefined : [] };
	const counts = new Map<T, number>();
	for (const at of snapshot.groups.values()) {
		if (!passes(at, others)) continue;
		for (const value of valuesOf(at)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
