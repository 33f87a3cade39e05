import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CONTENT_POLICY, HEADERS } from '../../src/build/policy.ts';
import { BLANK, started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const { version } = JSON.parse(readFileSync('data/version.json', 'utf8')) as { version: string };

/** Opens a page that notes what the policy has refused, in it and in its frames; returns how to read the notes. */
async function watched() {
	const { page, complaints } = await open(BLANK, { forGood: true });
	const refused: string[] = [];
	await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
			const note = (globalThis as unknown as { noteRefused: (what: string) => void }).noteRefused;
			note(`${location.pathname} ${effectiveDirective} ${blockedURI} ${sourceFile}`);
		});
	});
	return { page, complaints, refused };
}

/** Waits for two paints, in which a view draws what it has fetched. */
async function painted(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe('the policy of the site', () => {
	it('comes with every answer and stands in every page, frozen and unknown ones too', async () => {
		for (const path of [
			'/',
			'/zh/group/foreign-affairs/',
			`/v/${version}/person/xi-jinping/`,
			'/nothing',
			'/data/core.json',
		]) {
			const answer = await fetch(site + path);
			for (const [name, value] of HEADERS) expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
			expect(answer.headers.get('X-Frame-Options'), 'pages may be embedded').toBeNull();
			if (path.endsWith('.json')) continue;
			const html = await answer.text();
			expect(html, path).toContain(
				`<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
			);
			expect(html.indexOf('http-equiv'), path).toBeLessThan(html.search(/<(?:script|link)/));
			expect(html, `${path}: styles and handlers inside the page`).not.toMatch(
				/<style| style="| on[a-z]+="|<script(?! type="application\/ld\+json")[^>]*>[^<]/,
			);
		}
	});

	it('allows nothing inline and nothing from elsewhere, and the docs name the same headers', () => {
		expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*|data:/);
		const docs = readFileSync('docs/deploying.md', 'utf8');
		for (const [name, value] of HEADERS) expect(docs).toContain(`${name}: ${value}`);
	});

	it('is kept by every view, what they open, and what they save', async () => {
		const { page, complaints, refused } = await watched();
		// The timeline has the most that is placed by data; a frozen page is made from another.
		for (const path of [`/v/${version}/group/foreign-affairs/`, '/timeline/', '/table/?at=2017-10']) {
			await page.goto(site + path);
			await started(page);
			await painted(page);
		}
		for (const button of ['SVG', 'PNG', 'GraphML', 'CSV']) {
			if (!(await page.locator('dialog.take-away[open]').isVisible()))
				await page.locator('.take-away-button').click();
			const file = page.waitForEvent('download');
			await page.locator('dialog.take-away').getByRole('button', { name: button }).first().click();
			await (await file).path();
		}
		await page.keyboard.press('Escape');
		for (const view of ['timeline', 'matrix', 'compare', 'about', 'data']) {
			await page.locator(`.head nav a[href*="/${view}"]`).click();
			await expect
				.poll(async () => (await page.locator('main').innerText()).length, { message: view, timeout: 5000 })
				.toBeGreaterThan(300);
			await painted(page);
		}
		await page.locator('.head nav a').first().click();
		await page.locator('.map a.group').first().click();
		await page.locator('.panel h2').waitFor();
		expect(refused).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('refuses what is written into a page, and addresses of other hosts as programs', async () => {
		const { page, refused } = await watched();
		await page.goto(`${site}/`);
		await started(page);
		const outcome = await page.evaluate(() => {
			const tried: string[] = [];
			try {
				document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = 1">');
				tried.push('markup was taken');
			} catch {}
			try {
				new Worker('https://example.org/x.js');
				tried.push('a worker was taken');
			} catch {}
			const script = document.createElement('script');
			try {
				script.text = 'window.ran = 1';
				tried.push('a script was taken');
			} catch {}
			return [tried, 'ran' in window];
		});
		expect(outcome).toEqual([[], false]);
		await expect.poll(() => refused.length).toBeGreaterThan(2);
	});
});

const MARKUP = '<img src=x onerror="window.ran=1">';
const SCRIPT = '"><script>window.ran=1</script>';
const FORMULA = '=HYPERLINK("https://example.org")';

interface Hostile {
	groups: {
		id: string;
		names: { en: string; zh: string }[];
		summary?: unknown;
		sources: string[];
	}[];
	sources: { id: string; url?: string; title: string }[];
	retired: unknown;
}

const published = JSON.parse(readFileSync('dist/data/dataset.json', 'utf8')) as Hostile;

/** One group of the published dataset, changed, under a hostile file name. */
function ownFile(change: (dataset: Hostile) => void) {
	const dataset = structuredClone(published);
	dataset.groups = dataset.groups.filter(({ id }) => id === 'taiwan-affairs');
	dataset.retired = { groups: {}, organizations: {}, people: {}, sources: {} };
	change(dataset);
	return {
		name: `${MARKUP}.json`.replaceAll('/', ''),
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(dataset)),
	};
}

async function openOwn(page: Page, change: (dataset: Hostile) => void): Promise<void> {
	if ((await page.locator('details.own-data[open]').count()) === 0)
		await page.locator('details.own-data > summary').click();
	await page.locator('.own-data input[type="file"]').setInputFiles(ownFile(change));
}

/** What on the page was made of hostile text: nothing should be. */
async function made(page: Page): Promise<unknown> {
	return page.evaluate(() => [
		'ran' in window,
		document.querySelectorAll('#root img, #root script, #root [onerror], a[href^="javascript:"]').length,
	]);
}

describe('hostile text', () => {
	it('in a dataset of the reader’s own is shown as text everywhere, and its doubtful addresses are no links', async () => {
		const { page, refused } = await watched();
		await page.goto(`${site}/data/`);
		await started(page);
		await openOwn(page, ({ groups: [group], sources }) => {
			for (const name of group?.names ?? []) Object.assign(name, { en: MARKUP + FORMULA, zh: `中${SCRIPT}` });
			Object.assign(group ?? {}, { summary: { en: SCRIPT, zh: SCRIPT } });
			const addresses = [
				'https://www.g\u043Ev.cn/look-alike',
				'https://www.gov.cn@evil.example/',
				'http://www.gov.cn/plain',
			];
			for (const [at, source] of sources.entries())
				Object.assign(source, { title: `${MARKUP}${at}`, url: addresses[at % addresses.length] });
		});
		await expect.poll(() => page.locator('.own-data').innerText(), { timeout: 20_000 }).toContain('1 groups');
		await page.locator('.head nav a').first().click();
		await page.locator('.map a.group').first().click();
		await expect.poll(() => page.locator('.panel h2').innerText()).toContain(MARKUP);
		expect(await page.locator('.panel').innerText()).toContain(SCRIPT);
		await page.locator('.panel details').evaluateAll((all) => {
			for (const each of all) each.setAttribute('open', '');
		});
		const sources = await page.locator('.panel .source').allInnerTexts();
		expect(sources.length).toBeGreaterThan(0);
		expect(sources.every((text) => text.includes(MARKUP) && /· https?:/.test(text))).toBe(true);
		expect(await page.locator('.panel .source a').count()).toBe(0);
		await page.locator('.take-away-button').click();
		const saved = async (button: string) => {
			const file = page.waitForEvent('download');
			await page.locator('dialog.take-away').getByRole('button', { name: button }).first().click();
			return readFileSync(await (await file).path(), 'utf8');
		};
		const svg = await saved('SVG');
		expect(svg).not.toMatch(/<img|<script/);
		expect(svg).toContain('&lt;img');
		expect(await saved('CSV')).toContain('<img');
		await page.keyboard.press('Escape');
		await page.locator('.head nav a[href$="/table"]').click();
		await expect.poll(() => page.locator('main').innerText()).toContain(MARKUP);
		expect(await made(page)).toEqual([false, 0]);
		expect(refused).toEqual([]);
	});

	it('that does not belong into a dataset is a fault that is told in a line', async () => {
		const { page } = await open(`${site}/data/`);
		await started(page);
		const inSource = (url: string) => (dataset: Hostile) => {
			Object.assign(dataset.sources[0] ?? {}, { url });
		};
		const inName = (en: string) => (dataset: Hostile) => {
			Object.assign(dataset.groups[0]?.names[0] ?? {}, { en });
		};
		for (const [told, change] of [
			[/url: .*javascript:/, inSource('javascript:alert(1)')],
			[/url: .*data:text/, inSource('data:text/html,x')],
			[/names.*hidden signs.*\\u202e/, inName('a\u202Ecba')],
			[/names.*4000/, inName(SCRIPT.repeat(3500))],
		] as const) {
			await openOwn(page, change);
			const fault = page.locator('.own-data .faults li').first();
			await expect.poll(() => fault.innerText(), { timeout: 10_000 }).toMatch(told);
			const text = await fault.innerText();
			expect(text.length).toBeLessThan(900);
			expect(text).not.toContain('\u202E');
			expect(await made(page)).toEqual([false, 0]);
		}
	});

	it('in the address is shown as text, or not at all', async () => {
		const { page, refused } = await watched();
		const hostile = encodeURIComponent(MARKUP);
		for (const path of [
			`/group/${hostile}`,
			`/?q=${hostile}&at=${hostile}&${hostile}=1&with=person:${hostile}#${hostile}`,
			`/zh/guide/${encodeURIComponent(SCRIPT)}`,
			'/?at=%E2%80%AE2017&era=javascript:alert(1)#javascript:alert(1)',
		]) {
			await page.goto(site + path);
			await started(page);
			await expect.poll(() => page.locator('.notices').innerText()).toMatch(/“|”/);
			expect(await made(page), path).toEqual([false, 0]);
			expect(await page.locator('body').innerText()).not.toContain('\u202E');
		}
		expect(refused).toEqual([]);
	});
});

describe('inside a page of another host', () => {
	let server: Server;
	let other = '';
	let html = '';
	beforeAll(async () => {
		server = createServer((_, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		other = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());

	it('the map works by the snippet offered and cannot touch or lead away the page around it', async () => {
		const { page, refused } = await watched();
		await page.goto(`${site}/?at=2017-10`);
		await started(page);
		await page.locator('.take-away-button').click();
		const snippet = await page.getByLabel('HTML to paste').inputValue();
		expect(snippet).toMatch(/ sandbox="[^"]+"/);
		html = `<!doctype html><title>Elsewhere</title>${snippet}`;
		await page.goto(other);
		const frame = page.frameLocator('iframe');
		await frame.locator('html[data-started]').waitFor({ state: 'attached' });
		await frame.locator('.map a.group').first().click();
		await frame.locator('.panel h2').waitFor();
		const tried = await frame.locator('html').evaluate(() => {
			const done: string[] = [];
			try {
				parent.document.title = 'touched';
				done.push('the page around was touched');
			} catch {}
			try {
				(top as Window).location.href = 'about:blank';
				done.push('the page around was led away');
			} catch {}
			return done;
		});
		expect(tried).toEqual([]);
		expect(await page.title()).toBe('Elsewhere');
		expect(refused).toEqual([]);
	});
});
