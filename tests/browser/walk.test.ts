import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');

const focused = (page: Page) =>
	page.evaluate(() => {
		const { id, kind, region } = (document.activeElement as SVGElement | null)?.dataset ?? {};
		return region ? `region:${region}` : `${kind}:${id}`;
	});
const said = (page: Page) => page.locator('.walk-said').innerText();

/** Presses Tab until the map has the focus; fails where it is no stop of the key. */
async function tabToMap(page: Page): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.closest('.map svg') !== null)) return;
	}
	throw new Error('The map takes no focus.');
}

/** Presses a key on the map and returns the sentence said of it. */
async function move(page: Page, key: string): Promise<string> {
	const before = await said(page);
	await page.keyboard.press(key);
	await expect.poll(() => said(page)).not.toBe(before);
	return said(page);
}

describe('with the keyboard alone', () => {
	it('one comes to the map by one stop, walks along lines and through the systems, opens and returns', async () => {
		const { page, complaints } = await open(`${site}/?at=2017`);
		await started(page);
		await tabToMap(page);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatch(/^group:/);
		await expect(page.locator('.walk-help').isVisible()).resolves.toBe(true);

		expect(await move(page, 'Shift+ArrowUp')).toMatch(/^Up to the system: (Party|State), \d+ organizations/);
		await move(page, 'Home');
		expect(await focused(page)).toBe('region:party');
		await move(page, 'Shift+ArrowDown');
		await move(page, 'End');
		const group = await focused(page);
		const sentence = await move(page, 'Shift+ArrowLeft');
		expect(sentence).toMatch(/linked to \d+ (body|bodies|groups?); \d+ of \d+\.$/);
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => focused(page)).toBe(group);

		// Along a line and back: what is tied to the one is tied to the other.
		const start = await focused(page);
		const along = await move(page, 'ArrowLeft');
		if (!along.startsWith('No line')) expect(await focused(page)).toMatch(/^organization:/);
		expect(await focused(page)).not.toBe(start);

		const opened = await focused(page);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
		expect(new URL(page.url()).pathname).toBe(`/${opened.replace(':', '/')}`);
		await page.keyboard.press('Escape');
		await expect.poll(() => focused(page)).toBe(opened);
		await expect(page.locator('.panel').count()).resolves.toBe(0);

		// Out again by one press: the map is one stop.
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.map svg') ?? null)).toBe(null);
		expect(complaints).toEqual([]);
	});

	it('one asks of a line that one has walked along who says so, and comes back to where one was', async () => {
		const { page } = await open(`${site}/group/taiwan-affairs/?at=2017`);
		await started(page);
		await page.locator('.map a[data-id="taiwan-affairs"]').focus();
		await move(page, 'ArrowLeft');
		const end = await focused(page);
		expect(end).toMatch(/^organization:/);
		await page.keyboard.press('Space');
		const card = page.getByRole('dialog');
		await expect.poll(() => card.locator('.source').count()).toBeGreaterThan(0);
		await expect(card.innerText()).resolves.toMatch(/confirmed|reported|inferred/);
		await page.keyboard.press('Escape');
		await expect.poll(() => card.count()).toBe(0);
		expect(await focused(page)).toBe(end);
		await expect(page.locator('.panel').count()).resolves.toBe(1);
	});

	it('one returns to the link of the list from which a panel was opened', async () => {
		const { page } = await open(`${site}/?at=2017`);
		await started(page);
		const link = page.locator('.group-row-name a').nth(2);
		const name = await link.innerText();
		await link.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
		await page.keyboard.press('Escape');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
	});
});

describe('with a pointer', () => {
	it('a line says what it is where one rests on it, and who says so on a click', async () => {
		const { page, complaints } = await open(`${site}/group/taiwan-affairs/?at=2017`);
		await started(page);
		// What reads lines is fetched after the first picture; it draws their marks.
		await page.locator('.map .confidence').first().waitFor({ state: 'attached' });
		expect(await page.locator('.line.forward.seat').count()).toBeGreaterThan(3);
		const place = await page.locator('.map .line.forward.seat').evaluateAll((lines) => {
			for (const line of lines as SVGPathElement[]) {
				const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.6);
				const at = new DOMPoint(x, y).matrixTransform(line.getScreenCTM() as DOMMatrix);
				if (!document.elementFromPoint(at.x, at.y)?.closest('.node, button')) return { x: at.x, y: at.y };
			}
			throw new Error('Every line is covered by a node.');
		});
		await page.mouse.move(place.x, place.y);
		await expect.poll(() => page.locator('.line-hint').innerText()).toMatch(/has a seat on|sits on/);
		await page.mouse.click(place.x, place.y);
		const card = page.getByRole('dialog');
		await expect.poll(() => card.locator('.source').count()).toBeGreaterThan(0);
		await card.getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => card.count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});
