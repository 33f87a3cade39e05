/**
 * The views that are fetched only when a reader opens them. At build all are loaded before pages are made; in the browser
 * the view of the address is loaded before its page is taken over, so that nothing flashes.
 */
import { type ComponentType, useEffect, useState } from 'react';
import type { ViewName } from '../../link/view.ts';

/** Where a view stands: in place of the map, beside the map in place of the list, or as a page of its own. */
export type Place = 'stage' | 'side' | 'page';

interface Entry {
	readonly place: Place;
	readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Every view but the map itself. A view that stands here is offered to readers and has its pages. */
const VIEWS: Partial<Record<ViewName, Entry>> = {
	guide: { place: 'side', load: () => import('./guide/guide.tsx') },
	timeline: { place: 'stage', load: () => import('./timeline/timeline.tsx') },
	matrix: { place: 'stage', load: () => import('./matrix/matrix-view.tsx') },
	table: { place: 'stage', load: () => import('./table/table-view.tsx') },
	compare: { place: 'stage', load: () => import('./compare/compare-view.tsx') },
	data: { place: 'page', load: () => import('./data/data-page.tsx') },
	about: { place: 'page', load: () => import('./about-page.tsx') },
};

const loaded = new Map<ViewName, ComponentType>();

/** Returns the views on offer, the map first. */
export function offeredViews(): readonly ViewName[] {
	return ['map', ...(Object.keys(VIEWS) as ViewName[])];
}

/** Returns where a view stands; the map, and a view that is not on offer, on the stage. */
export function placeOf(view: ViewName): Place {
	return VIEWS[view]?.place ?? 'stage';
}

/** Returns whether the map is drawn under the view. */
export function showsMap(view: ViewName): boolean {
	return VIEWS[view] === undefined || VIEWS[view].place === 'side';
}

/** Loads a view; resolves at once where it is loaded or needs no loading. */
export async function loadView(view: ViewName): Promise<void> {
	const entry = VIEWS[view];
	if (!entry || loaded.has(view)) return;
	loaded.set(view, (await entry.load()).default);
}

/** Returns the component of a view, 'loading' until it is there, or 'failed'. */
export function useView(view: ViewName): ComponentType | 'loading' | 'failed' {
	const [failed, setFailed] = useState<ViewName | undefined>(undefined);
	const [, setArrived] = useState<ViewName | undefined>(undefined);
	useEffect(() => {
		if (loaded.has(view)) return;
		loadView(view).then(
			() => setArrived(view),
			() => setFailed(view),
		);
	}, [view]);
	return loaded.get(view) ?? (failed === view ? 'failed' : 'loading');
}
