/**
 * The small script at the end of a made page. Before the first paint it puts in their places what has one that is counted
 * from data: a component writes such a place as a `style`; the policy of the pages allows no such attribute, so a made page
 * holds it as data. Styles that a script sets are no text that a browser reads as a style. After the first paint it starts
 * the program: started before, the program would share the machine with the paint of a picture that is there without it.
 */
import { createHash } from 'node:crypto';

/** In ms after the end of the page; for a page that nobody sees painted. */
const START_WITHIN = 2000;

const SCRIPT = `for (const element of document.querySelectorAll('[data-style]')) {
	element.style.cssText = element.dataset.style;
	element.removeAttribute('data-style');
}
const program = document.querySelector('link[rel="modulepreload"]').href;
const start = () => import(program);
if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) start();
else {
	new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
	setTimeout(start, ${START_WITHIN});
}
`;

/** The id of what ends a page: a browser that waits for it paints the page with everything in its place. */
export const END = 'end';

/** The script and the name of its file below dist/, which changes with what it says. */
export const PAGE_SCRIPT = {
	path: `assets/page-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 8)}.js`,
	content: SCRIPT,
} as const;

/** Returns what React has rendered with its styles as data; React writes no quote or bracket of a text as it is. */
export function withoutStyles(body: string): string {
	return body.replace(/ style="([^"]*)"/g, ' data-style="$1"');
}

const PROGRAM = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** Returns the page with its program fetched, after what the first paint needs, but not started; throws where it names none. */
export function withoutStart(page: string): string {
	if (!PROGRAM.test(page)) throw new Error('The page names no program to be started.');
	return page.replace(PROGRAM, '<link rel="modulepreload" crossorigin fetchpriority="low" href="$1">');
}

/** Returns what stands after the body of a page made at build. */
export function pageScriptTag(base: string): string {
	return `<script src="${base}${PAGE_SCRIPT.path}"></script><span id="${END}" hidden></span>`;
}
