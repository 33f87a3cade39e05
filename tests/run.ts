/** Runs every test there is, one part after the other, and counts what passed: `npm test`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findFirefox } from './browser/find-browser.ts';

interface Part {
	readonly name: string;
	readonly command: readonly string[];
	/** Where the part is a suite of tests: the project of Vitest. */
	readonly project?: string;
}

const PARTS: readonly Part[] = [
	{ name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
	{ name: 'types', command: ['tsc'] },
	{ name: 'unused code', command: ['knip'] },
	{ name: 'dataset', command: ['tsx', 'src/build/data-check.ts'] },
	{ name: 'unit tests', command: ['vitest', 'run'], project: 'unit' },
	{ name: 'component tests', command: ['vitest', 'run'], project: 'components' },
	{ name: 'build', command: ['tsx', 'src/build/build.ts'] },
	{ name: 'bundle budget', command: ['size-limit'] },
	{ name: 'browser tests', command: ['vitest', 'run'], project: 'browser' },
];

interface Count {
	readonly passed: number;
	readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'tests-'));

function run({ name, command, project }: Part): Count {
	console.log(`\n— ${name}`);
	const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
	const [program = '', ...rest] = command;
	const arguments_ = project
		? [...rest, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
		: rest;
	const { status } = spawnSync(join('node_modules', '.bin', program), arguments_, { stdio: 'inherit' });
	if (!project) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	try {
		const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
			readFileSync(report, 'utf8'),
		) as Record<'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites', number>;
		// A suite that fails outside every test of it has failed all the same.
		const failed = Math.max(numFailedTests, numFailedTestSuites, status === 0 ? 0 : 1);
		return { passed: numPassedTests, failed };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

try {
	// Both before any test: two parts of it could not install at once.
	console.log(`Browsers: ${findBrowser()}, ${findFirefox()}`);
} catch (error) {
	console.error((error as Error).message);
}
const counts = PARTS.map((part) => ({ part, count: run(part) }));
console.log('');
for (const { part, count } of counts) {
	console.log(
		`${count.failed > 0 ? 'FAILED' : 'passed'}  ${part.name}: ${count.passed} passed, ${count.failed} failed`,
	);
}
const passed = counts.reduce((sum, { count }) => sum + count.passed, 0);
const failed = counts.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
