import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { changesIn, countChanges } from '../../src/query/changes.ts';
import { indexDataset } from '../../src/query/index.ts';
import type { ChangeKind } from '../../src/text/changes.ts';
import { at, claim, datasetOf, group, groupOf } from './arbitrary.ts';

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
});

describe('the count of changes', () => {
	it('counts each form by itself, the most frequent first, and keeps the sum', () => {
		const changes = [
			{ kind: 'became', form: 'committee' },
			{ kind: 'abolished' },
			{ kind: 'became', form: 'commission' },
			{ kind: 'became', form: 'commission' },
		] as const;
		expect(countChanges(changes)).toEqual([
			{ kind: 'became', form: 'commission', count: 2 },
			{ kind: 'became', form: 'committee', count: 1 },
			{ kind: 'abolished', count: 1 },
		]);
	});
});
