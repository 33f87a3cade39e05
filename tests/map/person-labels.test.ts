import { expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { emphasisOf } from '../../src/map/emphasis.ts';
import { focusInView } from '../../src/map/focus-in-view.ts';
import { frameOf } from '../../src/map/frame.ts';
import { placeLabels } from '../../src/map/labels.ts';
import { regionTitles, titleBoxes } from '../../src/map/region-titles.ts';
import { sceneOf } from '../../src/map/scene.ts';
import { labelWishes } from '../../src/map/wishes.ts';
import { indexDataset } from '../../src/query/index.ts';
import { chairsOf, snapshot } from '../../src/query/snapshot.ts';
import { textOf } from '../../src/text/index.ts';
import { at } from '../query/small.ts';

const index = indexDataset(readDataset(DATA_FOLDER));
const layouts = layoutsOf(index, DATA_FOLDER);
const XI = { kind: 'person', id: 'xi-jinping' } as const;

/** What the map takes of a window of 1440 × 900 beside the panel. */
const [WIDTH, HEIGHT] = [1040, 720];

it('of Xi Jinping in October 2017 all nine groups are named at once, with his name', () => {
	const { landscape: layout } = layouts;
	const frame = frameOf('landscape', layout);
	const groups = [...snapshot(index, at('2017-10')).groups.values()];
	const chaired = groups.filter((group) => chairsOf(group).some(({ person }) => person === XI.id));
	expect(chaired).toHaveLength(9);
	const scene = sceneOf(index, groups, layout, frame);
	const focus = focusInView(scene, groups, {
		selected: XI,
		two: undefined,
		meetings: [],
		way: [],
		isBridges: false,
	});
	const scale = Math.min(WIDTH / frame.width, HEIGHT / frame.height);
	const labels = placeLabels(
		labelWishes(index, scene, { script: 'en', chairs: true }, (key) => emphasisOf(focus, key)),
		11.5 / scale,
		{ x: 0, y: 0, width: frame.width, height: frame.height },
		titleBoxes(regionTitles(frame, textOf('en'), 'en', scale)),
	);
	const named = labels.filter(({ lines }) => lines.at(-1)?.startsWith('Xi Jinping')).map(({ key }) => key);
	expect(named.sort()).toEqual(chaired.map(({ group }) => `group:${group.id}`).sort());
});
