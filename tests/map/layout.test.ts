import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import {
	type Frame,
	GROUP_ROOM,
	LANDSCAPE,
	type Layout,
	ORGANIZATION_ROOM,
	PORTRAIT,
} from '../../src/map/frame.ts';
import { type UnionGraph, type UnionNode, unionGraph } from '../../src/map/graph.ts';
import { layoutGraph } from '../../src/map/layout.ts';
import { indexDataset } from '../../src/query/index.ts';

let graph: UnionGraph;

beforeAll(() => {
	graph = unionGraph(indexDataset(readDataset(DATA_FOLDER)));
});

function roomOf(node: UnionNode): number {
	return node.kind === 'group' ? GROUP_ROOM : ORGANIZATION_ROOM;
}

function overlaps(layout: Layout): string[] {
	const found: string[] = [];
	for (const [position, a] of graph.nodes.entries()) {
		for (const b of graph.nodes.slice(position + 1)) {
			const [ax, ay] = layout[a.key] ?? [0, 0];
			const [bx, by] = layout[b.key] ?? [0, 0];
			if (Math.hypot(ax - bx, ay - by) < roomOf(a) + roomOf(b) - 1) found.push(`${a.key} on ${b.key}`);
		}
	}
	return found;
}

describe.each([
	['wide', LANDSCAPE],
	['narrow', PORTRAIT],
] as const)('the %s layout of all dates', (_name, frame: Frame) => {
	let layout: Layout;
	beforeAll(() => {
		layout = layoutGraph(graph, frame);
	});

	it('puts no node on another, and each into its region', () => {
		expect(overlaps(layout)).toEqual([]);
		const { party, state, military } = frame.regions;
		for (const { key, kind, system } of graph.nodes) {
			const [x, y] = layout[key] ?? [-1, -1];
			expect(x).toBeGreaterThanOrEqual(0);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(frame.width);
			expect(y).toBeLessThanOrEqual(frame.height);
			if (kind === 'organization' && system === 'party') expect(x).toBeLessThanOrEqual(party.x + party.width);
			if (kind === 'organization' && system === 'state') expect(x).toBeGreaterThanOrEqual(state.x);
			if (kind === 'organization' && system === 'military') expect(y).toBeGreaterThanOrEqual(military.y);
		}
	});

	it('is the same each time', () => {
		expect(layoutGraph(graph, frame)).toEqual(layout);
	});
});

describe('a layout that completes an earlier one', () => {
	it('finds room for what is new, and moves what was there by less than 2% of the diagonal', () => {
		const without: UnionGraph = { ...graph, nodes: graph.nodes.filter((_, position) => position % 25 !== 0) };
		const earlier = layoutGraph(without, LANDSCAPE);
		const later = layoutGraph(graph, LANDSCAPE, earlier);
		expect(overlaps(later)).toEqual([]);
		const moves = without.nodes
			.map(({ key }) => {
				const [x, y] = earlier[key] ?? [0, 0];
				const [laterX, laterY] = later[key] ?? [0, 0];
				return Math.hypot(x - laterX, y - laterY);
			})
			.sort((a, b) => a - b);
		const diagonal = Math.hypot(LANDSCAPE.width, LANDSCAPE.height);
		expect((moves[Math.floor(moves.length / 2)] ?? 0) / diagonal).toBeLessThan(0.02);
		expect((moves[Math.floor(moves.length * 0.9)] ?? 0) / diagonal).toBeLessThan(0.06);
	});
});
