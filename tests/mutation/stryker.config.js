import { FOLDER_VARIABLE, FOLDERS, LEAST_SCORE } from './folders.ts';

const folder = process.env[FOLDER_VARIABLE];

export default {
	mutate: [`src/${folder}/**/*.ts`, ...FOLDERS[folder].leftOut.map((file) => `!src/${folder}/${file}`)],
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
	coverageAnalysis: 'perTest',
	concurrency: 2,
	timeoutMS: 30_000,
	incremental: true,
	incrementalFile: `coverage/mutation/${folder}.json`,
	tempDirName: `coverage/mutation/sandbox-${folder}`,
	ignorePatterns: ['/dist', '/docs', '/public', '/dist-versions', '/coverage'],
	// Stryker would rewrite the paths in it by an interface that TypeScript 7 no longer has; there is none to rewrite.
	tsconfigFile: 'none.json',
	reporters: ['clear-text', 'html', 'progress-append-only'],
	clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
	allowConsoleColors: false,
	htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
	thresholds: { high: 95, low: LEAST_SCORE, break: LEAST_SCORE },
};
