/**
 * What the layout and the scene cost as the dataset grows, in processor time of this machine. `npm run bench` gives Node so much
 * room for young objects that what is counted is the work, not the collecting of garbage.
 */
import { frameFor, LANDSCAPE, type Layout } from '../../src/map/frame.ts';
import { unionGraph } from '../../src/map/graph.ts';
import { placeLabels } from '../../src/map/labels.ts';
import { layoutGraph } from '../../src/map/layout.ts';
import { batchLines } from '../../src/map/scene.ts';
import { labelWishes } from '../../src/map/wishes.ts';
import type { Index } from '../../src/query/index.ts';
import { STATES } from './changes.ts';
import { median } from './numbers.ts';
import { sceneAt } from './picture.ts';

export interface Cost {
	readonly scale: number;
	readonly nodes: number;
	readonly links: number;
	/** Milliseconds of processor time for the layout of all dates, wide. */
	readonly layout: number;
	/** The same for the scene of the newest date, with its lines gathered and its labels placed; median of 9. */
	readonly scene: number;
	readonly drawnNodes: number;
}

/** Returns the layout and what it cost, in milliseconds of processor time. */
export function costOfLayout(index: Index): { readonly layout: Layout; readonly time: number } {
	const graph = unionGraph(index);
	const before = process.cpuUsage();
	const layout = layoutGraph(graph, LANDSCAPE);
	const { user, system } = process.cpuUsage(before);
	return { layout, time: (user + system) / 1000 };
}

/** Returns the cost of the scene of the first picture under a layout. */
export function costOfScene(index: Index, layout: Layout): { readonly time: number; readonly nodes: number } {
	const state = STATES[0] as (typeof STATES)[number];
	const frame = frameFor(LANDSCAPE, Object.keys(layout).length);
	let nodes = 0;
	const times = Array.from({ length: 9 }, () => {
		const start = process.cpuUsage();
		const scene = sceneAt(index, layout, state);
		batchLines(scene.lines);
		placeLabels(
			labelWishes(index, scene, { script: 'en', chairs: true }, () => 'plain'),
			(17 * frame.width) / LANDSCAPE.width,
			{ x: 0, y: 0, width: frame.width, height: frame.height },
		);
		nodes = scene.groups.length + scene.organizations.length;
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	return { time: median(times), nodes };
}

/** Returns the exponents k of the costs' growth as n^k, and that of n log n over the same sizes, by least squares of the logarithms. */
export function growth(sizes: readonly number[], costs: readonly number[]): number {
	const xs = sizes.map(Math.log);
	const ys = costs.map(Math.log);
	const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
	const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
	let above = 0;
	let below = 0;
	for (const [at, x] of xs.entries()) {
		above += (x - meanX) * ((ys[at] ?? 0) - meanY);
		below += (x - meanX) ** 2;
	}
	return above / below;
}
