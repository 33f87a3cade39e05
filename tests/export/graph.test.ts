import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/dataset/dates.ts';
import { gexf } from '../../src/export/gexf.ts';
import { type ExportGraph, type GraphMeta, graphOf, nodeLinkJson } from '../../src/export/graph.ts';
import { graphml } from '../../src/export/graphml.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { realDataset } from './real-data.ts';

const index = indexDataset(realDataset());
const META: GraphMeta = {
	title: 'China’s <Leading> "Small" Groups & more',
	moment: '2017',
	version: '1.0.0',
	date: '2026-11-24',
	licence: 'CC-BY-4.0',
	url: 'https://example.org/?at=2017&type=party',
};

function at(date: string, people = false): ExportGraph {
	const moment = spanOf(date);
	if (!moment) throw new Error(`${date} is no date`);
	return graphOf(index, snapshot(index, moment), { people });
}

type Attributes = Readonly<Record<string, unknown>>;

/** The same graph in a form in which order and empty attributes do not matter. */
function plain(
	nodes: readonly (readonly [string, Attributes])[],
	edges: readonly (readonly [string, string, Attributes])[],
) {
	const held = (attributes: Attributes) =>
		Object.entries(attributes)
			.filter(([, value]) => value !== '')
			.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		nodes: nodes.map(([id, attributes]) => JSON.stringify([id, held(attributes)])).sort(),
		edges: edges.map(([from, to, attributes]) => JSON.stringify([from, to, held(attributes)])).sort(),
	};
}

function written(graph: ExportGraph) {
	return plain(
		graph.nodes.map(({ id, ...attributes }) => [id, attributes]),
		graph.edges.map(({ id: _, source, target, ...attributes }) => [source, target, attributes]),
	);
}

function read(graph: MultiGraph) {
	return plain(
		graph.mapNodes((id, attributes) => [id, attributes] as const),
		graph.mapEdges((edge, attributes, source, target) => {
			expect(graph.isDirected(edge)).toBe(true);
			return [source, target, attributes] as const;
		}),
	);
}

const WRITERS = [
	['GraphML', (graph: ExportGraph) => parseGraphml(MultiGraph, graphml(graph, META))],
	['GEXF', (graph: ExportGraph) => parseGexf(MultiGraph, gexf(graph, META))],
] as const;

/** Graphs of hostile names, with parallel edges. */
const anyGraph: fc.Arbitrary<ExportGraph> = fc
	.uniqueArray(
		fc.string({
			unit: fc.constantFrom('a', '中', '𠀀', '<', '>', '&', '"', "'", ']', '/', 'é'),
			minLength: 1,
		}),
		{
			minLength: 1,
			maxLength: 8,
		},
	)
	.map((names) => ({
		nodes: names.map((name) => ({
			id: `group:${name}`,
			label: name,
			kind: 'group' as const,
			name_en: name,
			name_zh: `组${name}`,
			system: 'party',
			form: '',
			tenure: '',
			area: '',
			certainty: 'surely',
			span: '',
		})),
		edges: names.flatMap((name) =>
			(['seat', 'reporting'] as const).map((kind) => ({
				id: `${kind} ${name}`,
				source: `group:${name}`,
				target: `group:${names[0]}`,
				label: kind,
				kind,
				certainty: 'possibly' as const,
				role: '',
			})),
		),
	}));

describe.each(WRITERS)('%s', (_, readBack) => {
	test.each(['1958', '1985-06', '2017-10-18', '2024'])(
		'the network of %s is read back with the same nodes, edges and attributes',
		(date) => {
			const graph = at(date);
			expect(graph.nodes.length).toBeGreaterThan(0);
			expect(read(readBack(graph))).toEqual(written(graph));
		},
	);
	test('people and their roles are read back too', () => {
		const graph = at('2017-10-18', true);
		expect(graph.nodes.some(({ kind }) => kind === 'person')).toBe(true);
		expect(read(readBack(graph))).toEqual(written(graph));
	});
	test('names with markup, quotes and characters beyond the first plane are read back', () => {
		fc.assert(
			fc.property(anyGraph, (graph) => {
				expect(read(readBack(graph))).toEqual(written(graph));
			}),
			{ numRuns: 50 },
		);
	});
	test('an empty network is read back', () => {
		expect(read(readBack({ nodes: [], edges: [] }))).toEqual({ nodes: [], edges: [] });
	});
});

describe('graphOf', () => {
	test.each([false, true])(
		'every edge joins two nodes of the graph, and every id is unique (people: %s)',
		(people) => {
			const { nodes, edges } = at('2015', people);
			const ids = new Set(nodes.map(({ id }) => id));
			expect(ids.size).toBe(nodes.length);
			expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
			for (const edge of edges) expect(ids.has(edge.source) && ids.has(edge.target), edge.id).toBe(true);
		},
	);
	test('a snapshot with fewer groups gives fewer groups, and only the organizations linked to them', () => {
		const moment = spanOf('2015');
		if (!moment) throw new Error('2015 is no date');
		const whole = snapshot(index, moment);
		const [first] = [...whole.groups.values()].filter(({ places }) => places.length > 0);
		if (!first) throw new Error('No group has a place in 2015.');
		const { nodes, edges } = graphOf(index, { moment, groups: new Map([[first.group.id, first]]) });
		expect(nodes.filter(({ kind }) => kind === 'group')).toHaveLength(1);
		const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
		expect(new Set(nodes.map(({ id }) => id))).toEqual(linked);
	});
	test('node-link JSON holds the same nodes and edges', () => {
		const graph = at('2015');
		const parsed = JSON.parse(nodeLinkJson(graph, META));
		expect(parsed.nodes).toEqual(graph.nodes);
		expect(parsed.links).toEqual(graph.edges.map(({ id, ...rest }) => ({ key: id, ...rest })));
		expect(parsed.graph).toEqual(META);
	});
});
