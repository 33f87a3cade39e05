/**
 * The page of addresses that name nothing. A host sends it for any address, so it cannot know how deep it stands: with the
 * site's address it names its style and script by that; without it, by every way up that can be the right one, of which
 * the browser takes the one that is there. No script inside the page, so that a content security policy may forbid those.
 */
import { escapeXml } from '../export/xml.ts';
import { pageAddress } from '../link/page-address.ts';
import { defaultView, type View } from '../link/view.ts';
import { LANGUAGE_TAGS, LANGUAGES, textOf } from '../text/index.ts';
import { pagesText } from '../text/pages.ts';
import { GUIDE_STEPS } from '../ui/views/guide-steps.ts';
import { offeredViews } from '../ui/views/registry.ts';

/** The deepest address that the explorer writes, /zh/group/x, has three steps; one more for a slash at its end. */
const WAYS = ['/', './', '../', '../../', '../../../', '../../../../'];

const LINK = /[ \t]*<(?:script|link)\b[^>]*"\.\/[^>]*>(?:<\/script>)?\n?/g;

/** Returns 404.html, from the page template whose links to assets begin with "./". */
export function lostPage(template: string, site: URL | undefined): string {
	const root = site?.pathname ?? '/';
	const ways = site ? [root] : WAYS;
	const words = LANGUAGES.map((lang) => {
		const text = textOf(lang);
		const { lost } = pagesText[lang];
		const home = defaultView(lang);
		const links: readonly (readonly [View, string])[] = [
			[home, text.title],
			[{ ...home, view: 'guide', step: GUIDE_STEPS[0] }, text.views.guide],
			[{ ...home, view: 'table' }, text.views.table],
			[{ ...home, view: 'about' }, text.views.about],
		];
		const offered = links.filter(([{ view }]) => offeredViews().includes(view));
		const items = offered.map(
			([view, label]) => `<li><a href="${escapeXml(pageAddress(view, root))}">${escapeXml(label)}</a></li>`,
		);
		return `<section lang="${LANGUAGE_TAGS[lang]}"><h2>${lost.heading}</h2><p>${lost.hint}</p><ul>${items.join('')}</ul></section>`;
	});
	return template
		.replace(
			/<title>.*<\/title>/,
			() => `<title>${pagesText.en.lost.heading}</title>\n\t\t<meta name="robots" content="noindex">`,
		)
		.replace(LINK, (tag) => ways.map((way) => tag.replace('"./', `"${way}`)).join(''))
		.replace(
			'<div id="root"></div>',
			() => `<div id="root" data-lost><main class="panel lost">${words.join('')}</main></div>`,
		);
}
