/** The effect that ties the store to the address bar, both ways. */
import { decode, encode } from '../link/codec.ts';
import { type Known, knownIds } from '../link/ids.ts';
import type { Index } from '../query/index.ts';
import type { AppStore } from './store.ts';

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
	const stop = store.subscribe((state, before) => {
		if (state.view === before.view || state.cameBy === 'address') return;
		const address = encode(state.view, state.base);
		if (address === window.location.pathname + window.location.search) return;
		if (state.cameBy === 'push') window.history.pushState(null, '', address);
		else window.history.replaceState(null, '', address);
	});
	window.addEventListener('popstate', read);
	return () => {
		stop();
		window.removeEventListener('popstate', read);
	};
}
