/** The network of groups and organizations: over all dates for the layout, or at one moment for drawing. */
import type { Organization } from '../dataset/schema.ts';
import type { System } from '../dataset/words.ts';
import type { Index } from '../query/index.ts';
import type { Certainty } from '../query/life.ts';
import type { GroupAt, Snapshot } from '../query/snapshot.ts';

export type NodeKind = 'group' | 'organization';

/** What a link says: who sits where, to whom a group reports, which organization houses its office. */
export type LinkKind = 'seat' | 'reporting' | 'office';

/** Ids of groups and organizations may coincide, so a node's key also says which it is. */
export type NodeKey = `${NodeKind}:${string}`;

export interface Link {
	readonly kind: LinkKind;
	readonly group: string;
	readonly organization: string;
	readonly certainty: Certainty;
}

/** Returns the key of a node. */
export function keyOf(kind: NodeKind, id: string): NodeKey {
	return `${kind}:${id}`;
}

/** Returns every link of a group at a moment: one a kind and organization, as sure as the surest claim of it. */
export function linksOfGroup(at: GroupAt): Link[] {
	const group = at.group.id;
	const links = new Map<string, Link>();
	const add = (kind: LinkKind, organization: string, certainty: Certainty) => {
		const key = `${kind} ${organization}`;
		if (links.get(key)?.certainty !== 'surely') links.set(key, { kind, group, organization, certainty });
	};
	for (const { organization, certainty } of at.places) add('seat', organization, certainty);
	for (const { claim, certainty } of at.reporting) add('reporting', claim.organization, certainty);
	for (const { claim, certainty } of at.offices) {
		if (claim.host !== undefined) add('office', claim.host, certainty);
	}
	return [...links.values()];
}

/** Returns every link at the moment of a snapshot, groups in order of id. */
export function linksOf(snapshot: Snapshot): Link[] {
	return [...snapshot.groups.values()].flatMap(linksOfGroup);
}

/** A node of the layout: everything that its place depends on, over all dates. */
export interface UnionNode {
	readonly key: NodeKey;
	readonly kind: NodeKind;
	readonly id: string;
	/** The organization's system; for a group, that of its type. */
	readonly system: System;
	/** Organizations: steps from the top of the system. */
	readonly rank: number;
	/** Groups: how many organizations ever had a place; organizations: in how many groups they ever had one. */
	readonly places: number;
}

export interface UnionLink {
	readonly source: NodeKey;
	readonly target: NodeKey;
	readonly kind: LinkKind;
}

export interface UnionGraph {
	readonly nodes: readonly UnionNode[];
	readonly links: readonly UnionLink[];
}

/** Returns the organization's distance from the top of its line of parents. */
function rankOf(organizations: ReadonlyMap<string, Organization>, id: string): number {
	let rank = 0;
	for (
		let parent = organizations.get(id)?.parent;
		parent !== undefined;
		parent = organizations.get(parent)?.parent
	)
		rank++;
	return rank;
}

/** Returns the graph of all dates together, nodes and links sorted, so that a layout of it never depends on their order. */
export function unionGraph(index: Index): UnionGraph {
	const links = new Map<string, UnionLink>();
	const placesOf = new Map<NodeKey, Set<string>>();
	const add = (group: string, organization: string | undefined, kind: LinkKind) => {
		if (organization === undefined || !index.organizations.has(organization)) return;
		const source = keyOf('group', group);
		const target = keyOf('organization', organization);
		links.set(`${source} ${target} ${kind}`, { source, target, kind });
		if (kind !== 'seat') return;
		for (const [key, other] of [
			[source, organization],
			[target, group],
		] as const) {
			const known = placesOf.get(key);
			if (known) known.add(other);
			else placesOf.set(key, new Set([other]));
		}
	};
	for (const group of index.groups.values()) {
		for (const seat of group.seats) add(group.id, seat.organization, 'seat');
		for (const role of group.roles)
			if (!role.role.startsWith('office-')) add(group.id, role.organization, 'seat');
		for (const claim of group.reporting) add(group.id, claim.organization, 'reporting');
		for (const office of group.offices) add(group.id, office.host, 'office');
	}
	const linked = new Set([...links.values()].map((link) => link.target));
	const nodes: UnionNode[] = [];
	for (const group of index.groups.values()) {
		const key = keyOf('group', group.id);
		nodes.push({
			key,
			kind: 'group',
			id: group.id,
			system: group.type,
			rank: 0,
			places: placesOf.get(key)?.size ?? 0,
		});
	}
	for (const organization of index.organizations.values()) {
		const key = keyOf('organization', organization.id);
		if (!linked.has(key)) continue;
		nodes.push({
			key,
			kind: 'organization',
			id: organization.id,
			system: organization.system,
			rank: rankOf(index.organizations, organization.id),
			places: placesOf.get(key)?.size ?? 0,
		});
	}
	nodes.sort((a, b) => (a.key < b.key ? -1 : 1));
	return {
		nodes,
		links: [...links.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link),
	};
}
