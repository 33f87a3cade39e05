/** The folders that are mutated, each with the tests that must notice. */
export const FOLDERS: Readonly<
	Record<string, { readonly leftOut: readonly string[]; readonly tests: readonly string[] }>
> = {
	dataset: { leftOut: ['words.ts'], tests: ['tests/dataset/**/*.test.ts'] },
	query: { leftOut: [], tests: ['tests/query/**/*.test.ts', 'tests/dataset/warnings.test.ts'] },
	link: { leftOut: [], tests: ['tests/link/**/*.test.ts'] },
};

/** The variable of the environment that tells the test runner of which folder to run the tests. */
export const FOLDER_VARIABLE = 'MUTATED_FOLDER';

/** The share of mutants, in percent, that the tests of a folder must notice. */
export const LEAST_SCORE = 85;
