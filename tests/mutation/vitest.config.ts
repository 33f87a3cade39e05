import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { FOLDER_VARIABLE, FOLDERS } from './folders.ts';

const folder = process.env[FOLDER_VARIABLE] ?? '';

/** The name of the file, without its ending, in which each mutant is, by the mutant's number. */
const fileOfMutant = new Map(
	readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.flatMap((path) =>
			[...readFileSync(join('src', folder, path), 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(
				([, number]) => [number, basename(path, '.ts')] as const,
			),
		),
);

/**
 * A mutant is dead at the first test that fails: the tests that are named after its file first, then the others on small
 * data, then those that read the whole dataset.
 */
class LikeliestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const { activeMutant } = this.ctx.getRootProject().getProvidedContext() as { activeMutant?: string };
		const mutated = activeMutant === undefined ? undefined : fileOfMutant.get(activeMutant);
		const rank = ({ moduleId }: TestSpecification) => {
			if (basename(moduleId, '.test.ts') === mutated) return 0;
			return /build\/|\.\/real\.ts/.test(readFileSync(moduleId, 'utf8')) ? 2 : 1;
		};
		return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
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
		// All files of tests in one worker, which each mutant has anew: thousands of workers less are begun.
		isolate: false,
		sequence: { sequencer: LikeliestFirst },
		testTimeout: 30_000,
	},
});
