import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { bridgesBySpan, focusOnBridges, sceneBySpan } from '../../src/map/bridges.ts';
import { emphasisOf } from '../../src/map/emphasis.ts';
import { frameOf } from '../../src/map/frame.ts';
import { placeLabels } from '../../src/map/labels.ts';
import { regionTitles, titleBoxes } from '../../src/map/region-titles.ts';
import { sceneOf } from '../../src/map/scene.ts';
import { labelWishes } from '../../src/map/wishes.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import type { Layouts } from '../../src/state/store.ts';
import { textOf } from '../../src/text/index.ts';
import { at } from '../query/small.ts';

let index: Index;
let layouts: Layouts;
beforeAll(() => {
	index = indexDataset(readDataset(DATA_FOLDER));
	layouts = layoutsOf(index, DATA_FOLDER);
}, 60_000);

/** What the map takes of a window of 1440 × 900 beside the list, and of a telephone. */
const SCREENS = [
	['landscape', 1040, 720],
	['portrait', 390, 600],
] as const;

describe.each(['1958', '1988', '2003', '2012', '2017', '2019', '2024'])('read by bridges in %s', (date) => {
	it.each(SCREENS)('the widest groups are named before all others (%s)', (shape, width, height) => {
		const layout = layouts[shape];
		const frame = frameOf(shape, layout);
		const groups = [...snapshot(index, at(date)).groups.values()];
		const scene = sceneBySpan(sceneOf(index, groups, layout, frame));
		const focus = focusOnBridges(scene);
		const fit = Math.min(width / frame.width, height / frame.height);
		const [, widest = []] = bridgesBySpan(groups)[0] ?? [];
		expect(widest.length).toBeGreaterThan(0);
		for (const script of ['en', 'zh'] as const) {
			const wishes = labelWishes(index, scene, { script, chairs: true, spans: true }, (key) =>
				emphasisOf(focus, key),
			);
			const labels = placeLabels(
				wishes,
				11.5 / fit,
				{ x: 0, y: 0, width: frame.width, height: frame.height },
				titleBoxes(regionTitles(frame, textOf(script), script, fit)),
			);
			const [first] = labels;
			expect(first?.key).toBe(`group:${widest[0]?.group.id}`);
			expect(first?.lines.at(-1)).toMatch(/ · \d$/);
		}
	});
});
