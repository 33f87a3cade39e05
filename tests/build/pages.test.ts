import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { robotsTxt, sitemapXml } from '../../src/build/for-robots.ts';
import { headOf } from '../../src/build/head.ts';
import { jsonLd } from '../../src/build/json-ld.ts';
import { lostPage } from '../../src/build/lost-page.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { pageAddress } from '../../src/link/page-address.ts';
import { defaultView, type EntityKind, type View } from '../../src/link/view.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { shortened } from '../../src/ui/page-meta.ts';

const SITE = new URL('https://example.org/groups/');
const TEMPLATE =
	'<html lang="en"><head><title>x</title><link rel="icon" href="./icon.svg" />' +
	'<script type="module" crossorigin src="./assets/index-a.js"></script>' +
	'<link rel="stylesheet" crossorigin href="./assets/index-b.css"></head><body><div id="root"></div></body></html>';

let index: Index;
beforeAll(() => {
	index = indexDataset(readDataset(DATA_FOLDER));
});

function viewOf(kind: EntityKind, id: string, lang: View['lang'] = 'en'): View {
	return { ...defaultView(lang), selected: { kind, id } };
}

const STEP = 4;

/** The pages of every fourth entity, in both languages. */
function entityViews(): View[] {
	const { groups, people, organizations } = index.dataset;
	return (['en', 'zh'] as const)
		.flatMap((lang) => [
			...groups.map(({ id }) => viewOf('group', id, lang)),
			...people.map(({ id }) => viewOf('person', id, lang)),
			...organizations.map(({ id }) => viewOf('organization', id, lang)),
		])
		.filter((_, place) => place % STEP === 0);
}

describe('the address of the site', () => {
	it('is optional, gets a slash at its end, and must be whole', () => {
		expect(siteAddress(undefined)).toBeUndefined();
		expect(siteAddress('')).toBeUndefined();
		expect(siteAddress('https://example.org/a')?.href).toBe('https://example.org/a/');
		for (const wrong of ['example.org', '/a/', 'ftp://example.org/', 'https://example.org/?a=1'])
			expect(() => siteAddress(wrong), wrong).toThrow('SITE_URL');
	});

	it('gives pages the form that a static host answers without sending on', () => {
		expect(pageAddress(defaultView('en'), SITE.href)).toBe('https://example.org/groups/');
		expect(pageAddress(defaultView('zh'), SITE.href)).toBe('https://example.org/groups/zh/');
		expect(pageAddress(viewOf('group', 'x', 'zh'), '../../')).toBe('../../zh/group/x/');
	});
});

describe('a description', () => {
	it('ends with a sentence where one fits', () => {
		const first = 'It leads the work.';
		expect(shortened(`${first} ${'It also does more. '.repeat(20)}`, 'en').length).toBeLessThanOrEqual(200);
		expect(shortened(`${first} Then ${'word '.repeat(60)}`, 'en')).toBe(first);
		expect(shortened(`负责外事工作。${'另有'.repeat(80)}。`, 'zh')).toBe('负责外事工作。');
	});

	it('of one long sentence is cut between words and says so', () => {
		const cut = shortened('word '.repeat(80), 'en');
		expect(cut).toMatch(/word…$/);
		expect(cut.length).toBeLessThanOrEqual(200);
	});

	it('stands on every page, with a title that no other page of the language has', () => {
		const seen = new Map<string, string>();
		for (const view of entityViews()) {
			const head = headOf(index, view, '../../', SITE);
			const description = /<meta name="description" content="([^"]*)">/.exec(head)?.[1] ?? '';
			expect(description.length, JSON.stringify(view.selected)).toBeGreaterThan(10);
			expect(description.length, JSON.stringify(view.selected)).toBeLessThan(330);
			const key = `${view.lang} ${view.selected?.kind} ${/<title>(.*)<\/title>/.exec(head)?.[1]}`;
			seen.set(key, `${seen.get(key) ?? ''} ${view.selected?.id}`);
		}
		const shared = [...seen.values()].filter((ids) => ids.trim().includes(' '));
		// Two people may share a name; many would be a fault of the title.
		expect(shared.length, shared.join(';')).toBeLessThan(seen.size / 50);
	});
});

