/** Lays out a dataset that has come from a reader, beside the page so that the page stays alive. */
import type { Dataset } from '../dataset/schema.ts';
import { indexDataset } from '../query/index.ts';
import { LANDSCAPE, type Layout, PORTRAIT } from './frame.ts';
import { unionGraph } from './graph.ts';
import { layoutGraph } from './layout.ts';

/** What the worker says: how far it is, from 0 to 1, and at the end the layouts. */
export type LayoutMessage =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'layouts'; readonly landscape: Layout; readonly portrait: Layout };

const tell = (message: LayoutMessage) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Dataset>) => {
	const graph = unionGraph(indexDataset(data));
	const landscape = layoutGraph(graph, LANDSCAPE, {}, (done) => tell({ kind: 'progress', done: done / 2 }));
	const portrait = layoutGraph(graph, PORTRAIT, {}, (done) =>
		tell({ kind: 'progress', done: 0.5 + done / 2 }),
	);
	tell({ kind: 'layouts', landscape, portrait });
});
