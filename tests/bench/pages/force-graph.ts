/** The network by force-graph, as its documentation shows it. */
import ForceGraph from 'force-graph';
import { type BenchLink, type BenchNode, loadGraph, stage } from './shared.ts';

type Placed = BenchNode & { x?: number; y?: number };

const data = await loadGraph();
const nodes: Placed[] = data.nodes.map((node) => ({ ...node }));
const links: BenchLink[] = data.links.map((link) => ({ ...link }));
let shownNodes: ReadonlySet<unknown> = new Set(data.pictures[0]?.nodes.map((place) => nodes[place]));
let shownLinks: ReadonlySet<unknown> = new Set(data.pictures[0]?.links.map((place) => links[place]));

const graph = new ForceGraph(stage())
	.graphData({ nodes, links } as never)
	.nodeLabel('label')
	.nodeColor('color')
	.nodeVal((node) => ((node as Placed).radius / 4) ** 2)
	.nodeVisibility((node) => shownNodes.has(node))
	.linkVisibility((link) => shownLinks.has(link));

window.bench = {
	places: () => {
		const on = nodes.filter((node) => shownNodes.has(node));
		if (on.some(({ x }) => x === undefined)) return undefined;
		return on.flatMap(({ x = 0, y = 0 }) => {
			const point = graph.graph2ScreenCoords(x, y);
			return [point.x, point.y];
		});
	},
	isDone: () => true,
	show: (picture) => {
		shownNodes = new Set(data.pictures[picture]?.nodes.map((place) => nodes[place]));
		shownLinks = new Set(data.pictures[picture]?.links.map((place) => links[place]));
		graph.nodeVisibility((node) => shownNodes.has(node)).linkVisibility((link) => shownLinks.has(link));
	},
};
