/** The present view as a figure. */
import { type Figure, figureOf } from '../../export/figure.ts';
import { knownLicence } from '../../export/work.ts';
import type { View } from '../../link/view.ts';
import { sceneBySpan } from '../../map/bridges.ts';
import { emphasisOf } from '../../map/emphasis.ts';
import { focusInView, meetingsOf, twoOf, withWay } from '../../map/focus-in-view.ts';
import { frameOf } from '../../map/frame.ts';
import { ghostsOf, ghostWishes } from '../../map/ghosts.ts';
import { placeOnMap, regionTitles } from '../../map/region-titles.ts';
import { sceneOf } from '../../map/scene.ts';
import { labelWishes } from '../../map/wishes.ts';
import type { Index } from '../../query/index.ts';
import { wayAt } from '../../query/meet.ts';
import type { Layouts } from '../../state/store.ts';
import { capitalized } from '../../text/format.ts';
import { textOf } from '../../text/index.ts';
import { takeAwayText } from '../../text/take-away.ts';
import { labelStyleOf } from '../map/label-style.ts';
import { countsInWords } from '../picture-words.ts';
import type { Picture } from '../use-picture.ts';
import { filtersInWords, selectedName } from './view-words.ts';

export type Shape = keyof Layouts;

/** In map units: on the width of a page of A4, about 5 points. */
const LABEL_SIZE = 13.5;

export interface FigureSource {
	readonly index: Index;
	readonly layouts: Layouts;
	/** The view as shown, with what the map picks out as what is selected. */
	readonly view: View;
	readonly picture: Picture;
	readonly shape: Shape;
	/** The citation of the view, as text; '' where it cannot be cited. */
	readonly citation: string;
}

/** Returns the figure of a view: the map of its groups, with what is selected in focus. */
export function pictureFigure({ index, layouts, view, picture, shape, citation }: FigureSource): Figure {
	const { lang: language, selected } = view;
	const text = textOf(language);
	const own = takeAwayText[language];
	const frame = frameOf(shape, layouts[shape]);
	const two = twoOf(selected, view.with);
	const meetings = two ? meetingsOf(index, two, picture.moment, picture.shown) : [];
	const way = two && meetings.length === 0 ? wayAt(index, two.first, two.second, picture.moment) : [];
	const shown = withWay(picture.shown, way, picture.snapshot);
	const isBridges = view.reading === 'bridges';
	const plain = sceneOf(index, shown, layouts[shape], frame);
	const scene = isBridges ? sceneBySpan(plain) : plain;
	const focus = focusInView(scene, shown, { selected, two, meetings, way, isBridges });
	const isDrawn = [...scene.groups, ...scene.organizations].some(({ key }) => focus.nodes.has(key));
	const ghosts = view.ghosts ? ghostsOf(index, picture.moment, picture.filter, layouts[shape]) : [];
	const titles = regionTitles(frame, text, language, 1);
	const style = labelStyleOf(view, focus.linesTo !== undefined);
	const wishes = [
		...labelWishes(index, scene, style, (key) => (isDrawn ? emphasisOf(focus, key) : 'plain')),
		...ghostWishes(index, isDrawn ? [] : ghosts, style),
	];
	const labels = placeOnMap(frame, wishes, LABEL_SIZE, titles);
	const counts = countsInWords(index, view, picture);
	const filters = filtersInWords(index, view);
	const name = isDrawn ? selectedName(index, view) : undefined;
	const identifier = index.dataset.version.licence;
	const licence = knownLicence(identifier) ?? { title: identifier, url: '' };
	return figureOf({
		scene,
		focus,
		ghosts,
		isBySpan: isBridges,
		labels,
		titles,
		labelSize: LABEL_SIZE,
		language,
		words: {
			title: text.title,
			counts: capitalized(counts.head + counts.rest),
			conditions: [filters && own.shownOnly(filters), name && own.inFocus(name), focus.linesTo && own.bridges]
				.filter(Boolean)
				.join(' '),
			citation: citation && `${own.citeAs} ${citation}`,
			licence: own.licence(licence.title, licence.url),
		},
	});
}
