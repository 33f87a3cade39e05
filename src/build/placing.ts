/**
 * Places in made pages. A component writes a place that is counted from data as a `style`; the policy of the pages allows no
 * such attribute, so a made page holds it as data, and a small script that comes with the page sets it, before the first
 * paint and before the program takes the page over. Styles that a script sets are no text that a browser reads as a style.
 */
import { createHash } from 'node:crypto';

const SCRIPT = `for (const element of document.querySelectorAll('[data-style]')) {
	element.style.cssText = element.dataset.style;
	element.removeAttribute('data-style');
}
`;

/** The id of what ends a page: a browser that waits for it paints the page with everything in its place. */
export const END = 'end';

/** The script and the name of its file below dist/, which changes with what it says. */
export const PLACING = {
	path: `assets/placing-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 8)}.js`,
	content: SCRIPT,
} as const;

/** Returns what React has rendered with its styles as data; React writes no quote or bracket of a text as it is. */
export function withoutStyles(body: string): string {
	return body.replace(/ style="([^"]*)"/g, ' data-style="$1"');
}

/** Returns what stands after the body of a page made at build. */
export function placingTag(base: string): string {
	return `<script src="${base}${PLACING.path}"></script><span id="${END}" hidden></span>`;
}
