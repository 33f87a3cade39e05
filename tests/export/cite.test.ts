import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeBibtex } from '../../src/export/bibtex.ts';
import { accessedOn, type CitationInput, citation } from '../../src/export/cite.ts';
import { WORK } from '../../src/export/work.ts';

const INPUT: CitationInput = {
	title: 'Central Foreign Affairs Commission',
	url: 'https://example.org/v/1.0.0/group/foreign-affairs?at=2013-01&q=%E4%B8%AD_x~1#top',
	version: '1.0.0',
	date: '2026-11-24',
	accessed: '2026-12-01',
	lang: 'en',
};
const INPUTS: readonly CitationInput[] = [
	INPUT,
	{ ...INPUT, title: WORK.title.en },
	{ ...INPUT, title: '中央外事工作委员会', lang: 'zh' },
	{ ...INPUT, title: WORK.title.zh, lang: 'zh' },
	{ ...INPUT, title: 'Party & state: 50% {of} #1, $5 and a_b ~ c^2 \\ end' },
	{ ...INPUT, date: '2027-01-09', accessed: '2027-02-03' },
];

/** The one item that citation-js reads in a text. */
function readItem(text: string) {
	const { data } = new Cite(text);
	expect(data).toHaveLength(1);
	const [item] = data;
	if (!item) throw new Error('Nothing was read.');
	return item;
}

describe.each(INPUTS)('a citation of $title ($lang)', (input) => {
	const cited = citation(input);

	test('CSL-JSON is read back with title, author, version, dates and address', () => {
		expect(readItem(cited.cslJson)).toMatchObject(cited.csl);
		expect(cited.csl.title).toBe(input.title);
		expect(cited.csl.URL).toBe(input.url);
		expect(cited.csl.version).toBe(input.version);
		expect(cited.csl.author[0].literal).toBe(WORK.author[input.lang]);
	});

	test.each([
		['BibTeX', cited.bibtex],
		['RIS', cited.ris],
	])('%s is read back with title, author, version, dates and address', (_, text) => {
		const { title, URL, version, issued, accessed } = cited.csl;
		const item = readItem(text);
		expect(item).toMatchObject({ title, URL, version, accessed });
		const [author] = item.author ?? [];
		expect(author?.literal ?? author?.family).toBe(WORK.author[input.lang]);
		expect(item.issued?.['date-parts']?.[0]?.[0]).toBe(issued['date-parts'][0][0]);
		expect(item.issued?.['date-parts']?.[0]?.[1]).toBe(issued['date-parts'][0][1]);
	});

	test("APA is citation-js's own, with the date of access before the address", () => {
		const own = new Cite(cited.cslJson)
			.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
			.trim();
		const retrieved = / Retrieved [A-Z][a-z]+ \d+, \d{4}, from (?=https)/;
		expect(cited.apa).toMatch(retrieved);
		expect(cited.apa.replace(retrieved, ' ')).toBe(own);
	});

	test('Chicago names author, title, version, both dates and address', () => {
		for (const part of [WORK.author[input.lang], input.title, `Version ${input.version}`, input.url]) {
			expect(cited.chicago).toContain(part);
		}
		expect(cited.chicago).toMatch(/Version 1\.0\.0, \w+ \d+, \d{4}\. Accessed \w+ \d+, \d{4}\./);
	});
});

describe('citation', () => {
	test('the whole is written out as expected', () => {
		const { apa, chicago } = citation(INPUT);
		expect(apa).toBe(
			`${WORK.author.en}. (2026). Central Foreign Affairs Commission [Data set]. In ${WORK.title.en} (Version 1.0.0). Retrieved December 1, 2026, from ${INPUT.url}`,
		);
		expect(chicago).toBe(
			`${WORK.author.en}. “Central Foreign Affairs Commission.” ${WORK.title.en}. Version 1.0.0, November 24, 2026. Accessed December 1, 2026. ${INPUT.url}.`,
		);
	});
	test('the key is made of plain characters, whatever the address', () => {
		for (const url of ['https://example.org/', 'https://example.org/zh/group/中央', 'x', INPUT.url]) {
			expect(citation({ ...INPUT, url }).csl.id).toMatch(/^lsg-[a-z0-9-]+-1\.0\.0$/);
		}
	});
	test('a title with line ends stays on one line of RIS', () => {
		const { ris, csl } = citation({ ...INPUT, title: 'One\r\nER  - \nTwo' });
		expect(csl.title).toBe('One ER - Two');
		expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
	});
	test('any title of special and Chinese characters survives BibTeX', () => {
		const unit = fc.constantFrom(
			'a',
			'B',
			'中',
			'外',
			'&',
			'%',
			'$',
			'#',
			'_',
			'{',
			'}',
			'~',
			'^',
			'\\',
			'’',
		);
		fc.assert(
			fc.property(fc.string({ unit, minLength: 1, maxLength: 20 }), (title) => {
				expect(readItem(citation({ ...INPUT, title }).bibtex).title).toBe(title);
			}),
		);
	});
	test('braces are balanced in every escaped text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', 'a') }), (text) => {
				let depth = 0;
				for (const character of escapeBibtex(text)) {
					if (character === '{') depth++;
					if (character === '}') depth--;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			}),
		);
	});
});

describe('the day of access', () => {
	test('is left out where the clock is before the data, as one that was never set', () => {
		expect(accessedOn(new Date('1970-01-01T12:00:00Z'), '2026-11-24')).toBeUndefined();
		expect(accessedOn(new Date('2026-11-22T12:00:00Z'), '2026-11-24')).toBeUndefined();
		// It may still be yesterday where the reader is.
		expect(accessedOn(new Date('2026-11-23T12:00:00Z'), '2026-11-24')).toBe('2026-11-23');
		expect(accessedOn(new Date('2031-02-03T12:00:00Z'), '2026-11-24')).toBe('2031-02-03');
		const { apa, chicago, bibtex, ris, cslJson } = citation({ ...INPUT, accessed: undefined });
		for (const text of [apa, chicago, bibtex, ris, cslJson])
			expect(text).not.toMatch(/undefined|accessed|retrieved|urldate|Y2/i);
		expect(apa).toContain(INPUT.url);
	});
});
