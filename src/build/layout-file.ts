/**
 * The layout as a file, data/layout.json: what a reader has learned of the map must not change with every claim, so the file
 * is kept, reviewed as a diff, and only completed when the dataset gains or loses nodes. `npm run layout [-- --fresh]`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Frame, LANDSCAPE, type Layout, PORTRAIT } from '../map/frame.ts';
import { type UnionGraph, unionGraph } from '../map/graph.ts';
import { layoutGraph } from '../map/layout.ts';
import { type Index, indexDataset } from '../query/index.ts';
import type { Layouts } from '../state/store.ts';
import { DATA_FOLDER } from './data-files.ts';
import { readDataset } from './site-data.ts';

const LAYOUT_FILE = 'layout.json';
const NONE: Layouts = { landscape: {}, portrait: {} };

function readLayouts(folder: string): Layouts {
	const path = join(folder, LAYOUT_FILE);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Layouts) : NONE;
}

function fits(graph: UnionGraph, layout: Layout): boolean {
	return graph.nodes.length === Object.keys(layout).length && graph.nodes.every(({ key }) => key in layout);
}

function completed(graph: UnionGraph, frame: Frame, layout: Layout): Layout {
	return fits(graph, layout) ? layout : layoutGraph(graph, frame, layout);
}

function printLayout(layout: Layout): string {
	const lines = Object.entries(layout).map(
		([key, place]) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(place)}`,
	);
	return `{\n${lines.join(',\n')}\n\t}`;
}

/** Returns whether the file of a data folder holds just the nodes of its dataset. */
export function isLayoutFileWhole(index: Index, folder: string): boolean {
	const graph = unionGraph(index);
	const { landscape, portrait } = readLayouts(folder);
	return fits(graph, landscape) && fits(graph, portrait);
}

/** Returns the layouts of a data folder's file, completed in memory where the dataset has other nodes; `fresh` begins anew. */
export function layoutsOf(index: Index, folder: string, fresh = false): Layouts {
	const graph = unionGraph(index);
	const known = fresh ? NONE : readLayouts(folder);
	const landscape = completed(graph, LANDSCAPE, known.landscape);
	const portrait = completed(graph, PORTRAIT, known.portrait);
	if (landscape !== known.landscape && !fresh) {
		console.log(
			`${LAYOUT_FILE} does not hold just the nodes of the dataset: run \`npm run layout\` and look at the map.`,
		);
	}
	return { landscape, portrait };
}

if (process.argv[1]?.endsWith('layout-file.ts')) {
	const index = indexDataset(readDataset(DATA_FOLDER));
	const { landscape, portrait } = layoutsOf(index, DATA_FOLDER, process.argv.includes('--fresh'));
	const text = `{\n\t"landscape": ${printLayout(landscape)},\n\t"portrait": ${printLayout(portrait)}\n}\n`;
	writeFileSync(join(DATA_FOLDER, LAYOUT_FILE), text);
}
