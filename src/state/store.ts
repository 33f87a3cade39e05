/** The one store: what the reader looks at. The address is its only memory. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../link/notices.ts';
import { defaultView, type View } from '../link/view.ts';
import type { Layout } from '../map/frame.ts';
import type { NodeKey } from '../map/graph.ts';
import type { Index } from '../query/index.ts';

/** How a change of view enters the history: a new page to come back from, or the same page adjusted. */
export type Step = 'push' | 'replace';

/** Positions for a wide and for a narrow window. */
export interface Layouts {
	readonly landscape: Layout;
	readonly portrait: Layout;
}

/** Whether the index holds names and dates only, or also notes and sources; or that the latter could not be had. */
export type Completeness = 'core' | 'full' | 'failed';

export interface AppState {
	readonly index: Index;
	readonly layouts: Layouts;
	readonly completeness: Completeness;
	/** Whether the index is of a dataset that the reader opened from a file. */
	readonly isOwnData: boolean;
	/** The path below which the explorer is served, with a slash at either end; relative while a page is being made. */
	readonly base: string;
	readonly view: View;
	readonly notices: readonly Notice[];
	/** Whether the address names something that is not here. */
	readonly notFound: boolean;
	/** Whether the map's marks are drawn; pages of entities are made without, to stay small, and get it when they start. */
	readonly drawsMap: boolean;
	readonly hovered: NodeKey | undefined;
	/** Changes to a newer version of the explorer, once one is there. */
	readonly changeVersion: (() => void) | undefined;
	/** How the present view came about: by a step of the reader here, or from the address. */
	readonly cameBy: Step | 'address';
	show: (view: View, step: Step) => void;
	/** Takes the view that an address stands for, without writing history. */
	arrive: (view: View, notices: readonly Notice[], notFound: boolean) => void;
	dismissNotices: () => void;
	hover: (key: NodeKey | undefined) => void;
	complete: (index: Index) => void;
	/** Shows a dataset of the reader's own in place of the published one. */
	useOwnData: (index: Index, layouts: Layouts) => void;
	failToComplete: () => void;
	offerVersion: (change: () => void) => void;
	/** Takes a page made at build over: from here on addresses are absolute and the map is drawn. */
	takeOver: (base: string) => void;
}

export type AppStore = StoreApi<AppState>;

export interface InitialState {
	readonly index: Index;
	readonly layouts: Layouts;
	readonly completeness: Completeness;
	readonly base: string;
	readonly view: View;
	readonly notFound?: boolean;
}

/** Returns a store at the view given; it knows nothing of the browser, so that pages can be made from it at build. */
export function createAppStore(initial: InitialState): AppStore {
	return createStore<AppState>()((set) => ({
		...initial,
		notFound: initial.notFound ?? false,
		isOwnData: false,
		notices: [],
		drawsMap: initial.view.selected === undefined,
		hovered: undefined,
		changeVersion: undefined,
		cameBy: 'address',
		show: (view, step) => set({ view, cameBy: step, notFound: false }),
		arrive: (view, notices, notFound) => set({ view, notices, notFound, cameBy: 'address' }),
		dismissNotices: () => set({ notices: [] }),
		hover: (hovered) => set({ hovered }),
		// The published dataset may arrive after the reader's own was opened: then it is no longer wanted.
		complete: (index) => set((state) => (state.isOwnData ? {} : { index, completeness: 'full' })),
		useOwnData: (index, layouts) =>
			set(({ view }) => ({
				index,
				layouts,
				completeness: 'full',
				isOwnData: true,
				view: { ...defaultView(view.lang), view: view.view },
				cameBy: 'replace',
			})),
		failToComplete: () => set({ completeness: 'failed' }),
		offerVersion: (changeVersion) => set({ changeVersion }),
		takeOver: (base) => set({ base, drawsMap: true }),
	}));
}
