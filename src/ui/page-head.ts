/** What the head of the page says of the view, kept in step with it: title, description, canonical address, language. */
import { liveBase } from '../link/frozen.ts';
import { pageAddress } from '../link/page-address.ts';
import { defaultView, type View } from '../link/view.ts';
import type { AppState } from '../state/store.ts';
import { LANGUAGE_TAGS } from '../text/index.ts';
import { pageMeta } from './page-meta.ts';

/** Returns the element that the selector finds in the head, or a new one of the kind, with the attributes given. */
function inHead(kind: 'meta' | 'link', key: string, value: string): Element {
	const found = document.head.querySelector(`${kind}[${key}="${value}"]`);
	if (found) return found;
	const made = document.createElement(kind);
	made.setAttribute(key, value);
	document.head.append(made);
	return made;
}

/** Returns the view as far as its page has an address of its own. */
function pageOf({ lang, view, step, selected }: View): View {
	return { ...defaultView(lang), view, ...(step && { step }), ...(selected && { selected }) };
}

/** Writes into the head of the page what it shows. */
export function describePage({ index, view, base }: AppState): void {
	const page = pageOf(view);
	const { title, description } = pageMeta(index, page);
	// A frozen page is a copy of the one that lives on.
	const address = pageAddress(page, liveBase(base, index.dataset.version.version));
	document.documentElement.lang = LANGUAGE_TAGS[view.lang];
	document.title = title;
	inHead('meta', 'name', 'description').setAttribute('content', description);
	inHead('link', 'rel', 'canonical').setAttribute('href', new URL(address, window.location.href).href);
}
