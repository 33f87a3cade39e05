/** An address in its parts, before anything in them is understood; and the writing of one. */

export interface Address {
	readonly pathname: string;
	readonly search: string;
}

/** The decoded parts of a path below the base, and the query's pairs in the order in which they stand. */
export interface Parts {
	readonly segments: readonly string[];
	readonly pairs: readonly (readonly [key: string, value: string])[];
	/** The end of a query that is too long to be read, or ''. */
	readonly unread: string;
}

/** In code units; the longest address that `encode` writes stays below half of it. */
const LONGEST_SEARCH = 8000;
const LONGEST_PATH = 4000;

/**
 * Returns the base with a slash at its end: '/' at the root, '/sub/path/', or a relative one as it is ('../../'), by
 * which a page links to others wherever it is served.
 */
function rootOf(base: string): string {
	if (base.startsWith('.')) return base.endsWith('/') ? base : `${base}/`;
	const segments = base.split('/').filter((segment) => segment !== '');
	return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** Returns the path below the base; a path elsewhere is read whole. */
function below(pathname: string, base: string): string {
	const root = rootOf(base);
	const path = pathname.slice(0, root.length + LONGEST_PATH);
	if (path.startsWith(root)) return path.slice(root.length);
	return `${path}/` === root ? '' : path;
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

function segmentsOf(pathname: string, base: string): string[] {
	const segments = below(pathname, base)
		.split('/')
		.filter((segment) => segment !== '')
		.map(decoded);
	const last = segments.pop()?.replace(/\.html?$/i, '');
	return last === undefined || last === '' || last.toLowerCase() === 'index' ? segments : [...segments, last];
}

/** Returns the parts of an address; never throws. Bad escapes stay as they are, or become U+FFFD in the query. */
export function partsOf({ pathname, search }: Address, base: string): Parts {
	const cut = search.length > LONGEST_SEARCH ? search.lastIndexOf('&', LONGEST_SEARCH) : search.length;
	const end = cut > 0 ? cut : LONGEST_SEARCH;
	return {
		segments: segmentsOf(pathname, base),
		pairs: [...new URLSearchParams(search.slice(0, end))],
		unread: search.slice(end),
	};
}

/** Returns a text as it is written in an address: commas and colons stay readable, brackets and quotes do not break links. */
function escaped(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
		.replace(/%2C/g, ',')
		.replace(/%3A/g, ':')
		.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Returns path and query as one text below the base. */
export function written(
	base: string,
	segments: readonly string[],
	pairs: readonly (readonly [key: string, value: string])[],
): string {
	const path = `${rootOf(base)}${segments.map(escaped).join('/')}`;
	const query = pairs.map(([key, value]) => `${key}=${escaped(value)}`).join('&');
	return query === '' ? path : `${path}?${query}`;
}
