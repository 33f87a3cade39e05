import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/dates.ts';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { ghostsOf } from '../../src/map/ghosts.ts';
import { indexDataset } from '../../src/query/index.ts';
import { at, claim, datasetOf, group } from '../query/small.ts';

const named = (id: string, events: GroupFile['events']) => ({
	...group({ names: [{ id: 'n', en: id, zh: id, from: '1981', attested: '1984-05-01', ...claim }], events }),
	id,
});
const ended = named('ended', [{ id: 'e', event: 'abolished', date: '1986-02-01', ...claim }]);
const unseen = named('unseen', []);
const index = indexDataset(datasetOf([ended, unseen]));
const layout = { 'group:ended': [1, 2], 'group:unseen': [3, 4] } as const;
const FILTER = { form: [], tenure: [], area: [], system: [], confidence: [], q: '' };

describe('the groups that are gone', () => {
	it('tell apart what a source ends from what is only not attested any more, and claim no later day than one shows', () => {
		const ghosts = ghostsOf(index, at('1995'), FILTER, layout);
		expect(ghosts.map(({ id, hasEnded, last }) => [id, hasEnded, last])).toEqual([
			['ended', true, dayOf(1986, 2, 1)],
			['unseen', false, dayOf(1984, 5, 1)],
		]);
	});

	it('are none while they possibly stand, and none that the filter hides', () => {
		expect(ghostsOf(index, at('1985'), FILTER, layout)).toEqual([]);
		expect(ghostsOf(index, at('1995'), { ...FILTER, type: 'party' }, layout)).toEqual([]);
	});
});
