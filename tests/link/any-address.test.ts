import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/link/codec.ts';
import { defaultView } from '../../src/link/view.ts';
import { BASES, view, wild } from './addresses.ts';
import { known } from './real.ts';

function split(address: string): { pathname: string; search: string } {
	const at = address.indexOf('?');
	return at < 0
		? { pathname: address, search: '' }
		: { pathname: address.slice(0, at), search: address.slice(at) };
}

/** Checks what holds for every address, and returns whether it was understood whole. */
function expectUsable(pathname: string, search: string, base: string): boolean {
	const first = decode({ pathname, search }, base, known);
	expect(Object.keys(first.view).sort()).toEqual(Object.keys(defaultView('en')).sort());
	for (const notice of first.notices) expect([...notice.text].length).toBeLessThanOrEqual(60);
	const address = encode(first.view, base);
	// A browser leaves such an address as it is: it is written as a URL is.
	expect(address).toMatch(/^\/[\x21-\x7E\u4E2D\u6587]*$/);
	const again = decode(split(address), base, known);
	expect(again).toEqual({ view: first.view, notices: [], status: 'ok' });
	expect(encode(again.view, base)).toBe(address);
	return first.notices.length === 0;
}

describe('any address', () => {
	it('decodes to a view, and the view encodes to a fixed point: 10,000 hostile addresses', () => {
		let understood = 0;
		let total = 0;
		fc.assert(
			fc.property(wild, ({ base, pathname, search }) => {
				total += 1;
				if (expectUsable(pathname, search, base)) understood += 1;
			}),
			{ numRuns: 10_000 },
		);
		// The generator must reach both kinds for the property to say anything.
		expect(understood).toBeGreaterThan(total / 100);
		expect(understood).toBeLessThan(total * 0.9);
	}, 120_000);

	it('decodes when cut, doubled or mangled, though it was a good one', () => {
		const mangled = fc.tuple(view, fc.nat(), fc.constantFrom('cut', 'doubled', 'mangled', 'lower', 'joined'));
		fc.assert(
			fc.property(mangled, ([good, where, how]) => {
				const address = encode(good, '/');
				const at = where % (address.length + 1);
				const bad = {
					cut: address.slice(0, at),
					doubled: address + address,
					mangled: `${address.slice(0, at)}%${address.slice(at)}`,
					lower: address.toLowerCase(),
					joined: `${address}&${address.slice(at)}`,
				}[how];
				const { pathname, search } = split(bad);
				expectUsable(pathname, search, '/');
			}),
			{ numRuns: 2000 },
		);
	}, 120_000);

	it('that encodes a view decodes to that view', () => {
		fc.assert(
			fc.property(view, fc.constantFrom(...BASES), (shown, base) => {
				const address = encode(shown, base);
				expect(decode(split(address), base, known)).toEqual({ view: shown, notices: [], status: 'ok' });
			}),
			{ numRuns: 2000 },
		);
	}, 120_000);
});
