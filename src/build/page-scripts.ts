/**
 * The two small scripts of a made page.
 *
 * The one in the head starts the program after the first paint: started before, it would share the machine with the paint of
 * a picture that is there without it. As every script it waits for the style sheet, and what follows waits for it: a page that
 * is read before its style is there may be laid out without it, for nothing, as soon as the window takes the focus.
 *
 * The one at the end puts in their places, before the first paint, what has one that is counted from data: a component writes
 * such a place as a `style`; the policy of the pages allows no such attribute, so a made page holds it as data. Styles that a
 * script sets are no text that a browser reads as a style.
 */
import { createHash } from 'node:crypto';

/** In ms after the end of the page; for a page that nobody sees painted. */
const START_WITHIN = 2000;

const STARTING = `document.addEventListener('DOMContentLoaded', () => {
	const program = document.querySelector('link[rel="modulepreload"]').href;
	const start = () => import(program);
	if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) start();
	else {
		new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
		setTimeout(start, ${START_WITHIN});
	}
});
`;

const PLACING = `for (const element of document.querySelectorAll('[data-style]')) {
	element.style.cssText = element.dataset.style;
	element.removeAttribute('data-style');
}
`;

/** The id of what ends a page: a browser that waits for it paints the page with everything in its place. */
export const END = 'end';

interface PageScript {
	/** The file below dist/; its name changes with what it says. */
	readonly path: string;
	readonly content: string;
}

function pageScript(name: string, content: string): PageScript {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	return { path: `assets/${name}-${hash}.js`, content };
}

export const START_SCRIPT = pageScript('start', STARTING);
export const PLACE_SCRIPT = pageScript('place', PLACING);

/** Returns what React has rendered with its styles as data; React writes no quote or bracket of a text as it is. */
export function withoutStyles(body: string): string {
	return body.replace(/ style="([^"]*)"/g, ' data-style="$1"');
}

const PROGRAM = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** Returns the page with its program fetched but started only after the first paint; throws where it names none. */
export function startedLater(page: string): string {
	if (!PROGRAM.test(page)) throw new Error('The page names no program to be started.');
	return page.replace(
		PROGRAM,
		`<link rel="modulepreload" crossorigin fetchpriority="low" href="$1">\n\t\t<script src="./${START_SCRIPT.path}"></script>`,
	);
}

/** Returns what stands after the body of a page made at build. */
export function placeScriptTag(base: string): string {
	return `<script src="${base}${PLACE_SCRIPT.path}"></script><span id="${END}" hidden></span>`;
}
