import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const published = readFileSync(resolve('dist/data/dataset.json'), 'utf8');

interface Groups {
	groups: { id: string; type: string; names: { zh: string }[] }[];
}

/** The published dataset with as many groups as given, and a mark by which to know it. */
function own(change: (dataset: Groups) => void): { name: string; mimeType: string; buffer: Buffer } {
	const dataset = JSON.parse(published) as Groups;
	change(dataset);
	return { name: 'my.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) };
}

describe('a dataset of the reader’s own', () => {
	it('is checked, laid out beside the page, and shown on the map; nothing is sent anywhere', async () => {
		const { page } = await open(`${site}/data/`);
		await started(page);
		const sent: string[] = [];
		page.on('request', (request) => {
			if (request.method() !== 'GET') sent.push(request.url());
		});
		await page.locator('details.own-data > summary').click();
		const file = own((dataset) => {
			const kept = dataset.groups.find(({ id }) => id === 'taiwan-affairs');
			dataset.groups = kept ? [kept] : [];
			(dataset as unknown as { retired: unknown }).retired = {
				groups: {},
				organizations: {},
				people: {},
				sources: {},
			};
		});
		await page.locator('.own-data input[type="file"]').setInputFiles(file);
		await expect
			.poll(() => page.locator('details.own-data').innerText(), { timeout: 30_000 })
			.toContain('your own dataset of 1 groups');
		await page.locator('.head nav a').first().click();
		await expect.poll(() => page.locator('.map a[data-kind="group"]').count()).toBe(1);
		expect(sent).toEqual([]);
	});

	it('with faults is refused, each fault with its file and field', async () => {
		const { page } = await open(`${site}/data/`);
		await started(page);
		await page.locator('details.own-data > summary').click();
		const file = own(({ groups }) => {
			for (const group of groups) group.type = 'secret';
		});
		await page.locator('.own-data input[type="file"]').setInputFiles(file);
		await expect
			.poll(() => page.locator('.own-data .faults li').first().innerText())
			.toMatch(/^groups\/.*\.json: type: /);
		await page
			.locator('.own-data input[type="file"]')
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
		await expect.poll(() => page.locator('.own-data .faults li').first().innerText()).toContain('x.json');
	});
});
