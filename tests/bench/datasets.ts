/** The datasets of the benchmark as folders, each with its layout; a dataset already there is not laid out again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import type { Layout } from '../../src/map/frame.ts';
import { unionGraph } from '../../src/map/graph.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { type Cost, costOfLayout, costOfScene } from './costs.ts';
import { filesOf, multiplied } from './synthetic.ts';

export interface Scaled {
	readonly scale: number;
	readonly folder: string;
	readonly index: Index;
	readonly layout: Layout;
	readonly cost: Cost;
}

/** Returns the dataset at a scale, written below `work` with a layout of its own, and what that cost. */
export function scaledDataset(work: string, scale: number): Scaled {
	const folder = join(work, `data-${scale}`);
	const files = filesOf(multiplied(readDataset(DATA_FOLDER), scale));
	const mark = createHash('sha256');
	for (const [path, text] of files) mark.update(path).update(text);
	for (const name of ['layout.ts', 'frame.ts', 'graph.ts'])
		mark.update(readFileSync(join(import.meta.dirname, '../../src/map', name)));
	const digest = mark.digest('hex');
	const markFile = join(work, `data-${scale}.json`);
	const known = existsSync(markFile)
		? (JSON.parse(readFileSync(markFile, 'utf8')) as { digest: string; layoutTime: number })
		: undefined;
	if (known?.digest !== digest) {
		rmSync(folder, { recursive: true, force: true });
		for (const [path, text] of files) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const { layout, time } = costOfLayout(indexDataset(readDataset(folder)));
		// The narrow layout is not measured: the wide one stands in for it.
		writeFileSync(join(folder, 'layout.json'), JSON.stringify({ landscape: layout, portrait: layout }));
		writeFileSync(markFile, JSON.stringify({ digest, layoutTime: time }));
	}
	const { layoutTime } = JSON.parse(readFileSync(markFile, 'utf8')) as { layoutTime: number };
	const layout = (JSON.parse(readFileSync(join(folder, 'layout.json'), 'utf8')) as { landscape: Layout })
		.landscape;
	const index = indexDataset(readDataset(folder));
	const graph = unionGraph(index);
	const scene = costOfScene(index, layout);
	return {
		scale,
		folder,
		index,
		layout,
		cost: {
			scale,
			nodes: graph.nodes.length,
			links: graph.links.length,
			layout: layoutTime,
			scene: scene.time,
			drawnNodes: scene.nodes,
		},
	};
}
