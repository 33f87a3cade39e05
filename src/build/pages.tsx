/** Every page of the site as HTML, made from the same components that run in the browser. */
import { renderToString } from 'react-dom/server';
import { encode } from '../link/codec.ts';
import { defaultView, type View } from '../link/view.ts';
import type { Index } from '../query/index.ts';
import { createAppStore, type Layouts } from '../state/store.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../text/index.ts';
import { App } from '../ui/app.tsx';
import { AppProvider } from '../ui/app-context.tsx';
import { GUIDE_STEPS } from '../ui/views/guide-steps.ts';
import { loadView, offeredViews } from '../ui/views/registry.ts';
import { pageMeta } from './page-meta.ts';

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

function escaped(text: string): string {
	return text.replace(
		/[&<>"]/g,
		(sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
	);
}

/** Returns the way from a page's folder up to the site's. */
function baseFrom(address: string): string {
	const depth = address.split('/').filter(Boolean).length;
	return depth === 0 ? './' : '../'.repeat(depth);
}

function renderPage(index: Index, layouts: Layouts, view: View, base: string, notFound: boolean): string {
	const store = createAppStore({ index, layouts, completeness: 'full', base, view, notFound });
	return renderToString(
		<AppProvider store={store}>
			<App />
		</AppProvider>,
	);
}

function pageHtml(template: string, head: string, body: string, lang: string, base: string): string {
	return template
		.replace('<html lang="en">', `<html lang="${lang}" data-base="${base}">`)
		.replace(/<title>.*<\/title>/, () => head)
		.replaceAll('"./', `"${base}`)
		.replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
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

/** Yields every page: each view and entity in each language, and the page for addresses that name nothing. */
export async function* pagesOf(index: Index, layouts: Layouts, template: string): AsyncGenerator<Page> {
	for (const view of offeredViews()) await loadView(view);
	for (const lang of LANGUAGES) {
		for (const { view, address } of addressed(viewsOf(index, lang))) {
			const base = baseFrom(address);
			const { title, description } = pageMeta(index, view);
			const alternates = LANGUAGES.map(
				(other) =>
					`<link rel="alternate" hreflang="${LANGUAGE_TAGS[other]}" href="${escaped(encode({ ...view, lang: other }, base))}">`,
			);
			const head = [
				`<title>${escaped(title)}</title>`,
				`<meta name="description" content="${escaped(description)}">`,
				`<meta property="og:title" content="${escaped(title)}">`,
				`<meta property="og:description" content="${escaped(description)}">`,
				...alternates,
			].join('\n\t\t');
			const body = renderPage(index, layouts, view, base, false);
			yield {
				path: `${address.slice(1)}${address.endsWith('/') ? '' : '/'}index.html`,
				html: pageHtml(template, head, body, LANGUAGE_TAGS[lang], base),
			};
		}
	}
	const lost = renderPage(index, layouts, defaultView('en'), '/', true);
	yield { path: '404.html', html: pageHtml(template, '<title>Not found</title>', lost, 'en', '/') };
}
