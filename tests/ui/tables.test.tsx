import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { csvParse } from 'd3';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { defaultView, type View } from '../../src/link/view.ts';
import { linksOfGroup } from '../../src/map/graph.ts';
import { compareSnapshots } from '../../src/query/compare.ts';
import { filterGroups } from '../../src/query/filter.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { momentOf } from '../../src/query/moment.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { createAppStore } from '../../src/state/store.ts';
import { App } from '../../src/ui/app.tsx';
import { AppProvider } from '../../src/ui/app-context.tsx';
import { loadView } from '../../src/ui/views/registry.ts';
import { COLUMNS, rowsOf, sortRows } from '../../src/ui/views/table/columns.ts';
import { viewCsv } from '../../src/ui/views/table/csv.ts';

/** A date with a few dozen groups: larger tables take this simulated browser long. */
const DATE = '1988';

let index: Index;

beforeAll(async () => {
	// The simulated browser measures nothing.
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		},
	);
	index = indexDataset(readDataset(DATA_FOLDER));
	for (const view of ['table', 'matrix', 'compare'] as const) await loadView(view);
});
afterEach(cleanup);

const at = (date: string) => snapshot(index, momentOf(index, { at: date }));
const groupsAt = (date: string) => [...at(date).groups.values()];

