import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe('the timeline in a browser', () => {
	it('sets the date where the axis is pressed, and draws the moment there', async () => {
		const { page, complaints } = await open(`${site}/timeline`);
		await started(page);
		const axis = await page.locator('.scrub').boundingBox();
		if (!axis) throw new Error('The axis is not drawn.');
		await page.mouse.click(axis.x + axis.width / 2, axis.y + axis.height / 2);
		const dated = () => Number(new URL(page.url()).searchParams.get('at'));
		await expect.poll(dated).toBeGreaterThan(1980);
		const at = dated();
		expect(at).toBeLessThan(1995);
		const moment = await page.locator('.moment-band').boundingBox();
		expect(Math.abs((moment?.x ?? 0) - (axis.x + axis.width / 2))).toBeLessThan(20);
		await page.locator('.scrub').press('ArrowRight');
		await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(String(at + 1));
		expect(complaints).toEqual([]);
	});

	it('shows the years over which the pointer draws, in the address, and all again', async () => {
		const { page, complaints } = await open(`${site}/timeline?at=2013`);
		await started(page);
		const all = await page.locator('.life-row').count();
		const axis = await page.locator('.scrub').boundingBox();
		if (!axis) throw new Error('The axis is not drawn.');
		const y = axis.y + axis.height / 2;
		await page.mouse.move(axis.x + axis.width * 0.7, y);
		await page.mouse.down();
		await page.mouse.move(axis.x + axis.width * 0.8, y, { steps: 4 });
		await page.mouse.move(axis.x + axis.width * 0.9, y, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => new URL(page.url()).searchParams.get('years')).toMatch(/^20\d\d-20\d\d$/);
		expect(new URL(page.url()).searchParams.get('at')).toBe('2013');
		expect(await page.locator('.life-row').count()).toBeLessThan(all);
		const { page: second } = await open(page.url());
		await started(second);
		expect(await second.locator('.timeline-intro').innerText()).toBe(
			await page.locator('.timeline-intro').innerText(),
		);
		await second.locator('.range-handle').first().focus();
		await second.keyboard.press('ArrowLeft');
		await expect.poll(() => second.url()).not.toBe(page.url());
		await page.goBack();
		await expect.poll(() => page.locator('.life-row').count()).toBe(all);
		expect(complaints).toEqual([]);
	});

	it('shows the years drawn by a finger on a phone', async () => {
		const { page } = await open(`${site}/timeline`, PHONE);
		await started(page);
		const handle = await page.locator('.range-handle').first().boundingBox();
		if (!handle) throw new Error('The handle is not drawn.');
		const finger = await page.context().newCDPSession(page);
		const touch = (type: string, x: number) =>
			finger.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: type === 'touchEnd' ? [] : [{ x, y: handle.y + handle.height / 2 }],
			});
		await touch('touchStart', handle.x + handle.width / 2);
		for (const x of [60, 120, 180]) await touch('touchMove', x);
		await touch('touchEnd', 180);
		await expect.poll(() => new URL(page.url()).searchParams.get('years')).toMatch(/^19[78]\d-20\d\d$/);
		// Right after a stroke the browser may take a tap for a part of it, as it does with a real finger.
		await expect
			.poll(async () => {
				await page.locator('.year-range button:enabled').tap({ timeout: 2000 });
				return new URL(page.url()).search;
			})
			.toBe('');
	});

	it('leads every join from the row of the one group to that of the other', async () => {
		const { page } = await open(`${site}/timeline`);
		await started(page);
		const distances = await page.evaluate(() => {
			const middle = (element: Element | null | undefined) => {
				const { top = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
				return top + height / 2;
			};
			const row = (id: string | undefined) => middle(document.querySelector(`.life-row[data-id="${id}"]`));
			return [...document.querySelectorAll<SVGElement>('.joins g')].map(({ dataset, children }) => [
				Math.abs(row(dataset.from) - middle(children[1])),
				Math.abs(row(dataset.into) - middle(children[2]?.firstElementChild)),
			]);
		});
		expect(distances.length).toBeGreaterThan(5);
		expect(Math.max(...distances.map(([start]) => start ?? 99))).toBeLessThan(1.5);
		expect(Math.max(...distances.map(([, end]) => end ?? 99))).toBeLessThan(13);
	});

	it('opens a group by keys beside itself, and goes back', async () => {
		const { page } = await open(`${site}/timeline?at=2013`);
		await started(page);
		await page.locator('.life-row[data-id="taiwan-affairs"]').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.group-panel h2').innerText()).toContain('Taiwan');
		expect(await page.locator('.life-row.selected').getAttribute('data-id')).toBe('taiwan-affairs');
		await page.goBack();
		await expect.poll(() => page.locator('.group-panel').count()).toBe(0);
		expect(await page.locator('.timeline').count()).toBe(1);
	});

	it('scrolls inside itself on a phone, the page does not, and the date in view is in sight', async () => {
		const { page } = await open(`${site}/zh/timeline?at=2013`, PHONE);
		await started(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(390);
		const moment = await page.locator('.moment-band').boundingBox();
		expect(moment?.x).toBeGreaterThan(130);
		expect(moment?.x).toBeLessThan(390);
		await page.locator('.life-row[data-id="taiwan-affairs"]').tap();
		await expect.poll(() => page.locator('.group-panel h2').innerText()).toContain('对台');
		const [panel, timeline] = await Promise.all(
			['.group-panel', '.timeline'].map((part) => page.locator(part).boundingBox()),
		);
		expect(panel?.y).toBeLessThan(timeline?.y ?? 0);
	});
});

describe('the page about the data in a browser', () => {
	it('is taken over as it was made, charts and all, and a link leads to one of them', async () => {
		const { page, complaints } = await open(`${site}/data#insight-leader`);
		await started(page);
		expect(complaints).toEqual([]);
		const title = await page.locator('#insight-leader h3').boundingBox();
		expect(title?.y).toBeGreaterThanOrEqual(0);
		expect(title?.y).toBeLessThan(900);
		await page.locator('#insight-places select').selectOption('2013');
		await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe('2013');
		await expect(page.locator('#insight-places h3').innerText()).resolves.toContain('in 2013');
	});

	it('gives the files that it offers', async () => {
		const { page } = await open(`${site}/zh/data`);
		await started(page);
		const addresses = await page
			.locator('.files a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(addresses.length).toBeGreaterThan(20);
		for (const address of addresses) {
			const { ok, length } = await page.evaluate(async (each) => {
				const response = await fetch(each);
				return { ok: response.ok, length: (await response.text()).length };
			}, address);
			expect([address, ok, length > 100]).toEqual([address, true, true]);
		}
	});

	it('fits a phone, and comes with its charts from another view', async () => {
		const { page, complaints } = await open(`${site}/about`, PHONE);
		await started(page);
		await page.locator('.head nav a[href="/data"]').tap();
		await page.locator('#insight-changes').waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		expect(complaints).toEqual([]);
	});
});
