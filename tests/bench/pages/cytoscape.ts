/** The network by Cytoscape.js with its force layout, `cose`, as it is by default. */
import cytoscape from 'cytoscape';
import { loadGraph, stage } from './shared.ts';

const data = await loadGraph();
let isDone = false;
const cy = cytoscape({
	container: stage(),
	elements: [
		...data.nodes.map(({ id, label, color, radius }) => ({
			group: 'nodes' as const,
			data: { id, label, color, size: 2 * radius },
		})),
		...data.links.map(({ source, target }, place) => ({
			group: 'edges' as const,
			data: { id: `link ${place}`, source, target },
		})),
	],
	style: [
		{
			selector: 'node',
			style: {
				'background-color': 'data(color)',
				label: 'data(label)',
				width: 'data(size)',
				height: 'data(size)',
				'font-size': 9,
			},
		},
		{ selector: 'edge', style: { width: 1, 'line-color': '#bbb' } },
		{ selector: '.off', style: { display: 'none' } },
	],
	layout: { name: 'null' },
});
const nodes = data.nodes.map(({ id }) => cy.getElementById(id));
const links = data.links.map((_, place) => cy.getElementById(`link ${place}`));

function show(picture: number): void {
	const on = new Set([
		...(data.pictures[picture]?.nodes.map((place) => nodes[place]) ?? []),
		...(data.pictures[picture]?.links.map((place) => links[place]) ?? []),
	]);
	cy.batch(() => {
		for (const element of [...nodes, ...links]) element.toggleClass('off', !on.has(element));
	});
}

show(0);
cy.one('layoutstop', () => {
	isDone = true;
});
cy.layout({ name: 'cose' }).run();

window.bench = {
	places: () =>
		nodes
			.filter((node) => node.visible())
			.flatMap((node) => {
				const { x, y } = node.renderedPosition();
				return [x, y];
			}),
	isDone: () => isDone,
	show,
};
