/** Which addresses of sources a reader is sent to by a click. */

/** A host by name, in plain letters, of at least two parts: a number is none, nor a name in other letters ("xn--…"). */
const NAMED_HOST = /^(?!.*(?:^|\.)xn--)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/**
 * Returns the address where it may be a link, else undefined; it is then shown as text. In the published dataset every host
 * has been looked at by a person (data/hosts.json), so what is written there is a link, `http` too. In a dataset of the
 * reader's own an address is a link only where it is `https`, without a user's name or a port, at a host with a name in
 * plain letters: no other can pass for one that it is not.
 */
export function linkable(address: string, isOwnData: boolean): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const { protocol, hostname, host, username, password, href } = new URL(address);
	if (!isOwnData) return protocol === 'https:' || protocol === 'http:' ? address : undefined;
	const isPlain = username === '' && password === '' && host === hostname && NAMED_HOST.test(hostname);
	// What the parser makes of the text is linked, not the text: the two may differ in what a reader sees.
	return protocol === 'https:' && isPlain ? href : undefined;
}
