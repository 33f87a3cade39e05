/** The network at one moment as it is taken away: nodes and edges with plain attributes, in whatever format. */
import { keyOf, type Link, linksOf } from '../map/graph.ts';
import type { Index } from '../query/index.ts';
import type { Certainty } from '../query/life.ts';
import type { GroupAt, Snapshot } from '../query/snapshot.ts';

/** The attributes of a node; an empty text is one that its kind does not have. */
export interface NodeAttributes {
	readonly label: string;
	readonly kind: 'group' | 'organization' | 'person';
	readonly name_en: string;
	readonly name_zh: string;
	/** An organization's system; a group's type. */
	readonly system: string;
	readonly form: string;
	readonly tenure: string;
	readonly area: string;
	/** How surely the group existed at the moment. */
	readonly certainty: string;
	/** The systems from which a group's places come, with | between them. */
	readonly span: string;
}

export interface EdgeAttributes {
	readonly label: string;
	readonly kind: Link['kind'] | 'role';
	readonly certainty: Certainty;
	/** The role of a person in a group. */
	readonly role: string;
}

export interface GraphNode extends NodeAttributes {
	readonly id: string;
}

/** An edge reads 'source sits in, reports to, houses the office of, has a role in target'. */
export interface GraphEdge extends EdgeAttributes {
	readonly id: string;
	readonly source: string;
	readonly target: string;
}

/** A directed graph in which two nodes may have several edges. */
export interface ExportGraph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}

export interface GraphOptions {
	/** Whether people who have a role become nodes too. */
	readonly people?: boolean;
}

const NO_ATTRIBUTES = { system: '', form: '', tenure: '', area: '', certainty: '', span: '' };

function groupNode({ group, name, form, certainty, span }: GroupAt): GraphNode {
	return {
		id: keyOf('group', group.id),
		label: name.en,
		kind: 'group',
		name_en: name.en,
		name_zh: name.zh,
		system: group.type,
		form,
		tenure: group.tenure,
		area: group.area,
		certainty,
		span: [...span.keys()].join('|'),
	};
}

function organizationNode(index: Index, id: string): GraphNode | undefined {
	const organization = index.organizations.get(id);
	return (
		organization && {
			...NO_ATTRIBUTES,
			id: keyOf('organization', id),
			label: organization.en,
			kind: 'organization',
			name_en: organization.en,
			name_zh: organization.zh,
			system: organization.system,
		}
	);
}

function personKey(id: string): string {
	return `person:${id}`;
}

function personNode(index: Index, id: string): GraphNode | undefined {
	const person = index.people.get(id);
	return (
		person && {
			...NO_ATTRIBUTES,
			id: personKey(id),
			label: person.en,
			kind: 'person',
			name_en: person.en,
			name_zh: person.zh,
		}
	);
}

function edge(
	kind: GraphEdge['kind'],
	source: string,
	target: string,
	certainty: Certainty,
	role = '',
): GraphEdge {
	const label = role || kind;
	return { id: `${label} ${source} ${target}`, label, kind, source, target, certainty, role };
}

function linkEdge({ kind, group, organization, certainty }: Link): GraphEdge {
	const groupKey = keyOf('group', group);
	const organizationKey = keyOf('organization', organization);
	return kind === 'reporting'
		? edge(kind, groupKey, organizationKey, certainty)
		: edge(kind, organizationKey, groupKey, certainty);
}

/** Several claims may say the same: one edge then, as sure as the surest of them. */
function merged(edges: readonly GraphEdge[]): GraphEdge[] {
	const byId = new Map<string, GraphEdge>();
	for (const candidate of edges) {
		const known = byId.get(candidate.id);
		if (!known || candidate.certainty === 'surely') byId.set(candidate.id, candidate);
	}
	return [...byId.values()];
}

/** Returns the groups of the snapshot with the organizations (and people, if asked for) that they are linked to. */
export function graphOf(
	index: Index,
	snapshot: Snapshot,
	{ people = false }: GraphOptions = {},
): ExportGraph {
	const groups = [...snapshot.groups.values()];
	const links = linksOf(snapshot);
	const roles = people ? groups.flatMap(({ group, roles }) => roles.map((held) => ({ group, ...held }))) : [];
	const organizationIds = [...new Set(links.map(({ organization }) => organization))].sort();
	const personIds = [...new Set(roles.map(({ claim }) => claim.person))].sort();
	return {
		nodes: [
			...groups.map(groupNode),
			...organizationIds.flatMap((id) => organizationNode(index, id) ?? []),
			...personIds.flatMap((id) => personNode(index, id) ?? []),
		],
		edges: merged([
			...links.map(linkEdge),
			...roles.map(({ group, claim, certainty }) =>
				edge('role', personKey(claim.person), keyOf('group', group.id), certainty, claim.role),
			),
		]),
	};
}

/** What a graph file says of itself. */
export interface GraphMeta {
	readonly title: string;
	/** The moment or span of dates that the graph shows, as written to readers. */
	readonly moment: string;
	readonly version: string;
	/** The day of the data, YYYY-MM-DD. */
	readonly date: string;
	readonly licence: string;
	/** The address of the view from which the graph was taken. */
	readonly url: string;
}

/** Returns the graph as node-link JSON, as read by NetworkX (`node_link_graph(data, edges="links")`) and d3-force. */
export function nodeLinkJson(graph: ExportGraph, meta: GraphMeta): string {
	const data = {
		directed: true,
		multigraph: true,
		graph: meta,
		nodes: graph.nodes,
		links: graph.edges.map(({ id, ...rest }) => ({ key: id, ...rest })),
	};
	return `${JSON.stringify(data, undefined, '\t')}\n`;
}
