/** GEXF 1.3 (gexf.net), the format of Gephi. Why it is written here is said in graphml.ts. */

import type { ExportGraph, GraphMeta } from './graph.ts';
import { EDGE_FIELDS, NODE_FIELDS } from './graph-fields.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

/** GEXF has a place of its own for the label, so it is no declared attribute. */
const NODE_ATTRIBUTES = NODE_FIELDS.filter((name) => name !== 'label');
const EDGE_ATTRIBUTES = EDGE_FIELDS.filter((name) => name !== 'label');

function declarations(owner: 'node' | 'edge', fields: readonly string[]): string {
	const attributes = fields.map((name) => element('attribute', { id: name, title: name, type: 'string' }));
	return element('attributes', { class: owner }, attributes.join(''));
}

function values<Name extends string>(fields: readonly Name[], item: Readonly<Record<Name, string>>): string {
	const held = fields.filter((name) => item[name] !== '');
	const cells = held.map((name) => element('attvalue', { for: name, value: item[name] }));
	return element('attvalues', {}, cells.join(''));
}

/** Returns the graph as a GEXF file; empty attributes are left out. */
export function gexf(graph: ExportGraph, meta: GraphMeta): string {
	const about = element(
		'meta',
		{ lastmodifieddate: meta.date },
		[
			element('creator', {}, escapeXml(meta.title)),
			element(
				'description',
				{},
				escapeXml(`${meta.moment}; version ${meta.version}; ${meta.licence}; ${meta.url}`),
			),
		].join(''),
	);
	const nodes = graph.nodes.map((node) =>
		element('node', { id: node.id, label: node.label }, values(NODE_ATTRIBUTES, node)),
	);
	// `kind` beside the attribute of that name: Gephi keeps parallel edges apart by it.
	const edges = graph.edges.map((edge) =>
		element(
			'edge',
			{ id: edge.id, source: edge.source, target: edge.target, label: edge.label, kind: edge.label },
			values(EDGE_ATTRIBUTES, edge),
		),
	);
	const network = element(
		'graph',
		{ defaultedgetype: 'directed', mode: 'static' },
		`\n${[
			declarations('node', NODE_ATTRIBUTES),
			declarations('edge', EDGE_ATTRIBUTES),
			element('nodes', {}, `\n${nodes.join('\n')}\n`),
			element('edges', {}, `\n${edges.join('\n')}\n`),
		].join('\n')}\n`,
	);
	return xmlDocument(
		element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, `\n${about}\n${network}\n`),
	);
}
