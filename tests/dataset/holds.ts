/** What must hold of a dataset after any change to one of its files. */
import { expect } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { applied, type Mutation } from './mutate.ts';
import { referenceFault } from './reference-check.ts';

/** Returns whether the changed dataset is rejected with file and field named, in step with the independent check, or valid by both; fails where the two checks differ. */
export function holds(files: ReadonlyMap<string, string>, mutation: Mutation): 'rejected' | 'valid' {
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
