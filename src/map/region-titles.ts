/** The titles of the map's regions, and the labels that keep clear of them. */
import type { Language, Text } from '../text/index.ts';
import type { Frame, Rect, RegionName, SystemRegion } from './frame.ts';
import { type LabelWish, type PlacedLabel, placeLabels, textWidth } from './labels.ts';

/** Sizes on the screen, in pixels. */
const TITLE_SIZE = 16;
const SMALL_TITLE_SIZE = 11.5;

export interface RegionTitle {
	readonly name: RegionName;
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Returns what the region of a system, or of the smaller ones together, is called. */
export function regionName(region: SystemRegion, text: Text): string {
	return region === 'others' ? text.otherSystems : text.systems[region];
}

/** Returns the titles of the regions and where they stand; `scale` is the number of pixels of a map unit. */
export function regionTitles(frame: Frame, text: Text, language: Language, scale: number): RegionTitle[] {
	const large = TITLE_SIZE / scale;
	const small = SMALL_TITLE_SIZE / scale;
	const { party, state, military, others, unpublished } = frame.regions;
	const title = (name: RegionName, words: string, rect: Rect, size: number): RegionTitle => ({
		name,
		text: language === 'en' && size === large ? words.toUpperCase() : words,
		size,
		x: rect.x + 12,
		y: rect.y + size + 5,
		anchor: 'start',
	});
	return [
		title('party', regionName('party', text), party, large),
		title('state', regionName('state', text), state, large),
		title('military', regionName('military', text), military, large),
		title('others', regionName('others', text), others, small),
		{ ...title('unpublished', text.unpublished, unpublished, small), y: unpublished.y - 5 },
	];
}

/** Returns the boxes of the titles, which no label may cover. */
function titleBoxes(titles: readonly RegionTitle[]): Rect[] {
	return titles.map(({ text, size, x, y }) => ({
		x,
		y: y - size,
		width: textWidth(text, size) * 1.15,
		height: size * 1.3,
	}));
}

/** Returns the labels that find room on the whole map, clear of its titles; `fontSize` is in map units. */
export function placeOnMap(
	{ width, height }: Frame,
	wishes: readonly LabelWish[],
	fontSize: number,
	titles: readonly RegionTitle[],
): PlacedLabel[] {
	return placeLabels(wishes, fontSize, { x: 0, y: 0, width, height }, titleBoxes(titles));
}
