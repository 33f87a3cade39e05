/** Starts the explorer in the browser: loads the dataset, takes over the page made at build, follows the address. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Dataset } from '../dataset/schema.ts';
import { decode } from '../link/codec.ts';
import { knownIds } from '../link/ids.ts';
import { indexDataset } from '../query/index.ts';
import { followAddress } from '../state/history.ts';
import { createAppStore, type Layouts } from '../state/store.ts';
import { textOf } from '../text/index.ts';
import { App } from './app.tsx';
import { AppProvider } from './app-context.tsx';
import { loadGestures } from './map/load-gestures.ts';
import { loadPanels } from './panels/load.ts';
import { GUIDE_STEPS } from './views/guide-steps.ts';
import { loadView } from './views/registry.ts';

async function load<T>(address: URL): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
	return (await response.json()) as T;
}

function showFailure(root: HTMLElement, error: unknown): void {
	const text = textOf(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
	const message = document.createElement('div');
	message.className = 'load-failure';
	message.setAttribute('role', 'alert');
	const heading = document.createElement('strong');
	heading.textContent = text.failed;
	const hint = document.createElement('p');
	hint.textContent = text.failedHint;
	const detail = document.createElement('p');
	detail.textContent = error instanceof Error ? error.message : String(error);
	const retry = document.createElement('button');
	retry.textContent = text.retry;
	retry.addEventListener('click', () => window.location.reload());
	message.append(heading, hint, detail, retry);
	root.before(message);
}

/** Starts; `site` is the address below which the explorer is served. */
export async function start(site: URL): Promise<void> {
	const root = document.getElementById('root');
	if (!root) throw new Error('The page has no element with the id "root".');
	try {
		const whole = load<Dataset>(new URL('data/dataset.json', site));
		// What stands in the page of unknown addresses was made for none in particular, and a page of a frozen version holds only
		// what is said of an entity: both give way.
		const { lost, trimmed } = root.dataset;
		const isMade = root.childElementCount > 0 && lost === undefined && trimmed === undefined;
		// The page of an entity shows its sources, so only the whole dataset can take it over; the map needs the core alone.
		const showsSources = isMade && root.querySelector('.panel, .needs-whole') !== null;
		const [first, layouts] = await Promise.all([
			showsSources ? whole : load<Dataset>(new URL('data/core.json', site)),
			load<Layouts>(new URL('data/layouts.json', site)),
			showsSources && loadPanels(),
			// The map is drawn and its links work without it.
			loadGestures().catch(() => undefined),
		]);
		const index = indexDataset(first);
		const known = knownIds(first, GUIDE_STEPS);
		// A page made at build was made for its path alone: start from that, then take the query in.
		const { view, status } = decode({ pathname: window.location.pathname, search: '' }, site.pathname, known);
		await loadView(view.view);
		if (view.selected) await loadPanels();
		const store = createAppStore({
			index,
			layouts,
			completeness: showsSources ? 'full' : 'core',
			base: document.documentElement.dataset.base ?? site.pathname,
			view,
			notFound: status === 'not-found',
		});
		const app = (
			<StrictMode>
				<AppProvider store={store}>
					<App />
				</AppProvider>
			</StrictMode>
		);
		if (isMade) hydrateRoot(root, app);
		else createRoot(root).render(app);
		// Relative until here; from the next address on they would point elsewhere.
		for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]'))
			link.setAttribute('href', link.href);
		store.getState().takeOver(site.pathname);
		followAddress(store, GUIDE_STEPS, window);
		document.documentElement.dataset.started = '';
		if (showsSources) return;
		// What a reader of the map opens next; where it fails, it is fetched again when it is opened.
		loadPanels().catch(() => undefined);
		whole.then(
			(full) => store.getState().complete(indexDataset(full)),
			() => store.getState().failToComplete(),
		);
	} catch (error) {
		showFailure(root, error);
	}
}
