/** The effect that ties the store to the address bar, both ways. */
import { decode, encode } from '../link/codec.ts';
import { type Known, knownIds } from '../link/ids.ts';
import type { Index } from '../query/index.ts';
import type { AppStore } from './store.ts';

const AGAIN_AFTER_MS = 2000;

/**
 * Reads the address into the store, and from then on writes each change of view into it; returns the undoing. `steps` are
 * those of the guide.
 */
export function followAddress(store: AppStore, steps: readonly string[], window: Window): () => void {
	let of: { index: Index; known: Known } | undefined;
	const knownOf = (index: Index): Known => {
		if (of?.index !== index) of = { index, known: knownIds(index.dataset, steps) };
		return of.known;
	};
	const read = () => {
		const { base, index, view: before } = store.getState();
		const { view, notices, status } = decode(window.location, base, knownOf(index));
		if (encode(view, base) === encode(before, base) && notices.length === 0) return;
		store.getState().arrive(view, notices, status === 'not-found');
	};
	read();
	/** A browser that refuses, as Safari does after a hundred addresses in half a minute, is told the newest later. */
	let later: ReturnType<Window['setTimeout']> | undefined;
	const write = () => {
		const { view, base, cameBy } = store.getState();
		const address = encode(view, base);
		window.clearTimeout(later);
		if (cameBy === 'address' || address === window.location.pathname + window.location.search) return;
		try {
			if (cameBy === 'push') window.history.pushState(null, '', address);
			else window.history.replaceState(null, '', address);
		} catch {
			later = window.setTimeout(write, AGAIN_AFTER_MS);
		}
	};
	const stop = store.subscribe((state, before) => {
		if (state.view !== before.view) write();
	});
	window.addEventListener('popstate', read);
	return () => {
		window.clearTimeout(later);
		stop();
		window.removeEventListener('popstate', read);
	};
}
