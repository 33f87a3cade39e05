/** The main tasks in the other engine: Firefox, driven by WebDriver BiDi. */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFirefox } from './find-browser.ts';

describe('in Firefox', () => {
	const site = inject('site');
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch({
			browser: 'firefox',
			executablePath: findFirefox(),
			headless: true,
			// The window and not the viewport is set: for that Puppeteer asks more than older versions of Firefox know.
			args: ['--width=1440', '--height=1000'],
			defaultViewport: null,
			extraPrefsFirefox: { 'intl.accept_languages': 'en' },
		});
	});
	afterAll(() => browser.close());

	async function goTo(page: Page, path: string): Promise<void> {
		await page.goto(site + path);
		await page.waitForSelector('html[data-started]');
		await page.waitForSelector('.map svg[aria-busy="true"]', { hidden: true });
	}

	async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
		const context = await browser.createBrowserContext();
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(String(error)));
		await goTo(page, path);
		return { page, complaints };
	}
	const textOf = (page: Page, selector: string) =>
		page.$eval(selector, (element) => element.textContent ?? '');
	/** What the page itself says, since older versions of Firefox tell a driver nothing of an address that a page wrote. */
	const address = async (page: Page) => new URL(await page.evaluate(() => window.location.href));
	const count = (page: Page, selector: string) => page.$$eval(selector, (elements) => elements.length);

	it('the map is drawn and filtered, moves through time, and goes back', async () => {
		const { page, complaints } = await open('/');
		const all = await count(page, '.map a.node.group');
		expect(all).toBeGreaterThan(20);
		await page.click('.types label:has(input[value="party"])');
		await expect.poll(() => count(page, '.map a.node.group[data-type="state"]')).toBe(0);
		await expect.poll(async () => (await address(page)).search).toContain('type=party');
		expect(await count(page, '.map a.node.group')).toBeLessThan(all);
		await page.focus('.time input[type="range"]');
		await page.keyboard.press('ArrowLeft');
		await expect.poll(async () => (await address(page)).search).toContain('at=');
		await page.waitForSelector('.change-sentence');
		expect(complaints).toEqual([]);
	});

	it('a name is found by pinyin, its page opened with its evidence, and left by the way back', async () => {
		const { page, complaints } = await open('/');
		await page.keyboard.press('/');
		await page.keyboard.type('duitai');
		await page.waitForSelector('[role="listbox"] [role="option"]');
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await address(page)).pathname).toBe('/group/taiwan-affairs');
		await page.waitForSelector('.panel .evidence summary');
		expect(await textOf(page, '.panel h2')).toContain('Taiwan');
		await page.click('.panel .evidence summary');
		await page.waitForSelector('.panel .evidence[open]');
		await page.evaluate(() => window.history.back());
		await expect.poll(() => count(page, '.panel')).toBe(0);
		expect(complaints).toEqual([]);
	});

	it('a link opened cold shows its group, in Chinese too, and every view', async () => {
		const { page, complaints } = await open('/zh/group/foreign-affairs?at=2017');
		expect(await textOf(page, 'main')).toContain('外事');
		for (const path of ['/timeline', '/matrix', '/table', '/compare', '/guide/what', '/data']) {
			// Left in the midst of fetching what keeps the site offline, a page complains of that.
			await expect
				.poll(
					() =>
						page.evaluate(() =>
							performance.getEntriesByType('resource').some(({ name }) => name.includes('/keep-')),
						),
					{ timeout: 20_000 },
				)
				.toBe(true);
			await goTo(page, path);
			expect(await textOf(page, '.app'), path).not.toContain('could not be loaded');
			expect(complaints, path).toEqual([]);
		}
	});

	it('a node is pointed at, dragged and put back, and the map zooms', async () => {
		const { page, complaints } = await open('/');
		const node = await page.waitForSelector('.map a.node.group');
		const before = await node?.boundingBox();
		if (!node || !before) throw new Error('No group is drawn.');
		const x = before.x + before.width / 2;
		const y = before.y + before.height / 2;
		await page.mouse.move(x, y);
		await page.waitForSelector('.map svg.has-focus');
		await page.mouse.down();
		await page.mouse.move(x + 40, y + 30, { steps: 5 });
		await page.mouse.up();
		const moved = async () => {
			const box = await node.boundingBox();
			return box ? Math.hypot(box.x - before.x, box.y - before.y) : 0;
		};
		await expect.poll(moved).toBeGreaterThan(20);
		expect((await address(page)).pathname).toBe('/');
		await page.click('.map-buttons button:nth-child(1)');
		await expect
			.poll(() => page.$eval('.map svg > g', (scene) => scene.getAttribute('transform')))
			.toContain('scale(1.5');
		await page.click('.map-buttons button:nth-child(3)');
		await expect.poll(moved).toBeLessThan(2);
		expect(complaints).toEqual([]);
	});
});
