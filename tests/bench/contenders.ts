/** Who is measured: our map, the libraries, and the same picture as a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export interface Contender {
	readonly name: string;
	/** The address below the server, at a scale. */
	readonly address: (scale: number) => string;
	/** The elements whose places make the picture; empty where the page tells its places itself. */
	readonly selector: string;
	/** Milliseconds without movement after which the picture counts as settled. */
	readonly quiet: number;
	/** Whether it is moved about and asked for changes, or only watched until it has settled. */
	readonly isDriven: boolean;
	readonly isOurs: boolean;
	/** Scales at which it takes part. */
	readonly scales: readonly number[];
}

export const LIBRARIES = ['force-graph', 'cytoscape', 'sigma'] as const;

/** ForceAtlas2 does not end by itself: the 50 iterations of its documentation's example. */
const ITERATIONS = 50;
/** And as many as it takes until fifty more move the median node by less than a pixel at 1×. */
const ITERATIONS_TO_REST = 500;

const ALL = [1, 5, 20];
const MARKS = 'svg .node, svg .label';

const library = (
	name: string,
	page: (typeof LIBRARIES)[number],
	graph: string,
	query: string,
	isDriven: boolean,
	scales: readonly number[],
): Contender => ({
	name,
	address: (scale) => `/pages/${page}/${page}.html?graph=../${graph}-${scale}${query}`,
	selector: '',
	quiet: 300,
	isDriven,
	isOurs: false,
	scales,
});

export const OURS = 'this map';
export const FLOOR = 'static SVG file';

export const CONTENDERS: readonly Contender[] = [
	{
		name: OURS,
		address: (scale) => `/site-${scale}/`,
		selector: MARKS,
		// Longer than for the others, so that nothing that our program does once it has started goes unseen.
		quiet: 1500,
		isDriven: true,
		isOurs: true,
		scales: ALL,
	},
	{
		name: FLOOR,
		address: (scale) => `/picture-${scale}.svg`,
		selector: MARKS,
		quiet: 300,
		isDriven: false,
		isOurs: false,
		scales: ALL,
	},
	library('force-graph', 'force-graph', 'graph', '', true, ALL),
	library('Cytoscape.js, cose', 'cytoscape', 'graph', '', true, ALL),
	library(
		`sigma, ForceAtlas2 to rest (${ITERATIONS_TO_REST} iterations)`,
		'sigma',
		'graph',
		`&iterations=${ITERATIONS_TO_REST}`,
		true,
		ALL,
	),
	library(
		`sigma, ForceAtlas2 not at rest (${ITERATIONS} iterations)`,
		'sigma',
		'graph',
		`&iterations=${ITERATIONS}`,
		false,
		ALL,
	),
	library('force-graph, first picture only', 'force-graph', 'first', '', false, [1]),
	library('Cytoscape.js, first picture only', 'cytoscape', 'first', '', false, [1]),
	library(
		`sigma, first picture only (${ITERATIONS_TO_REST} iterations)`,
		'sigma',
		'first',
		`&iterations=${ITERATIONS_TO_REST}`,
		false,
		[1],
	),
];

/** Builds the pages of the libraries into a folder, each by itself, as small as a product would. */
export async function buildPages(folder: string): Promise<void> {
	const root = join(import.meta.dirname, 'pages');
	for (const name of LIBRARIES) {
		await build({
			root,
			base: './',
			configFile: false,
			logLevel: 'warn',
			build: {
				target: 'es2022',
				outDir: join(folder, name),
				emptyOutDir: true,
				rolldownOptions: { input: join(root, `${name}.html`) },
			},
		});
	}
}

/** Returns the bytes, compressed by gzip, of the scripts in a folder whose names start with the text. */
export function scriptBytes(folder: string, start: string): number {
	return readdirSync(folder)
		.filter((name) => name.startsWith(start) && name.endsWith('.js'))
		.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
}
