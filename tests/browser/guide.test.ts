import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');

describe('the guide in a browser', () => {
	it('shows the picture of a step that is opened cold, without a complaint', async () => {
		const { page, complaints } = await open(`${site}/guide/types`);
		await started(page);
		await expect(page.locator('.counts strong').innerText()).resolves.toMatch(/in October 2017$/);
		expect(await page.locator('.map a[data-type="party"]').count()).toBeGreaterThan(10);
		expect(await page.locator('.map a[data-type="state"]').count()).toBe(0);
		expect(new URL(page.url()).search).toBe('');
		expect(complaints).toEqual([]);
	});

	it('is whole without scripts, in Chinese too', async () => {
		const { page } = await open(`${site}/zh/guide/founding-1958/`, { javaScriptEnabled: false });
		const text = await page.locator('.guide').innerText();
		expect(text).toContain('1958年6月10日');
		expect(text).toContain('聂荣臻');
		expect(await page.locator('.guide-sources li').count()).toBeGreaterThan(1);
		await page.locator('.guide-ways a[rel="next"]').click();
		await expect.poll(() => page.url()).toContain('/zh/guide/cultural-revolution');
	});

	it('leads by keyboard from the home page to the second step', async () => {
		const { page, complaints } = await open(`${site}/`);
		await started(page);
		await page.locator('.guide-offer').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.guide-heading:focus').count()).toBe(1);
		await page.locator('.guide-ways a[rel="next"]').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.guide-heading:focus').innerText()).toContain('point the way');
		expect(new URL(page.url()).pathname).toBe('/guide/direction');
		await expect.poll(() => page.locator('.map .node.focus').count()).toBeGreaterThan(0);
		await page.goBack();
		await expect.poll(() => page.locator('.guide-heading').innerText()).toBe('What they are');
		expect(complaints).toEqual([]);
	});

	it('keeps the reader’s own date in the link, and the step’s under a panel', async () => {
		const { page } = await open(`${site}/guide/hu`);
		await started(page);
		await page.getByLabel('One year later').click();
		await expect.poll(() => new URL(page.url()).search).toBe('?at=2008&type=party');
		const { page: second } = await open(page.url());
		await started(second);
		await expect.poll(() => second.locator('.counts strong').innerText()).toMatch(/in 2008$/);
		await page.getByText('Back to the picture of this step').click();
		await page.locator('.guide-facts a').first().click();
		await expect.poll(() => page.locator('.group-panel').count()).toBe(1);
		await expect.poll(() => page.locator('.counts strong').innerText()).toMatch(/in 2007$/);
		await page.getByRole('link', { name: 'Close' }).click();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/guide/hu');
	});

	it('is read by touch on a small screen, with the map one step away', async () => {
		const { page } = await open(`${site}/guide/xi`, {
			viewport: { width: 390, height: 844 },
			hasTouch: true,
		});
		await started(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(390);
		await page.locator('.map-switch').tap();
		await expect.poll(() => page.locator('.map').isVisible()).toBe(true);
		await page.locator('.map-switch').tap();
		await page.locator('.guide-ways a[rel="next"]').tap();
		await expect.poll(() => page.locator('.guide-heading:focus').innerText()).toContain('2018');
	});
});
