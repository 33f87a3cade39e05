/** Starts the explorer in the browser: loads the dataset, takes over the page made at build, follows the address. */
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Dataset } from '../dataset/schema.ts';
import { decode } from '../link/codec.ts';
import { liveBase } from '../link/frozen.ts';
import { knownIds } from '../link/ids.ts';
import { indexDataset } from '../query/index.ts';
import { followAddress } from '../state/history.ts';
import { type AppStore, createAppStore, type Layouts } from '../state/store.ts';
import { textOf } from '../text/index.ts';
import { App } from './app.tsx';
import { AppProvider } from './app-context.tsx';
import { Boundary } from './failed.tsx';
import { loadGestures } from './map/load-gestures.ts';
import { loadPanels } from './panels/load.ts';
import { GUIDE_STEPS } from './views/guide-steps.ts';
import { loadView } from './views/registry.ts';

/** In ms after all data has come. */
const KEEP_WITHIN = 5000;

/** Fetches a file of the data; throws with its path and what is wrong with it. */
async function load<T>(address: URL): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
	const text = await response.text();
	try {
		return JSON.parse(text) as T;
	} catch {
		throw new Error(`${address.pathname}: ${pageText().notWhole}`);
	}
}

/** The texts of the page as it came, before the address is read. */
function pageText() {
	return textOf(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
}

function withText<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}

/** Says above the page, made at build or empty, that the program cannot start. */
function showFailure(root: HTMLElement, error: unknown): void {
	const text = pageText();
	const message = document.createElement('div');
	message.className = 'load-failure';
	message.setAttribute('role', 'alert');
	const retry = withText('button', text.retry);
	retry.addEventListener('click', () => window.location.reload());
	message.append(
		withText('strong', text.failed),
		withText('p', root.childElementCount > 0 ? text.failedHint : text.failedEmpty),
		withText('p', error instanceof Error ? error.message : String(error)),
		retry,
	);
	root.before(message);
}

/** What stands in place of the page once the program has broken down. */
function Broken({ site }: { readonly site: URL }) {
	const text = pageText();
	return (
		<div className="load-failure" role="alert">
			<strong>{text.broken}</strong>
			<p>{text.brokenHint}</p>
			<button type="button" onClick={() => window.location.reload()}>
				{text.reload}
			</button>{' '}
			<a href={site.href}>{text.toStart}</a>
		</div>
	);
}

/** Marks the page as one that answers: once it is taken over and hears the reader, which React does in its own time. */
function Started({ children }: { readonly children: ReactNode }) {
	useEffect(() => {
		document.documentElement.dataset.started = '';
	}, []);
	return children;
}

/** Keeps the head of the page in step with the view: at once where the page was not made for it. */
function followHead(store: AppStore, isMade: boolean): void {
	const describe = () =>
		import('./page-head.ts').then(
			({ describePage }) => describePage(store.getState()),
			// The page then keeps the title that it came with.
			() => undefined,
		);
	if (!isMade) void describe();
	store.subscribe(({ view }, before) => {
		const { lang, view: name, step, selected } = before.view;
		if (view.lang !== lang || view.view !== name || view.step !== step || view.selected !== selected)
			void describe();
	});
}

/** Whether the browser is to keep this page for times without a network: not a frozen one, nor one inside another page. */
function isToKeep(store: AppStore): boolean {
	const { base, index, view } = store.getState();
	const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
	return (
		import.meta.env.PROD &&
		'serviceWorker' in navigator &&
		window.parent === window &&
		!view.embed &&
		liveBase(base, index.dataset.version.version) === base &&
		connection?.saveData !== true
	);
}

/** Lets the browser keep the explorer, once it has nothing else to do. */
function keepLater(store: AppStore, site: URL): void {
	if (!isToKeep(store)) return;
	const keep = () =>
		import('./offline/keep.ts')
			.then(({ keepOffline }) => keepOffline(site, store.getState().offerVersion))
			// Without it all works as long as there is a network.
			.catch(() => undefined);
	if ('requestIdleCallback' in window) window.requestIdleCallback(keep, { timeout: KEEP_WITHIN });
	else setTimeout(keep, KEEP_WITHIN);
}

/** Starts; `site` is the address below which the explorer is served. */
export async function start(site: URL): Promise<void> {
	const root = document.getElementById('root');
	if (!root) throw new Error('The page has no element with the id "root".');
	try {
		let whole: Promise<Dataset> | undefined;
		const loadWhole = () => {
			whole ??= load<Dataset>(new URL('data/dataset.json', site));
			return whole;
		};
		// What stands in the page of unknown addresses was made for none in particular, and a page of a frozen version holds only
		// what is said of an entity: both give way.
		const { lost, trimmed } = root.dataset;
		const isMade = root.childElementCount > 0 && lost === undefined && trimmed === undefined;
		// The page of an entity shows its sources, so only the whole dataset can take it over; the map needs the core alone.
		const showsSources = isMade && root.querySelector('.panel, .needs-whole') !== null;
		const [first, layouts] = await Promise.all([
			// What the core holds the whole dataset holds too.
			showsSources ? loadWhole() : load<Dataset>(new URL('data/core.json', site)).catch(loadWhole),
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
				<Boundary instead={<Broken site={site} />}>
					<AppProvider store={store}>
						<Started>
							<App />
						</Started>
					</AppProvider>
				</Boundary>
			</StrictMode>
		);
		if (isMade) hydrateRoot(root, app);
		else createRoot(root).render(app);
		// Relative until here; from the next address on they would point elsewhere.
		for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]'))
			link.setAttribute('href', link.href);
		store.getState().takeOver(site.pathname);
		followAddress(store, GUIDE_STEPS, window);
		followHead(store, isMade && status === 'ok');
		if (!showsSources) {
			// What a reader of the map opens next; where it fails, it is fetched again when it is opened.
			loadPanels().catch(() => undefined);
			// Only now: it is thrice as large, and would come in the way of what the page waits for.
			await loadWhole()
				.then((full) => store.getState().complete(indexDataset(full)))
				.catch(() => store.getState().failToComplete());
		}
		keepLater(store, site);
	} catch (error) {
		showFailure(root, error);
	}
}
