/** The page of a frozen version, made from the one just built for the newest. */

/** The head of a page holds its title, and these say where else it stands; a frozen page says only where it lives on. */
const CANONICAL = /\s*<link rel="canonical"[^>]*>/g;
/** Cards are not frozen: they are pictures for links that are shared today; what else previews read stands in title and description. */
const PREVIEWS = /\s*<meta (?:property|name)="(?:og|twitter):[^>]*>/g;
/** Waits for the end of the page, which in a trimmed one is near. */
const EXPECT = /\s*<link rel="expect"[^>]*>/;
const STRUCTURED = /\s*<script type="application\/ld\+json"[^>]*>[\s\S]*?<\/script>/g;

const BODY = '<div id="root">';
const SIDE = /<div class="side">[\s\S]*(?=<\/div><\/main>)/;
const BASE = /<html [^>]*data-base="([^"]*)"/;

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function rootOf(html: string, path: string): { readonly start: number; readonly end: number } {
	const start = html.indexOf(BODY);
	const end = html.lastIndexOf('</div>');
	if (start < 0 || end < start) throw new Error(`${path}: the page has no element with the id "root".`);
	return { start: start + BODY.length, end };
}

/** Returns what stands in a trimmed page: of a group all that is said of it, of others the description alone. */
function trimmedBody(html: string, path: string, live: string): string {
	if (/(?:^|\/)group\//.test(path)) {
		const side = SIDE.exec(html)?.[0];
		if (side === undefined) throw new Error(`${path}: the page of a group has no panel to be frozen.`);
		return `<main>${side}</div></main>`;
	}
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
	return `<main class="page"><h1>${title}</h1><p>${description}</p><p><a href="${escaped(live)}">→</a></p></main>`;
}

/**
 * Returns the frozen form of a page: its canonical address is that of the page that lives on, and of an entity it holds
 * the panel or a description alone, since the program makes the rest from the frozen data. `path` is the file's, below
 * dist/ (`zh/group/x/index.html`); `live` is the way from the site of the version up to the newest.
 */
export function frozenPage(html: string, path: string, live: string): string {
	const base = BASE.exec(html)?.[1];
	if (base === undefined) throw new Error(`${path}: the page does not say below which address it stands.`);
	const address = path.replace(/index\.html$/, '');
	const newest = `${base}${live}${address}`;
	const head = html
		.replace(CANONICAL, '')
		.replace(PREVIEWS, '')
		.replace(STRUCTURED, '')
		.replace('</title>', () => `</title>\n\t\t<link rel="canonical" href="${escaped(newest)}">`);
	if (!/(?:^|\/)(?:group|person|organization)\//.test(path)) return head;
	const short = head.replace(EXPECT, '');
	const { start, end } = rootOf(short, path);
	const opened = short.slice(0, start - 1);
	return `${opened} data-trimmed>${trimmedBody(html, path, newest)}${short.slice(end)}`;
}
