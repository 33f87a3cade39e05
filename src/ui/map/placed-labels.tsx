/** The names on the map: placed anew when the picture has changed. */
import { memo, useMemo } from 'react';
import type { Emphasis } from '../../map/emphasis.ts';
import type { Point } from '../../map/frame.ts';
import { type Ghost, ghostWishes } from '../../map/ghosts.ts';
import type { NodeKey } from '../../map/graph.ts';
import { placeOnMap, regionTitles } from '../../map/region-titles.ts';
import type { Scene } from '../../map/scene.ts';
import { type LabelStyle, labelWishes } from '../../map/wishes.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { Labels } from './labels.tsx';

interface PlacedLabelsProps {
	readonly scene: Scene;
	readonly ghosts: readonly Ghost[];
	readonly emphasis: (key: NodeKey) => Emphasis;
	readonly hasFocus: boolean;
	readonly style: LabelStyle;
	/** Where the reader's hand has moved nodes. */
	readonly moved: ReadonlyMap<NodeKey, Point>;
	/** Pixels to a map unit where the whole frame is in sight. */
	readonly fitScale: number;
	/** The size of a label, in map units. */
	readonly fontSize: number;
}

/** Draws the names that find room. */
export const PlacedLabels = memo(function PlacedLabels(props: PlacedLabelsProps) {
	const { scene, ghosts, emphasis, hasFocus, style, moved, fitScale, fontSize } = props;
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const labels = useMemo(() => {
		const { frame } = scene;
		const wishes = [
			...labelWishes(index, scene, style, emphasis),
			...ghostWishes(index, hasFocus ? [] : ghosts, style),
		].map((wish) => ({ ...wish, ...moved.get(wish.key as NodeKey) }));
		return placeOnMap(frame, wishes, fontSize, regionTitles(frame, text, language, fitScale));
	}, [index, scene, ghosts, emphasis, hasFocus, style, moved, fitScale, fontSize, text, language]);
	const ghostKeys = useMemo(() => new Set(ghosts.map(({ key }) => key)), [ghosts]);
	const levelOf = (key: NodeKey) => (ghostKeys.has(key) ? 'gone' : emphasis(key));
	return <Labels labels={labels} levelOf={levelOf} fontSize={fontSize} />;
});
