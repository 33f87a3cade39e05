import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { encode } from '../../src/link/codec.ts';
import { view, wild } from '../link/addresses.ts';
import { started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const SEED = 1958;

it('200 addresses of every kind each show a page, and none an error', async () => {
	const { page, complaints } = await open(`${site}/`);
	await started(page);
	const hostile = fc
		.sample(wild, { numRuns: 120, seed: SEED })
		.map(({ pathname, search }) => pathname + search);
	const meant = fc.sample(view, { numRuns: 80, seed: SEED }).map((each) => encode(each, '/'));
	const faults: string[] = [];
	for (const address of [...hostile, ...meant]) {
		const shown = await page.evaluate(async (wanted) => {
			const { href } = new URL(`${location.origin}/${wanted.replace(/^\/+/, '')}`);
			// As by the back button: the program reads the address and draws what it stands for.
			history.pushState(null, '', href);
			dispatchEvent(new PopStateEvent('popstate'));
			const length = () =>
				(document.querySelector('main') as HTMLElement | null)?.innerText.trim().length ?? 0;
			// A view that is opened for the first time is fetched first.
			for (let frame = 0; frame < 2 || (frame < 120 && length() < 20); frame++) {
				await new Promise((done) => requestAnimationFrame(done));
			}
			return length();
		}, address);
		if (shown < 20 || complaints.length > 0)
			faults.push(`${address.slice(0, 200)}: ${shown} ${complaints.join(' ')}`);
		complaints.splice(0);
	}
	expect(faults).toEqual([]);
});
