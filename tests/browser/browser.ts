/** The browser of the tests: one program and a few tabs for a file, each emptied between two tests. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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

export interface OpenOptions extends BrowserContextOptions {
	/** Where a test leaves in the tab what cannot be taken out again, such as a script: no other test is given it. */
	readonly forGood?: true;
}

type Open = (address: string, options?: OpenOptions) => Promise<OpenPage>;

/** A profile with one tab, and what it was made for: only who asks for the same is given it again. */
interface Tab extends OpenPage {
	readonly made: BrowserContextOptions;
	readonly key: string;
	readonly isForOne: boolean;
}

/** The address of a tab in which a test has something to do before it opens a page. */
export const BLANK = 'about:blank';

const EMPTY = '/empty-for-the-next-test';
const EMPTY_PAGE = '<link rel="icon" href="data:," />';
const WINDOW = { width: 1440, height: 900 };

/** Empties a tab for the next test: a page that is left open goes on drawing. The site itself keeps nothing but its worker. */
async function empty({ page, complaints, made }: Tab): Promise<void> {
	const context = page.context();
	for (const other of context.pages()) if (other !== page) await other.close();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	// Of the same origin, since for one of another the browser starts a process anew; with an icon, since it would ask for one.
	const { origin, protocol } = new URL(page.url());
	if (protocol === 'http:') {
		await page.route(`**${EMPTY}`, (route) => route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }));
		await page.goto(origin + EMPTY);
		await page.unroute(`**${EMPTY}`);
	}
	await page.mouse.move(0, 0);
	await context.clearPermissions();
	await page.emulateMedia({ media: null, colorScheme: made.colorScheme ?? 'light' });
	await page.setViewportSize(made.viewport ?? WINDOW);
	complaints.length = 0;
}

/** Starts a browser for the tests of a file; returns how to open an address in a tab that holds nothing of another test. */
export function useBrowser(): Open {
	let browser: Browser;
	let inUse: Tab[] = [];
	// To start a tab takes as long as to open a page in it.
	const free = new Map<string, Tab>();
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
	});
	// Those opened before all tests stay.
	beforeEach(() => {
		inUse = [];
	});
	afterEach(async () => {
		for (const tab of inUse) {
			if (tab.page.isClosed()) continue;
			if (tab.isForOne || free.has(tab.key)) await tab.page.context().close();
			else {
				await empty(tab);
				free.set(tab.key, tab);
			}
		}
	});
	afterAll(async () => {
		await browser.close();
	});

	async function newTab(key: string, { forGood, ...made }: OpenOptions): Promise<Tab> {
		const context = await browser.newContext({ viewport: WINDOW, ...made });
		const keepsSite = made.serviceWorkers === 'allow';
		// What a browser keeps would answer in place of the server; the test of that asks for it.
		if (!keepsSite)
			await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => {
			const isComplaint = message.type() === 'error' || message.type() === 'warning';
			if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		return { page, complaints, made, key, isForOne: forGood === true || keepsSite };
	}

	return async (address, options = {}) => {
		const key = JSON.stringify(options);
		const tab = free.get(key) ?? (await newTab(key, options));
		free.delete(key);
		inUse.push(tab);
		if (address !== BLANK) await tab.page.goto(address);
		return tab;
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
