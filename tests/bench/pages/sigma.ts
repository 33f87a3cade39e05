/** The network by sigma, laid out beforehand by graphology's ForceAtlas2 with the settings that it infers. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { loadGraph, stage } from './shared.ts';

const iterations = Number(new URLSearchParams(window.location.search).get('iterations'));
const data = await loadGraph();
const graph = new Graph({ multi: true });
for (const [place, { id, label, color, radius }] of data.nodes.entries()) {
	// ForceAtlas2 needs first positions that differ: a spiral, the same each time.
	const angle = 2.4 * place;
	const distance = Math.sqrt(place);
	graph.addNode(id, {
		label,
		color,
		size: radius,
		x: distance * Math.cos(angle),
		y: distance * Math.sin(angle),
	});
}
const links = data.links.map(({ source, target }) => graph.addEdge(source, target));
forceAtlas2.assign(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });

const sigma = new Sigma(graph, stage());

let on = new Set<string>();
function show(picture: number): void {
	on = new Set(data.pictures[picture]?.nodes.flatMap((place) => data.nodes[place]?.id ?? []));
	const onLinks = new Set(data.pictures[picture]?.links.map((place) => links[place]));
	const ids = data.nodes.map(({ id }) => id);
	sigma.setNodesState(
		ids.filter((id) => on.has(id)),
		{ isHidden: false },
	);
	sigma.setNodesState(
		ids.filter((id) => !on.has(id)),
		{ isHidden: true },
	);
	sigma.setEdgesState(
		links.filter((link) => onLinks.has(link)),
		{ isHidden: false },
	);
	sigma.setEdgesState(
		links.filter((link) => !onLinks.has(link)),
		{ isHidden: true },
	);
}
show(0);

// Sigma draws within its constructor or in the frame that follows: once it is made, the picture is.
window.bench = {
	places: () =>
		[...on].flatMap((id) => {
			const { x, y } = graph.getNodeAttributes(id);
			const point = sigma.graphToViewport({ x, y });
			return [point.x, point.y];
		}),
	isDone: () => true,
	show,
};