function show(view: Partial<View>) {
	const nothing = { width: 0, height: 0, places: new Map() };
	const store = createAppStore({
		index,
		layouts: { landscape: nothing, portrait: nothing } as never,
		completeness: 'full',
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

const rowNames = () =>
	[...document.querySelectorAll('.table-view tbody tr[data-id]')].map((row) => row.getAttribute('data-id'));
const header = (column: string) => document.querySelector<HTMLElement>(`.table-view thead .${column}`);
const sortBy = async (column: string) => {
	const button = header(column)?.querySelector('button');
	if (!button) throw new Error(`No heading ${column}.`);
	await userEvent.click(button);
};

describe('the table', () => {
	it('has one row a group, and the filters leave those that they leave on the map', () => {
		const type = 'party';
		show({ view: 'table', at: DATE, type });
		const filter = { type, form: [], tenure: [], area: [], system: [], confidence: [], q: '' } as const;
		const wanted = filterGroups(at(DATE), filter).map(({ group }) => group.id);
		expect(new Set(rowNames())).toEqual(new Set(wanted));
		expect(rowNames()).toHaveLength(wanted.length);
	});

	it('sorts by the heading that is pressed, the other way when pressed again, and says so', async () => {
		show({ view: 'table', at: DATE });
		expect(header('name')?.getAttribute('aria-sort')).toBe('ascending');
		await sortBy('seats');
		expect(header('seats')?.getAttribute('aria-sort')).toBe('descending');
		expect(header('name')?.getAttribute('aria-sort')).toBeNull();
		const numbers = () =>
			[...document.querySelectorAll('.table-view td.number')].flatMap(({ textContent }) =>
				/^\d+$/.test(textContent) ? Number(textContent) : [],
			);
		const descending = numbers();
		expect(descending).toEqual([...descending].sort((a, b) => b - a));
		await sortBy('seats');
		expect(header('seats')?.getAttribute('aria-sort')).toBe('ascending');
		expect(numbers()).toEqual([...descending].reverse());
	});

	it('opens the organizations linked to a group: as many as the map draws lines to', async () => {
		show({ view: 'table', at: DATE });
		const group = groupsAt(DATE).find((each) => linksOfGroup(each).length > 2);
		if (!group) throw new Error('No group has links.');
		const linked = new Set(linksOfGroup(group).map(({ organization }) => organization));
		const row = document.querySelector<HTMLElement>(`tr[data-id="${group.group.id}"]`);
		const button = within(row as HTMLElement).getByRole('button');
		expect(button.textContent).toContain(`${linked.size} organizations`);
		await userEvent.click(button);
		expect(button.getAttribute('aria-expanded')).toBe('true');
		const list = document.querySelector<HTMLElement>('.neighbours ul');
		expect(list?.getAttribute('aria-label')).toBe(`Organizations linked to ${group.name.en}`);
		expect(list?.children).toHaveLength(linked.size);
		await userEvent.click(button);
		expect(document.querySelector('.neighbours')).toBeNull();
	});

	it.each(['en', 'zh'] as const)('gives every column words and a place in the order (%s)', (language) => {
		const rows = rowsOf(index, groupsAt(DATE), momentOf(index, { at: DATE }));
		for (const column of COLUMNS)
			for (const descending of [false, true]) {
				const sorted = sortRows(index, rows, { column, descending }, language);
				expect(new Set(sorted)).toEqual(new Set(rows));
			}
	});

	it('is downloaded as it stands: the same rows in the same order, with both names', () => {
		const rows = rowsOf(index, groupsAt(DATE), momentOf(index, { at: DATE }));
		const sorted = sortRows(index, rows, { column: 'since', descending: true }, 'en');
		const read = csvParse(viewCsv(index, sorted, 'en').replace(/^\uFEFF/, ''));
		expect(read.map((row) => row['Name in English'])).toEqual(sorted.map((row) => row.at.name.en));
		expect(read.map((row) => row['Name in Chinese'])).toEqual(sorted.map((row) => row.at.name.zh));
		expect(read.map((row) => Number(row['Organizations with a place']))).toEqual(
			sorted.map((row) => row.at.places.length),
		);
		expect(read.columns).toHaveLength(COLUMNS.length + 2);
	});
});

describe('the matrix', () => {
	it('is a table with scoped heads, and marks each place in its row and column', () => {
		show({ view: 'matrix', at: DATE, lang: 'en' });
		const table = document.querySelector('table') as HTMLTableElement;
		for (const head of table.querySelectorAll('th')) expect(head.getAttribute('scope')).not.toBeNull();
		expect(table.querySelectorAll('tbody tr')).toHaveLength(groupsAt(DATE).length);
		const columns = table.querySelectorAll('.of-organizations th').length;
		for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr'))
			expect(row.cells).toHaveLength(columns + 3);
	});

	it('shows the organizations with one place only when asked to', async () => {
		show({ view: 'matrix', at: DATE });
		const columns = () => document.querySelectorAll('.of-organizations th').length;
		const places = new Map<string, number>();
		const hosts = new Set<string>();
		for (const each of groupsAt(DATE)) {
			for (const { organization } of each.places)
				places.set(organization, (places.get(organization) ?? 0) + 1);
			for (const { claim } of each.offices) if (claim.host) hosts.add(claim.host);
		}
		expect(columns()).toBe([...places.values()].filter((count) => count >= 2).length);
		await userEvent.selectOptions(screen.getByLabelText('Organizations', { selector: 'select' }), 'all');
		expect(columns()).toBe(new Set([...places.keys(), ...hosts]).size);
	});

	it('leads by arrow keys from a name to its marks and back', async () => {
		show({ view: 'matrix', at: DATE });
		const name = document.querySelector<HTMLElement>('tbody a[data-column="-1"]');
		const marks = document.querySelectorAll<HTMLElement>('tbody a[data-row="0"]:not([data-column="-1"])');
		name?.focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toBe(marks[0]);
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toBe(marks[1]);
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
		expect(document.activeElement).toBe(name);
		await userEvent.keyboard('{ArrowDown}');
		expect(document.activeElement?.getAttribute('data-row')).toBe('1');
	});
});

describe('the comparison', () => {
	const sentence = () => document.querySelector<HTMLElement>('.compare-sentence p');

	it('says in its sentence what the query finds, and each part leads to its groups', () => {
		show({ view: 'compare', at: '2017-10', vs: '2019' });
		const { gone, formChanged } = compareSnapshots(index, at('2017-10'), at('2019'));
		const commissions = formChanged.filter(({ after }) => after.form === 'commission').length;
		const abolished = gone.filter(({ turn }) => turn.kind === 'abolished').length;
		const said = sentence();
		expect(said?.textContent).toMatch(/^Between October 2017 and 2019/);
		expect(said?.textContent).toMatch(new RegExp(`: ${commissions} groups? became (a )?commission`));
		expect(said?.textContent).toMatch(new RegExp(` ${abolished} (was|were) abolished`));
		for (const link of said?.querySelectorAll('a') ?? [])
			expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
		expect(document.querySelectorAll('#changed-abolished tr:not(.part)')).toHaveLength(abolished);
		expect(document.querySelectorAll('#changed-gone tbody tr:not(.part)')).toHaveLength(gone.length);
	});

	it('takes the dates around the reform of 2018 where none are asked for, and an era from its start to its end', () => {
		show({ view: 'compare' });
		expect(sentence()?.textContent).toMatch(/^Between October 2017 and 2019/);
		cleanup();
		const era = index.dataset.eras.find(({ to }) => to !== null);
		show({ view: 'compare', era: era?.id });
		expect(screen.getByLabelText<HTMLInputElement>('First date').value).toBe(era?.from);
		expect(screen.getByLabelText<HTMLInputElement>('Second date').value).toBe(era?.to);
	});

	it('writes both dates into the view when one is changed, and tells the course of time whichever comes first', async () => {
		const store = show({ view: 'compare' });
		const second = screen.getByLabelText('Second date');
		await userEvent.clear(second);
		await userEvent.type(second, '2008{Enter}');
		expect(store.getState().view).toMatchObject({ at: '2017-10', vs: '2008', view: 'compare' });
		expect(sentence()?.textContent).toMatch(/^Between 2008 and October 2017/);
	});

	it('compares only the groups that pass the filters', () => {
		show({ view: 'compare', at: '2017-10', vs: '2019', type: 'party' });
		expect(document.querySelectorAll('.changed .type-mark.party').length).toBeGreaterThan(0);
		expect(document.querySelectorAll('.changed .type-mark.state')).toHaveLength(0);
	});

	it('lists the groups that came and went between two dates apart', () => {
		show({ view: 'compare', at: '1990', vs: '2012', type: 'state' });
		const [before, after] = [at('1990'), at('2012')];
		const between = at('2003');
		const passed = [...between.groups.values()].filter(
			({ group, certainty }) =>
				group.type === 'state' &&
				certainty === 'surely' &&
				!before.groups.has(group.id) &&
				!after.groups.has(group.id),
		);
		expect(passed.length).toBeGreaterThan(0);
		const listed = document.querySelector('#changed-passing')?.textContent ?? '';
		for (const { group } of passed) expect(listed).toContain(group.names.at(-1)?.zh);
	});

	it('counts in the filters at the first date, also where the address names none', () => {
		show({ view: 'compare' });
		const all = document.querySelector('.types label .count')?.textContent;
		expect(Number(all)).toBe(at('2017-10').groups.size);
		expect(document.querySelector<HTMLInputElement>('.time .date-entry input')?.value).toBe('2017-10');
	});

	it('speaks Chinese where the reader does', () => {
		show({ view: 'compare', lang: 'zh' });
		expect(sentence()?.textContent).toMatch(/^2017年10月与2019年相比/);
	});
});
