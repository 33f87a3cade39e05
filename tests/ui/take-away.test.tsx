import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { csvParse } from 'd3';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { csvOf } from '../../src/export/csv.ts';
import type { Figure } from '../../src/export/figure.ts';
import { FIGURE_COLOURS } from '../../src/export/figure-colours.ts';
import { pictureTable } from '../../src/export/picture-table.ts';
import type { View } from '../../src/link/view.ts';
import { LANDSCAPE } from '../../src/map/frame.ts';
import { ghostsOf } from '../../src/map/ghosts.ts';
import { confidencesOf } from '../../src/map/line-confidence.ts';
import { sceneOf } from '../../src/map/scene.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { createAppStore, type Layouts } from '../../src/state/store.ts';
import { AppProvider } from '../../src/ui/app-context.tsx';
import { addressesOf, embedSnippet } from '../../src/ui/take-away/addresses.ts';
import { pngOf } from '../../src/ui/take-away/take.ts';
import TakeAwayDialog from '../../src/ui/take-away/take-away-dialog.tsx';
import { viewTitle } from '../../src/ui/take-away/view-words.ts';
import { pictureOf, viewFigure, viewOf } from '../export/view-figure.ts';

let index: Index;
let layouts: Layouts;

beforeAll(() => {
	index = indexDataset(readDataset(DATA_FOLDER));
	layouts = layoutsOf(index, DATA_FOLDER);
	// The test's document has the element but not its methods.
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
}, 60_000);
afterEach(cleanup);

const CITATION = 'Somebody <&> “quoted”. Retrieved from https://example.org/v/1.0.0/?at=2017&type=party';

function figure(view: View, shape: 'landscape' | 'portrait' = 'landscape'): Figure {
	return viewFigure(index, layouts, view, { shape, citation: CITATION });
}

function parsed({ svg }: Figure): Document {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
	return document;
}

