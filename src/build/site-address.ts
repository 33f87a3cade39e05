/** Where the site will stand, if the build is told: some things can only be said with a full address. */
/** Returns the address below which the site will be served, with a slash at its end; throws where it is none. */
export function siteAddress(text: string | undefined): URL | undefined {
	if (text === undefined || text.trim() === '') return undefined;
	const address = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
	if (!address || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '')
		throw new Error(
			`SITE_URL is to be the full address of the site, such as https://example.org/groups/; found "${text}".`,
		);
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	return address;
}
