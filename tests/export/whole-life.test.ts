import { describe, expect, test } from 'vitest';
import type { Dataset, EventClaim, GroupFile } from '../../src/dataset/schema.ts';
import { wholeLife } from '../../src/export/whole-life.ts';
import { indexDataset } from '../../src/query/index.ts';

const SAID: Pick<EventClaim, 'confidence' | 'sources'> = { confidence: 'reported', sources: ['s'] };

function event(
	id: string,
	kind: EventClaim['event'],
	date: string,
	more: Partial<EventClaim> = {},
): EventClaim {
	return { ...SAID, id, event: kind, date, ...more };
}

/** What is said of a group that has these events, named first A and from 1990 on B. */
function lifeWith(events: readonly EventClaim[], more: Partial<GroupFile> = {}) {
	const group: GroupFile = {
		id: 'g',
		type: 'party',
		tenure: 'permanent',
		area: 'culture',
		sources: ['s'],
		forms: [{ ...SAID, id: 'f', form: 'committee' }],
		names: [
			{ ...SAID, id: 'b', en: 'B', zh: '乙', from: '1990' },
			{ ...SAID, id: 'a', en: 'A', zh: '甲', to: '1990' },
		],
		events: [...events],
		roles: [],
		seats: [],
		reporting: [],
		offices: [],
		tasks: [],
		...more,
	};
	const dataset: Dataset = {
		version: { version: '1.0.0', date: '2026-01-01', licence: 'CC-BY-4.0' },
		groups: [group],
		organizations: [],
		successions: [],
		people: [],
		sources: [],
		eras: [],
		reforms: [],
		figures: [],
		retired: { groups: {}, organizations: {}, people: {}, sources: {} },
	};
	return wholeLife(indexDataset(dataset), group);
}

describe('what is said of a group as a whole', () => {
	test('founding and end are the dates as the events give them', () => {
		const life = lifeWith([event('e1', 'established', '1981-03'), event('e2', 'abolished', '1993~')]);
		expect(life).toMatchObject({ established: '1981-03', ended: '1993~', end: 'stated' });
		expect(life.lastAttested).toBeUndefined();
	});
	test('the name and form are the latest', () => {
		const life = lifeWith([event('e1', 'established', '1981')]);
		expect(life.name.en).toBe('B');
		expect(life.form).toBe('committee');
	});
	test('without a founding or an end in the events neither is stated', () => {
		const life = lifeWith([event('e', 'renamed', '1990')]);
		expect(life).toMatchObject({ established: undefined, ended: undefined, end: 'unknown' });
	});
	test('a group that is still there at the newest source continues', () => {
		const seat = { ...SAID, id: 's1', organization: 'o', from: '1991', to: null };
		expect(lifeWith([], { seats: [seat] })).toMatchObject({ ended: undefined, end: 'continuing' });
	});
	test('of disputed foundings the surest counts, of equally sure ones the earliest', () => {
		const [early, late] = [event('e1', 'established', '1980'), event('e2', 'established', '1981')];
		expect(lifeWith([late, early]).established).toBe('1980');
		expect(lifeWith([early, { ...late, confidence: 'confirmed' }]).established).toBe('1981');
	});
	test('of disputed ends the surest counts, of equally sure ones the latest', () => {
		const start = event('e0', 'established', '1980');
		const [early, late] = [event('e1', 'abolished', '1992'), event('e2', 'abolished', '1993')];
		expect(lifeWith([start, early, late]).ended).toBe('1993');
		expect(lifeWith([start, { ...early, confidence: 'confirmed' }, late]).ended).toBe('1992');
	});
	test('of a group that was suspended and revived the first founding and the last end count', () => {
		const life = lifeWith([
			event('e1', 'established', '1958-06-10'),
			event('e2', 'suspended', '1966'),
			event('e3', 'revived', '1980-03'),
			event('e4', 'abolished', '1998'),
		]);
		expect(life).toMatchObject({ established: '1958-06-10', ended: '1998' });
	});
	test('a group that was revived and still continues has no end', () => {
		const seat = { ...SAID, id: 's1', organization: 'o', from: '1991', to: null };
		const events = [
			event('e1', 'established', '1958'),
			event('e2', 'suspended', '1966'),
			event('e3', 'revived', '1980'),
		];
		expect(lifeWith(events, { seats: [seat] })).toMatchObject({ ended: undefined, end: 'continuing' });
	});
});
