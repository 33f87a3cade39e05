import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CONTENT_POLICY, HEADERS } from '../../src/build/policy.ts';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const { version } = JSON.parse(readFileSync('data/version.json', 'utf8')) as { version: string };

/** Opens a page that notes what the policy has refused, in it and in its frames; returns how to read the notes. */
async function watched(options = {}) {
	const { page, complaints } = await open('about:blank', options);
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
		for (const path of ['/', '/group/foreign-affairs/', `/v/${version}/group/foreign-affairs/`]) {
			await page.goto(site + path);
			await started(page);
			await painted(page);
		}
		for (const path of ['/timeline/', '/matrix/', '/compare/', '/zh/guide/', '/about/']) {
			await page.goto(site + path);
			await started(page);
			await painted(page);
		}
		await page.goto(`${site}/table/?at=2017-10`);
		await started(page);
		for (const button of ['SVG', 'PNG', 'GraphML', 'CSV']) {
			if (!(await page.locator('dialog.take-away[open]').isVisible()))
				await page.locator('.take-away-button').click();
			const file = page.waitForEvent('download');
			await page.locator('dialog.take-away').getByRole('button', { name: button }).first().click();
			await (await file).path();
		}
		await page.goto(`${site}/data/`);
		await started(page);
		await page.locator('details.own-data > summary').click();
		await page.locator('.own-data input[type="file"]').setInputFiles('dist/data/dataset.json');
		await expect
			.poll(() => page.locator('.own-data').innerText(), { timeout: 40_000 })
			.toContain('your own dataset');
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
