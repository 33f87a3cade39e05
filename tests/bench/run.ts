/**
 * Measures our map beside force-graph, Cytoscape.js, sigma and a static file: `npm run bench`, which writes docs/bench.md.
 * `npm run bench -- --scales 1` measures at some scales only and prints the table instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { siteServer } from '../../src/build/serve.ts';
import { FLAGS } from '../browser/browser-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { buildPages, CONTENDERS, type Contender, FLOOR, LIBRARIES, OURS, scriptBytes } from './contenders.ts';
import type { Cost } from './costs.ts';
import { scaledDataset } from './datasets.ts';
import { LIMIT, pictureFile, type Run, run } from './measure.ts';
import { benchGraph, firstPictureOf } from './picture.ts';
import { type Measured, report } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORK = join(import.meta.dirname, '.work');
/** The costs of layout and scene are also taken between the scales at which contenders run. */
const COST_SCALES = [1, 5, 10, 20];
const SLOW = 20_000;

function install(): void {
	if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
	console.log('Installing the libraries to measure beside …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: import.meta.dirname,
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error('The libraries could not be installed.');
}

function buildSite(data: string, out: string): void {
	const { status } = spawnSync(
		join(ROOT, 'node_modules/.bin/tsx'),
		[join(ROOT, 'src/build/build.ts'), '--data', data, '--out', out, '--pages', 'home'],
		{ stdio: 'inherit' },
	);
	if (status !== 0) throw new Error(`The site of ${data} could not be built.`);
}

/** How often a contender runs at a scale: five times at 1×, three above; once where the last run was slow. */
function runsOf(scale: number, earlier: readonly Run[]): number {
	const last = earlier.at(-1);
	if (last && (last.settled === undefined || last.settled > SLOW)) return 1;
	return scale === 1 ? 5 : 3;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			scales: { type: 'string', default: '1,5,20' },
			only: { type: 'string' },
			turns: { type: 'string', default: '5' },
		},
	});
	const scales = values.scales.split(',').map(Number);
	const isWhole = values.scales === '1,5,20' && values.only === undefined && values.turns === '5';
	install();
	mkdirSync(WORK, { recursive: true });
	console.log('Building …');
	await buildPages(join(WORK, 'pages'));
	const costs: Cost[] = [];
	for (const scale of isWhole ? COST_SCALES : scales) {
		const { folder, index, layout, cost } = scaledDataset(WORK, scale);
		costs.push(cost);
		console.log(`${scale}×: ${cost.nodes} nodes, layout ${(cost.layout / 1000).toFixed(1)} s`);
		if (!scales.includes(scale)) continue;
		buildSite(scale === 1 ? DATA_FOLDER : folder, join(WORK, `site-${scale}`));
		const graph = benchGraph(index, layout);
		writeFileSync(join(WORK, `pages/graph-${scale}.json`), JSON.stringify(graph));
		writeFileSync(join(WORK, `pages/first-${scale}.json`), JSON.stringify(firstPictureOf(graph)));
	}
	// Without the policy of our pages, which the libraries' pages could not keep; ours bring theirs with them.
	const server = siteServer(WORK, []);
	await new Promise<void>((done) => {
		server.listen(0, '127.0.0.1', done);
	});
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
	const measured: Measured[] = [];
	try {
		for (const scale of scales) {
			const picture = await pictureFile(browser, `${origin}/site-${scale}/`);
			writeFileSync(join(WORK, `picture-${scale}.svg`), picture);
			const field = CONTENDERS.filter(
				({ name, scales: own }) =>
					own.includes(scale) &&
					(values.only === undefined || name === OURS || name === FLOOR || name.includes(values.only)),
			);
			const runs = new Map<Contender, Run[]>(field.map((contender) => [contender, []]));
			// In turn, so that what else the machine does falls on all alike.
			for (let turn = 0; turn < Number(values.turns); turn++) {
				for (const [contender, own] of runs) {
					if (turn >= runsOf(scale, own)) continue;
					// Driven twice: more would only be longer.
					const isDriving = contender.isDriven && (turn === 0 || turn === 2);
					const result = await run(browser, origin, contender, scale, isDriving);
					own.push(result);
					const { settled } = result;
					console.log(
						`${scale}× ${contender.name}: ${settled === undefined ? `over ${LIMIT / 1000} s` : `${Math.round(settled)} ms`}`,
					);
				}
			}
			measured.push(...[...runs].map(([contender, own]) => ({ contender, scale, runs: own })));
		}
	} finally {
		await browser.close();
		server.close();
	}
	const ours = join(WORK, `site-${scales[0]}/assets`);
	const bytes = new Map<string, number>([
		[OURS, scriptBytes(ours, 'index-')],
		...LIBRARIES.map((name) => [name, scriptBytes(join(WORK, 'pages', name, 'assets'), '')] as const),
	]);
	const machine = `${browser.version()} · ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`;
	const text = report({ measured, costs, bytes, machine });
	if (isWhole) writeFileSync(join(ROOT, 'docs/bench.md'), text);
	else console.log(text);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
