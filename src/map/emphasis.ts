/** How strongly each node is shown, decided in one place from what the reader has selected or points at. */
import type { GroupAt } from '../query/snapshot.ts';
import type { Link, NodeKey } from './graph.ts';
import { keyOf } from './graph.ts';

/** `focus`: chosen or pointed at; `near`: tied to it; `plain`: nothing is chosen; `dim`: something else is. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'dim';

/** What is in focus: nodes, and the links that come forward with them. */
export interface Focus {
	readonly nodes: ReadonlySet<NodeKey>;
	readonly near: ReadonlySet<NodeKey>;
	/**
	 * Of a person's groups only the lines of command come forward: all their seats together would hide them. Where two meet,
	 * only the lines between what is in focus.
	 */
	readonly linesOf: 'seats' | 'command' | 'meetings';
	/** Where only the lines to some organizations come forward: those. */
	readonly linesTo?: ReadonlySet<NodeKey>;
}

/** The focus where nothing is chosen. */
export const NO_FOCUS: Focus = { nodes: new Set(), near: new Set(), linesOf: 'seats' };

/** Returns the nodes tied to those in focus by any link; none where nothing is in focus. */
export function focusOn(nodes: readonly NodeKey[], links: readonly Link[]): Focus {
	const focused = new Set(nodes);
	const near = new Set<NodeKey>();
	for (const { group, organization } of links) {
		const groupKey = keyOf('group', group);
		const organizationKey = keyOf('organization', organization);
		if (focused.has(groupKey)) near.add(organizationKey);
		if (focused.has(organizationKey)) near.add(groupKey);
	}
	return { nodes: focused, near, linesOf: 'seats' };
}

/** Returns the focus on the groups of a person; the bodies to which they report are near. */
function focusOnGroups(groups: readonly NodeKey[], links: readonly Link[]): Focus {
	return {
		...focusOn(
			groups,
			links.filter(({ kind }) => kind === 'reporting'),
		),
		linesOf: 'command',
	};
}

/** Returns the focus of what is selected: a node with what it is tied to, or the groups in which a person has a role. */
export function focusOnSelected(
	selected: { readonly kind: 'group' | 'organization' | 'person'; readonly id: string } | undefined,
	groups: readonly GroupAt[],
	links: readonly Link[],
): Focus {
	if (!selected) return NO_FOCUS;
	const { kind, id } = selected;
	if (kind !== 'person') return focusOn([keyOf(kind, id)], links);
	const tables = groups.filter(({ roles }) => roles.some(({ claim }) => claim.person === id));
	return focusOnGroups(
		tables.map(({ group }) => keyOf('group', group.id)),
		links,
	);
}

/**
 * Returns the focus on the groups in which two meet, with those of the two that are organizations; where both are people, on
 * the groups and their lines of command.
 */
export function focusOnMeetings(
	groups: readonly NodeKey[],
	organizations: readonly NodeKey[],
	links: readonly Link[],
): Focus {
	if (organizations.length === 0) return focusOnGroups(groups, links);
	return { nodes: new Set([...groups, ...organizations]), near: new Set(), linesOf: 'meetings' };
}

/** Returns the focus on the steps of a way that are drawn: the groups and organizations, and the lines between them. */
export function focusOnWay(way: readonly { readonly kind: string; readonly id: string }[]): Focus {
	const nodes = way.flatMap(({ kind, id }) =>
		kind === 'group' || kind === 'organization' ? [keyOf(kind, id)] : [],
	);
	return { nodes: new Set(nodes), near: new Set(), linesOf: 'meetings' };
}

/** Returns the emphasis of a node under a focus. */
export function emphasisOf(focus: Focus, key: NodeKey): Emphasis {
	if (focus.nodes.size === 0) return 'plain';
	if (focus.nodes.has(key)) return 'focus';
	return focus.near.has(key) ? 'near' : 'dim';
}

/** Returns whether a link comes forward: one of its ends is in focus, or both where two meet. */
export function isForward(focus: Focus, link: Link): boolean {
	if (focus.linesTo) {
		const group = keyOf('group', link.group);
		const isTold = focus.nodes.has(group) || focus.near.has(group);
		return isTold && focus.linesTo.has(keyOf('organization', link.organization)) && link.kind === 'seat';
	}
	if (focus.linesOf === 'command' && link.kind !== 'reporting') return false;
	const hasGroup = focus.nodes.has(keyOf('group', link.group));
	const hasOrganization = focus.nodes.has(keyOf('organization', link.organization));
	return focus.linesOf === 'meetings' ? hasGroup && hasOrganization : hasGroup || hasOrganization;
}

/** Returns whether the lines that come forward are few enough for marks of confidence on them. */
export function marksConfidence(focus: Focus): boolean {
	return focus.nodes.size > 0 && focus.linesTo === undefined;
}
