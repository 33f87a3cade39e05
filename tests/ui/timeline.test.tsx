import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { packageFiles } from '../../src/build/package.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { dayOf } from '../../src/dataset/dates.ts';
import { defaultView, type View } from '../../src/link/view.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { createAppStore } from '../../src/state/store.ts';
import { dataText } from '../../src/text/data.ts';
import { App } from '../../src/ui/app.tsx';
import { AppProvider } from '../../src/ui/app-context.tsx';
import { loadView } from '../../src/ui/views/registry.ts';

let index: Index;
const noLayout = { nodes: {}, frame: {} } as never;

beforeAll(async () => {
	index = indexDataset(readDataset(DATA_FOLDER));
	globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
	await Promise.all([loadView('timeline'), loadView('data')]);
});
afterEach(cleanup);

function show(view: Partial<View>, completeness: 'core' | 'full' = 'full') {
	const store = createAppStore({
		index,
		layouts: { landscape: noLayout, portrait: noLayout },
		completeness,
		base: '/',
		view: { ...defaultView('en'), ...view },
	});
	render(
		<AppProvider store={store}>
			<App />
		</AppProvider>,
	);
	return store;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.life-row')];

describe('the timeline', () => {
	it('has a row for every group, each with a bar and its life in words', () => {
		show({ view: 'timeline' });
		expect(rows()).toHaveLength(index.groups.size);
		for (const row of rows()) {
			expect(row.querySelector('.bar')).not.toBeNull();
			expect(row.textContent).toMatch(/founded|first attested/);
		}
	});

	it('filters by what groups are at any time, not only at the date in view', () => {
		show({ view: 'timeline', at: '1950', type: 'party' });
		const party = [...index.groups.values()].filter(({ type }) => type === 'party');
		expect(new Set(rows().map((row) => row.dataset.id))).toEqual(new Set(party.map(({ id }) => id)));
	});

	it('sets the date by keys on its axis', () => {
		const store = show({ view: 'timeline', at: '2013' });
		// By its role in the markup: asking for it by name reckons the names of hundreds of rows.
		const axis = document.querySelector('.scrub');
		if (!axis) throw new Error('The axis is missing.');
		expect(axis.getAttribute('aria-label')).toMatch(/Date in view/);
		fireEvent.keyDown(axis, { key: 'ArrowRight' });
		expect(store.getState().view.at).toBe('2014');
		fireEvent.keyDown(axis, { key: 'PageDown' });
		expect(store.getState().view.at).toBe('2004');
		fireEvent.keyDown(axis, { key: 'Home' });
		expect(store.getState().view.at).toBe('1949');
		expect(axis.getAttribute('aria-valuetext')).toBe('1949');
	});

	it('opens a group beside itself', async () => {
		const store = show({ view: 'timeline' });
		const row = rows().find(({ dataset }) => dataset.id === 'taiwan-affairs');
		if (!row) throw new Error('The row is missing.');
		await userEvent.click(row);
		expect(store.getState().view).toMatchObject({
			view: 'timeline',
			selected: { kind: 'group', id: 'taiwan-affairs' },
		});
		await waitFor(() => expect(document.querySelector('.group-panel')).not.toBeNull());
		expect(rows()).toHaveLength(index.groups.size);
		expect(row.getAttribute('aria-current')).toBe('true');
	});

	it('shows only the years asked for, with the groups that possibly existed in one of them, and all again when told', () => {
		const store = show({ view: 'timeline', years: '1990-1995' });
		const [first, last] = [dayOf(1990), dayOf(1996) - 1];
		const there = [...index.lives].filter(([, life]) =>
			life.some(({ possibly }) => possibly.first <= last && possibly.last >= first),
		);
		expect(new Set(rows().map(({ dataset }) => dataset.id))).toEqual(new Set(there.map(([id]) => id)));
		expect(there.length).toBeLessThan(index.groups.size);
		for (const row of rows()) expect(row.querySelector('.bar')).not.toBeNull();
		const founded = [...index.lives.values()]
			.flat()
			.filter(
				({ start, possibly }) => start === 'stated' && possibly.first >= first && possibly.first <= last,
			);
		expect(document.querySelector('.timeline-intro')?.textContent).toContain(`${founded.length} founded`);
		fireEvent.click(screen.getByText('All years'));
		expect(store.getState().view.years).toBeUndefined();
		expect(rows()).toHaveLength(index.groups.size);
	});

	it('widens and narrows the years by the keys of either handle, never past the other', () => {
		const store = show({ view: 'timeline', years: '2011-2013' });
		const [first, last] = [...document.querySelectorAll('.range-handle')] as [Element, Element];
		fireEvent.keyDown(last, { key: 'ArrowRight' });
		expect(store.getState().view.years).toBe('2011-2014');
		fireEvent.keyDown(first, { key: 'PageUp' });
		expect(store.getState().view.years).toBe('2014-2014');
		fireEvent.keyDown(first, { key: 'Home' });
		expect(store.getState().view.years).toBe('1949-2014');
		fireEvent.keyDown(last, { key: 'End' });
		expect(store.getState().view.years).toBeUndefined();
	});

	it('draws as many joins as groups went into others', () => {
		show({ view: 'timeline' });
		const joins = [...index.groups.values()].flatMap(({ events }) =>
			events.filter(({ into }) => into !== undefined && index.groups.has(into)),
		);
		expect(document.querySelectorAll('.joins line')).toHaveLength(joins.length);
	});
});

describe('the page about the data', () => {
	it('offers every table of the package, in both languages', () => {
		const published = [...packageFiles(index.dataset).keys()].filter((path) => path.endsWith('.csv'));
		for (const lang of ['en', 'zh'] as const) {
			expect(new Set(Object.keys(dataText[lang].tables).map((name) => `${name}.csv`))).toEqual(
				new Set(published),
			);
		}
		show({ view: 'data' });
		const offered = [...document.querySelectorAll('.files a')].map((link) => link.getAttribute('href'));
		expect(offered).toEqual(expect.arrayContaining(published.map((path) => `/data/${path}`)));
	});

	it('gives every chart a title, a link, its limits and its numbers', () => {
		show({ view: 'data' });
		const charts = [...document.querySelectorAll<HTMLElement>('.insight')];
		expect(charts.map(({ id }) => id)).toEqual(
			['alive', 'leader', 'span', 'places', 'changes'].map((name) => `insight-${name}`),
		);
		for (const chart of charts) {
			expect(within(chart).getByRole('heading').textContent).not.toBe('');
			expect(chart.querySelector(`a[href="#${chart.id}"]`)).not.toBeNull();
			expect(chart.querySelector('.limits')?.textContent?.length).toBeGreaterThan(60);
			expect(chart.querySelectorAll('details table tbody tr').length).toBeGreaterThan(5);
		}
	});

	it('ranks organizations at the date chosen, and keeps that date in the view', async () => {
		const store = show({ view: 'data' });
		await userEvent.selectOptions(screen.getByLabelText('Date'), '2013');
		expect(store.getState().view.at).toBe('2013');
		expect(screen.getByRole('heading', { name: /sat on most groups in 2013/ })).toBeDefined();
	});

	it('waits with the charts for the whole dataset', () => {
		show({ view: 'data' }, 'core');
		expect(screen.getByRole('status').textContent).toMatch(/whole dataset/);
		expect(document.querySelector('.insight')).toBeNull();
	});
});
