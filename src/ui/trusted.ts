/** The one gate through which an address becomes a program of its own: the policy of the pages refuses any other way. */

/** Trusted Types as far as they are used here; a browser without them takes the text. */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { readonly createScriptURL: (address: string) => string },
	) => { readonly createScriptURL: (address: string) => string };
}

/** Returns the address where it is on the site's own host; throws for any other. */
function onThisHost(address: string): string {
	if (new URL(address, window.location.href).origin === window.location.origin) return address;
	throw new TypeError(`${address} is not on this host, so nothing is run from there.`);
}

const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
const gate = types?.createPolicy('explorer', { createScriptURL: onThisHost }) ?? {
	createScriptURL: onThisHost,
};

/** Returns the address of a worker as the browser takes it; throws where it is on another host. */
export function programAddress(address: string): string {
	return gate.createScriptURL(address);
}
