/** What crawlers ask for: which pages there are, and that they may be read. */
import { escapeXml } from '../export/xml.ts';
import { pageAddress } from '../link/page-address.ts';
import type { View } from '../link/view.ts';
import { alternatesOf } from './head.ts';

/** Returns robots.txt; it names the sitemap where the site's address is known. */
export function robotsTxt(site: URL | undefined): string {
	const sitemap = site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : '';
	return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** Returns sitemap.xml (sitemaps.org 0.9) with every page and its other language; `date` is that of the data. */
export function sitemapXml(views: readonly View[], site: URL, date: string): string {
	const entries = views.map((view) => {
		const links = alternatesOf(view, site.href).map(
			([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escapeXml(href)}"/>`,
		);
		return `<url><loc>${escapeXml(pageAddress(view, site.href))}</loc><lastmod>${date}</lastmod>${links.join('')}</url>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		'',
	].join('\n');
}
