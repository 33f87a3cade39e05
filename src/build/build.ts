/** Builds the whole site into dist/: `npm run build`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { indexDataset } from '../query/index.ts';
import { DATA_FOLDER } from './data-files.ts';
import { layoutsOf } from './layout-file.ts';
import { packageFiles } from './package.ts';
import { pagesOf } from './pages.tsx';
import { browserFiles, readDataset } from './site-data.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

function write(path: string, content: string): void {
	const target = join(DIST, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, content);
}

async function main(): Promise<void> {
	const started = performance.now();
	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
	const dataset = readDataset(DATA_FOLDER);
	const index = indexDataset(dataset);
	const layouts = layoutsOf(index, DATA_FOLDER);
	console.log(`${seconds()}: dataset read, map laid out`);
	rmSync(DIST, { recursive: true, force: true });
	await build({ root: ROOT, logLevel: 'warn', build: { outDir: DIST, emptyOutDir: true } });
	console.log(`${seconds()}: program built`);
	for (const [path, content] of browserFiles(dataset, layouts)) write(`data/${path}`, content);
	for (const [path, content] of packageFiles(dataset)) write(`data/${path}`, content);
	console.log(`${seconds()}: data written`);
	const template = readFileSync(join(DIST, 'index.html'), 'utf8');
	let count = 0;
	for await (const { path, html } of pagesOf(index, layouts, template)) {
		write(path, html);
		count++;
	}
	console.log(`${seconds()}: ${count} pages written`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
