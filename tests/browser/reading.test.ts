import { describe, expect, inject, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { indexDataset } from '../../src/query/index.ts';
import { meet } from '../../src/query/meet.ts';
import { momentOf } from '../../src/query/moment.ts';
import { followed, started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');

describe('reading about one, and finding where two meet', () => {
	it('searches by keyboard alone: pinyin, why it matches, the arrow keys, Escape', async () => {
		const { page, complaints } = await open(`${site}/`);
		await started(page);
		await page.keyboard.press('/');
		await page.keyboard.type('waishi');
		await expect.poll(() => page.locator('[role="option"]').first().innerText()).toContain('pinyin of');
		const field = page.locator('.head [role="combobox"]');
		const activeName = async () => {
			const id = await field.getAttribute('aria-activedescendant');
			return page.locator(`[id="${id}"]`).innerText();
		};
		const first = await activeName();
		await page.keyboard.press('ArrowDown');
		await expect.poll(activeName).not.toBe(first);
		await page.keyboard.press('ArrowUp');
		await expect.poll(activeName).toBe(first);
		await page.keyboard.press('Escape');
		await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).pathname).toBe('/group/foreign-affairs');
		await expect.poll(() => page.locator('.group-panel .over-time').count()).toBe(1);
		expect(complaints).toEqual([]);
	});

	it('searches by touch in a narrow window, with the list within it', async () => {
		const { page } = await open(`${site}/`, { viewport: { width: 390, height: 844 }, hasTouch: true });
		await started(page);
		await page.locator('.head [role="combobox"]').tap();
		await page.keyboard.type('mof');
		const option = page.locator('[role="option"]').first();
		await option.waitFor();
		const box = await page.locator('.head .search-list').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		await option.tap();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/organization/ministry-of-finance');
	});

	it('says where two organizations meet, on the map as well as in words', async () => {
		const { page, complaints } = await open(`${site}/organization/ministry-of-foreign-affairs?at=2013`);
		await started(page);
		const field = page.locator('.panel [role="combobox"]');
		await field.click();
		await page.keyboard.type('公安部');
		await page.locator('.panel [role="option"]').first().waitFor();
		await page.keyboard.press('Enter');
		await expect
			.poll(() => new URL(page.url()).searchParams.get('with'))
			.toBe('organization:ministry-of-public-security');
		await expect.poll(() => page.locator('.panel [role="status"]', { hasText: 'join' }).count()).toBe(1);
		const met = await page.locator('.panel .claim:has(.side-of)').count();
		expect(met).toBeGreaterThan(0);
		await followed(page);
		expect(await page.locator('.map a.node.focus[data-kind="organization"]').count()).toBe(2);
		expect(await page.locator('.map a.node.focus[data-kind="group"]').count()).toBeGreaterThan(0);
		await page.goBack();
		await expect.poll(() => page.locator('.panel .side-of').count()).toBe(0);
		// Two whom no group ever joins: the way between them.
		const index = indexDataset(readDataset(DATA_FOLDER));
		const moment = momentOf(index, { at: '2013' });
		const ministry = { kind: 'organization', id: 'ministry-of-foreign-affairs' } as const;
		const other = index.dataset.organizations.find(
			({ id }) => meet(index, ministry, { kind: 'organization', id }, moment).isOfMoment,
		);
		const { path } = meet(index, ministry, { kind: 'organization', id: other?.id ?? '' }, moment);
		await page.goto(`${site}/organization/${ministry.id}?at=2013&with=organization:${other?.id}`);
		await started(page);
		await expect
			.poll(() =>
				page
					.locator('.map a.node.focus')
					.evaluateAll((nodes) =>
						nodes.map((node) => `${node.getAttribute('data-kind')}:${node.getAttribute('data-id')}`).sort(),
					),
			)
			.toEqual(
				path
					.filter(({ kind }) => kind !== 'person')
					.map(({ kind, id }) => `${kind}:${id}`)
					.sort(),
			);
		expect(await page.locator('.panel .meet-path li').count()).toBe(path.length);
		expect(complaints).toEqual([]);
	});

	it('shows the line of chairs as bars that lead to the people, and a gap as no source', async () => {
		const { page, complaints } = await open(`${site}/group/foreign-affairs`);
		await started(page);
		await expect.poll(() => page.locator('.over-time .track .chair').count()).toBeGreaterThan(3);
		await page.locator('.over-time a', { hasText: 'Hu Jintao' }).click();
		await expect.poll(() => new URL(page.url()).pathname).toBe('/person/hu-jintao');
		await expect.poll(() => page.locator('.person-panel .year-chart').count()).toBe(1);
		expect(complaints).toEqual([]);
	});
});
