import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { changesIn, countChanges } from '../../src/query/changes.ts';
import { indexDataset } from '../../src/query/index.ts';
import type { ChangeKind } from '../../src/text/changes.ts';
import { groupOf } from './arbitrary.ts';
import { at, claim, datasetOf, group } from './small.ts';

function kindsIn(file: GroupFile, when: string): ChangeKind[] {
	return changesIn(indexDataset(datasetOf([file])), at(when)).map(({ kind }) => kind);
}

/** Kinds that no weightier change of the same span keeps silent. */
const ALWAYS_TOLD: ReadonlySet<ChangeKind> = new Set([
	'became',
	'abolished',
	'merged',
	'suspended',
	'established',
	'revived',
	'split',
	'first attested',
	'not attested',
]);

describe('what changed in a span of time', () => {
	it('tells in a year all that it tells in its months', () => {
		fc.assert(
			fc.property(groupOf('river'), fc.integer({ min: 1949, max: 2026 }), (river, year) => {
				const index = indexDataset(datasetOf([river]));
				const inYear = new Set(changesIn(index, at(String(year))).map(({ kind }) => kind));
				for (let month = 1; month <= 12; month++) {
					const date = `${year}-${String(month).padStart(2, '0')}`;
					for (const { kind } of changesIn(index, at(date)))
						if (ALWAYS_TOLD.has(kind)) expect(inYear).toContain(kind);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('tells each change of a group once, in order of weight', () => {
		const disputed = group({
			events: [
				{ id: 'one', event: 'established', date: '1958-03', conflictsWith: ['two'], ...claim },
				{ id: 'two', event: 'established', date: '1958-06', conflictsWith: ['one'], ...claim },
				{ id: 'end', event: 'abolished', date: '1958-12', ...claim },
			],
		});
		expect(kindsIn(disputed, '1958')).toEqual(['abolished', 'established']);
	});

	it('leaves a date that is coarser than the span to the coarser span', () => {
		const founded = group({ events: [{ id: 'founded', event: 'established', date: '2018', ...claim }] });
		expect(kindsIn(founded, '2018-03')).toEqual([]);
		expect(kindsIn(founded, '2018')).toEqual(['established']);
	});

	it('tells of a group that becomes a commission that alone, not its new name too', () => {
		const upgraded = group({
			events: [
				{ id: 'founded', event: 'established', date: '2000', ...claim },
				{ id: 'up', event: 'upgraded', date: '2018-03', ...claim },
			],
			forms: [
				{ id: 'first', form: 'leading-small-group', from: '2000', to: '2018-03', ...claim },
				{ id: 'second', form: 'commission', from: '2018-03', to: null, ...claim },
			],
			names: [
				{ id: 'old', en: 'Water Group', zh: '水小组', from: '2000', to: '2018-03', ...claim },
				{ id: 'new', en: 'Water Commission', zh: '水委员会', from: '2018-03', ...claim },
			],
		});
		expect(kindsIn(upgraded, '2018-03')).toEqual(['became']);
		expect(kindsIn(upgraded, '2000')).toEqual(['established']);
	});

	it('tells of a new chair, but not of the one with whom a group starts, nor of the same one named again', () => {
		const chaired = group({
			events: [{ id: 'founded', event: 'established', date: '2000', ...claim }],
			roles: [
				{ id: 'first', person: 'li-yi', role: 'chair', from: '2000', ...claim },
				{ id: 'again', person: 'li-yi', role: 'chair', from: '2005', ...claim },
				{ id: 'next', person: 'wang-er', role: 'chair', from: '2010', ...claim },
			],
		});
		expect(kindsIn(chaired, '2000')).toEqual(['established']);
		expect(kindsIn(chaired, '2005')).toEqual([]);
		expect(kindsIn(chaired, '2010')).toContain('new chair');
	});

	it('tells when a group is no longer attested: at the reorganisation after its last trace', () => {
		const founded = group({ events: [{ id: 'founded', event: 'established', date: '2016', ...claim }] });
		expect(kindsIn(founded, '2018-03')).toEqual(['not attested']);
	});

	const event = (kind: GroupFile['events'][number]['event'], date: string, into?: string) => ({
		...claim,
		id: `${kind}-${date}`,
		event: kind,
		date,
		...(into === undefined ? {} : { into }),
	});
	const old = event('established', '1990');
	const named = (id: string, en: string, zh: string, from?: string) => ({
		...claim,
		id,
		en,
		zh,
		...(from === undefined ? {} : { from }),
	});
	const formed = (id: string, form: GroupFile['forms'][number]['form'], from?: string) => ({
		...claim,
		id,
		form,
		...(from === undefined ? {} : { from }),
	});

	it('tells of every kind of event, and of a merger only of the group that went', () => {
		const events = (['abolished', 'suspended', 'revived', 'upgraded', 'split', 'renamed'] as const).map(
			(kind) => [kind, event(kind, '2005-03-07')] as const,
		);
		for (const [kind, one] of events) {
			const of = group({ events: [old, ...(kind === 'revived' ? [event('abolished', '1995')] : []), one] });
			expect(kindsIn(of, '2005'), kind).toContain(kind);
			expect(kindsIn(of, '2005-03-07'), kind).toContain(kind);
			expect(kindsIn(of, '2005-03-06'), kind).not.toContain(kind);
			expect(kindsIn(of, '2005-03-08'), kind).not.toContain(kind);
		}
		expect(kindsIn(group({ events: [old, event('merged', '2005', 'politburo')] }), '2005')).toEqual([
			'merged',
		]);
		expect(kindsIn(group({ events: [old, event('merged', '2005')] }), '2005')).toEqual([]);
	});

	it('tells that a group is first attested where every day of its first date lies within the span', () => {
		const shown = group({ names: [{ ...named('n', 'A', '甲'), attested: '2004-06' }] });
		expect(kindsIn(shown, '2004')).toEqual(['first attested']);
		expect(kindsIn(shown, '2004-06')).toEqual(['first attested']);
		expect(kindsIn(shown, '2004-06-01')).toEqual([]);
		expect(kindsIn(shown, '2004-06-30')).toEqual([]);
		expect(kindsIn(group({ events: [event('established', '2004-06')] }), '2004-06')).toEqual(['established']);
	});

	it('tells that a group is no longer attested on its last possible day, but not of the newest', () => {
		const open = group({ events: [event('established', '2004-06')] });
		expect(kindsIn(open, '2008-03-31')).toEqual(['not attested']);
		expect(kindsIn(open, '2008-03-30')).toEqual([]);
		expect(kindsIn(open, '2008-04')).toEqual([]);
		expect(kindsIn(group({ events: [event('established', '2024-06')] }), '2026')).toEqual([]);
		expect(kindsIn(group({ events: [old, event('abolished', '2005-03')] }), '2005-03')).toEqual([
			'abolished',
		]);
	});

	it('tells of a form only where another stood before it, the last of those taken in the span', () => {
		const of = group({
			events: [old],
			forms: [
				formed('c', 'committee', '2005-05'),
				formed('a', 'working-group', '1990'),
				formed('b', 'commission', '2005-02'),
				formed('d', 'committee', '2007'),
			],
		});
		const told = changesIn(indexDataset(datasetOf([of])), at('2005'));
		expect(told).toEqual([{ kind: 'became', group: of, form: 'committee' }]);
		expect(changesIn(indexDataset(datasetOf([of])), at('2005-02'))).toEqual([
			{ kind: 'became', group: of, form: 'commission' },
		]);
		expect(kindsIn(of, '2007')).toEqual([]);
		expect(kindsIn(group({ events: [old], forms: [formed('a', 'working-group', '1995')] }), '1995')).toEqual(
			[],
		);
		const onOneDay = (...ids: readonly ('a' | 'b')[]) =>
			changesIn(
				indexDataset(
					datasetOf([
						group({
							events: [old],
							forms: [
								formed('z', 'working-group', '1990'),
								...ids.map((id) => formed(id, id === 'a' ? 'committee' : 'commission', '2005')),
							],
						}),
					]),
				),
				at('2005'),
			).map(({ form }) => form);
		expect([onOneDay('a', 'b'), onOneDay('b', 'a')]).toEqual([['commission'], ['commission']]);
		// A form without a date stands before those with one.
		const undated = group({
			events: [old],
			forms: [formed('b', 'commission', '2005'), formed('a', 'committee')],
		});
		expect(kindsIn(undated, '2005')).toEqual(['became']);
	});

	it('tells of another name in either language', () => {
		const renamed = (en: string, zh: string) =>
			kindsIn(
				group({ events: [old], names: [named('b', en, zh, '2005'), named('a', 'A', '甲', '1990')] }),
				'2005',
			);
		expect(renamed('B', '甲')).toEqual(['renamed']);
		expect(renamed('A', '乙')).toEqual(['renamed']);
		expect(renamed('A', '甲')).toEqual([]);
		expect(kindsIn(group({ events: [old], names: [named('a', 'A', '甲', '1995')] }), '1995')).toEqual([]);
		const twice = group({
			events: [old],
			names: [named('b', 'B', '乙', '2005'), named('c', 'B', '乙', '2005'), named('a', 'A', '甲', '1990')],
		});
		expect(kindsIn(twice, '2005')).toEqual(['renamed']);
	});

	it('tells of the first chair that is known, and of a chair only', () => {
		const role = (id: string, person: string, kind: 'chair' | 'member', from: string) => ({
			...claim,
			id,
			person,
			role: kind,
			from,
		});
		expect(kindsIn(group({ events: [old], roles: [role('a', 'li-yi', 'chair', '2005')] }), '2005')).toEqual([
			'new chair',
		]);
		expect(kindsIn(group({ events: [old], roles: [role('a', 'li-yi', 'member', '2005')] }), '2005')).toEqual(
			[],
		);
	});

	it('keeps silent of what a weightier change brings with it', () => {
		const names = [named('a', 'A', '甲', '1990'), named('b', 'B', '乙', '2005')];
		const roles = [
			{ ...claim, id: 'r', person: 'li-yi', role: 'chair' as const, from: '1990' },
			{ ...claim, id: 's', person: 'wang-er', role: 'chair' as const, from: '2005' },
		];
		const upgraded = event('upgraded', '2005');
		expect(kindsIn(group({ events: [old, upgraded], names, roles }), '2005')).toEqual([
			'upgraded',
			'renamed',
			'new chair',
		]);
		const forms = [formed('a', 'working-group', '1990'), formed('b', 'commission', '2005')];
		expect(kindsIn(group({ events: [old, upgraded], names, forms, roles }), '2005')).toEqual([
			'became',
			'new chair',
		]);
		const again = [old, event('abolished', '1995'), event('revived', '2005')];
		expect(kindsIn(group({ events: again, names, roles }), '2005')).toEqual(['revived']);
		expect(kindsIn(group({ events: [event('established', '2005')], names, roles }), '2005')).toEqual([
			'established',
		]);
	});

	it('puts the weightier kinds first, and in each the groups in order of id', () => {
		const founded = (id: string) => group({ id, events: [event('established', '2005')] });
		const ended = (id: string) => group({ id, events: [old, event('abolished', '2005')] });
		const index = indexDataset(datasetOf([founded('d'), founded('a'), ended('b'), ended('c')]));
		expect(changesIn(index, at('2005')).map(({ kind, group: { id } }) => `${kind} ${id}`)).toEqual([
			'abolished b',
			'abolished c',
			'established a',
			'established d',
		]);
	});
});

describe('the count of changes', () => {
	it('counts each form by itself, the most frequent first, and keeps the sum', () => {
		const changes = [
			{ kind: 'became', form: 'committee' },
			{ kind: 'abolished' },
			{ kind: 'became', form: 'commission' },
			{ kind: 'became', form: 'commission' },
		] as const;
		expect(
			countChanges([{ kind: 'abolished' }, { kind: 'abolished' }, { kind: 'became', form: 'committee' }]),
		).toEqual([
			{ kind: 'became', form: 'committee', count: 1 },
			{ kind: 'abolished', count: 2 },
		]);
		expect(countChanges(changes)).toStrictEqual([
			{ kind: 'became', form: 'commission', count: 2 },
			{ kind: 'became', form: 'committee', count: 1 },
			{ kind: 'abolished', count: 1 },
		]);
	});
});
