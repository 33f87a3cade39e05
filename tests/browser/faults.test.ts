import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { BLANK, started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const dataset = readFileSync('dist/data/dataset.json', 'utf8');
const { date: DATA_DATE, version: VERSION } = JSON.parse(readFileSync('data/version.json', 'utf8')) as {
	date: string;
	version: string;
};
const MEGABYTE = 1_000_000;
/** In ms: what a reader takes for an answer, on a busy machine. */
const PROMPT = 5000;

type Answer = (route: Route) => Promise<void>;
const gone: Answer = (route) => route.fulfill({ status: 404, body: 'Not found' });
const broken: Answer = (route) => route.fulfill({ status: 500, body: 'no' });
const answering =
	(body: string): Answer =>
	(route) =>
		route.fulfill({ contentType: 'application/json', body });

/** Opens an address where some files are answered otherwise than they should be. */
async function openWith(path: string, faults: Readonly<Record<string, Answer>>): Promise<Page> {
	const { page } = await open(BLANK);
	for (const [pattern, answer] of Object.entries(faults)) await page.route(pattern, answer);
	await page.goto(site + path);
	return page;
}

describe('where the whole dataset', () => {
	it.each([
		['fails', broken],
		['ends midway', answering(dataset.slice(0, dataset.length / 2))],
		['is something else', answering('{"groups":5}')],
	])(
		'%s, the map works, the page says what is missing, and reloading mends it at the same address',
		async (_, fault) => {
			const page = await openWith('/?at=2017-10&type=party', { '**/data/dataset.json': fault });
			await started(page);
			const notice = page.locator('.notices');
			await expect
				.poll(() => notice.innerText(), { timeout: PROMPT })
				.toContain('Notes and sources could not');
			await page.locator('.map a[data-id="taiwan-affairs"]').click();
			await expect.poll(() => page.locator('.panel h2').innerText()).toContain('Taiwan');
			await page.unroute('**/data/dataset.json');
			await notice.getByRole('button').click();
			await expect.poll(() => page.locator('.panel .source').count(), { timeout: PROMPT }).toBeGreaterThan(0);
			expect(page.url().replace('/?', '?')).toBe(`${site}/group/taiwan-affairs?at=2017-10&type=party`);
			expect(await notice.count()).toBe(0);
		},
	);

	it('and the page of an entity needs it, the page still reads, and trying again works', async () => {
		const page = await openWith('/zh/group/foreign-affairs/', { '**/data/dataset.json': broken });
		const failure = page.locator('.load-failure');
		await expect.poll(() => failure.innerText(), { timeout: PROMPT }).toContain('数据未能载入');
		expect(await page.locator('.panel .source').count()).toBeGreaterThan(3);
		await page.unroute('**/data/dataset.json');
		await failure.getByRole('button').click();
		await started(page);
	});
});

describe('where the core of the data', () => {
	it('is gone, the whole dataset serves', async () => {
		const page = await openWith('/?at=2017-10', { '**/data/core.json': gone });
		await started(page);
		expect(await page.locator('.map a.group').count()).toBeGreaterThan(10);
		expect(await page.locator('.notices').count()).toBe(0);
	});

	it('and all else is gone, the page says so in its language and leads on', async () => {
		const page = await openWith('/zh/', { '**/data/*.json': gone });
		const failure = page.locator('.load-failure');
		await expect.poll(() => failure.innerText(), { timeout: PROMPT }).toContain('404');
		expect(await failure.innerText()).toContain('重试');
		expect(await page.locator('main a').count()).toBeGreaterThan(10);
	});
});

it('where a part of an older version is gone, the view says so, and reloading brings it at the same address', async () => {
	const parts = ['**/assets/timeline-*.js', '**/assets/take-away-dialog-*.js', '**/assets/panels-*.js'];
	const page = await openWith('/?at=2017-10', Object.fromEntries(parts.map((part) => [part, gone])));
	await started(page);
	await page.locator('.take-away-button').click();
	await expect.poll(() => page.locator('.head [role="alert"]').innerText()).toContain('could not be loaded');
	await page.locator('.map a.group').first().click();
	await expect.poll(() => page.locator('.side [role="alert"]').innerText()).toContain('could not be loaded');
	await page.locator('.head nav a[href*="/timeline"]').click();
	await expect.poll(() => page.locator('main [role="alert"]').innerText()).toContain('could not be loaded');
	for (const part of parts) await page.unroute(part);
	await page.locator('main [role="alert"] button').click();
	await expect.poll(() => page.locator('.life-row').count(), { timeout: PROMPT }).toBeGreaterThan(10);
	expect(page.url().replace('/?', '?')).toBe(`${site}/timeline?at=2017-10`);
});

it('where the browser keeps nothing and has the wrong time, all is as ever: only the data says what today is', async () => {
	const shown = async (year: string | undefined) => {
		const { page, complaints } = await open(BLANK, { forGood: true });
		if (year !== undefined) {
			await page.clock.setFixedTime(new Date(`${year}-01-02T12:00:00Z`));
			await page.addInitScript(() => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
					Object.defineProperty(window, name, {
						get: () => {
							throw new DOMException('denied', 'SecurityError');
						},
					});
			});
		}
		await page.goto(`${site}/`);
		await started(page);
		await expect.poll(() => page.locator('.foot').innerText()).toContain(VERSION);
		const text = await page.locator('#root').innerText();
		expect(complaints).toEqual([]);
		return { page, text };
	};
	const usual = await shown(undefined);
	expect(usual.text).toContain(DATA_DATE.slice(0, 4));
	expect((await shown('2099')).text).toBe(usual.text);
	const { page, text } = await shown('1970');
	expect(text).toBe(usual.text);
	await page.locator('.head nav a[href$="/data"]').click();
	await expect.poll(() => page.locator('.citation').innerText(), { timeout: PROMPT }).toContain('http');
	expect(await page.locator('.citation').innerText()).not.toMatch(/1970|Retrieved/);
});

