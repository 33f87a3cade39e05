import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');

const DATES = ['1958', '1976', '1988', '2003', '2012', '2017', '2019', '2024'];

/** Every pair of labels, or of nodes, that overlap on the screen as it is painted, and how many nodes were looked at. */
function overlaps(page: Page): Promise<{ labels: string[]; nodes: string[]; drawn: number }> {
	return page.evaluate(() => {
		const boxes = (selector: string) =>
			[...document.querySelectorAll<SVGGraphicsElement>(selector)].map((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				return {
					name: element.textContent || element.closest('a')?.dataset.id || '',
					left,
					right,
					top,
					bottom,
				};
			});
		type Box = ReturnType<typeof boxes>[number];
		// A text's box holds its whole line height, and a stroke's edge is blurred: half a pixel is no overlap.
		const touch = (a: Box, b: Box) =>
			a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom;
		const pairs = (list: Box[]) =>
			list.flatMap((a, position) =>
				list.slice(position + 1).flatMap((b) => (touch(a, b) ? [`${a.name} / ${b.name}`] : [])),
			);
		// The cores of marks that look alike are one path: each of its subpaths is measured by itself, and a ring is 5 wide.
		const circles = [...document.querySelectorAll<SVGPathElement>('.map .marks .core')].flatMap((core) => {
			const probe = core.cloneNode() as SVGPathElement;
			core.after(probe);
			const ring = core.parentElement?.querySelector('.arc') ? 5 * (core.getScreenCTM()?.a ?? 1) : 0;
			const measured = (core.getAttribute('d') ?? '').split(/(?=M)/).map((subpath) => {
				probe.setAttribute('d', subpath);
				const { left, top, width, height } = probe.getBoundingClientRect();
				return { name: subpath, x: left + width / 2, y: top + height / 2, radius: width / 2 + ring };
			});
			probe.remove();
			return measured;
		});
		const nodes = circles.flatMap((a, position) =>
			circles
				.slice(position + 1)
				.flatMap((b) =>
					Math.hypot(a.x - b.x, a.y - b.y) + 0.5 < a.radius + b.radius ? [`${a.name} / ${b.name}`] : [],
				),
		);
		return { labels: pairs(boxes('.map .label, .map .region-title')), nodes, drawn: circles.length };
	});
}

describe.each([
	['en', 1440, 900, '', ''],
	['zh', 1440, 900, '', ''],
	['en', 390, 844, '', ''],
	['en', 1440, 900, '', '&labels=both&ghosts=1'],
	['zh', 390, 844, '', '&reading=bridges&labels=both'],
	['en', 1440, 900, 'person/xi-jinping', ''],
	['en', 1440, 900, 'group/taiwan-affairs', '&labels=both'],
] as const)('on the screen, in %s at %i × %i, /%s%s', (language, width, height, path, options) => {
	it('no label covers another and no node another, at every date and zoom', async () => {
		const { page } = await open(`${site}/${language === 'zh' ? 'zh/' : ''}${path}?at=2000${options}`, {
			viewport: { width, height },
			// So that a zoom is done at once.
			reducedMotion: 'reduce',
		});
		await started(page);
		if (width < 900) await page.locator('.map-switch').click();
		const found: string[] = [];
		for (const date of DATES) {
			await page.locator('.date-entry input').fill(date);
			await page.locator('.date-entry input').press('Enter');
			await expect.poll(() => new URL(page.url()).search).toBe(`?at=${date}${options}`);
			for (const zoom of [1, 2, 3]) {
				const { labels, nodes, drawn } = await overlaps(page);
				await expect.poll(() => page.locator('.map a.node:not(.gone)').count()).toBe(drawn);
				found.push(
					...labels.map((pair) => `${date} ×${zoom}: ${pair}`),
					...nodes.map((pair) => `${date}: ${pair}`),
				);
				// All but the plain map is looked at once a date, to keep the run short.
				if (path + options !== '') break;
				await page.locator('.map-buttons button').first().click();
			}
			if (path + options !== '') continue;
			await page.locator('.map-buttons button').last().click();
		}
		expect(found).toEqual([]);
	});
});
