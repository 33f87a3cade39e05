/** The effect that ties the store to the address bar, both ways. */
import { decode, encode } from '../link/codec.ts';
import { type Known, knownIds } from '../link/ids.ts';
import type { Index } from '../query/index.ts';
import type { AppState, AppStore, Step } from './store.ts';

const AFTER_PICTURE_MS = 50;
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
	let later: ReturnType<Window['setTimeout']> | undefined;
	/** Returns whether the browser took the address: Safari refuses after a hundred in half a minute. */
	const put = (step: Step, { view, base }: Pick<AppState, 'view' | 'base'>): boolean => {
		const address = encode(view, base);
		if (address === window.location.pathname + window.location.search) return true;
		try {
			if (step === 'push') window.history.pushState(null, '', address);
			else window.history.replaceState(null, '', address);
			return true;
		} catch {
			return false;
		}
	};
	const write = () => {
		window.clearTimeout(later);
		later = undefined;
		const state = store.getState();
		if (state.cameBy !== 'address' && !put(state.cameBy, state))
			later = window.setTimeout(write, AGAIN_AFTER_MS);
	};
	const stop = store.subscribe((state, before) => {
		if (state.view === before.view) return;
		// Writing takes a browser a millisecond or more, and nobody reads the address before the picture.
		if (state.cameBy === 'replace') later ??= window.setTimeout(write, AFTER_PICTURE_MS);
		else {
			// The page as it was adjusted last is what a reader comes back to.
			if (later !== undefined && state.cameBy === 'push') put('replace', before);
			write();
		}
	});
	window.addEventListener('popstate', read);
	return () => {
		window.clearTimeout(later);
		stop();
		window.removeEventListener('popstate', read);
	};
}
