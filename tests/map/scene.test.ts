import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/map/changes.ts';
import { emphasisOf, focusOn, NO_FOCUS } from '../../src/map/emphasis.ts';
import { LANDSCAPE, type Layout } from '../../src/map/frame.ts';
import { keyOf, linksOf, unionGraph } from '../../src/map/graph.ts';
import { arcPath, batchLines, sceneOf } from '../../src/map/scene.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group } from '../query/small.ts';

const bridge = {
	...group({
		events: [{ id: 'e', event: 'established', date: '1981-01-01', ...claim }],
		names: [{ id: 'n', en: 'Bridge', zh: '桥', from: '1981-01-01', to: null, ...claim }],
		seats: [
			{ id: 's1', organization: 'state-council', from: '1981-01-01', to: null, ...claim },
			{ id: 's2', organization: 'general-staff', from: '1981-01-01', to: '1990-01-01', ...claim },
			{ id: 's3', organization: 'politburo', from: '1981-01-01', ...claim },
		],
		reporting: [{ id: 'r1', organization: 'politburo', ...claim }],
	}),
	id: 'bridge',
};
const hidden = {
	...group({ names: [{ id: 'n', en: 'Hidden', zh: '隐', from: '1985', to: '1988', ...claim }] }),
	id: 'hidden',
};
const index = indexDataset(datasetOf([bridge, hidden]));
const layout: Layout = Object.fromEntries(
	unionGraph(index).nodes.map(({ key }, position) => [key, [100 + 60 * position, 200] as const]),
);
const sceneAt = (date: string) =>
	sceneOf(index, snapshot(index, at(date)).groups.values(), layout, LANDSCAPE);

describe('the scene', () => {
	it('draws a ring with one arc a system that sits on the group, as long as its share', () => {
		const ring = sceneAt('1985-06-01').groups.find(({ id }) => id === 'bridge');
		expect(ring?.arcs.map(({ system }) => system)).toEqual(['party', 'state', 'military']);
		expect(ring?.arcs.at(-1)?.to).toBeCloseTo(1);
		expect(sceneAt('1995').groups[0]?.arcs.map(({ system }) => system)).toEqual(['party', 'state']);
	});

	it('draws no ring where no source says who sat on the group', () => {
		expect(sceneAt('1985-06-01').groups.find(({ id }) => id === 'hidden')?.arcs).toEqual([]);
	});

	it('draws an organization while a group drawn ties it in, and the bodies at the top always', () => {
		const drawn = (date: string) => sceneAt(date).organizations.map(({ id }) => id);
		expect(drawn('1985-06-01')).toContain('general-staff');
		expect(drawn('1995')).not.toContain('general-staff');
		expect(drawn('1979')).toContain('politburo');
	});

	it('gathers its lines into one path a kind and certainty', () => {
		const { lines } = sceneAt('1985-06-01');
		expect(lines.map(({ link }) => `${link.kind} ${link.organization}`).sort()).toEqual([
			'reporting politburo',
			'seat general-staff',
			'seat politburo',
			'seat state-council',
		]);
		expect(
			batchLines(lines)
				.map(({ kind, certainty }) => `${kind} ${certainty}`)
				.sort(),
		).toEqual(['reporting surely', 'seat possibly', 'seat surely']);
	});

	it('writes a whole turn as a path that is drawn', () => {
		expect(arcPath({ from: 0, to: 1 }, 8)).toMatch(/^M.*A.*A/);
		expect(arcPath({ from: 0, to: 0.25 }, 8)).toBe('M0.00 -8.00A8.00 8.00 0 0 1 8.00 0.00');
	});

	it('tells what has appeared and what is gone between two dates', () => {
		const change = changeOf(sceneAt('1985-06-01'), sceneAt('1995'));
		expect(change.gone.map(({ id }) => id)).toEqual(['hidden']);
		expect([...changeOf(sceneAt('1979'), sceneAt('1985-06-01')).appeared]).toEqual([
			'group:bridge',
			'group:hidden',
		]);
	});
});

describe('emphasis', () => {
	const links = linksOf(snapshot(index, at('1985-06-01')));

	it('brings forward what is chosen and what is tied to it, and dims the rest', () => {
		const focus = focusOn([keyOf('organization', 'general-staff')], links);
		expect(emphasisOf(focus, 'organization:general-staff')).toBe('focus');
		expect(emphasisOf(focus, 'group:bridge')).toBe('near');
		expect(emphasisOf(focus, 'group:hidden')).toBe('dim');
		expect(emphasisOf(NO_FOCUS, 'group:hidden')).toBe('plain');
	});
});
