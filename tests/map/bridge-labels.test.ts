import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { bridgesBySpan, focusOnBridges, sceneBySpan } from '../../src/map/bridges.ts';
import { frameOf } from '../../src/map/frame.ts';
import { sceneOf } from '../../src/map/scene.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import type { Layouts } from '../../src/state/store.ts';
import { at } from '../query/small.ts';
import { labelsOnScreen, SCREENS } from './on-screen.ts';

let index: Index;
let layouts: Layouts;
beforeAll(() => {
	index = indexDataset(readDataset(DATA_FOLDER));
	layouts = layoutsOf(index, DATA_FOLDER);
}, 60_000);

describe.each(['1958', '1988', '2003', '2012', '2017', '2019', '2024'])('read by bridges in %s', (date) => {
	it.each(['landscape', 'portrait'] as const)(
		'the widest groups are named before all others (%s)',
		(shape) => {
			const layout = layouts[shape];
			const frame = frameOf(shape, layout);
			const groups = [...snapshot(index, at(date)).groups.values()];
			const scene = sceneBySpan(sceneOf(index, groups, layout, frame));
			const focus = focusOnBridges(scene);
			const [, widest = []] = bridgesBySpan(groups)[0] ?? [];
			expect(widest.length).toBeGreaterThan(0);
			for (const script of ['en', 'zh'] as const) {
				const [first] = labelsOnScreen(index, scene, focus, SCREENS[shape], {
					script,
					chairs: true,
					spans: true,
				});
				expect(first?.key).toBe(`group:${widest[0]?.group.id}`);
				expect(first?.lines.at(-1)).toMatch(/ · \d$/);
			}
		},
	);
});
