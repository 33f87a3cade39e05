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

function filterOf({ type, form, tenure, area, system, confidence, q, with: other }: View): Filter {
	return { type, form, tenure, area, system, confidence, q, with: other };
}

function isSame<T extends object>(a: T, b: T): boolean {
	return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

interface Asked extends Pick<View, 'at' | 'era'> {
	readonly index: Index;
	readonly filter: Filter;
}

let last: { readonly asked: Asked; readonly picture: Picture } | undefined;

/** The last picture is kept: several parts of the page ask for it at each change, and change nothing while it stays the same. */
function pictureOf(index: Index, view: View): Picture {
	const wanted = filterOf(view);
	const filter = last && isSame(wanted, last.asked.filter) ? last.asked.filter : wanted;
	const asked = { index, at: view.at, era: view.era, filter };
	if (last && isSame(asked, last.asked)) return last.picture;
	const moment = momentOf(index, asked);
	const taken = cachedSnapshot(index, moment);
	const picture = { moment, snapshot: taken, shown: filterGroups(taken, filter), filter };
	last = { asked, picture };
	return picture;
}

/** Returns the present view with the picture that it stands for: in the guide, that of the step. */
export function useShownView(): View {
	const view = useApp((state) => state.view);
	return useMemo(() => effectiveView(view), [view]);
}

/** Returns a part of that view; what asks for it is drawn anew only when that part changes. */
export function useShown<T>(part: (view: View) => T): T {
	return useApp(({ view }) => part(effectiveView(view)));
}

/** Returns what the present view shows. */
export function usePicture(): Picture {
	return pictureOf(
		useApp((state) => state.index),
		useShownView(),
	);
}

/** Returns the moment of the present view in a form that `formatMoment` words: the date asked for, or the newest day. */
export function dateInView(view: View, index: Index): string {
	return view.at ?? index.dataset.version.date;
}
