/** Changes the program in thousands of small ways and counts how many of them the tests notice. */
import { Stryker } from '@stryker-mutator/core';
import { FOLDER_VARIABLE, FOLDERS } from './folders.ts';

const LEAST_SCORE = 85;

/** Mutates the files of a folder, all of them or those asked for; what an earlier run found of the others is kept. */
async function mutate(folder: string, asked: readonly string[]): Promise<void> {
	process.env[FOLDER_VARIABLE] = folder;
	const stryker = new Stryker({
		mutate: [
			...(asked.length > 0 ? asked : [`src/${folder}/**/*.ts`]),
			...(FOLDERS[folder]?.leftOut ?? []).map((file) => `!src/${folder}/${file}`),
		],
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
		coverageAnalysis: 'perTest',
		concurrency: Number(process.env.CONCURRENCY ?? 1),
		timeoutMS: 30_000,
		incremental: true,
		incrementalFile: `coverage/mutation/${folder}.json`,
		tempDirName: `coverage/mutation/sandbox-${folder}`,
		ignorePatterns: ['/dist', '/docs', '/public', '/dist-versions', '/coverage'],
		// Stryker would rewrite the paths in it by an interface that TypeScript 7 no longer has; there is none to rewrite.
		tsconfigFile: 'none.json',
		reporters: ['clear-text', 'html', 'progress-append-only'],
		clearTextReporter: { logTests: false, allowColor: false, reportTests: false, allowEmojis: false },
		allowConsoleColors: false,
		htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
		thresholds: { high: 95, low: LEAST_SCORE, break: asked.length > 0 ? null : LEAST_SCORE },
	});
	await stryker.runMutationTest();
}

const named = process.argv.slice(2);
for (const folder of Object.keys(FOLDERS)) {
	const files = named.filter((path) => path.startsWith(`src/${folder}/`));
	if (named.length === 0 || named.includes(folder) || files.length > 0) await mutate(folder, files);
}
