/** What the picture of a view brings forward, for the map and for a figure of it alike. */
import type { Span } from '../dataset/dates.ts';
import type { Index } from '../query/index.ts';
import type { Step } from '../query/meet.ts';
import { meetingsIn, type Party } from '../query/meetings.ts';
import type { GroupAt, Snapshot } from '../query/snapshot.ts';
import { focusOnBridges } from './bridges.ts';
import { type Focus, focusOnMeetings, focusOnSelected, focusOnWay } from './emphasis.ts';
import { keyOf, type NodeKey } from './graph.ts';
import type { Scene } from './scene.ts';

type Selected = Parameters<typeof focusOnSelected>[0];

/** Two who are asked about together: where they meet. */
export interface Two {
	readonly first: Party;
	readonly second: Party;
}

/** Returns the two that a view asks about: a person or an organization that is selected, and another one. */
export function twoOf(selected: Selected, other: Party | undefined): Two | undefined {
	if (!other || !selected || selected.kind === 'group') return undefined;
	return { first: { kind: selected.kind, id: selected.id }, second: other };
}

/** Returns the groups among those shown in which both have a place at the moment. */
export function meetingsOf(
	index: Index,
	{ first, second }: Two,
	moment: Span,
	shown: readonly GroupAt[],
): NodeKey[] {
	const ids = new Set(meetingsIn(index, first, second, moment).map(({ group }) => group.id));
	return shown.flatMap(({ group }) => (ids.has(group.id) ? [keyOf('group', group.id)] : []));
}

/** Returns the groups shown, with those on the way from the one to the other that the filter would hide. */
export function withWay(
	shown: readonly GroupAt[],
	way: readonly Step[],
	{ groups }: Snapshot,
): readonly GroupAt[] {
	const hidden = way.flatMap(({ kind, id }) => {
		const at = kind === 'group' ? groups.get(id) : undefined;
		return at && !shown.includes(at) ? [at] : [];
	});
	return hidden.length > 0 ? [...shown, ...hidden] : shown;
}

/** What a view asks of its picture. */
export interface Asked {
	readonly selected: Selected;
	readonly two: Two | undefined;
	/** Where the two meet; empty where they do not. */
	readonly meetings: readonly NodeKey[];
	/** The way from the one to the other, where they never meet. */
	readonly way: readonly Step[];
	readonly isBridges: boolean;
}

/** Returns the focus: the way between two, where two meet, what is selected, or the bridges. */
export function focusInView(scene: Scene, shown: readonly GroupAt[], asked: Asked): Focus {
	const { selected, two, meetings, way, isBridges } = asked;
	if (way.length > 0) return focusOnWay(way);
	if (isBridges && !selected) return focusOnBridges(scene);
	const links = scene.lines.map(({ link }) => link);
	if (!two || meetings.length === 0) return focusOnSelected(selected, shown, links);
	const organizations = [two.first, two.second].flatMap(({ kind, id }) =>
		kind === 'organization' ? [keyOf(kind, id)] : [],
	);
	return focusOnMeetings(meetings, organizations, links);
}
