/** Hands the store and the reader's language down the tree. */
import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { View } from '../link/view.ts';
import type { AppState, AppStore } from '../state/store.ts';
import { type Language, type Text, textOf } from '../text/index.ts';

const StoreContext = createContext<AppStore | undefined>(undefined);
const LateViewContext = createContext<View | undefined>(undefined);

function LateView({ children }: { readonly children: ReactNode }) {
	return (
		<LateViewContext value={useDeferredValue(useApp((state) => state.view))}>{children}</LateViewContext>
	);
}

/** Gives the components below it their store. */
export function AppProvider({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
	return (
		<StoreContext value={store}>
			<LateView>{children}</LateView>
		</StoreContext>
	);
}

/** Returns the store; throws outside a provider, which is a mistake in the program. */
export function useAppStore(): AppStore {
	const store = useContext(StoreContext);
	if (!store) throw new Error('No AppProvider stands above this component.');
	return store;
}

/** Returns a part of the state, and renders again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
	return useStore(useAppStore(), select);
}

/** Returns the present view a moment after its picture: for what nobody looks at first, such as the addresses of links. */
export function useLateView(): View {
	const view = useContext(LateViewContext);
	if (!view) throw new Error('No AppProvider stands above this component.');
	return view;
}

/** Returns the reader's language. */
export function useLanguage(): Language {
	return useApp((state) => state.view.lang);
}

/** Returns the texts in the reader's language. */
export function useText(): Text {
	return textOf(useLanguage());
}
