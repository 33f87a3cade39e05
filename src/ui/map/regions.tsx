/** The ground of the map: the three systems, the smaller ones, and the place of the groups whose members are not published. */

import type { Frame, Rect, RegionName } from '../../map/frame.ts';
import { textWidth } from '../../map/labels.ts';
import type { Language, Text } from '../../text/index.ts';
import { useLanguage, useText } from '../app-context.tsx';

/** Sizes on the screen, in pixels. */
const TITLE_SIZE = 16;
const SMALL_TITLE_SIZE = 11.5;

interface RegionTitle {
	readonly name: RegionName;
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
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
		title('party', text.systems.party, party, large),
		title('state', text.systems.state, state, large),
		title('military', text.systems.military, military, large),
		title('others', text.otherSystems, others, small),
		{ ...title('unpublished', text.unpublished, unpublished, small), y: unpublished.y - 5 },
	];
}

/** Returns the boxes of the titles, which no label may cover. */
export function titleBoxes(titles: readonly RegionTitle[]): Rect[] {
	return titles.map(({ text, size, x, y }) => ({
		x,
		y: y - size,
		width: textWidth(text, size) * 1.15,
		height: size * 1.3,
	}));
}

/** Draws the regions with their titles. */
export function Regions({ frame, scale }: { readonly frame: Frame; readonly scale: number }) {
	const text = useText();
	const language = useLanguage();
	return (
		<g className="regions" aria-hidden="true">
			{(['party', 'state', 'military', 'others', 'unpublished'] as const).map((name) => {
				const { x, y, width, height } = frame.regions[name];
				return (
					<rect key={name} className={`region ${name}`} x={x} y={y} width={width} height={height} rx={14} />
				);
			})}
			{regionTitles(frame, text, language, scale).map((title) => (
				<text
					key={title.name}
					className={`region-title ${title.name}`}
					x={title.x}
					y={title.y}
					fontSize={title.size}
					textAnchor={title.anchor}
				>
					{title.text}
				</text>
			))}
		</g>
	);
}
