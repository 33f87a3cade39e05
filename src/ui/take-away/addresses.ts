/** The addresses under which a view is shared, embedded and cited. */
import { encode } from '../../link/codec.ts';
import { frozenBase } from '../../link/frozen.ts';
import type { View } from '../../link/view.ts';

export interface Addresses {
	/** Of the view as it stands here, which shows the newest data. */
	readonly link: string;
	/** Of the view for a frame in another page. */
	readonly embed: string;
	/** Of the view in the version of the data that is shown, which stays as it is. */
	readonly frozen: string;
}

/** Returns the whole addresses of a view, served below a base path of an origin. */
export function addressesOf(view: View, base: string, origin: string, version: string): Addresses {
	const plain = { ...view, embed: false };
	const whole = (of: View, below: string) => new URL(encode(of, below), origin).href;
	return {
		link: whole(plain, base),
		embed: whole({ ...view, embed: true }, base),
		frozen: whole(plain, frozenBase(base, version)),
	};
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * What the frame may do: run its program as the site that it is from, and open a page beside. It may not lead the page
 * around it elsewhere, send forms or save files; being of another host, it cannot touch that page either.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Returns the HTML that shows an address inside another page. */
export function embedSnippet(address: string, title: string): string {
	return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="600" style="border: 0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}
