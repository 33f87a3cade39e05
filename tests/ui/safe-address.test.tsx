import { describe, expect, it } from 'vitest';
import { linkable } from '../../src/ui/safe-address.ts';

describe('an address in a dataset of the reader’s own', () => {
	it.each(['https://www.gov.cn/zhengce/x.htm', 'https://example.org/a?b=1#c', 'https://a-b.example.co.uk/'])(
		'%s is a link',
		(address) => {
			expect(linkable(address, true)).toBe(address);
		},
	);

	it.each([
		['of another kind', 'javascript:alert(1)'],
		['of another kind', 'data:text/html,<script>alert(1)</script>'],
		['of another kind', 'vbscript:x'],
		['not secure', 'http://www.gov.cn/'],
		['in other letters', 'https://www.gоv.cn/'],
		['in other letters, written as such', 'https://www.xn--gv-nmc.cn/'],
		['of mixed scripts', 'https://раypal.com/'],
		['with a name before it', 'https://www.gov.cn@evil.example/'],
		['with a name and password', 'https://www.gov.cn:pass@evil.example/'],
		['a number', 'https://127.0.0.1/'],
		['a number in disguise', 'https://0x7f000001/'],
		['a number of the newer kind', 'https://[::1]/'],
		['at another port', 'https://www.gov.cn:8443/'],
		['of one part', 'https://intranet/'],
		['none', 'www.gov.cn'],
	])('that is %s is none: %s', (_, address) => {
		expect(linkable(address, true)).toBeUndefined();
	});

	it('is what the browser will open, not how it is written', () => {
		expect(linkable('https:\\\\example.org\\a', true)).toBe('https://example.org/a');
	});
});

describe('an address in the published dataset', () => {
	it('may also be http, as many pages of offices are, but of no other kind', () => {
		expect(linkable('http://www.gov.cn/', false)).toBe('http://www.gov.cn/');
		expect(linkable('javascript:alert(1)', false)).toBeUndefined();
	});
});
