/** What the view asks for, worked out once and shared by the map, the list and the counts. */
import { useMemo } from 'react';
import type { Span } from '../dataset/dates.ts';
import type { View } from '../link/view.ts';
import { type Filter, filterGroups } from '../query/filter.ts';
import type { Index } from '../query/index.ts';
import { momentOf } from '../query/moment.ts';
import { type GroupAt, type Snapshot, snapshot } from '../query/snapshot.ts';
import { useApp } from './app-context.tsx';
import { effectiveView } from './guide-picture.ts';

export interface Picture {
	readonly moment: Span;
	readonly snapshot: Snapshot;
	readonly shown: readonly GroupAt[];
	readonly filter: Filter;
}

const recent = new WeakMap<Index, Map<string, Snapshot>>();
const KEPT = 64;

/** Returns the snapshot of a moment; the last few are kept, since several parts of the page ask for the same. */
export function cachedSnapshot(index: Index, moment: Span): Snapshot {
	const known = recent.get(index) ?? new Map<string, Snapshot>();
	recent.set(index, known);
	const key = `${moment.first} ${moment.last}`;
	const found = known.get(key) ?? snapshot(index, moment);
	known.delete(key);
	known.set(key, found);
	if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
	return found;
}

/** Returns the filter that a view holds; the same one as long as nothing of it changes. */
function useFilter(view: View): Filter {
	const { type, form, tenure, area, system, confidence, q, with: other } = view;
	return useMemo(
		() => ({ type, form, tenure, area, system, confidence, q, with: other }),
		[type, form, tenure, area, system, confidence, q, other],
	);
}

/** Returns the present view with the picture that it stands for: in the guide, that of the step. */
export function useShownView(): View {
	const view = useApp((state) => state.view);
	return useMemo(() => effectiveView(view), [view]);
}

/** Returns what the present view shows. */
export function usePicture(): Picture {
	const index = useApp((state) => state.index);
	const view = useShownView();
	const { at, era } = view;
	const filter = useFilter(view);
	return useMemo(() => {
		const moment = momentOf(index, { at, era });
		const taken = cachedSnapshot(index, moment);
		return { moment, snapshot: taken, shown: filterGroups(taken, filter), filter };
	}, [index, at, era, filter]);
}

/** Returns the moment of the present view in a form that `formatMoment` words: the date asked for, or the newest day. */
export function dateInView(view: View, index: Index): string {
	return view.at ?? index.dataset.version.date;
}
