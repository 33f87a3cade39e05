import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { FOLDER_VARIABLE, FOLDERS } from './folders.ts';

const folder = process.env[FOLDER_VARIABLE] ?? '';

/** Small datasets made by hand first: a mutant is dead at the first test that fails, and most die before the real dataset is read. */
class SmallFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const readsDataset = ({ moduleId }: TestSpecification) =>
			Number(/build\/|\.\/real\.ts/.test(readFileSync(moduleId, 'utf8')));
		return [...files].sort((a, b) => readsDataset(a) - readsDataset(b) || (a.moduleId < b.moduleId ? -1 : 1));
	}
}

export default defineConfig({
	test: {
		include: [...(FOLDERS[folder]?.tests ?? [])],
		exclude: [
			// Thousands of random addresses or faults, or the whole real dataset, for every mutant anew: too slow.
			'tests/link/{any-address,dataset}.test.ts',
			'tests/dataset/{mutations,repository}.test.ts',
			'tests/query/dataset/*.test.ts',
		],
		setupFiles: ['tests/mutation/setup.ts'],
		sequence: { sequencer: SmallFirst },
		testTimeout: 30_000,
	},
});
