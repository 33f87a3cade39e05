import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultView } from '../../src/link/view.ts';
import { indexDataset } from '../../src/query/index.ts';
import { followAddress } from '../../src/state/history.ts';
import { createAppStore } from '../../src/state/store.ts';
import { small } from '../link/small.ts';

/** A window of nothing but an address bar; it may refuse to be written to. */
function addressBar(start: string) {
	const entries = [start];
	const bar = {
		refuses: false,
		entries,
		get location() {
			return new URL(entries.at(-1) ?? '', 'https://example.org');
		},
		history: {
			pushState: (_state: unknown, _title: string, address: string) => {
				if (bar.refuses) throw new DOMException('Too many calls', 'SecurityError');
				entries.push(address);
			},
			replaceState: (_state: unknown, _title: string, address: string) => {
				if (bar.refuses) throw new DOMException('Too many calls', 'SecurityError');
				entries[entries.length - 1] = address;
			},
		},
		setTimeout: (call: () => void, time: number) => setTimeout(call, time),
		clearTimeout: (timer: NodeJS.Timeout | undefined) => clearTimeout(timer),
		addEventListener: () => undefined,
		removeEventListener: () => undefined,
	};
	return bar;
}

describe('the address bar', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	const follow = (bar: ReturnType<typeof addressBar>) => {
		const view = defaultView('en');
		const store = createAppStore({
			index: indexDataset(small),
			layouts: { landscape: {}, portrait: {} },
			completeness: 'full',
			base: '/',
			view,
		});
		followAddress(store, [], bar as unknown as Window);
		return { show: store.getState().show, view };
	};

	it('gets a new entry for a step, and the same for an adjustment', () => {
		const bar = addressBar('/');
		const { show, view } = follow(bar);
		show({ ...view, type: 'party' }, 'replace');
		vi.advanceTimersByTime(100);
		expect(bar.entries).toEqual(['/?type=party']);
		show({ ...view, view: 'table' }, 'push');
		expect(bar.entries).toEqual(['/?type=party', '/table']);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('keeps the last adjustment of a page that is left at once', () => {
		const bar = addressBar('/');
		const { show, view } = follow(bar);
		for (const at of ['1990', '1991']) show({ ...view, at }, 'replace');
		show({ ...view, at: '1991', view: 'table' }, 'push');
		expect(bar.entries).toEqual(['/?at=1991', '/table?at=1991']);
		vi.advanceTimersByTime(10_000);
		expect(bar.entries).toEqual(['/?at=1991', '/table?at=1991']);
	});

	it('that refuses loses nothing: it gets the newest address as soon as it takes one', () => {
		const bar = addressBar('/');
		const { show, view } = follow(bar);
		bar.refuses = true;
		for (const at of ['1990', '1991', '1992']) show({ ...view, at }, 'replace');
		vi.advanceTimersByTime(10_000);
		expect(bar.entries).toEqual(['/']);
		bar.refuses = false;
		vi.advanceTimersByTime(10_000);
		expect(bar.entries).toEqual(['/?at=1992']);
		expect(vi.getTimerCount()).toBe(0);
	});
});
