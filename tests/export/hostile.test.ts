// @vitest-environment jsdom
import { csvParseRows } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { spanOf } from '../../src/dataset/dates.ts';
import { tableCsv } from '../../src/export/csv.ts';
import { textElement } from '../../src/export/figure-text.ts';
import { fileName } from '../../src/export/file-name.ts';
import { gexf } from '../../src/export/gexf.ts';
import { type GraphMeta, graphOf } from '../../src/export/graph.ts';
import { graphml } from '../../src/export/graphml.ts';
import { TABLES } from '../../src/export/tables.ts';
import { defaultView } from '../../src/link/view.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { realDataset } from './real-data.ts';

/** What someone might write into a dataset so that it does something where it is opened. */
const HOSTILE = [
	'<img src=x onerror=alert(1)>',
	'"><script>alert(1)</script>',
	']]><script>alert(1)</script>',
	'&lt;script&gt;',
	"'; alert(1); '",
	'=HYPERLINK("https://example.org","x")',
	'+1+cmd|’/c calc’!A1',
	'-2+3',
	'@SUM(A1)',
	'\t=1+1',
	'＝1+1',
];

let index: Index;
beforeAll(() => {
	const dataset = realDataset();
	let next = 0;
	const hostile = () => HOSTILE[next++ % HOSTILE.length] ?? '';
	const named = <T>(thing: T): T => ({ ...thing, en: hostile(), zh: hostile() });
	index = indexDataset({
		...dataset,
		groups: dataset.groups.map((group) => ({
			...group,
			names: group.names.map(named),
			summary: { en: hostile(), zh: hostile() },
		})),
		organizations: dataset.organizations.map(named),
		people: dataset.people.map(named),
		sources: dataset.sources.map((source) => ({ ...source, title: hostile(), publisher: hostile() })),
	});
});

const META: GraphMeta = {
	title: HOSTILE[1] ?? '',
	moment: HOSTILE[2] ?? '',
	version: '1.0.0',
	date: '2026-11-24',
	licence: 'CC-BY-4.0',
	url: 'https://example.org/?q="><script>',
};

function documentOf(xml: string): Document {
	return new DOMParser().parseFromString(xml, 'text/xml');
}

describe('a dataset of hostile texts', () => {
	test('leaves no cell in any table that a spreadsheet runs', () => {
		for (const table of TABLES) {
			const started = csvParseRows(tableCsv(table, index))
				.flat()
				.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
			expect(started, table.name).toEqual([]);
		}
	});

	test.each([
		['GraphML', graphml],
		['GEXF', gexf],
	])('stays text in %s', (_, write) => {
		const moment = spanOf('2017');
		if (!moment) throw new Error('2017 is no date');
		const document = documentOf(write(graphOf(index, snapshot(index, moment), { people: true }), META));
		expect(document.querySelectorAll('script, img').length).toBe(0);
		const held = new Set<string>();
		for (const element of document.querySelectorAll('*')) {
			held.add(element.textContent ?? '');
			for (const { name, value } of element.attributes) {
				expect(name).not.toMatch(/^on/);
				held.add(value);
			}
		}
		expect([...HOSTILE].filter((text) => !held.has(text))).toEqual([]);
	});

	test('stays text in a figure', () => {
		for (const text of HOSTILE) {
			const svg = textElement(text, { x: 0, y: 0, size: 10 });
			const { documentElement } = documentOf(svg);
			expect(documentElement.children.length).toBe(0);
			expect(documentElement.textContent).toBe(text);
		}
	});

	test('names no file so that it is elsewhere, hidden, or of another kind', () => {
		for (const q of [
			...HOSTILE,
			'../../etc/passwd',
			'C:\\x',
			'.hidden',
			'a\u202Egpj.exe',
			'x'.repeat(5000),
		]) {
			const name = fileName({ ...defaultView('en'), q }, '2026-11-24', 'svg');
			expect(name).toMatch(/^leading-small-groups_[\p{L}\p{N}_-]*\.svg$/u);
			expect(name.length).toBeLessThan(140);
		}
	});
});
