import { describe, expect, inject, it } from 'vitest';
import { BLANK, followed, started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const subSite = inject('subSite');

describe('the explorer in a browser', () => {
	it('shows a group that is opened cold, with its chairs and sources', async () => {
		const { page, complaints } = await open(`${site}/group/taiwan-affairs`);
		await started(page);
		await expect(page.locator('.group-panel h2').innerText()).resolves.toContain('Taiwan');
		await expect(page.locator('.group-panel').innerText()).resolves.toContain('Xi Jinping');
		await page.locator('.group-panel .evidence summary').first().click();
		await expect(page.locator('.group-panel .evidence[open] .source').first().innerText()).resolves.not.toBe(
			'',
		);
		expect(complaints).toEqual([]);
	});

	it('is whole without scripts', async () => {
		const { page } = await open(`${site}/zh/group/foreign-affairs/`, { javaScriptEnabled: false });
		const text = await page.locator('.group-panel').innerText();
		expect(text).toContain('外事');
		expect(text).toContain('习近平');
		expect(await page.locator('.group-panel .source').count()).toBeGreaterThan(5);
	});

	it('hides every State Council group when Party is chosen, and says how many are left', async () => {
		const { page } = await open(`${site}/?at=2017-10`);
		await started(page);
		expect(await page.locator('.map a[data-type="state"]').count()).toBeGreaterThan(10);
		await page.locator('.types label', { hasText: 'Party' }).click();
		await expect.poll(() => page.locator('.map a[data-type="state"]').count()).toBe(0);
		await followed(page);
		const shown = await page.locator('.map a[data-type="party"]').count();
		await expect(page.locator('.counts strong').innerText()).resolves.toBe(`${shown} groups in October 2017`);
		await expect.poll(() => new URL(page.url()).search).toBe('?at=2017-10&type=party');
	});

	it('shows how little there was in the Cultural Revolution', async () => {
		const { page } = await open(`${site}/?at=2017`);
		await started(page);
		const later = await page.locator('.map a[data-kind="group"]').count();
		await page
			.locator('.filters')
			.getByLabel('Era', { exact: true })
			.selectOption({ value: 'cultural-revolution' });
		await expect.poll(() => page.locator('.map a[data-kind="group"]').count()).toBeLessThan(later / 3);
		await expect.poll(() => new URL(page.url()).search).toBe('?era=cultural-revolution');
	});

	it('gives a link that shows the same in a new profile', async () => {
		const { page } = await open(`${site}/`);
		await started(page);
		await page.locator('.filters').getByLabel('Era', { exact: true }).selectOption({ value: 'hu' });
		await page.locator('.types label', { hasText: 'State Council' }).click();
		await page.locator('.group-row-name a').first().click();
		const address = page.url();
		const seen = async (other: typeof page) => ({
			title: await other.locator('.panel h2').innerText(),
			counts: await other.locator('.counts').innerText(),
			nodes: await other
				.locator('.map a.node')
				.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id'))),
		});
		await followed(page);
		const first = await seen(page);
		const { page: second } = await open(address);
		await started(second);
		await expect.poll(() => seen(second)).toEqual(first);
	});

	it('goes back and forward through what was selected', async () => {
		const { page } = await open(`${site}/?at=2017`);
		await started(page);
		await page.locator('.map a[data-id="taiwan-affairs"]').click();
		await expect.poll(() => page.locator('.panel h2').innerText()).toContain('Taiwan');
		await page.locator('.group-panel .claim a').first().click();
		await expect.poll(() => page.locator('.person-panel').count()).toBe(1);
		await page.goBack();
		await expect.poll(() => page.locator('.group-panel h2').innerText()).toContain('Taiwan');
		await page.goBack();
		await expect.poll(() => page.locator('.panel').count()).toBe(0);
		await page.goForward();
		await expect.poll(() => page.locator('.group-panel h2').innerText()).toContain('Taiwan');
		expect(new URL(page.url()).search).toBe('?at=2017');
	});

	it('paints the settled picture first: nothing moves until a person moves it', async () => {
		const { page } = await open(`${site}/`);
		const places = () =>
			page
				.locator('.map .nodes > g')
				.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('transform')));
		const first = await places();
		expect(first.length).toBeGreaterThan(50);
		await started(page);
		expect(await places()).toEqual(first);
		await page.waitForTimeout(500);
		expect(await places()).toEqual(first);
	});

	it('lets a node be dragged, and puts it back', async () => {
		const { page } = await open(`${site}/?at=2017`);
		await started(page);
		const node = page.locator('.map a[data-id="taiwan-affairs"]');
		const before = await node.boundingBox();
		if (!before) throw new Error('The node has no box.');
		const x = before.x + before.width / 2;
		const y = before.y + before.height / 2;
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 30, y + 20, { steps: 5 });
		await page.mouse.move(x + 60, y + 40, { steps: 5 });
		await page.waitForTimeout(400);
		await page.mouse.up();
		await expect
			.poll(async () => Math.round(((await node.boundingBox())?.x ?? 0) - before.x))
			.toBeGreaterThan(40);
		await page.getByLabel('Fit the map to the window').click();
		await expect.poll(async () => Math.round(((await node.boundingBox())?.x ?? 0) - before.x)).toBe(0);
		expect(page.url()).not.toContain('taiwan-affairs');
	});

	it('zooms by its buttons and pans by dragging', async () => {
		const { page } = await open(`${site}/?at=2017`);
		await started(page);
		const transform = () => page.locator('.map svg > g').getAttribute('transform');
		await page.getByLabel('Zoom in').click();
		await expect.poll(transform).toContain('scale(1.5)');
		const zoomed = await transform();
		await page.mouse.move(500, 200);
		await page.mouse.down();
		const mark = page.locator('.map a[data-id="foreign-affairs"]');
		const before = await mark.boundingBox();
		await page.mouse.move(560, 260, { steps: 4 });
		await expect.poll(async () => (await mark.boundingBox())?.x).toBeCloseTo((before?.x ?? 0) + 60, 0);
		const carried = await mark.boundingBox();
		await page.mouse.up();
		// Drawn anew where it was carried to.
		await expect.poll(transform).not.toBe(zoomed);
		const drawn = await mark.boundingBox();
		expect(drawn?.x).toBeCloseTo(carried?.x ?? 0, 0);
		expect(drawn?.y).toBeCloseTo((before?.y ?? 0) + 60, 0);
		expect(drawn?.width).toBeCloseTo(before?.width ?? 0, 0);
	});

	it('names an unknown group and leads on', async () => {
		const { page } = await open(`${site}/group/taiwan-afairs`);
		await started(page);
		await expect.poll(() => page.locator('.notices').innerText()).toContain('taiwan-afairs');
		await expect(page.locator('.notices a').first().innerText()).resolves.toContain('Taiwan');
	});

	it('names an impossible date in the address, and one typed', async () => {
		const { page } = await open(`${site}/?at=2017-13`);
		await started(page);
		await expect.poll(() => page.locator('.notices').innerText()).toContain('2017-13');
		await page.locator('.date-entry input').fill('1848');
		await page.locator('.date-entry input').press('Enter');
		await expect.poll(() => page.locator('.date-entry .fault').innerText()).toContain('1848');
	});

	it('arrives at one group by its Chinese name and by an abbreviation', async () => {
		for (const name of ['中央财经领导小组', 'cfelg']) {
			const { page } = await open(`${site}/group/${encodeURIComponent(name)}`);
			await started(page);
			await expect.poll(() => page.locator('.group-panel').count()).toBe(1);
			await expect.poll(() => page.locator('.group-panel h2').innerText()).toContain('中央财经');
		}
	});

	it('says so when the data cannot be loaded, and keeps the page', async () => {
		const { page } = await open(BLANK);
		await page.route('**/data/dataset.json', (route) => route.abort());
		await page.goto(`${site}/group/taiwan-affairs/`);
		await expect.poll(() => page.locator('.load-failure').innerText()).toContain('could not be loaded');
		await expect(page.locator('.group-panel h2').innerText()).resolves.toContain('Taiwan');
	});

	it('works below a path, with and without scripts', async () => {
		const { page, complaints } = await open(`${subSite}/zh/group/taiwan-affairs/`);
		await started(page);
		await page.locator('.language').click();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/sub/group/taiwan-affairs');
		expect(complaints).toEqual([]);
		const { page: plain } = await open(`${subSite}/group/taiwan-affairs/`, { javaScriptEnabled: false });
		await plain.locator('.group-panel .claim a').first().click();
		await expect.poll(() => new URL(plain.url()).pathname).toMatch(/^\/sub\/person\//);
	});

	it('finds by English, Chinese and initials', async () => {
		const { page } = await open(`${site}/`);
		await started(page);
		await page.keyboard.press('/');
		await page.keyboard.type('对台');
		await expect.poll(() => page.locator('[role="option"]').first().innerText()).toContain('Taiwan');
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).pathname).toBe('/group/taiwan-affairs');
	});
});
