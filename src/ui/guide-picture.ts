/**
 * What an address of the guide shows. A step has a picture of its own, which holds as long as the address names no date,
 * era or filter; as soon as it names any, the address alone counts. Every view is shown through `effectiveView` and every
 * change of date or filter goes through `redraw`, so that the reader's own choice wins, clearing a filter included.
 */
import { defaultView, type View } from '../link/view.ts';
import type { StepId } from '../text/guide.ts';
import { withBothDates } from './views/compare-dates.ts';
import { GUIDE_SHOWS, GUIDE_STEPS } from './views/guide-steps.ts';

const PICTURE = ['at', 'era', 'type', 'form', 'tenure', 'area', 'system', 'confidence', 'q', 'with'] as const;

type Picture = Pick<View, (typeof PICTURE)[number]>;

/** Returns the step of a view of the guide, the first where it names none; undefined in other views. */
export function stepOf({ view, step }: View): StepId | undefined {
	return view === 'guide' ? (GUIDE_STEPS.find((id) => id === step) ?? GUIDE_STEPS[0]) : undefined;
}

/** Returns whether the view itself names a date, an era or a filter. */
export function hasOwnPicture(view: View): boolean {
	return PICTURE.some((key) => {
		const value = view[key];
		return (
			value !== undefined &&
			!(value instanceof Object && 'length' in value && value.length === 0) &&
			value !== ''
		);
	});
}

/**
 * Returns the view with the picture of its step, where it is a step of the guide and has no picture of its own; and with
 * both dates, where it compares and names none.
 */
export function effectiveView(view: View): View {
	const step = stepOf(view);
	if (!step || hasOwnPicture(view)) return withBothDates(view);
	const { focus: _focus, ...picture } = GUIDE_SHOWS[step];
	return { ...view, ...picture };
}

/** Returns what the map picks out: what is selected, else what the step of the guide points at. */
export function focusOf(view: View): View['selected'] {
	const step = stepOf(view);
	return view.selected ?? (step && GUIDE_SHOWS[step].focus);
}

/**
 * Returns the view with another date or filters, the rest of its picture as it was shown. Where nothing would be left
 * that tells the reader's picture from the step's, the newest date is named.
 */
export function redraw(view: View, part: Partial<Picture>, newest: string): View {
	const next = { ...effectiveView(view), ...part };
	return stepOf(view) && !hasOwnPicture(next) ? { ...next, at: newest } : next;
}

/** Returns the view at a step of the guide, with the step's picture. */
export function atStep({ lang, embed }: View, step: string | undefined): View {
	return { ...defaultView(lang), view: 'guide', step, embed };
}
