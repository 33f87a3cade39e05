/** The two dates that the compare view sets side by side where its address names none. */
import type { View } from '../../link/view.ts';

/** The last month before Xi Jinping's second term, and the first whole year after the reform of March 2018. */
const BEFORE_REFORM = '2017-10';
const AFTER_REFORM = '2019';

/** Returns the view with both dates, where it is the compare view and names no moment; any other view as it is. */
export function withBothDates(view: View): View {
	if (view.view !== 'compare' || view.at !== undefined || view.era !== undefined) return view;
	return { ...view, at: BEFORE_REFORM, vs: view.vs ?? AFTER_REFORM };
}
