/**
 * Keeps the explorer in the browser after one visit, so that it works without a network. One version is kept whole: a newer
 * one is fetched beside it, counts only once every file of it is there, and takes over when the reader asks for it or comes
 * back later. Until then all files come from the older one, so that two versions never mix.
 */
import { clientsClaim } from 'workbox-core';
import {
	addRoute,
	cleanupOutdatedCaches,
	matchPrecache,
	type PrecacheEntry,
	precache,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { LANGUAGE_TAGS } from '../../text/index.ts';

/** What a service worker has that a page has not; the types of both do not go together in one program. */
declare const self: Window & {
	/** The files that are kept, written in at build. */
	readonly __KEPT__: PrecacheEntry[];
	readonly registration: { readonly scope: string };
	readonly skipWaiting: () => Promise<void>;
};

const SHELL = 'shell.html';
/** Headers that no longer hold of a page that is written here. */
const OF_THE_FILE = ['content-encoding', 'content-length', 'etag', 'last-modified'];

const base = new URL(self.registration.scope).pathname;

/** Whether an address is that of a page of the newest version: not of a file, nor of a frozen version. */
function isPage({ pathname }: URL): boolean {
	return !pathname.slice(base.length).startsWith('v/') && !/\.[^/]*$/.test(pathname);
}

/** The page of any address: empty, in the language of the address; the program fills it from the kept data. */
async function emptyPage({ pathname }: URL): Promise<Response> {
	const shell = await matchPrecache(SHELL);
	if (!shell) return Response.error();
	const isChinese = pathname.slice(base.length).split('/')[0] === 'zh';
	const html = (await shell.text())
		.replaceAll('"./', `"${base}`)
		.replace('lang="en"', `lang="${LANGUAGE_TAGS[isChinese ? 'zh' : 'en']}"`);
	const headers = new Headers(shell.headers);
	for (const name of OF_THE_FILE) headers.delete(name);
	return new Response(html, { headers });
}

precache(self.__KEPT__);
// What stands behind a question mark is for the program: the file is the same.
addRoute({ ignoreURLParametersMatching: [/./], cleanURLs: false });
registerRoute(
	({ request, url, sameOrigin }) => request.mode === 'navigate' && sameOrigin && isPage(url),
	({ url }) => emptyPage(url),
);
cleanupOutdatedCaches();
clientsClaim();
self.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string } | undefined>) => {
	if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