it('a megabyte of text in the search, as a date or in the address is cut, told, and answered at once', async () => {
	const { page, complaints } = await open(`${site}/`);
	await started(page);
	const huge = '习'.repeat(MEGABYTE / 2) + 'x'.repeat(MEGABYTE / 2);
	const begun = performance.now();
	await page.locator('.search input').fill(huge);
	await page.locator('.search input').press('Enter');
	await expect.poll(() => page.locator('.search [role="status"]').innerText()).not.toBe('');
	await page.locator('.search input').fill('');
	const entry = page.locator('.date-entry input').first();
	await entry.fill(huge);
	await entry.press('Enter');
	await expect.poll(() => page.locator('.date-entry [role="alert"]').innerText()).toMatch(/习/);
	expect((await page.locator('.date-entry [role="alert"]').innerText()).length).toBeLessThan(300);
	await page.evaluate((text) => {
		history.pushState(null, '', `?q=${text}&at=${text}#${text}`);
		dispatchEvent(new PopStateEvent('popstate'));
	}, 'y'.repeat(MEGABYTE));
	await expect.poll(() => page.locator('.notices').innerText()).toContain('too long');
	expect((await page.locator('.notices').innerText()).length).toBeLessThan(1000);
	expect(performance.now() - begun).toBeLessThan(2 * PROMPT);
	expect(complaints).toEqual([]);
});

it('a file that is no dataset, a huge one, and one with ten thousand faults are each told at once, and the page stays', async () => {
	const { page, complaints } = await open(`${site}/data/`);
	await started(page);
	await page.locator('details.own-data > summary').click();
	const own = page.locator('.own-data');
	const told = async (name: string, buffer: Buffer, expected: RegExp) => {
		const begun = performance.now();
		await own.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
		await expect.poll(() => own.innerText(), { timeout: 2 * PROMPT }).toMatch(expected);
		expect(performance.now() - begun, name).toBeLessThan(2 * PROMPT);
		expect((await own.innerText()).length, name).toBeLessThan(30_000);
	};
	await told('words.json', Buffer.from('no data'), /words\.json: .*no dataset in JSON/);
	const binary = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 97) % 256));
	await told('picture.json', binary, /picture\.json: .*no dataset in JSON/);
	await told('list.json', Buffer.from('[1,2]'), /list\.json: .*no list "groups"/);
	const parsed = JSON.parse(dataset) as { people: unknown[] };
	parsed.people = Array.from({ length: 10_000 }, (_, at) => ({
		id: `Person ${at}`,
		en: 'x',
		zh: 'x',
		posts: [],
	}));
	await told('faults.json', Buffer.from(JSON.stringify(parsed)), /has 10000 faults:[\s\S]*and 9900 more/);
	expect(await own.locator('.faults li').count()).toBe(100);
	// Made in the page, since the browser's driver takes its time to hand over as much.
	await page.evaluate((bytes) => {
		const input = document.querySelector<HTMLInputElement>('.own-data input[type="file"]');
		const files = new DataTransfer();
		files.items.add(new File([new Uint8Array(bytes)], 'huge.json'));
		if (input) input.files = files.files;
		input?.dispatchEvent(new Event('change', { bubbles: true }));
	}, 50 * MEGABYTE);
	await expect.poll(() => own.innerText(), { timeout: PROMPT }).toMatch(/huge\.json: .*with 50 MB too large/);
	// Nothing was lost: the published data is still there.
	expect(await page.locator('.data-page .files a').count()).toBeGreaterThan(10);
	expect(complaints).toEqual([]);
});
