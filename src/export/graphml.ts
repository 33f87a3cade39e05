/**
 * GraphML 1.0 (graphml.graphdrawing.org). Written here: the graphology library reads GraphML but has no writer, and its
 * GEXF writer guesses types from values and would bring a graph library and an XML one for what is a page of code.
 */

import type { ExportGraph, GraphMeta } from './graph.ts';
import { EDGE_FIELDS, NODE_FIELDS } from './graph-fields.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

function keys(owner: 'node' | 'edge', fields: readonly string[]): string[] {
	return fields.map((name) =>
		element('key', { id: `${owner}_${name}`, for: owner, 'attr.name': name, 'attr.type': 'string' }),
	);
}

function data<Name extends string>(
	owner: 'node' | 'edge',
	fields: readonly Name[],
	values: Readonly<Record<Name, string>>,
): string {
	return fields
		.filter((name) => values[name] !== '')
		.map((name) => element('data', { key: `${owner}_${name}` }, escapeXml(values[name])))
		.join('');
}

/** Returns the graph as a GraphML file; empty attributes are left out. */
export function graphml(graph: ExportGraph, meta: GraphMeta): string {
	const lines = [
		...keys('node', NODE_FIELDS),
		...keys('edge', EDGE_FIELDS),
		'<graph id="G" edgedefault="directed">',
		...graph.nodes.map((node) => element('node', { id: node.id }, data('node', NODE_FIELDS, node))),
		...graph.edges.map((edge) =>
			element(
				'edge',
				{ id: edge.id, source: edge.source, target: edge.target },
				data('edge', EDGE_FIELDS, edge),
			),
		),
		'</graph>',
	];
	const about = [meta.title, meta.moment, `version ${meta.version} (${meta.date})`, meta.licence, meta.url];
	return xmlDocument(
		element(
			'graphml',
			{
				xmlns: 'http://graphml.graphdrawing.org/xmlns',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation':
					'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
			},
			`\n${[element('desc', {}, escapeXml(about.join('; '))), ...lines].join('\n')}\n`,
		),
	);
}
