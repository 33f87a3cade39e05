import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { defaultView, type View } from '../../src/link/view.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { createAppStore, type Layouts } from '../../src/state/store.ts';
import { App } from '../../src/ui/app.tsx';
import { AppProvider } from '../../src/ui/app-context.tsx';
import { loadPanels } from '../../src/ui/panels/load.ts';

let index: Index;
let layouts: Layouts;

beforeAll(async () => {
	await loadPanels();
	index = indexDataset(readDataset(DATA_FOLDER));
	layouts = layoutsOf(index, DATA_FOLDER);
	globalThis.ResizeObserver = class {
		observe() {}
		unobserve() {}
		disconnect() {}
	};
});
afterEach(cleanup);

function show(view: Partial<View> = {}) {
	const store = createAppStore({
		index,
		layouts,
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

describe('the list and its filters', () => {
	it('lists as many groups as the sentence above the map counts', () => {
		show({ at: '2017' });
		const count = Number(/^(\d+) groups/.exec(screen.getByText(/groups in 2017/).textContent)?.[1]);
		expect(document.querySelectorAll('.group-row')).toHaveLength(count);
		expect(document.querySelectorAll('.map a[data-kind="group"]')).toHaveLength(count);
	});

	it('leaves as many as the choice of a type promises', async () => {
		show({ at: '2017' });
		const promised = Number(
			/\d+$/.exec(screen.getByLabelText(/^Party/).closest('label')?.textContent ?? '')?.[0],
		);
		await userEvent.click(screen.getByLabelText(/^Party/));
		expect(document.querySelectorAll('.group-row')).toHaveLength(promised);
		expect(document.querySelectorAll('.map a[data-type="state"]')).toHaveLength(0);
	});

	it('keeps every group within reach: listed, or among those not attested at the date', () => {
		show({ at: '2017' });
		const linked = new Set(
			[...document.querySelectorAll('.side a[href^="/group/"]')].map((link) =>
				link.getAttribute('href')?.replace(/^\/group\/([^?]+).*$/, '$1'),
			),
		);
		expect(linked).toEqual(new Set(index.groups.keys()));
	});

	it('says plainly that nothing is attested where nothing is', () => {
		show({ at: '1950', area: ['cyberspace'] });
		expect(screen.getByText(/No group is attested here/)).toBeDefined();
	});
});

describe('the panel of a group', () => {
	it('opens the evidence of each chair', async () => {
		show({ selected: { kind: 'group', id: 'taiwan-affairs' } });
		const chairs = screen.getByRole('region', { name: 'Chairs' });
		const first = within(chairs).getAllByText(/^(confirmed|reported|inferred)/)[0];
		if (!first) throw new Error('No chair has evidence.');
		await userEvent.click(first);
		expect(first.closest('details')?.open).toBe(true);
		expect(first.closest('details')?.querySelectorAll('.source').length).toBeGreaterThan(0);
	});

	it('closes back to the list and keeps the date', async () => {
		const store = show({ at: '2017', selected: { kind: 'group', id: 'taiwan-affairs' } });
		await userEvent.click(screen.getByRole('link', { name: 'Close' }));
		expect(store.getState().view).toEqual({ ...defaultView('en'), at: '2017' });
	});

	it('speaks Chinese where the reader does', () => {
		show({ lang: 'zh', selected: { kind: 'group', id: 'taiwan-affairs' } });
		expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('中央');
		expect(screen.getByRole('region', { name: '历任组长' })).toBeDefined();
	});
});
