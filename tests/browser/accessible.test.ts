import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 up to AA that a program can check, and what is good practice beside. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Returns what axe finds wrong with a page as it is, one line a rule and place; all rules, or those named. */
async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	const results = await page.evaluate(
		([tags, named]) =>
			(globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
				runOnly: named.length > 0 ? { type: 'rule', values: named } : { type: 'tag', values: tags },
				// What a list that scrolls has cut off at its edge is no small target: targets are measured where the page scrolls.
				rules: named.length > 0 ? {} : { 'target-size': { enabled: false } },
				resultTypes: ['violations'],
				preload: false,
			}),
		[RULES, rules] as const,
	);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}

/** Brings a page into a language and a theme, as its reader would: by the switch in its head, and by the system's setting. */
async function look(page: Page, language: 'en' | 'zh-Hans', colorScheme: 'light' | 'dark'): Promise<void> {
	const html = page.locator('html');
	if ((await html.getAttribute('lang')) !== language) await page.locator('.head .language').click();
	await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
	await page.emulateMedia({ colorScheme });
}

/** How far the page itself is wider than the window, in pixels; tables and maps scroll within theirs. */
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far a page made as a frame goes on below the window, in pixels: what is in it scrolls, and not the page. */
const overhang = (page: Page) =>
	page.evaluate(() =>
		document.querySelector('.app:not(.is-page)') === null
			? 0
			: document.documentElement.scrollHeight - window.innerHeight,
	);

const WIDE = { width: 1440, height: 900 };
/** A window of 1280 × 1024 zoomed to four times its size. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 390, height: 844 };

/** Every view, with the panel closed and open; tables short, as each row of them is like the others. */
const ADDRESSES = [
	'?at=2017-10&type=party',
	'?at=2017&reading=bridges&labels=both&ghosts=1',
	'timeline/?at=2013&type=party',
	'matrix/?at=2017&type=party',
	'table/?at=2017&type=party',
	'compare/?at=2017-10&vs=2019',
	'guide/',
	'data/',
	'about/',
	'group/taiwan-affairs/?at=2017',
	'group/foreign-affairs/?at=2017&view=table&type=party',
	'person/xi-jinping/',
	'organization/ministry-of-finance/',
];

// Colours know nothing of the language, nor sentences of the theme: each of the four is seen on every view.
describe('in English and light, in Chinese and dark, wide, on a phone and zoomed to 400%', () => {
	it.each(ADDRESSES)(
		'axe finds nothing wrong with %s, and it is no larger than the window',
		async (address) => {
			const { page } = await open(`${site}/${address}`, {
				viewport: WIDE,
				bypassCSP: true,
				reducedMotion: 'reduce',
			});
			await started(page);
			const inEnglish = () => look(page, 'en', 'light');
			const inChinese = () => look(page, 'zh-Hans', 'dark');
			for (const change of [inEnglish, inChinese]) {
				await change();
				expect(await overhang(page)).toBe(0);
				expect(await violations(page)).toEqual([]);
			}
			await page.setViewportSize(PHONE);
			// Nor is what the dates at the lower edge cover half: the page scrolls, and they are measured at its end.
			await page.addStyleTag({ content: '.time-box { position: static !important }' });
			for (const change of [inChinese, inEnglish]) {
				await change();
				expect(await violations(page, ['target-size'])).toEqual([]);
			}
			await page.setViewportSize(ZOOMED);
			for (const change of [inEnglish, inChinese]) {
				await change();
				await expect.poll(() => overflow(page)).toBe(0);
			}
		},
	);
});

describe('the map and its legend', () => {
	it('have nothing that axe finds wrong when the legend is open, nor with forced colours', async () => {
		const { page } = await open(`${site}/?at=2017`, { forcedColors: 'active', bypassCSP: true });
		await started(page);
		await page.locator('.legend summary').click();
		expect(await violations(page)).toEqual([]);
		const told = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((element) => getComputedStyle(element).backgroundColor);
		// The marks by which Party and State Council groups are told apart keep their difference.
		expect(await told('.types .type-mark.party')).not.toBe(await told('.types .type-mark.state'));
	});

	it('are printed with the panel, also from a narrow window, without what only a screen can use', async () => {
		const { page } = await open(`${site}/group/taiwan-affairs/?at=2018`, {
			viewport: { width: 700, height: 900 },
		});
		await started(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.map svg').first().isVisible()).resolves.toBe(true);
		await expect(page.locator('.panel').isVisible()).resolves.toBe(true);
		for (const useless of ['.time', '.controls', '.map-buttons', '.map-switch'])
			await expect(page.locator(useless).first().isVisible(), useless).resolves.toBe(false);
		const changed = page.locator('.change-line');
		await expect(changed.isVisible()).resolves.toBe(true);
		expect(await changed.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
	});

	it('move nothing for those who want no motion', async () => {
		const { page } = await open(`${site}/?at=2016`, { reducedMotion: 'reduce' });
		await started(page);
		await page.locator('.date-entry input').fill('2019');
		await page.locator('.date-entry input').press('Enter');
		await expect.poll(() => page.locator('.map .appeared, .map .ghost').count()).toBeGreaterThan(0);
		const moving = await page.evaluate(
			() => document.getAnimations().filter(({ playState }) => playState === 'running').length,
		);
		expect(moving).toBe(0);
	});
});

describe('the dates on a phone', () => {
	it('stay at the lower edge of the window, and what has the focus is never under them', async () => {
		const { page } = await open(`${site}/?at=2017`, { viewport: PHONE, hasTouch: true });
		await started(page);
		const edge = () =>
			page.locator('.time-box').evaluate((time) => window.innerHeight - time.getBoundingClientRect().bottom);
		expect(await edge()).toBe(0);
		await page.evaluate(() => window.scrollTo(0, 2000));
		await expect.poll(edge).toBe(0);
		await page.locator('.group-row-name a').first().focus();
		for (let step = 0; step < 25; step++) {
			await page.keyboard.press('Tab');
			const under = await page.evaluate(() => {
				const { left, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
				return document.elementFromPoint(left + 3, bottom - 3)?.closest('.time-box') !== null;
			});
			expect(under).toBe(false);
		}
	});
});

describe('the tree that a screen reader is given', () => {
	it('holds the landmarks, the way past them, the map as one thing with its groups, and the list', async () => {
		const { page } = await open(`${site}/?at=2017`);
		await started(page);
		const tree = await page.locator('body').ariaSnapshot();
		for (const part of [
			/- link "Skip to the content"/,
			/- banner:/,
			/- navigation "Leading Small Groups of China"/,
			/- main:/,
			/- contentinfo/,
			/application "Map: \d+ groups/,
			/link "Central Leading Group for Taiwan Affairs 中央对台工作领导小组\. Party group\. Chair: Xi Jinping/,
			/- group "Tying in"/,
			/- button "Military"/,
			/- heading "Groups in view" \[level=2\]/,
		])
			expect(tree).toMatch(part);
	});

	it('tells of a group its name, its chair and who says so', async () => {
		const { page } = await open(`${site}/group/taiwan-affairs/?at=2017`);
		await started(page);
		const tree = await page.locator('.panel').ariaSnapshot();
		expect(tree).toMatch(/- heading "Central Leading Group for Taiwan Affairs/);
		expect(tree).toMatch(/- heading "Chairs" \[level=3\]/);
		expect(tree).toMatch(/- link "Xi Jinping 习近平"/);
		expect(tree).toMatch(/Evidence for/);
		expect(tree).toMatch(/- link "Close"/);
	});
});
