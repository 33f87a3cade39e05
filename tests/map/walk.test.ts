import { describe, expect, it } from 'vitest';
import { LANDSCAPE, type Layout, type Point } from '../../src/map/frame.ts';
import type { NodeKey } from '../../src/map/graph.ts';
import { sceneOf } from '../../src/map/scene.ts';
import { type Ground, type Stop, walk } from '../../src/map/walk.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { LANGUAGES } from '../../src/text/index.ts';
import { moveInWords } from '../../src/ui/map/walk-words.ts';
import { at, claim, datasetOf, group } from '../query/small.ts';

const seat = (id: string, organization: string) => ({
	id,
	organization,
	from: '1981-01-01',
	to: null,
	...claim,
});
const bridge = {
	...group({
		names: [{ id: 'n', en: 'Bridge', zh: '桥', from: '1981-01-01', to: null, ...claim }],
		seats: [seat('s1', 'state-council'), seat('s2', 'general-staff')],
		reporting: [{ id: 'r1', organization: 'politburo', ...claim }],
	}),
	id: 'bridge',
	type: 'party' as const,
};
const alone = {
	...group({ names: [{ id: 'n', en: 'Alone', zh: '独', from: '1981', to: null, ...claim }] }),
	id: 'alone',
	type: 'party' as const,
};
const index = indexDataset(datasetOf([bridge, alone]));
const PLACES: Readonly<Record<NodeKey, Point>> = {
	'group:bridge': { x: 500, y: 300 },
	'group:alone': { x: 500, y: 200 },
	'organization:politburo': { x: 100, y: 290 },
	'organization:state-council': { x: 900, y: 310 },
	'organization:general-staff': { x: 510, y: 800 },
};
const layout = Object.fromEntries(
	Object.entries(PLACES).map(([key, { x, y }]) => [key, [x, y]]),
) as unknown as Layout;
const scene = sceneOf(index, snapshot(index, at('1985')).groups.values(), layout, LANDSCAPE);
const ground: Ground = {
	marks: [...scene.organizations, ...scene.groups],
	links: scene.lines.map(({ link }) => link),
	middles: { party: { x: 0, y: 0 }, state: { x: 9, y: 0 }, military: { x: 5, y: 9 }, others: { x: 9, y: 9 } },
};
const go = (from: Stop, key: string, shift = false, last?: NodeKey) => walk(ground, from, key, shift, last);

describe('a walk on the map', () => {
	it('goes along the lines of a node, to the tied one in the direction of the arrow', () => {
		expect(go('group:bridge', 'ArrowLeft')).toMatchObject({
			to: 'organization:politburo',
			way: { by: 'line', kinds: ['reporting'] },
			place: 1,
			of: 3,
		});
		expect(go('group:bridge', 'ArrowDown')?.to).toBe('organization:general-staff');
		expect(go('organization:politburo', 'ArrowRight')?.to).toBe('group:bridge');
	});

	it('falls back to the nearest node where no line leads that way, and to none where nothing is there', () => {
		expect(go('group:bridge', 'ArrowUp')).toMatchObject({ to: 'group:alone', way: { by: 'nearest' } });
		expect(go('group:alone', 'ArrowUp')).toBeUndefined();
		expect(go('group:alone', 'x')).toBeUndefined();
	});

	it('goes among siblings and up to the system with Shift, and back down to the node that was left', () => {
		expect(go('group:bridge', 'ArrowLeft', true)).toMatchObject({ to: 'group:alone', place: 1, of: 2 });
		expect(go('group:bridge', 'ArrowRight', true)).toBeUndefined();
		expect(go('group:bridge', 'ArrowUp', true)?.to).toBe('region:party');
		expect(go('region:party', 'ArrowDown', true, 'group:bridge')?.to).toBe('group:bridge');
		expect(go('region:party', 'ArrowDown', true)?.to).toBe('group:alone');
		expect(go('region:party', 'ArrowDown', true, 'organization:state-council')?.to).toBe('group:alone');
	});

	it('goes from system to system, and to the first and the last of a kind', () => {
		expect(go('region:party', 'ArrowRight')?.to).toBe('region:state');
		expect(go('region:state', 'ArrowUp', true)).toBeUndefined();
		expect(go('region:state', 'End')?.to).toBe('region:others');
		expect(go('group:bridge', 'Home')?.to).toBe('group:alone');
		expect(go('group:alone', 'End')?.to).toBe('group:bridge');
	});

	it('says of each move in one sentence what one comes to, and by which way', () => {
		const said = (from: Stop, key: string, shift = false) =>
			LANGUAGES.map((language) => moveInWords(index, ground, go(from, key, shift), language));
		expect(said('organization:politburo', 'ArrowRight')).toEqual([
			'To it reports: Bridge, Party group, no chair named, linked to 3 bodies; 1 of 1.',
			'向其报告的小组：桥，党中央小组，组长不详，联结3个单位；第1个，共1个。',
		]);
		expect(said('group:bridge', 'ArrowUp')[0]).toMatch(/^No line leads that way; nearest: Alone, /);
		expect(said('group:bridge', 'ArrowUp', true)[0]).toBe(
			'Up to the system: Party, 1 organization, 2 groups.',
		);
		expect(said('group:alone', 'ArrowUp')).toEqual(['Nothing further that way.', '该方向再无内容。']);
	});
});
