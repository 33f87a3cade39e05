/** The network that the libraries draw: the nodes, links and pictures that our map draws, in their terms. */
import { spanOf } from '../../src/dataset/dates.ts';
import type { System } from '../../src/dataset/words.ts';
import { LANDSCAPE, type Layout } from '../../src/map/frame.ts';
import { keyOf, type NodeKey, unionGraph } from '../../src/map/graph.ts';
import { type Scene, sceneOf } from '../../src/map/scene.ts';
import { filterGroups } from '../../src/query/filter.ts';
import type { Index } from '../../src/query/index.ts';
import { momentOf } from '../../src/query/moment.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { type Asked, STATES } from './changes.ts';
import type { BenchGraph, BenchNode } from './pages/shared.ts';

const COLORS: Readonly<Record<System, string>> = {
	party: '#c0392b',
	state: '#2471a3',
	military: '#1e8449',
	legislature: '#7d3c98',
	consultative: '#7d3c98',
	judicial: '#7d3c98',
	'mass-organization': '#7d3c98',
};

/** Returns the scene that our map draws for what is asked. */
export function sceneAt(index: Index, layout: Layout, { type, year }: Asked): Scene {
	if (year !== undefined && !spanOf(year)) throw new Error(`${year} is no date`);
	const shown = filterGroups(snapshot(index, momentOf(index, { at: year })), {
		type,
		form: [],
		tenure: [],
		area: [],
		system: [],
		confidence: [],
		q: '',
	});
	return sceneOf(index, shown, layout, LANDSCAPE);
}

/** Returns the network of all dates with the picture of each state; one line for each pair of nodes that any kind of link ties. */
export function benchGraph(index: Index, layout: Layout): BenchGraph {
	const union = unionGraph(index);
	const scenes = STATES.map((state) => sceneAt(index, layout, state));
	const radii = new Map<NodeKey, number>();
	for (const scene of scenes) {
		for (const { key, radius } of [...scene.groups, ...scene.organizations]) radii.set(key, radius);
	}
	const keys = new Set<NodeKey>([...union.nodes.map(({ key }) => key), ...radii.keys()]);
	const nodes = [...keys].map((key): BenchNode => {
		const [kind, id] = key.split(':') as [BenchNode['kind'], string];
		const group = index.groups.get(id);
		const organization = index.organizations.get(id);
		return {
			id: key,
			kind,
			label: (kind === 'group' ? group?.names.at(-1)?.en : organization?.en) ?? id,
			color: COLORS[kind === 'group' ? (group?.type ?? 'party') : (organization?.system ?? 'party')],
			radius: radii.get(key) ?? 5,
		};
	});
	const placeOfNode = new Map(nodes.map(({ id }, place) => [id, place]));
	const placeOfLink = new Map<string, number>();
	for (const { source, target } of union.links) {
		const pair = `${source} ${target}`;
		if (!placeOfLink.has(pair)) placeOfLink.set(pair, placeOfLink.size);
	}
	const links = [...placeOfLink.keys()].map((pair) => {
		const [source, target] = pair.split(' ') as [string, string];
		return { source, target };
	});
	const pictures = scenes.map((scene) => ({
		nodes: [...scene.groups, ...scene.organizations].flatMap(({ key }) => placeOfNode.get(key) ?? []),
		links: [
			...new Set(
				scene.lines.flatMap(
					({ link }) =>
						placeOfLink.get(`${keyOf('group', link.group)} ${keyOf('organization', link.organization)}`) ??
						[],
				),
			),
		],
	}));
	return { nodes, links, pictures };
}

/** Returns the network of the first picture alone, for a library that is asked for nothing else. */
export function firstPictureOf({ nodes, links, pictures }: BenchGraph): BenchGraph {
	const first = pictures[0] ?? { nodes: [], links: [] };
	const keptNodes = first.nodes.flatMap((place) => nodes[place] ?? []);
	const keptLinks = first.links.flatMap((place) => links[place] ?? []);
	return {
		nodes: keptNodes,
		links: keptLinks,
		pictures: [{ nodes: keptNodes.map((_, place) => place), links: keptLinks.map((_, place) => place) }],
	};
}
