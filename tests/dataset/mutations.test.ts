import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER, readDataFiles } from '../../src/build/data-files.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { asTexts, fixtureFiles } from './fixture.ts';
import { holds } from './holds.ts';
import { mutationOf } from './mutate.ts';
import { referenceFault } from './reference-check.ts';

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
