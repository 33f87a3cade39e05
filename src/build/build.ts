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
import { cardsOf } from './cards/cards.ts';
import { DATA_FOLDER } from './data-files.ts';
import { robotsTxt, sitemapXml } from './for-robots.ts';
import { layoutsOf } from './layout-file.ts';
import { packageFiles } from './package.ts';
import { pagesOf, pageViews } from './pages.tsx';
import { siteAddress } from './site-address.ts';
import { browserFiles, readDataset } from './site-data.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CARD_CACHE = join(ROOT, 'node_modules/.cache/cards');

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

function write(folder: string, path: string, content: string | Uint8Array): void {
	const target = join(folder, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, content);
}

async function main(): Promise<void> {
	const started = performance.now();
	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
	const { data, out, onlyHome } = readOptions();
	const site = siteAddress(process.env.SITE_URL);
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
	for await (const { path, html } of pagesOf(index, layouts, template, site)) {
		write(out, path, html);
		count++;
		// The home page comes first.
		if (onlyHome) break;
	}
	console.log(`${seconds()}: ${count} pages written`);
	if (onlyHome) return;
	write(out, 'robots.txt', robotsTxt(site));
	if (site) write(out, 'sitemap.xml', sitemapXml(pageViews(index), site, dataset.version.date));
	else
		console.log('SITE_URL is not set: no sitemap, and links in heads are relative (README.md, "Deploy it").');
	let cards = 0;
	for await (const { path, png } of cardsOf(index, layouts, CARD_CACHE)) {
		write(out, path, png);
		cards++;
	}
	console.log(`${seconds()}: ${cards} social cards written`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
