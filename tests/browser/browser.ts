/** The browser of the tests: one program for all, a fresh profile for each page. */
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	chromium,
	type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { FLAGS } from './browser-flags.ts';
import { findBrowser } from './find-browser.ts';

/** What the browser says where the tests do not let it keep the site. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

export interface OpenPage {
	readonly page: Page;
	/** Errors and warnings that the page has reported so far. */
	readonly complaints: string[];
}

/** Starts a browser for the tests of a file; returns how to open an address in a fresh profile. */
export function useBrowser(): (address: string, options?: BrowserContextOptions) => Promise<OpenPage> {
	let browser: Browser;
	let contexts: BrowserContext[] = [];
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
	});
	// A page that is left open goes on drawing, and takes time from the next; those opened before all tests stay.
	beforeEach(() => {
		contexts = [];
	});
	afterEach(async () => {
		await Promise.all(contexts.map((context) => context.close()));
	});
	afterAll(async () => {
		await browser.close();
	});
	return async (address, options = {}) => {
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			...options,
		});
		contexts.push(context);
		// What a browser keeps would answer in place of the server; the test of that asks for it.
		if (options.serviceWorkers !== 'allow')
			await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => {
			const isComplaint = message.type() === 'error' || message.type() === 'warning';
			if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(address);
		return { page, complaints };
	};
}

/** Waits until the links and names of the map, which follow a change of the picture, stand for it too. */
export async function followed(page: Page): Promise<void> {
	await page.locator('.map svg[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Waits until the program has taken over the page and its map answers: from then on it shows what the address says. */
export async function started(page: Page): Promise<void> {
	await page.locator('html[data-started]').waitFor({ state: 'attached' });
	await followed(page);
}
