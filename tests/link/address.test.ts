import { describe, expect, it } from 'vitest';
import { partsOf, written } from '../../src/link/address.ts';

const segments = (pathname: string, base = '/') => partsOf({ pathname, search: '' }, base).segments;
const pairs = (search: string) => partsOf({ pathname: '/', search }, '/').pairs;

describe('the path of an address', () => {
	it.each([
		['/', '/', []],
		['/a/b', '/', ['a', 'b']],
		['a/b', '/', ['a', 'b']],
		['//a///b//', '/', ['a', 'b']],
		['/a/b', '', ['a', 'b']],
		['/sub/path/a', '/sub/path/', ['a']],
		['/sub/path/a', '/sub/path', ['a']],
		['/sub/path/a', 'sub//path', ['a']],
		['/sub/path/', '/sub/path', []],
		['/sub/path', '/sub/path/', []],
		['/sub/pathology', '/sub/path', ['sub', 'pathology']],
		['/sub', '/sub/path', ['sub']],
		['/other/sub/path/a', '/sub/path', ['other', 'sub', 'path', 'a']],
	])('%s below “%s” is %j', (pathname, base, expected) => {
		expect(segments(pathname, base)).toEqual(expected);
	});

	it.each([
		['/a/index.html', ['a']],
		['/a/index.htm', ['a']],
		['/a/INDEX.HTML', ['a']],
		['/a/index', ['a']],
		['/index.html', []],
		['/a/b.html', ['a', 'b']],
		['/a/b.htm', ['a', 'b']],
		['/a/b.HTML', ['a', 'b']],
		['/a/.html', ['a']],
		['/a.html/b', ['a.html', 'b']],
		['/index/b', ['index', 'b']],
		['/a/b.html.x', ['a', 'b.html.x']],
		['/a/b.htmlx', ['a', 'b.htmlx']],
		['/a/bhtml', ['a', 'bhtml']],
		['/a/b.ht', ['a', 'b.ht']],
	])('%s, which may be a file, is %j', (pathname, expected) => {
		expect(segments(pathname)).toEqual(expected);
	});

	it('is decoded, and left as it is where it cannot be', () => {
		expect(segments('/%E8%B4%A2%E7%BB%8F/a%2Fb')).toEqual(['财经', 'a/b']);
		expect(segments('/%E8%B4/100%')).toEqual(['%E8%B4', '100%']);
	});

	it('is read no further than 4000 characters below its base', () => {
		expect(segments(`/sub/${'a'.repeat(5000)}`, '/sub')).toEqual(['a'.repeat(4000)]);
		expect(segments(`/${'a'.repeat(4000)}`)).toEqual(['a'.repeat(4000)]);
	});
});

describe('the query of an address', () => {
	it('is pairs in their order, with or without a question mark', () => {
		const expected = [
			['b', '1'],
			['a', '2 3'],
			['b', ''],
			['c', ''],
		];
		expect(pairs('?b=1&a=2+3&b=&c')).toEqual(expected);
		expect(pairs('b=1&a=2%203&b=&c')).toEqual(expected);
		expect(pairs('??a=1')).toEqual([['?a', '1']]);
		expect(pairs('a=1?')).toEqual([['a', '1?']]);
		expect(pairs('')).toEqual([]);
	});

	const parts = (search: string) => partsOf({ pathname: '/', search }, '/');

	it('is read whole up to 8000 characters, and else to the last pair that ends before', () => {
		const whole = `?a=1&b=${'x'.repeat(7993)}`;
		expect(whole).toHaveLength(8000);
		expect(parts(whole)).toMatchObject({ pairs: [['a', '1'], { 0: 'b' }], unread: '' });
		expect(parts(`${whole}y`)).toEqual({
			segments: [],
			pairs: [['a', '1']],
			unread: `&b=${'x'.repeat(7993)}y`,
		});
		expect(parts(`${whole}&c=1`)).toMatchObject({ pairs: [['a', '1'], { 0: 'b' }], unread: '&c=1' });
	});

	it('is cut within its first pair where that is too long', () => {
		const { pairs: read, unread } = parts(`?b=${'x'.repeat(9000)}`);
		expect(read).toEqual([['b', 'x'.repeat(7997)]]);
		expect(unread).toBe('x'.repeat(1003));
		expect(parts(`&${'x'.repeat(9000)}`).unread).toHaveLength(1001);
	});
});

describe('the writing of an address', () => {
	it.each([
		['/', '/'],
		['', '/'],
		['/sub/path', '/sub/path/'],
		['sub/path/', '/sub/path/'],
		['./', './'],
		['..', '../'],
		['../../', '../../'],
	])('has of the base “%s” the root %s', (base, root) => {
		expect(written(base, [], [])).toBe(root);
		expect(written(base, ['a', 'b'], [])).toBe(`${root}a/b`);
	});

	it('joins segments and pairs', () => {
		expect(
			written(
				'/',
				['a'],
				[
					['b', '1'],
					['c', '2'],
				],
			),
		).toBe('/a?b=1&c=2');
	});

	it('escapes what would break a link, and leaves commas and colons readable', () => {
		expect(written('/', ['a/b'], [['q', "1,2:3,4:5 (x) 'y' *z! &=?#\"财"]])).toBe(
			'/a%2Fb?q=1,2:3,4:5%20%28x%29%20%27y%27%20%2Az%21%20%26%3D%3F%23%22%E8%B4%A2',
		);
	});

	it('leaves out halves of characters', () => {
		expect(written('/', [], [['q', 'a\uD800b😀\uDC00']])).toBe('/?q=ab%F0%9F%98%80');
	});
});
