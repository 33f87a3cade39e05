import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');

describe('table, matrix and comparison in a browser', () => {
	it.each(['table', 'matrix', 'compare', 'zh/table', 'zh/matrix', 'zh/compare'])(
		'takes the page of %s over without complaint',
		async (path) => {
			const { page, complaints } = await open(`${site}/${path}/`);
			await started(page);
			await expect.poll(() => page.locator('.stage-view table').count()).toBeGreaterThan(0);
			expect(complaints).toEqual([]);
		},
	);

	it('sorts by keyboard, downloads what it shows, and leads to a group and back', async () => {
		const { page } = await open(`${site}/table?at=2017-10`);
		await started(page);
		const first = () => page.locator('.table-view tbody tr').first().getAttribute('data-id');
		const before = await first();
		await page.locator('thead th.seats button').focus();
		await page.keyboard.press('Enter');
		await expect.poll(first).not.toBe(before);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /CSV/ }).click(),
		]);
		expect(download.suggestedFilename()).toBe('leading-small-groups-2017-10.csv');
		const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
		expect(lines).toHaveLength(1 + (await page.locator('.table-view tbody tr[data-id]').count()));
		const name = page.locator('.table-view tbody th a').first();
		expect(lines[1]).toContain((await name.innerText()).split('\n')[0]);
		await name.click();
		await expect.poll(() => page.locator('.group-panel').count()).toBe(1);
		await expect.poll(() => page.locator('.table-view').count()).toBe(1);
		await page.goBack();
		await expect.poll(() => page.locator('.panel').count()).toBe(0);
		expect(new URL(page.url()).pathname).toMatch(/^\/table\/?$/);
	});

	it('keeps the heads of the matrix in sight when it is scrolled both ways', async () => {
		const { page } = await open(`${site}/matrix?at=2017-10`);
		await started(page);
		const corner = page.locator('.matrix-view thead th').first();
		const before = await corner.boundingBox();
		await page.locator('.grid-scroll').evaluate((region) => region.scrollTo(600, 800));
		expect(await corner.boundingBox()).toEqual(before);
		const scroller = await page.locator('.grid-scroll').boundingBox();
		const row = await page.locator('.matrix-view tbody th').nth(30).boundingBox();
		expect(row?.x).toBe(scroller?.x);
	});

	it('prints every row of the matrix and of the table, cut off by nothing', async () => {
		for (const path of ['matrix', 'table']) {
			// Paper is as narrow as a small window.
			const { page } = await open(`${site}/${path}?at=2017-10`, { viewport: { width: 800, height: 1000 } });
			await started(page);
			await page.emulateMedia({ media: 'print' });
			const table = await page.locator('.grid-scroll table').boundingBox();
			const stage = await page.locator('.stage-view').boundingBox();
			expect(table?.height).toBeGreaterThan(900);
			expect(stage?.height).toBeGreaterThanOrEqual(table?.height ?? Number.POSITIVE_INFINITY);
		}
	});

	it('fits a phone: nothing but the tables scrolls sideways, and a group chosen is seen', async () => {
		for (const path of ['table?at=2017-10', 'matrix?at=2017-10', 'compare']) {
			const { page } = await open(`${site}/${path}`, { viewport: { width: 390, height: 844 } });
			await started(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
			await page.locator('.stage-view tbody th[scope="row"] a').first().click();
			await expect.poll(() => page.locator('.group-panel h2').isVisible()).toBe(true);
			await expect.poll(() => page.locator('.stage-view').isVisible()).toBe(false);
		}
	});

	it('leads from the sentence of the comparison to the groups, and keeps both dates in the address', async () => {
		const { page } = await open(`${site}/compare`);
		await started(page);
		await page.getByLabel('Second date').fill('2024');
		await page.getByLabel('Second date').press('Enter');
		await expect.poll(() => new URL(page.url()).search).toBe('?at=2017-10&vs=2024');
		// Both dates on one map: a mark for each group of either, where it stands on the map of one date too.
		const counted = (await page.locator('.compare-key li').allInnerTexts()).map((words) =>
			Number(/\d+$/.exec(words)?.[0]),
		);
		const [appeared = 0, gone = 0, ...kept] = counted;
		expect(gone).toBeGreaterThan(0);
		expect(await page.locator('.compare-map .ghost-node').count()).toBe(gone);
		expect(await page.locator('.compare-map .nodes > .appeared').count()).toBe(appeared);
		expect(await page.locator('.compare-map a[data-kind="group"]').count()).toBe(
			kept.reduce((sum, count) => sum + count, appeared + gone),
		);
		const placeOf = () =>
			page
				.locator('.map a[data-kind="group"][data-id="taiwan-affairs"]')
				.evaluate((node) => node.parentElement?.getAttribute('transform'));
		const place = await placeOf();
		await page.locator('.head nav a', { hasText: 'Map' }).click();
		await page.locator('.map-buttons').waitFor();
		expect(await placeOf()).toBe(place);
		await page.goBack();
		const link = page.locator('.compare-sentence a', { hasText: 'abolished' });
		await link.click();
		await expect.poll(() => page.locator('#changed-abolished').isVisible()).toBe(true);
		const box = await page.locator('#changed-abolished').boundingBox();
		expect(box?.y).toBeLessThan(900);
		const address = page.url();
		const { page: second } = await open(address);
		await started(second);
		await expect
			.poll(() => second.locator('.compare-sentence').innerText())
			.toBe(await page.locator('.compare-sentence').innerText());
	});
});
