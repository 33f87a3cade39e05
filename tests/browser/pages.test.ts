import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { BLANK, started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const subSite = inject('subSite');

const LOADS = 3;

/** Returns the sum of the layout shifts that the page has had, as the browser measures them. */
async function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done(sum), 300);
			}),
	);
}

describe('pages', () => {
	it('are taken over without a shift and without a complaint, wide and narrow', async () => {
		for (const path of ['/', '/group/foreign-affairs/', '/zh/group/foreign-affairs/']) {
			for (const viewport of [
				{ width: 1440, height: 900 },
				{ width: 390, height: 844 },
			]) {
				// On a busy machine the browser may give up waiting for the foot of the page and paint a part of it first: a
				// shift that the page itself makes is there at every load.
				let least = Number.POSITIVE_INFINITY;
				for (let load = 0; load < LOADS && least > 0; load++) {
					const { page, complaints } = await open(site + path, { viewport });
					await started(page);
					await page.waitForTimeout(400);
					least = Math.min(least, await layoutShift(page));
					expect(complaints, path).toEqual([]);
					await page.context().close();
				}
				expect(least, `${path} at ${viewport.width}`).toBe(0);
			}
		}
	});

	it('are whole without scripts, below a path too', async () => {
		for (const root of [site, subSite]) {
			const { page } = await open(`${root}/group/foreign-affairs/`, { javaScriptEnabled: false });
			const text = await page.locator('.group-panel').innerText();
			for (const part of [
				'Foreign Affairs',
				'Xi Jinping',
				'Ministry of Foreign Affairs',
				'Lineage',
				'Reports to',
			])
				expect(text).toContain(part);
			const card = await page.locator('meta[property="og:image"]').getAttribute('content');
			const answer = await page.request.get(new URL(card ?? '', page.url()).href);
			expect(answer.status()).toBe(200);
			const body = await answer.body();
			expect(body.subarray(1, 4).toString('latin1')).toBe('PNG');
			expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
			expect(body.length).toBeLessThanOrEqual(40_000);
			await page.context().close();
		}
	});

	it('say without scripts in words what they draw with them', async () => {
		const { page } = await open(`${site}/timeline/`, { javaScriptEnabled: false });
		const row = page.locator('.life-row[data-id="foreign-affairs"]');
		expect(await row.innerText()).toMatch(/founded .*1958/);
		expect((await row.boundingBox())?.height).toBeGreaterThan(15);
		expect(await page.locator('.time-box, .search, .life-track').filter({ visible: true }).count()).toBe(0);
	});

	it('of unknown addresses start at any depth, and search', async () => {
		for (const path of ['/nothing', '/zh/group/nothing/here/', '/group/nothing-at-all-xyz/']) {
			const { page } = await open(BLANK);
			// What a host does that serves the site below a path and sends its page for what is not there.
			const body = readFileSync('dist/404.html', 'utf8');
			await page.route(subSite + path, (route) =>
				route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
			);
			await page.goto(subSite + path);
			await started(page);
			await expect.poll(() => page.locator('.not-found').count()).toBe(1);
			await page.locator('.search input').fill('对台');
			await expect.poll(() => page.locator('[role="option"]').first().innerText()).toMatch(/Taiwan|对台/);
			await page.context().close();
		}
	});

	it('of unknown addresses lead on without scripts', async () => {
		const { page } = await open(`${site}/nothing/here`, { javaScriptEnabled: false });
		expect(await page.locator('main a').count()).toBeGreaterThan(1);
		await page.locator('main a').first().click();
		expect(new URL(page.url()).pathname).toBe('/');
	});
});
