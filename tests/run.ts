/** Runs every test there is, and counts what passed: `npm test`. */
import { spawn } from 'node:child_process';
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

/** Two rows of parts that go side by side: what takes one core after the other, and tests, which take what is left. */
const FIRST: readonly (readonly Part[])[] = [
	[
		{ name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
		{ name: 'types', command: ['tsc'] },
		{ name: 'unused code', command: ['knip'] },
		{ name: 'dataset', command: ['tsx', 'src/build/data-check.ts'] },
		{ name: 'build', command: ['tsx', 'src/build/build.ts'] },
		{ name: 'bundle budget', command: ['size-limit'] },
	],
	[
		{ name: 'unit tests', command: ['vitest', 'run'], project: 'unit' },
		{ name: 'component tests', command: ['vitest', 'run'], project: 'components' },
	],
];

/** Alone, on what was built: beside anything else a browser draws late. */
const LAST: Part = { name: 'browser tests', command: ['vitest', 'run'], project: 'browser' };

interface Count {
	readonly passed: number;
	readonly failed: number;
}

interface Result {
	readonly part: Part;
	readonly count: Count;
	readonly seconds: number;
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

/** Runs a program of a package; returns the code with which it ended, and what it said unless it says so itself. */
function outcomeOf(program: string, rest: readonly string[], isHeard: boolean) {
	return new Promise<{ status: number | null; said: string }>((done) => {
		const child = spawn(join('node_modules', '.bin', program), rest, {
			stdio: isHeard ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => {
				said += text;
			});
		// A program that is not there is a part that failed, and the others go on.
		child.on('error', ({ message }) => done({ status: null, said: message }));
		child.on('close', (status) => done({ status, said }));
	});
}

/** Counts what a part passed; what it says is printed as it goes, or as a whole where another part goes beside it. */
async function run({ name, command, project }: Part, isAlone = false): Promise<Count> {
	const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
	const [program = '', ...rest] = command;
	const arguments_ = project
		? [...rest, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
		: rest;
	if (isAlone) console.log(`\n— ${name}`);
	const { status, said } = await outcomeOf(program, arguments_, isAlone);
	if (!isAlone) console.log(`\n— ${name}\n${said}`);
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
async function timed(part: Part, isAlone = false): Promise<Result> {
	const begun = performance.now();
	const count = await run(part, isAlone);
	return { part, count, seconds: Math.round((performance.now() - begun) / 1000) };
}

console.log(
	'Side by side, each told when it ends: what is checked and built, and the tests without a browser …',
);
const rows = FIRST.map(async (parts) => {
	const results: Result[] = [];
	for (const part of parts) results.push(await timed(part));
	return results;
});
const counts = [...(await Promise.all(rows)).flat(), await timed(LAST, true)];
console.log('');
for (const { part, count, seconds } of counts) {
	const outcome = `${count.passed} passed, ${count.failed} failed`;
	console.log(`${count.failed > 0 ? 'FAILED' : 'passed'}  ${part.name}: ${outcome} (${seconds} s)`);
}
const passed = counts.reduce((sum, { count }) => sum + count.passed, 0);
const failed = counts.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
