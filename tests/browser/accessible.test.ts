import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns what axe finds wrong with a page, one line a rule and place. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const results = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
	);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}

const ADDRESSES = [
	'/',
	'/zh/',
	'/?at=2017-10&type=party',
	'/group/taiwan-affairs/',
	'/zh/group/foreign-affairs/',
	'/person/xi-jinping/',
	'/organization/ministry-of-finance/',
	'/timeline/?at=2013',
	'/data/',
	'/about/',
	'/table/',
	'/matrix/',
	'/zh/compare/',
];

describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing wrong with', (colorScheme) => {
	it.each(ADDRESSES)('%s', async (address) => {
		const { page } = await open(`${site}${address}`, { colorScheme });
		await started(page);
		expect(await violations(page)).toEqual([]);
	});
});

describe('in a narrow window, axe finds nothing wrong with', () => {
	it.each(['/', '/group/taiwan-affairs/'])('%s', async (address) => {
		const { page } = await open(`${site}${address}`, { viewport: { width: 390, height: 844 } });
		await started(page);
		expect(await violations(page)).toEqual([]);
	});
});
