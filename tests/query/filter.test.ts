import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { countBy, type Filter, filterGroups, filterLives, isFiltering } from '../../src/query/filter.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { at, claim, datasetOf, group, later } from './small.ts';

const nothing: Filter = { form: [], tenure: [], area: [], system: [], confidence: [], q: '' };
const dates = { from: '2000', to: '2010' };
const lived = (id: string, parts: Partial<GroupFile>) =>
	group({
		id,
		names: [{ ...claim, id: 'n', en: id, zh: '名' }],
		events: [
			{ ...claim, id: 'e', event: 'established', date: '2000' },
			{ ...claim, id: 'f', event: 'abolished', date: '2010' },
		],
		...parts,
	});
const river = lived('river', {
	type: 'party',
	tenure: 'permanent',
	area: 'energy-resources',
	names: [
		{ ...claim, id: 'n', en: 'River Group', zh: '河小组', ...dates, to: '2003' },
		{ ...claim, id: 'm', en: 'Stream Group', zh: '江小组', abbr: 'CSG', ...dates, from: '2003' },
	],
	forms: [{ ...claim, id: 'f', form: 'commission' }],
	roles: [
		{ ...claim, ...dates, id: 'r', person: 'li-yi', role: 'chair', confidence: 'confirmed' },
		{
			...claim,
			...dates,
			id: 's',
			person: 'wang-er',
			role: 'office-director',
			organization: 'state-council',
		},
	],
	seats: [
		{ ...claim, ...dates, id: 's', organization: 'politburo' },
		{ ...claim, ...dates, id: 't', organization: 'general-staff' },
	],
});
const wood = lived('wood', {
	type: 'state',
	tenure: 'short-term',
	area: 'health',
	forms: [{ ...claim, id: 'f', form: 'committee' }],
	seats: [{ ...claim, ...dates, id: 's', organization: 'state-council', confidence: 'inferred' }],
});
const stone = lived('stone', { type: 'state', tenure: 'short-term', area: 'taiwan' });
const index = later(() => indexDataset(datasetOf([wood, stone, river])));
const taken = later(() => snapshot(index(), at('2005')));
const shown = (filter: Partial<Filter>) =>
	filterGroups(taken(), { ...nothing, ...filter }).map(({ group: { id } }) => id);

describe('the filter of groups at a moment', () => {
	it.each<[Partial<Filter>, string[]]>([
		[{}, ['river', 'stone', 'wood']],
		[{ type: 'party' }, ['river']],
		[{ type: 'state' }, ['stone', 'wood']],
		[{ tenure: ['short-term'] }, ['stone', 'wood']],
		[{ tenure: ['permanent', 'short-term'] }, ['river', 'stone', 'wood']],
		[{ tenure: ['medium-term'] }, []],
		[{ area: ['health', 'taiwan'] }, ['stone', 'wood']],
		[{ area: ['health'] }, ['wood']],
		[{ form: ['committee'] }, ['wood']],
		[{ form: ['headquarters'] }, []],
		[{ system: ['party'] }, ['river']],
		[{ system: ['party', 'military'] }, ['river']],
		// The office of the river group is none of its table.
		[{ system: ['state'] }, ['wood']],
		[{ system: ['party', 'state'] }, []],
		[{ confidence: ['confirmed'] }, ['river']],
		[{ confidence: ['inferred'] }, ['wood']],
		[{ confidence: ['inferred', 'reported'] }, ['river', 'wood']],
		[{ with: { kind: 'person', id: 'li-yi' } }, ['river']],
		[{ with: { kind: 'person', id: 'wang-er' } }, ['river']],
		[{ with: { kind: 'person', id: 'state-council' } }, []],
		[{ with: { kind: 'organization', id: 'state-council' } }, ['wood']],
		[{ with: { kind: 'organization', id: 'politburo' } }, ['river']],
		[{ q: 'stream' }, ['river']],
		[{ q: ' RIVER ' }, ['river']],
		[{ q: '河' }, ['river']],
		[{ q: 'csg' }, ['river']],
		[{ q: '名' }, ['stone', 'wood']],
		[{ q: '  ' }, ['river', 'stone', 'wood']],
		[{ q: 'undefined' }, []],
		[{ q: 'stream', type: 'state' }, []],
		[{ area: ['health'], tenure: ['permanent'] }, []],
	])('%j leaves %j', (filter, ids) => {
		expect(shown(filter)).toEqual(ids);
	});

	it('hides something where any of its parts is set', () => {
		expect(isFiltering(nothing)).toBe(false);
		expect(isFiltering({ ...nothing, q: '  ' })).toBe(false);
		const parts: readonly Partial<Filter>[] = [
			{ type: 'party' },
			{ form: ['committee'] },
			{ tenure: ['permanent'] },
			{ area: ['health'] },
			{ system: ['party'] },
			{ confidence: ['inferred'] },
			{ q: 'x' },
			{ with: { kind: 'person', id: 'li-yi' } },
		];
		for (const part of parts) expect(isFiltering({ ...nothing, ...part }), JSON.stringify(part)).toBe(true);
	});
});

describe('how many groups each choice would leave', () => {
	const count = (key: Parameters<typeof countBy>[2], filter: Partial<Filter>) =>
		Object.fromEntries(
			countBy(taken(), { ...nothing, ...filter }, key, ({ group: { tenure, type }, form, span }) =>
				key === 'tenure' ? [tenure] : key === 'type' ? [type] : key === 'form' ? [form] : [...span.keys()],
			),
		);

	it('is counted with the other parts of the filter, whatever is chosen of its own', () => {
		expect(count('tenure', {})).toEqual({ permanent: 1, 'short-term': 2 });
		expect(count('tenure', { tenure: ['permanent'] })).toEqual({ permanent: 1, 'short-term': 2 });
		expect(count('tenure', { type: 'state' })).toEqual({ 'short-term': 2 });
		expect(count('type', { type: 'state' })).toEqual({ party: 1, state: 2 });
		expect(count('type', { tenure: ['permanent'] })).toEqual({ party: 1 });
		expect(count('form', { form: ['committee'] })).toEqual({ committee: 1, commission: 2 });
		expect(count('system', { system: ['state'] })).toEqual({ party: 1, military: 1, state: 1 });
	});
});

describe('the filter of lives', () => {
	const changed = lived('changed', {
		names: [{ ...claim, id: 'n', en: 'changed', zh: '变' }],
		forms: [
			{ ...claim, id: 'f', form: 'working-group', from: '2000', to: '2004' },
			{ ...claim, id: 'g', form: 'headquarters', from: '2004', to: '2010' },
		],
		roles: [{ ...claim, id: 'r', person: 'li-yi', role: 'chair', from: '2000', to: '2001' }],
	});
	const undated = group({ id: 'undated' });
	const all = later(() => indexDataset(datasetOf([changed, undated, wood])));
	const ids = (filter: Partial<Filter>) => filterLives(all(), { ...nothing, ...filter }).map(({ id }) => id);

	it('takes what a group was at any time, and leaves out what existed at none', () => {
		expect(ids({})).toEqual(['changed', 'wood']);
		expect(ids({ form: ['working-group'] })).toEqual(['changed']);
		expect(ids({ form: ['working-group', 'committee'] })).toEqual(['changed', 'wood']);
		expect(ids({ form: ['headquarters'], type: 'party' })).toEqual([]);
		expect(ids({ with: { kind: 'person', id: 'li-yi' } })).toEqual(['changed']);
		expect(ids({ form: ['commission'] })).toEqual([]);
	});
});
