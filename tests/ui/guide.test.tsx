import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { decode, encode } from '../../src/link/codec.ts';
import { knownIds } from '../../src/link/ids.ts';
import { defaultView, type View } from '../../src/link/view.ts';
import { chairedBy } from '../../src/query/coverage.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { momentOf } from '../../src/query/moment.ts';
import { createAppStore, type Layouts } from '../../src/state/store.ts';
import { guideTextOf } from '../../src/text/guide.ts';
import { App } from '../../src/ui/app.tsx';
import { AppProvider } from '../../src/ui/app-context.tsx';
import { atStep, effectiveView, focusOf, hasOwnPicture, redraw } from '../../src/ui/guide-picture.ts';
import { GUIDE_SHOWS, GUIDE_STEPS } from '../../src/ui/views/guide-steps.ts';
import { loadView } from '../../src/ui/views/registry.ts';

let index: Index;
let layouts: Layouts;

beforeAll(async () => {
	index = indexDataset(readDataset(DATA_FOLDER));
	layouts = layoutsOf(index, DATA_FOLDER);
	await loadView('guide');
	globalThis.ResizeObserver = class {
		observe() {}
		unobserve() {}
		disconnect() {}
	};
});
afterEach(cleanup);

const HOME = defaultView('en');
const NEWEST = '2026-01-01';

function show(view: Partial<View> = {}) {
	const store = createAppStore({
		index,
		layouts,
		completeness: 'full',
		base: '/',
		view: { ...HOME, ...view },
	});
	render(
		<AppProvider store={store}>
			<App />
		</AppProvider>,
	);
	return store;
}

describe('the picture of a step', () => {
	it('is what a bare address of the step shows, and stays out of the address', () => {
		const view = atStep(HOME, 'types');
		expect(encode(view, '/')).toBe('/guide/types');
		expect(effectiveView(view)).toMatchObject({ at: '2017-10', type: 'party' });
	});

	it('gives way as a whole to what the reader chooses, the rest of it kept as it was shown', () => {
		const later = redraw(atStep(HOME, 'types'), { at: '2020' }, NEWEST);
		expect(encode(later, '/')).toBe('/guide/types?at=2020&type=party');
		const both = redraw(atStep(HOME, 'types'), { type: undefined }, NEWEST);
		expect(effectiveView(both)).toMatchObject({ at: '2017-10', type: undefined });
	});

	it('does not come back when the reader clears everything', () => {
		const cleared = redraw(atStep(HOME, 'types'), { at: undefined, type: undefined }, NEWEST);
		expect(hasOwnPicture(cleared)).toBe(true);
		expect(effectiveView(cleared)).toMatchObject({ at: NEWEST, type: undefined });
	});

	it('lies beneath a panel that is opened from it, and leaves other views alone', () => {
		const beneath: View = { ...atStep(HOME, 'hu'), selected: { kind: 'group', id: 'taiwan-affairs' } };
		expect(effectiveView(beneath).at).toBe(GUIDE_SHOWS.hu.at);
		expect(focusOf(beneath)?.id).toBe('taiwan-affairs');
		const map: View = { ...HOME, at: '2017' };
		expect(effectiveView(map)).toBe(map);
		expect(redraw(map, { at: undefined }, NEWEST)).toEqual(HOME);
		expect(focusOf(map)).toBeUndefined();
	});

	it.each(GUIDE_STEPS)('%s shows groups, and what it picks out exists', (step) => {
		const { view, notices } = decode(
			{ pathname: `/guide/${step}`, search: '' },
			'/',
			knownIds(index.dataset, GUIDE_STEPS),
		);
		expect(notices).toEqual([]);
		expect(view).toEqual(atStep(HOME, step));
		const focus = GUIDE_SHOWS[step].focus;
		const known = { group: index.groups, person: index.people, organization: index.organizations };
		if (focus) expect(known[focus.kind].has(focus.id)).toBe(true);
		show(view);
		expect(document.querySelectorAll('.map a[data-kind="group"]').length).toBeGreaterThan(2);
		if (focus) expect(document.querySelectorAll('.map .node.focus').length).toBeGreaterThan(0);
	});
});

describe('the guide', () => {
	it('is offered first in the list of the home page', async () => {
		const store = show();
		const [first] = within(document.querySelector('.side') as HTMLElement).getAllByRole('link');
		expect(first?.textContent).toContain('What is a Leading Small Group?');
		await userEvent.click(first as HTMLElement);
		expect(store.getState().view).toEqual(atStep(HOME, GUIDE_STEPS[0]));
		expect(document.activeElement?.textContent).toBe(guideTextOf('en').steps.what.title);
	});

	it('leads on and back, with the focus on the heading and the step marked in the list', async () => {
		const store = show(atStep(HOME, 'what'));
		expect(document.activeElement).toBe(document.body);
		const { steps } = guideTextOf('en');
		await userEvent.click(screen.getByRole('link', { name: /^Next:\s*They point the way/ }));
		expect(store.getState().view.step).toBe('direction');
		expect(document.activeElement?.textContent).toBe(steps.direction.title);
		const list = document.querySelector('.guide-steps') as HTMLElement;
		expect(list.querySelectorAll('a')).toHaveLength(GUIDE_STEPS.length);
		expect(list.querySelector('[aria-current="step"]')?.textContent).toBe(steps.direction.title);
		await userEvent.click(screen.getByRole('link', { name: /Previous/ }));
		expect(store.getState().view.step).toBe('what');
	});

	it('names the chairs of Xi one by one, as the dataset has them, beside the published number', () => {
		show(atStep(HOME, 'xi'));
		const chaired = chairedBy(index, 'xi-jinping', momentOf(index, { at: '2017-10' }));
		const facts = document.querySelector('.guide-facts') as HTMLElement;
		expect(facts.textContent).toContain(`Xi Jinping chaired ${chaired.length} groups in October 2017`);
		const links = [...facts.querySelectorAll<HTMLAnchorElement>('li:first-child > ul a')];
		const addresses = () => links.map((link) => link.getAttribute('href'));
		expect(addresses()).toEqual(chaired.map(({ group }) => `/group/${group.id}`));
		// Turned to, a link takes up the view from which it leads.
		for (const link of links) act(() => link.focus());
		expect(addresses()).toEqual(chaired.map(({ group }) => `/group/${group.id}?view=guide&step=xi`));
		expect(facts.textContent).toContain('Published: ');
	});

	it('lets the reader’s own filter win, and offers the way back', async () => {
		const store = show(atStep(HOME, 'types'));
		await userEvent.click(screen.getByLabelText(/^All types/));
		expect(encode(store.getState().view, '/')).toBe('/guide/types?at=2017-10');
		expect(document.querySelectorAll('.map a[data-type="state"]').length).toBeGreaterThan(0);
		await userEvent.click(screen.getByRole('link', { name: 'Back to the picture of this step' }));
		expect(encode(store.getState().view, '/')).toBe('/guide/types');
		expect(document.querySelectorAll('.map a[data-type="state"]')).toHaveLength(0);
	});

	it('waits for the whole dataset before it counts', () => {
		const store = createAppStore({
			index,
			layouts,
			completeness: 'core',
			base: '/',
			view: atStep(HOME, 'xi'),
		});
		render(
			<AppProvider store={store}>
				<App />
			</AppProvider>,
		);
		expect(document.querySelector('.guide-facts')).toBeNull();
	});
});
