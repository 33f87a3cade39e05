/**
 * Builds the whole site into dist/: `npm run build`. With `--data <folder>` from another dataset, with `--out <folder>` to
 * another place (emptied first), with `--pages home` only the home page in English and what it loads.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { indexDataset } from '../query/index.ts';
import { DATA_FOLDER } from './data-files.ts';
import { layoutsOf } from './layout-file.ts';
import { packageFiles } from './package.ts';
import { pagesOf } from './pages.tsx';
import { browserFiles, readDataset } from './site-data.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
	readonly data: string;
	readonly out: string;
	readonly onlyHome: boolean;
}

function readOptions(): Options {
	const { values } = parseArgs({
		options: { data: { type: 'string' }, out: { type: 'string' }, pages: { type: 'string', default: 'all' } },
	});
	if (values.pages !== 'all' && values.pages !== 'home')
		throw new Error(`--pages is "all" or "home", not "${values.pages}"`);
	return {
		data: values.data === undefined ? DATA_FOLDER : resolve(values.data),
		out: values.out === undefined ? join(ROOT, 'dist') : resolve(values.out),
		onlyHome: values.pages === 'home',
	};
}

function write(folder: string, path: string, content: string): void {
	const target = join(folder, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, content);
}

async function main(): Promise<void> {
	const started = performance.now();
	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
	const { data, out, onlyHome } = readOptions();
	const dataset = readDataset(data);
	const index = indexDataset(dataset);
	const layouts = layoutsOf(index, data);
	console.log(`${seconds()}: dataset read, map laid out`);
	rmSync(out, { recursive: true, force: true });
	await build({ root: ROOT, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
	console.log(`${seconds()}: program built`);
	for (const [path, content] of browserFiles(dataset, layouts)) write(out, `data/${path}`, content);
	for (const [path, content] of onlyHome ? [] : packageFiles(dataset)) write(out, `data/${path}`, content);
	console.log(`${seconds()}: data written`);
	const template = readFileSync(join(out, 'index.html'), 'utf8');
	let count = 0;
	for await (const { path, html } of pagesOf(index, layouts, template)) {
		write(out, path, html);
		count++;
		// The home page comes first.
		if (onlyHome) break;
	}
	console.log(`${seconds()}: ${count} pages written`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
