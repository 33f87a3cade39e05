/** The head of a page: what search engines, link previews and archives read. */
import { escapeXml } from '../export/xml.ts';
import { pageAddress } from '../link/page-address.ts';
import type { View } from '../link/view.ts';
import type { Index } from '../query/index.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../text/index.ts';
import { pagesText } from '../text/pages.ts';
import { pageMeta } from '../ui/page-meta.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './cards/card-svg.ts';
import { cardPath } from './cards/cards.ts';
import { jsonLd } from './json-ld.ts';
import { END } from './page-scripts.ts';

const LOCALES = { en: 'en_GB', zh: 'zh_CN' } as const;

/** Returns the address of a page in each language, and the one for readers of others, by language tag. */
export function alternatesOf(view: View, base: string): (readonly [tag: string, address: string])[] {
	return [
		...LANGUAGES.map((lang) => [LANGUAGE_TAGS[lang], pageAddress({ ...view, lang }, base)] as const),
		['x-default', pageAddress({ ...view, lang: 'en' }, base)],
	];
}

/** A JSON text that cannot end the script it stands in. */
function jsonInScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Returns the tags of a page's head; `way` leads from the page to the site's root. With the site's address every link is
 * whole. Without it links are relative, which the program makes whole once it runs, and `og:url` is left out, which
 * cannot be relative.
 */
export function headOf(index: Index, view: View, way: string, site: URL | undefined): string {
	const base = site?.href ?? way;
	const { title, description, cardAlt } = pageMeta(index, view);
	const address = pageAddress(view, base);
	const card = base + cardPath(view.selected);
	const thing = jsonLd(index, view, base);
	const meta = (key: 'name' | 'property', name: string, content: string) =>
		`<meta ${key}="${name}" content="${escapeXml(content)}">`;
	const og = (name: string, content: string) => meta('property', `og:${name}`, content);
	return [
		// A page is painted first when it has come whole: what stands above its foot would else move as more arrives.
		`<link rel="expect" href="#${END}" blocking="render">`,
		`<title>${escapeXml(title)}</title>`,
		meta('name', 'description', description),
		`<link rel="canonical" href="${escapeXml(address)}">`,
		...alternatesOf(view, base).map(
			([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${escapeXml(href)}">`,
		),
		og('type', view.selected?.kind === 'person' ? 'profile' : view.selected ? 'article' : 'website'),
		og('site_name', pagesText[view.lang].siteName),
		og('title', title),
		og('description', description),
		...(site ? [og('url', address)] : []),
		og('locale', LOCALES[view.lang]),
		og('locale:alternate', LOCALES[view.lang === 'en' ? 'zh' : 'en']),
		og('image', card),
		og('image:type', 'image/png'),
		og('image:width', String(CARD_WIDTH)),
		og('image:height', String(CARD_HEIGHT)),
		og('image:alt', cardAlt),
		// Title, description and picture are read from the tags above.
		meta('name', 'twitter:card', 'summary_large_image'),
		...(thing ? [`<script type="application/ld+json">${jsonInScript(thing)}</script>`] : []),
	].join('\n\t\t');
}
