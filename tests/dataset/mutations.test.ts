import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER, readDataFiles } from '../../src/build/data-files.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { asTexts, fixtureFiles } from './fixture.ts';
import { applied, everyMutation, type Mutation, mutationOf } from './mutate.ts';
import { referenceFault } from './reference-check.ts';

/** Rejected with file and field named, in step with the independent check; or valid by both. */
function holds(files: ReadonlyMap<string, string>, mutation: Mutation): 'rejected' | 'valid' {
	const changed = applied(files, mutation);
	const { dataset, faults } = loadDataset(changed);
	const expected = referenceFault(changed);
	const where = `${mutation.how} at ${mutation.file} ${mutation.path.join('.')} (before: ${mutation.before.slice(0, 80)}; expected: ${expected ?? 'valid'})`;
	if (dataset) {
		expect(expected, where).toBeUndefined();
		return 'valid';
	}
	expect(expected, `${where}: ${JSON.stringify(faults.slice(0, 2)).slice(0, 400)}`).toBeDefined();
	for (const { file, field, message } of faults) {
		expect(field.length, where).toBeGreaterThan(0);
		expect(message.length, where).toBeGreaterThan(0);
		expect(file === 'groups/' || files.has(file), `${where}: names ${file}`).toBe(true);
	}
	// The culprit is named: its file, or where something else now refers to what it no longer holds.
	const named = faults.some(
		({ file, message }) =>
			file === mutation.file ||
			(file === 'groups/' && mutation.file.startsWith('groups/')) ||
			[...message.matchAll(/"([^"]+)"/g)].some(([, id]) => id && changed !== files && mentions(mutation, id)),
	);
	expect(named, `${where}: ${JSON.stringify(faults.slice(0, 2)).slice(0, 400)}`).toBe(true);
	return 'rejected';
}

function mentions({ before, text, file }: Mutation, id: string): boolean {
	return before.includes(id) || (text ?? '').includes(id) || file === `groups/${id}.json`;
}

describe('a mutated dataset', () => {
	const fixture = asTexts(fixtureFiles());

	it('starts from a fixture that is valid by both checks', () => {
		expect(loadDataset(fixture).faults).toEqual([]);
		expect(referenceFault(fixture)).toBeUndefined();
	});

	it('is, a thousand times, rejected with its file and field named, or still valid by an independent check', {
		timeout: 60_000,
	}, () => {
		const outcomes = { rejected: 0, valid: 0 };
		fc.assert(
			fc.property(mutationOf(fixture), (mutation) => {
				outcomes[holds(fixture, mutation)]++;
			}),
			{ numRuns: 1000 },
		);
		// Both outcomes occur: the property is not vacuous.
		expect(outcomes.rejected).toBeGreaterThan(500);
		expect(outcomes.valid).toBeGreaterThan(20);
	});

	it('is, for every single place in it, rejected or still valid when that is dropped or replaced', {
		timeout: 60_000,
	}, () => {
		const all = everyMutation(fixture);
		const valid = all.filter((mutation) => holds(fixture, mutation) === 'valid');
		expect(all.length).toBeGreaterThan(1000);
		expect(valid.length).toBeLessThan(all.length / 2);
	});

	it('is, a hundred times, treated the same when it is the real one', { timeout: 120_000 }, () => {
		const real = readDataFiles(DATA_FOLDER);
		expect(referenceFault(real)).toBeUndefined();
		const dataset = new Map([...real].filter(([path]) => path.startsWith('groups/') || fixture.has(path)));
		fc.assert(
			fc.property(mutationOf(dataset), (mutation) => {
				holds(dataset, mutation);
			}),
			{ numRuns: 100 },
		);
	});
});
