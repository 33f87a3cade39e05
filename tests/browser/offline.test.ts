import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleServiceWorker, keptFiles, writeKeptFiles } from '../../src/build/offline.ts';
import { siteServer } from '../../src/build/serve.ts';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const DIST = resolve('dist');
const above = mkdtempSync(join(tmpdir(), 'offline-'));
const VIEWS = ['timeline', 'matrix', 'table', 'compare', 'data', 'about'];
/** Characters that every view shows at least, beyond those of its frame. */
const SOME_TEXT = 300;
/** What tells a newer version: a part of the program that the older one has not, and the title of its pages. */
const NEW_PART = 'assets/new-part-0a1b2c3d.js';
const NEWER = 'The newer version';

/** Writes a newer version of what a browser keeps: another title and number, and one part of the program more. */
async function newer(name: string): Promise<string> {
	const folder = join(above, name);
	for (const { url } of keptFiles(DIST)) cpSync(join(DIST, url), join(folder, url));
	const core = join(folder, 'data/core.json');
	writeFileSync(core, readFileSync(core, 'utf8').replace(/"version":"[^"]+"/, '"version":"99.0.0"'));
	for (const page of ['index.html', 'shell.html']) {
		const file = join(folder, page);
		writeFileSync(file, readFileSync(file, 'utf8').replace(/<title>.*?<\/title>/, `<title>${NEWER}</title>`));
	}
	writeFileSync(join(folder, NEW_PART), `export const newer = '${name}';`);
	await bundleServiceWorker(folder);
	writeKeptFiles(folder);
	return folder;
}

/** A host whose site can be changed while it runs, and which can go away. */
class Host {
	server: Server | undefined;
	site = '';
	readonly #folder: string;
	constructor(name: string, site: string) {
		this.#folder = join(above, name);
		this.show(site);
	}
	show(site: string): void {
		rmSync(join(this.#folder, 'sub'), { force: true });
		cpSync('public', this.#folder, { recursive: true });
		symlinkSync(site, join(this.#folder, 'sub'));
	}
	async start(): Promise<void> {
		this.server = siteServer(this.#folder);
		await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
		this.site = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/sub`;
	}
	stop(): void {
		this.server?.closeAllConnections();
		this.server?.close();
	}
}

/** Visits the site and waits until the browser keeps it. */
async function visited(site: string): Promise<{ page: Page; context: BrowserContext }> {
	const { page } = await open(`${site}/`, { serviceWorkers: 'allow' });
	await started(page);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	return { page, context: page.context() };
}

/** Asks for a newer version, as a browser does on a visit; returns whether one has begun to come. */
async function ask(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const { installing, waiting } = await (await navigator.serviceWorker.ready).update();
		return installing !== null || waiting !== null;
	});
}

afterAll(() => rmSync(above, { recursive: true, force: true }));

describe('after one visit, without a network', () => {
	it('every page, view and file is there, under its own title and in its own language', async () => {
		const host = new Host('alone', DIST);
		await host.start();
		const { page, context } = await visited(host.site);
		const failed: string[] = [];
		page.on('requestfailed', (request) => {
			// What the next address breaks off has not failed.
			if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
		});
		await context.setOffline(true);
		host.stop();
		await page.goto(`${host.site}/zh/group/foreign-affairs?at=2017-10`);
		await started(page);
		await expect.poll(() => page.locator('.panel h2').innerText()).toContain('外事');
		await expect.poll(() => page.title()).toContain('外事');
		expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
		expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
			`${host.site}/zh/group/foreign-affairs/`,
		);
		// Who says so comes with the whole dataset.
		await expect.poll(() => page.locator('.panel .source').count()).toBeGreaterThan(3);
		await page.goto(`${host.site}/person/xi-jinping/`);
		await expect.poll(() => page.title()).toContain('Xi Jinping');
		await page.goto(`${host.site}/`);
		await started(page);
		for (const view of VIEWS) {
			await page.locator(`.head nav a[href$="/${view}"]`).click();
			await expect
				.poll(async () => (await page.locator('main').innerText()).length, { message: view, timeout: 5000 })
				.toBeGreaterThan(SOME_TEXT);
			expect(await page.locator('[role="alert"]').count(), view).toBe(0);
		}
		await page.goto(`${host.site}/group/no-such-group-at-all`);
		await expect.poll(() => page.locator('.not-found').count()).toBe(1);
		await page.goto(`${host.site}/?at=2017-10`);
		await started(page);
		await page.locator('.search input').fill('waishi');
		await expect.poll(() => page.locator('[role="option"]').count()).toBeGreaterThan(0);
		await page.locator('.search input').fill('');
		await page.locator('.take-away-button').click();
		for (const button of ['PNG', 'GraphML']) {
			const file = page.waitForEvent('download');
			await page.locator('dialog.take-away').getByRole('button', { name: button }).first().click();
			expect((await (await file).path()).length).toBeGreaterThan(0);
		}
		const file = await page.evaluate(
			async (address) => (await fetch(address)).text(),
			`${host.site}/data/groups.csv`,
		);
		expect(file).toContain('foreign-affairs');
		expect(failed).toEqual([]);
	});

	it('what is kept holds all chunks and data, but of the pages only the two homes', () => {
		const kept = keptFiles(DIST).map(({ url }) => url);
		expect(kept.filter((url) => url.endsWith('.html'))).toEqual([
			'index.html',
			'shell.html',
			'zh/index.html',
		]);
		for (const url of [
			'data/dataset.json',
			'data/core.json',
			'data/layouts.json',
			'data/search.json',
			'licences.txt',
		])
			expect(kept).toContain(url);
		expect(kept.filter((url) => url.startsWith('assets/')).length).toBeGreaterThan(20);
	});
});

describe('a newer version', () => {
	let host: Host;
	let whole = '';
	let broken = '';
	beforeAll(async () => {
		whole = await newer('whole');
		broken = await newer('broken');
		unlinkSync(join(broken, NEW_PART));
	});
	afterAll(() => host.stop());

	it('of which a part is missing changes nothing; a whole one is offered, and comes when it is asked for', async () => {
		host = new Host('changing', DIST);
		await host.start();
		const { page } = await visited(host.site);
		host.show(broken);
		expect(await ask(page)).toBe(true);
		await expect
			.poll(
				() =>
					page.evaluate(async () => {
						const { installing, waiting } = await navigator.serviceWorker.ready;
						return installing === null && waiting === null;
					}),
				{ timeout: 20_000 },
			)
			.toBe(true);
		await page.goto(`${host.site}/timeline`);
		await expect.poll(() => page.locator('.life-row').count()).toBeGreaterThan(10);
		expect(await page.locator('.foot').innerText()).not.toContain('99.0.0');
		expect(await page.locator('.notices').count()).toBe(0);

		host.show(whole);
		expect(await ask(page)).toBe(true);
		const offer = page.locator('.notices button');
		await expect.poll(() => page.locator('.notices').allInnerTexts(), { timeout: 20_000 }).toHaveLength(1);
		expect(await page.locator('.notices').innerText()).toContain('A new version');
		// Not forced: the page is as it was, and another visit still finds the older one.
		expect(await page.locator('.life-row').count()).toBeGreaterThan(10);
		await page.goto(`${host.site}/?at=2017-10`);
		await started(page);
		expect(await page.title()).not.toBe(NEWER);
		await offer.click();
		await expect.poll(() => page.title(), { timeout: 20_000 }).toBe(NEWER);
		await started(page);
		expect(new URL(page.url()).search).toBe('?at=2017-10');
		expect(await page.locator('.notices').count()).toBe(0);
	});
});
