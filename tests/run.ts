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

/** What is read of a report of Vitest's. */
interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
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
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(
			readFileSync(report, 'utf8'),
		) as Report;
		// A file that fails outside every test of it has failed all the same.
		const outside = testResults.filter(
			({ status, assertionResults }) =>
				status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
		);
		const failed = Math.max(numFailedTests + outside.length, status === 0 ? 0 : 1);
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
const counts = PARTS.map((part) => {
	const begun = performance.now();
	const count = run(part);
	return { part, count, seconds: Math.round((performance.now() - begun) / 1000) };
});
console.log('');
for (const { part, count, seconds } of counts) {
	const outcome = `${count.passed} passed, ${count.failed} failed`;
	console.log(`${count.failed > 0 ? 'FAILED' : 'passed'}  ${part.name}: ${outcome} (${seconds} s)`);
}
const passed = counts.reduce((sum, { count }) => sum + count.passed, 0);
const failed = counts.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
