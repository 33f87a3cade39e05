/** Puts the link to the style sheet before those to scripts. */
import type { Plugin } from 'vite';

/**
 * Returns the Vite plugin that does. A browser paints nothing before the style sheet is there, and asks a server of the older
 * kind (HTTP/1.1) for six files at once: named last, it waits for scripts that the first picture does not need.
 */
export function styleFirst(): Plugin {
	return {
		name: 'style-first',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (html) => {
				const [link] = /[\t ]*<link rel="stylesheet"[^>]*>\n?/.exec(html) ?? [];
				return link ? html.replace(link, '').replace(/([\t ]*<title>)/, (title) => link + title) : html;
			},
		},
	};
}
