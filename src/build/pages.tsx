/** Every page of the site as HTML, made from the same components that run in the browser. */
import { renderToString } from 'react-dom/server';
import { encode } from '../link/codec.ts';
import { defaultView, type View } from '../link/view.ts';
import type { Index } from '../query/index.ts';
import { createAppStore, type Layouts } from '../state/store.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../text/index.ts';
import { App } from '../ui/app.tsx';
import { AppProvider } from '../ui/app-context.tsx';
import { loadPanels } from '../ui/panels/load.ts';
import { GUIDE_STEPS } from '../ui/views/guide-steps.ts';
import { loadView, offeredViews } from '../ui/views/registry.ts';
import { headOf } from './head.ts';
import { lostPage } from './lost-page.ts';
import { PLACE_SCRIPT, placeScriptTag, startedLater, withoutStyles } from './page-scripts.ts';

export interface Page {
	/** The file below dist/. */
	readonly path: string;
	readonly html: string;
}

/** Returns the views that have a page of their own, in one language. */
function viewsOf(index: Index, lang: Language): View[] {
	const home = defaultView(lang);
	const { groups, people, organizations } = index.dataset;
	return [
		home,
		...offeredViews()
			.filter((view) => view !== 'map' && view !== 'guide')
			.map((view): View => ({ ...home, view })),
		...GUIDE_STEPS.map((step): View => ({ ...home, view: 'guide', step })),
		...groups.map(({ id }): View => ({ ...home, selected: { kind: 'group', id } })),
		...people.map(({ id }): View => ({ ...home, selected: { kind: 'person', id } })),
		...organizations.map(({ id }): View => ({ ...home, selected: { kind: 'organization', id } })),
	];
}

/** Returns the way from a page's folder up to the site's. */
function baseFrom(address: string): string {
	const depth = address.split('/').filter(Boolean).length;
	return depth === 0 ? './' : '../'.repeat(depth);
}

function renderPage(index: Index, layouts: Layouts, view: View, base: string): string {
	const store = createAppStore({ index, layouts, completeness: 'full', base, view });
	return renderToString(
		<AppProvider store={store}>
			<App />
		</AppProvider>,
	);
}

function pageHtml(template: string, head: string, body: string, lang: string, base: string): string {
	return startedLater(template)
		.replace('<html lang="en">', `<html lang="${lang}" data-base="${base}">`)
		.replace(
			/<title>.*<\/title>/,
			() => `${head}\n\t\t<link rel="preload" as="script" href="${base}${PLACE_SCRIPT.path}">`,
		)
		.replaceAll('"./', `"${base}`)
		.replace(
			'<div id="root"></div>',
			() => `<div id="root">${withoutStyles(body)}</div>${placeScriptTag(base)}`,
		);
}

/** Returns the views with their addresses; the first step of the guide also stands at the guide's own. */
function addressed(views: readonly View[]): { readonly view: View; readonly address: string }[] {
	return views.flatMap((view) => {
		const addresses = [encode(view, '/')];
		if (view.view === 'guide' && view.step === GUIDE_STEPS[0])
			addresses.push(encode({ ...view, step: undefined }, '/'));
		return addresses.map((address) => ({ view, address }));
	});
}

/** Returns every view that has a page, in every language. */
export function pageViews(index: Index): View[] {
	return LANGUAGES.flatMap((lang) => viewsOf(index, lang));
}

/**
 * Yields every page: each view and entity in each language, and the page for addresses that name nothing. With the
 * address of the site, heads link by that; else relatively.
 */
export async function* pagesOf(
	index: Index,
	layouts: Layouts,
	template: string,
	site?: URL,
): AsyncGenerator<Page> {
	for (const view of offeredViews()) await loadView(view);
	await loadPanels();
	for (const lang of LANGUAGES) {
		for (const { view, address } of addressed(viewsOf(index, lang))) {
			const base = baseFrom(address);
			const head = headOf(index, view, base, site);
			const body = renderPage(index, layouts, view, base);
			yield {
				path: `${address.slice(1)}${address.endsWith('/') ? '' : '/'}index.html`,
				html: pageHtml(template, head, body, LANGUAGE_TAGS[lang], base),
			};
		}
	}
	yield { path: '404.html', html: lostPage(template, site) };
}
