import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { PLAIN_TEXT, quotable } from '../../src/dataset/plain-text.ts';
import { filesOfPublished } from '../../src/dataset/published.ts';

describe('a text', () => {
	it.each(['Central Committee', '中央外事工作委员会', 'a\nb\tc', '“quoted” – é ñ', ''])(
		'%j is plain',
		(text) => {
			expect(PLAIN_TEXT.test(text)).toBe(true);
		},
	);
	it.each(['\u202Egpj.exe', 'a\u2066b', 'a\nb\u200F', 'nul\u0000', '\uFEFFx', '\u001B[31m'])(
		'%j hides something, and is quoted so that it is seen',
		(text) => {
			expect(PLAIN_TEXT.test(text)).toBe(false);
			expect(PLAIN_TEXT.test(quotable(text, 100))).toBe(true);
			expect(quotable(text, 100)).toMatch(/\\u[0-9a-f]{4}/);
		},
	);
});

describe('a file that is not ours', () => {
	it('is told by its number where its id cannot be a name, and no message grows with what it holds', () => {
		const group = { id: `<img onerror=x>${'x'.repeat(100_000)}\u202E`, names: [{ en: 'y'.repeat(100_000) }] };
		const { faults } = loadDataset(filesOfPublished(JSON.stringify({ groups: [group] })));
		expect(faults.some(({ file }) => file === 'groups/number-1.json')).toBe(true);
		for (const { file, field, message } of faults)
			expect(`${file}${field}${message}`.length, `${file} ${field}`).toBeLessThan(700);
	});
});

describe('hidden signs', () => {
	it.each([
		['\u0000', '\u0008'],
		['\u000B', '\u000C'],
		['\u000E', '\u001F'],
		['\u007F', '\u009F'],
		['\u061C', '\u061C'],
		['\u200E', '\u200F'],
		['\u2028', '\u202E'],
		['\u2066', '\u2069'],
		['\uFEFF', '\uFEFF'],
	])('stand from %j to %j, and not beside', (first, last) => {
		const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
		for (let code = from; code <= to; code++)
			expect(PLAIN_TEXT.test(`a${String.fromCharCode(code)}b`), code.toString(16)).toBe(false);
		for (const code of [from - 1, to + 1])
			if (code >= 0 && code !== 0x0b)
				expect(PLAIN_TEXT.test(String.fromCharCode(code)), code.toString(16)).toBe(true);
	});

	it('are quoted as codes, each of them', () => {
		expect(quotable('a\u202Eb\u0000c', 100)).toBe('a\\u202eb\\u0000c');
	});

	it('and all others are quoted up to the length asked for', () => {
		expect(quotable('abcd', 4)).toBe('abcd');
		expect(quotable('abcde', 4)).toBe('abcd…');
	});
});