/** All text of a figure on one line, its broken lines joined again. */
function textIn(document: Document): string {
	return [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
}

const SCENES: readonly [string, Partial<View>][] = [
	['all groups of a month', { at: '2017-10' }],
	['one type, in Chinese', { at: '2017-10', type: 'party', lang: 'zh' }],
	['a group in focus', { at: '2013', selected: { kind: 'group', id: 'taiwan-affairs' } }],
	['a person in focus', { at: '2017-10', selected: { kind: 'person', id: 'xi-jinping' } }],
	['what is gone', { at: '2017', ghosts: true, labels: 'both' }],
	['the bridges', { at: '2017', reading: 'bridges', lang: 'zh' }],
	['an era', { era: 'cultural-revolution' }],
	['nothing', { at: '1950', area: ['cyberspace'] }],
	['a hostile search', { q: '<b>&"\u0000中央]]>' }],
];

describe.each(SCENES)('the figure of %s', (_, changes) => {
	const view = viewOf(changes);

	it('is an XML document without a broken number, that needs nothing from elsewhere', () => {
		const { svg } = figure(view);
		const document = parsed({ svg, width: 0, height: 0 });
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		expect(document.querySelectorAll('[href], image, use, script, style, foreignObject')).toHaveLength(0);
		expect(svg).not.toMatch(/url\(/);
	});

	it('draws every group in view once', () => {
		const nodes = [...parsed(figure(view)).querySelectorAll('[data-node^="group:"]')];
		expect(nodes.map((node) => node.getAttribute('data-node')).sort()).toEqual(
			pictureOf(index, view)
				.shown.map(({ group }) => `group:${group.id}`)
				.sort(),
		);
	});

	it('says what it shows: title, count, key, citation and licence', () => {
		const text = textIn(parsed(figure(view)));
		const count = pictureOf(index, view).shown.length;
		expect(text).toContain(
			view.lang === 'zh' ? `${count}个小组` : count === 1 ? '1 group' : `${count} groups`,
		);
		for (const words of view.lang === 'zh'
			? ['中国领导小组', '图例', '实心：党中央小组', '曲线：报告对象', '群团组织'].filter(
					(word) => word !== '图例',
				)
			: ['Leading Small Groups of China', 'Filled: Party group', 'Curve: reports to', 'Mass organizations'])
			expect(text).toContain(words);
		expect(text.replaceAll(' ', '')).toContain(CITATION.replaceAll(' ', ''));
		expect(text.replaceAll(' ', '')).toContain('https://creativecommons.org/licenses/by/4.0/');
	});

	it.each(['landscape', 'portrait'] as const)('keeps its text within the picture (%s)', (shape) => {
		const made = figure(view, shape);
		const document = parsed(made);
		expect(document.documentElement.getAttribute('viewBox')).toBe(`0 0 ${made.width} ${made.height}`);
		for (const text of document.querySelectorAll('svg > text')) {
			expect(Number(text.getAttribute('y'))).toBeLessThan(made.height);
		}
	});
});

describe('the figure', () => {
	it('has the light colours of the style sheet', () => {
		const sheet = readFileSync('src/ui/styles.css', 'utf8');
		for (const [name, colour] of Object.entries(FIGURE_COLOURS)) {
			expect(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(sheet)?.[1], name).toBe(colour);
		}
	});

	it('dims what is not tied to the group in focus', () => {
		const document = parsed(
			figure(viewOf({ at: '2013', selected: { kind: 'group', id: 'taiwan-affairs' } })),
		);
		const opacity = (key: string) =>
			document.querySelector(`[data-node="${key}"]`)?.getAttribute('opacity') ?? undefined;
		expect(opacity('group:taiwan-affairs')).toBeUndefined();
		const dimmed = document.querySelectorAll('[data-node^="group:"][opacity]').length;
		expect(dimmed).toBe(pictureOf(index, viewOf({ at: '2013' })).shown.length - 1);
		expect(textIn(document)).toContain('In focus: ');
	});

	it.each([
		['en', 'Dots: ended, or no longer attested'],
		['zh', '点圈：已结束，或不再见于记载'],
	] as const)(
		'draws what is gone, and says so in its key, where the view asks for it (%s)',
		(lang, words) => {
			const view = viewOf({ at: '2017', ghosts: true, lang });
			const { moment, filter } = pictureOf(index, view);
			const gone = ghostsOf(index, moment, filter, layouts.landscape).map(({ key }) => key);
			expect(gone.length).toBeGreaterThan(0);
			const document = parsed(figure(view));
			const drawn = [...document.querySelectorAll('[data-gone]')];
			expect(drawn.map((ghost) => ghost.getAttribute('data-gone'))).toEqual(gone);
			expect(document.querySelector('text[font-style="italic"]')).not.toBeNull();
			expect(textIn(document)).toContain(words);
			const without = parsed(figure({ ...view, ghosts: false }));
			expect(without.querySelector('[data-gone]')).toBeNull();
			expect(textIn(without)).not.toContain(words);
		},
	);

	it.each([
		['en', 'On a line: reported'],
		['zh', '连线上：有报道'],
	] as const)('marks the lines in focus by how sure they are, and says so in its key (%s)', (lang, words) => {
		const view = viewOf({ at: '2017-10', selected: { kind: 'group', id: 'taiwan-affairs' }, lang });
		const scene = sceneOf(index, pictureOf(index, view).shown, layouts.landscape, LANDSCAPE);
		const lines = scene.lines.filter(({ link }) => link.group === 'taiwan-affairs');
		const said = confidencesOf(lines, scene.groups);
		const document = parsed(figure(view));
		const subpaths = (width: string) =>
			[...document.querySelectorAll(`.map > path[stroke-width="${width}"][fill="${FIGURE_COLOURS.ground}"]`)]
				.map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0)
				.reduce((sum, count) => sum + count, 0);
		const count = (word: string) => said.filter(({ confidence }) => confidence === word).length;
		expect(count('reported')).toBeGreaterThan(0);
		expect(subpaths('1.2')).toBe(count('reported'));
		expect(subpaths('1.7')).toBe(2 * count('inferred'));
		expect(textIn(document)).toContain(words);
		expect(textIn(parsed(figure(viewOf({ at: '2017-10', lang }))))).not.toContain(words);
	});

	it('says of a picture read by bridges that a larger mark means more systems', () => {
		const text = textIn(parsed(figure(viewOf({ at: '2017', reading: 'bridges' }))));
		expect(text).toContain('a larger mark, more systems');
		expect(text).not.toContain('a larger mark, more places');
		expect(text).toContain('Read by bridges');
	});

	it('is the same each time', () => {
		expect(figure(viewOf({ at: '2017' })).svg).toBe(figure(viewOf({ at: '2017' })).svg);
	});
});

describe('the table of a view', () => {
	it('has a row a group in view, with names and chairs', () => {
		const view = viewOf({ at: '2017-10', type: 'party' });
		const { shown } = pictureOf(index, view);
		const { header, rows } = pictureTable(index, shown);
		const read = csvParse(csvOf(header, rows));
		expect(read.map(({ id }) => id)).toEqual(shown.map(({ group }) => group.id));
		expect(new Set(read.map(({ type }) => type))).toEqual(new Set(['party']));
		expect(read.find(({ id }) => id === 'taiwan-affairs')?.chairs_en).toContain('Xi Jinping');
	});
});

describe('addresses', () => {
	it('of a citation are those of the version, of the rest those of the newest pages', () => {
		const view = viewOf({ at: '2017', embed: true, selected: { kind: 'group', id: 'taiwan-affairs' } });
		expect(addressesOf(view, '/sub/', 'https://example.org', '1.0.0')).toEqual({
			link: 'https://example.org/sub/group/taiwan-affairs?at=2017',
			embed: 'https://example.org/sub/group/taiwan-affairs?at=2017&embed=1',
			frozen: 'https://example.org/sub/v/1.0.0/group/taiwan-affairs?at=2017',
		});
		expect(addressesOf(view, '/sub/v/1.0.0/', 'https://example.org', '1.0.0').frozen).toBe(
			'https://example.org/sub/v/1.0.0/group/taiwan-affairs?at=2017',
		);
	});

	it('are written into the snippet so that HTML reads them back', () => {
		const address = 'https://example.org/?at=2017&q="><script>alert(1)</script>';
		const holder = document.createElement('div');
		holder.innerHTML = embedSnippet(address, 'A "title" <b> & more');
		const frame = holder.firstElementChild;
		expect(holder.children).toHaveLength(1);
		expect(frame?.getAttribute('src')).toBe(address);
		expect(frame?.getAttribute('title')).toBe('A "title" <b> & more');
	});
});

describe('the title of a view', () => {
	it.each<[Partial<View>, string]>([
		[{ at: '2017-10', type: 'party' }, 'Map in October 2017: Party group'],
		[{ lang: 'zh', at: '2017-10', system: ['party', 'military'] }, '关系图，2017年10月：涉及党和军'],
		[{ view: 'about' }, 'About'],
		[{ at: '2012', view: 'compare', vs: '2018' }, 'Compare in 2012, compared in 2018'],
	])('of %o is %s', (changes, title) => {
		expect(viewTitle(index, viewOf(changes))).toBe(title);
	});
	it('names what is selected, with a date only where one is asked for', () => {
		const selected = { kind: 'person', id: 'xi-jinping' } as const;
		expect(viewTitle(index, viewOf({ selected }))).toBe('Xi Jinping');
		expect(viewTitle(index, viewOf({ selected, at: '2013' }))).toBe('Xi Jinping in 2013');
	});
});

describe('the dialog', () => {
	const onClose = vi.fn();

	function open(changes: Partial<View> = {}): void {
		const store = createAppStore({ index, layouts, completeness: 'full', base: '/', view: viewOf(changes) });
		render(
			<AppProvider store={store}>
				<TakeAwayDialog onClose={onClose} />
			</AppProvider>,
		);
	}

	beforeEach(() => {
		onClose.mockReset();
		vi.unstubAllGlobals();
	});

	it('cites the view in the version of its data, as BibTeX that a library reads', async () => {
		open({ at: '2017-10', type: 'party' });
		await userEvent.click(screen.getByLabelText('BibTeX'));
		const field = screen.getByLabelText<HTMLTextAreaElement>('Citation, BibTeX');
		const [item] = new Cite(field.value).data;
		const { version } = index.dataset.version;
		expect(item?.title).toBe('Map in October 2017: Party group');
		expect(item?.URL).toBe(`${window.location.origin}/v/${version}/?at=2017-10&type=party`);
		const now = new Date();
		expect(item?.accessed?.['date-parts']?.[0]).toEqual([
			now.getFullYear(),
			now.getMonth() + 1,
			now.getDate(),
		]);
	});

	it('copies, and says so', async () => {
		const user = userEvent.setup();
		open();
		const [copy] = screen.getAllByRole('button', { name: 'Copy' });
		if (!copy) throw new Error('There is no button to copy the link.');
		await user.click(copy);
		expect(screen.getByRole('status').textContent).toBe('Copied.');
		expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/`);
	});

	it('selects the text where the clipboard is closed, and says why', async () => {
		const user = userEvent.setup();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Write permission denied.'));
		open();
		const [copy] = screen.getAllByRole('button', { name: 'Copy' });
		if (!copy) throw new Error('There is no button to copy the link.');
		await user.click(copy);
		expect(screen.getByRole('status').textContent).toContain('Write permission denied.');
		const field = screen.getByLabelText<HTMLInputElement>('Address of this view');
		expect(document.activeElement).toBe(field);
		expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
	});

	it('names the browser that has no canvas', async () => {
		const faults = { noCanvas: 'no canvas', noPicture: 'no picture', noPng: 'no PNG' };
		URL.createObjectURL ??= () => 'blob:x';
		URL.revokeObjectURL ??= () => {};
		HTMLImageElement.prototype.decode = async () => {};
		HTMLCanvasElement.prototype.getContext = () => null;
		await expect(pngOf({ svg: '<svg/>', width: 1, height: 1 }, faults)).rejects.toThrow('no canvas');
		HTMLImageElement.prototype.decode = async () => {
			throw new Error('EncodingError');
		};
		await expect(pngOf({ svg: '<svg/>', width: 1, height: 1 }, faults)).rejects.toThrow('no picture');
		open();
		await userEvent.click(screen.getByRole('button', { name: 'PNG' }));
		await expect.poll(() => screen.getByRole('status').textContent).toMatch(/\.png could not be made: .*SVG/);
	});

	it('cites no dataset of the reader’s own, and still saves its files', () => {
		const store = createAppStore({ index, layouts, completeness: 'full', base: '/', view: viewOf() });
		store.getState().useOwnData(index, layouts);
		render(
			<AppProvider store={store}>
				<TakeAwayDialog onClose={onClose} />
			</AppProvider>,
		);
		expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
		expect(screen.getByRole('button', { name: 'GraphML' })).toBeDefined();
		expect(screen.getByText(/your own/)).toBeDefined();
	});

	it('has a name, headings and a label for every control, and closes', async () => {
		open({ lang: 'zh' });
		const dialog = screen.getByRole('dialog');
		expect(dialog.getAttribute('aria-labelledby')).toBe('take-away-heading');
		expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThanOrEqual(6);
		await userEvent.click(screen.getByRole('button', { name: '关闭' }));
		expect(onClose).toHaveBeenCalledOnce();
	});
});
