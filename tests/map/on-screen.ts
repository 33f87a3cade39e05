/** The labels of the map as a window shows them. */
import { emphasisOf, type Focus } from '../../src/map/emphasis.ts';
import type { PlacedLabel } from '../../src/map/labels.ts';
import { placeOnMap, regionTitles } from '../../src/map/region-titles.ts';
import type { Scene } from '../../src/map/scene.ts';
import { type LabelStyle, labelWishes } from '../../src/map/wishes.ts';
import type { Index } from '../../src/query/index.ts';
import { type Language, textOf } from '../../src/text/index.ts';

/** What the map takes, in pixels, of a window of 1440 × 900 beside the list, and of a telephone. */
export const SCREENS = { landscape: [1040, 720], portrait: [390, 600] } as const;

/** Returns the labels that a scene gets on a screen, written in one language. */
export function labelsOnScreen(
	index: Index,
	scene: Scene,
	focus: Focus,
	[width, height]: (typeof SCREENS)[keyof typeof SCREENS],
	style: LabelStyle & { readonly script: Language },
): PlacedLabel[] {
	const { frame } = scene;
	const scale = Math.min(width / frame.width, height / frame.height);
	const titles = regionTitles(frame, textOf(style.script), style.script, scale);
	return placeOnMap(
		frame,
		labelWishes(index, scene, style, (key) => emphasisOf(focus, key)),
		11.5 / scale,
		titles,
	);
}
