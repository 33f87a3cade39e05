import { describe, expect, inject, it } from 'vitest';
import { BLANK, started, useBrowser } from './browser.ts';

describe('the picture of the first paint', () => {
	const open = useBrowser();

	it('is the settled one: in the window for which pages are made, taking the page over moves no label', async () => {
		const placesOf = () =>
			[...document.querySelectorAll('.map .label, .map .node')].map((element) => {
				const { x, y } = element.getBoundingClientRect();
				return [Math.round(x), Math.round(y)];
			});
		// Scripts are kept from coming, not switched off: a page for readers without any is laid out differently.
		const { page: plain } = await open(BLANK);
		await plain.route('**/*.js', (route) => route.abort());
		await plain.goto(`${inject('site')}/`);
		const { page } = await open(`${inject('site')}/`);
		await started(page);
		const [before, after] = [await plain.evaluate(placesOf), await page.evaluate(placesOf)];
		expect(before.length).toBeGreaterThan(100);
		expect(after).toEqual(before);
	});
});
