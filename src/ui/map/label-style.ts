/** How the labels of the map are written in a view. */
import type { View } from '../../link/view.ts';
import type { LabelStyle } from '../../map/wishes.ts';

/** The size of a label on the screen, in pixels. */
export const LABEL_SIZE = 11.5;

/** Returns the style of a view's labels; `withSpans` where they tell spans in place of chairs. */
export function labelStyleOf({ lang, labels, chairs }: View, withSpans: boolean): LabelStyle {
	return {
		script: labels ?? lang,
		chairs,
		spans: withSpans,
	};
}