describe('the head of a page', () => {
	it('names its whole address, its twin and its card where the address of the site is known', () => {
		const head = headOf(index, viewOf('group', 'foreign-affairs', 'zh'), '../../../', SITE);
		const at = 'https://example.org/groups/';
		expect(head).toContain(`<link rel="canonical" href="${at}zh/group/foreign-affairs/">`);
		expect(head).toContain(`hreflang="en" href="${at}group/foreign-affairs/"`);
		expect(head).toContain(`hreflang="zh-Hans" href="${at}zh/group/foreign-affairs/"`);
		expect(head).toContain(`hreflang="x-default" href="${at}group/foreign-affairs/"`);
		expect(head).toContain(`property="og:image" content="${at}cards/group/foreign-affairs.png"`);
		expect(head).toContain(`property="og:url" content="${at}zh/group/foreign-affairs/"`);
		expect(head).toContain('name="twitter:card" content="summary_large_image"');
		expect(head).not.toContain('../');
	});

	it('links relatively where it is not, and leaves out what cannot be relative', () => {
		const head = headOf(index, viewOf('group', 'foreign-affairs'), '../../', undefined);
		expect(head).toContain('<link rel="canonical" href="../../group/foreign-affairs/">');
		expect(head).not.toContain('og:url');
	});
});

describe('what a page says as JSON-LD', () => {
	it('can be read back from every page, and never says what is disputed or only about right', () => {
		for (const view of entityViews()) {
			const head = headOf(index, view, '../../', SITE);
			const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? '';
			const said = JSON.parse(json) as Record<string, unknown>;
			expect(said['@context']).toBe('https://schema.org');
			expect(said.name).toBeTruthy();
			expect(json).not.toMatch(/"(?:foundingDate|dissolutionDate|startDate|endDate|birthDate)":"[^"]*~/);
		}
	});

	it('names a group in both scripts, with what stands above it and who sat on it', () => {
		const special = index.dataset.groups.find(({ parent }) => parent !== undefined);
		expect(special).toBeDefined();
		const said = jsonLd(index, viewOf('group', special?.id ?? ''), SITE.href);
		expect(said?.['@type']).toBe('GovernmentOrganization');
		expect(said?.alternateName).toContain(special?.names.at(-1)?.zh);
		expect(said?.parentOrganization).toMatchObject({
			url: `https://example.org/groups/group/${special?.parent}/`,
		});
		const foreign = jsonLd(index, viewOf('group', 'foreign-affairs'), SITE.href);
		// Two sources give two dates of founding.
		expect(foreign?.foundingDate).toBeUndefined();
		expect(JSON.stringify(foreign?.member)).toContain('"name":"Hu Jintao"');
	});

	it('describes the dataset with its files, and the site by its name', () => {
		const data = jsonLd(index, { ...defaultView('en'), view: 'data' }, SITE.href);
		expect(data).toMatchObject({ '@type': 'Dataset', version: index.dataset.version.version });
		expect(JSON.stringify(data?.distribution)).toContain('https://example.org/groups/data/groups.csv');
		expect(jsonLd(index, defaultView('zh'), SITE.href)).toMatchObject({ '@type': 'WebSite' });
	});
});

describe('what crawlers ask for', () => {
	it('is every page once, with its other language', () => {
		const views = entityViews();
		const xml = sitemapXml(views, SITE, '2026-01-01');
		const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
		expect(locations.length).toBe(views.length);
		expect(new Set(locations).size).toBe(locations.length);
		expect(locations.every((address) => address?.startsWith(SITE.href) && address.endsWith('/'))).toBe(true);
		expect(robotsTxt(SITE)).toContain('Sitemap: https://example.org/groups/sitemap.xml');
		expect(robotsTxt(undefined)).not.toContain('Sitemap');
	});
});

describe('the page of addresses that name nothing', () => {
	it('finds its assets by the path of the site, or by every way up', () => {
		const known = lostPage(TEMPLATE, SITE);
		expect(known).toContain('src="/groups/assets/index-a.js"');
		expect(known).not.toContain('"./');
		const unknown = lostPage(TEMPLATE, undefined);
		for (const way of ['/', './', '../', '../../', '../../../'])
			expect(unknown).toContain(`href="${way}assets/index-b.css"`);
	});

	it('leads on in both languages without a script of its own', () => {
		const page = lostPage(TEMPLATE, SITE);
		expect(page).toContain('href="/groups/"');
		expect(page).toContain('href="/groups/zh/"');
		expect(page).not.toMatch(/<script(?![^>]*src=)/);
	});
});

describe('a head of hostile text', () => {
	it('ends no script and no attribute that it stands in', () => {
		const hostile = '"><!--</script><script>alert(1)</script>';
		const { dataset } = index;
		const [group] = dataset.groups;
		const changed = indexDataset({
			...dataset,
			groups: dataset.groups.map((each) => ({
				...each,
				summary: { en: hostile, zh: hostile },
				names: each.names.map((name) => ({ ...name, en: hostile, zh: hostile })),
			})),
		});
		const head = headOf(changed, viewOf('group', group?.id ?? ''), '../../', SITE);
		expect(head.match(/<\/?script/g)).toEqual(['<script', '</script']);
		expect(head).not.toContain('<!--');
		expect(head).not.toMatch(/content="">/);
		const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? [];
		expect((JSON.parse(json) as { name: string }).name).toBe(hostile);
	});
});
