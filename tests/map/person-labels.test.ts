import { expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { focusInView } from '../../src/map/focus-in-view.ts';
import { frameOf } from '../../src/map/frame.ts';
import { sceneOf } from '../../src/map/scene.ts';
import { indexDataset } from '../../src/query/index.ts';
import { chairsOf, snapshot } from '../../src/query/snapshot.ts';
import { at } from '../query/small.ts';
import { labelsOnScreen, SCREENS } from './on-screen.ts';

const index = indexDataset(readDataset(DATA_FOLDER));
const layouts = layoutsOf(index, DATA_FOLDER);
const XI = { kind: 'person', id: 'xi-jinping' } as const;

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
	const labels = labelsOnScreen(index, scene, focus, SCREENS.landscape, { script: 'en', chairs: true });
	const named = labels.filter(({ lines }) => lines.at(-1)?.startsWith('Xi Jinping')).map(({ key }) => key);
	expect(named.sort()).toEqual(chaired.map(({ group }) => `group:${group.id}`).sort());
});
