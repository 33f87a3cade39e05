/** The figure of a view, as the explorer makes it. */
import type { Figure } from '../../src/export/figure.ts';
import { defaultView, type View } from '../../src/link/view.ts';
import { filterGroups } from '../../src/query/filter.ts';
import type { Index } from '../../src/query/index.ts';
import { momentOf } from '../../src/query/moment.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import type { Layouts } from '../../src/state/store.ts';
import { pictureFigure, type Shape } from '../../src/ui/take-away/picture-figure.ts';
import type { Picture } from '../../src/ui/use-picture.ts';

/** Returns the plain view with some of it changed. */
export function viewOf(changes: Partial<View> = {}): View {
	return { ...defaultView('en'), ...changes };
}

/** Returns what a view shows. */
export function pictureOf(index: Index, view: View): Picture {
	const { type, form, tenure, area, system, confidence, q } = view;
	const filter = { type, form, tenure, area, system, confidence, q, with: view.with };
	const moment = momentOf(index, view);
	const taken = snapshot(index, moment);
	return { moment, snapshot: taken, shown: filterGroups(taken, filter), filter };
}

/** Returns its figure. */
export function viewFigure(
	index: Index,
	layouts: Layouts,
	view: View,
	{ shape = 'landscape', citation = '' }: { readonly shape?: Shape; readonly citation?: string } = {},
): Figure {
	return pictureFigure({ index, layouts, view, picture: pictureOf(index, view), shape, citation });
}
