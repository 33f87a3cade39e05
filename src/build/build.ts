/**
 * Builds the whole site into dist/: `npm run build`. With `--data <folder>` from another dataset, with `--out <folder>` to
 * another place (emptied first), with `--versions <folder>` with the versions already published that stand there, with
 * `--pages home` only the home page in English and what it loads.
 */
import './production.ts';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { indexDataset } from '../query/index.ts';
import { cardsOf } from './cards/cards.ts';
import { DATA_FOLDER } from './data-files.ts';
import { robotsTxt, sitemapXml } from './for-robots.ts';
import { layoutsOf } from './layout-file.ts';
import { writeLicences } from './licences.ts';
import { bundleServiceWorker, writeKeptFiles, writeShell } from './offline.ts';
import { packageFiles } from './package.ts';
import { PLACE_SCRIPT, START_SCRIPT } from './page-scripts.ts';
import { pagesOf, pageViews } from './pages.tsx';
import { withPolicy } from './policy.ts';
import { siteAddress } from './site-address.ts';
import { browserFiles, readDataset } from './site-data.ts';
import { checkVersion, sizeOf, VERSIONS, versionsIn, writeVersions } from './versions.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CARD_CACHE = join(ROOT, 'node_modules/.cache/cards');
/** Where versions already published are looked for, unless the command names another folder. */
const GIVEN = join(ROOT, 'dist-versions');
/** What the whole site may weigh, in MB. */
const MOST = 150;

/** The folder of the versions already published, or undefined where there is none; throws where one is named but absent. */
function givenVersions(named: string | undefined): string | undefined {
	if (named === undefined) return existsSync(GIVEN) ? GIVEN : undefined;
	const folder = resolve(named);
	if (existsSync(folder)) return folder;
	throw new Error(`There is no folder ${folder} with versions already published.`);
}

interface Options {
	readonly data: string;
	readonly out: string;
	readonly onlyHome: boolean;
	readonly versions: string | undefined;
}

function readOptions(): Options {
	const { values } = parseArgs({
		options: {
			data: { type: 'string' },
			out: { type: 'string' },
			pages: { type: 'string', default: 'all' },
			versions: { type: 'string' },
		},
	});
	if (values.pages !== 'all' && values.pages !== 'home')
		throw new Error(`--pages is "all" or "home", not "${values.pages}"`);
	return {
		data: values.data === undefined ? DATA_FOLDER : resolve(values.data),
		out: values.out === undefined ? join(ROOT, 'dist') : resolve(values.out),
		onlyHome: values.pages === 'home',
		versions: givenVersions(values.versions),
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
	const { data, out, onlyHome, versions } = readOptions();
	const site = siteAddress(process.env.SITE_URL);
	const dataset = readDataset(data);
	const index = indexDataset(dataset);
	const tables = packageFiles(dataset);
	const { version } = dataset.version;
	// Before anything is deleted: a version that may not be rewritten stops the build.
	if (versions !== undefined) {
		versionsIn(versions);
		checkVersion(versions, version, tables.get('dataset.json') ?? '');
	}
	const layouts = layoutsOf(index, data);
	console.log(`${seconds()}: dataset read, map laid out`);
	rmSync(out, { recursive: true, force: true });
	await build({ root: ROOT, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
	console.log(`${seconds()}: program built`);
	for (const [path, content] of browserFiles(dataset, layouts)) write(out, `data/${path}`, content);
	for (const [path, content] of onlyHome ? [] : tables) write(out, `data/${path}`, content);
	console.log(`${seconds()}: data written`);
	const template = withPolicy(readFileSync(join(out, 'index.html'), 'utf8'));
	for (const { path, content } of [START_SCRIPT, PLACE_SCRIPT]) write(out, path, content);
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
	else console.log('SITE_URL is not set: no sitemap, and links in heads are relative (docs/deploying.md).');
	let cards = 0;
	for await (const { path, png } of cardsOf(index, layouts, CARD_CACHE)) {
		write(out, path, png);
		cards++;
	}
	console.log(`${seconds()}: ${cards} social cards written`);
	writeShell(out, template);
	await bundleServiceWorker(out);
	writeLicences(out);
	const offline = writeKeptFiles(out);
	console.log(
		`${seconds()}: for times without a network a browser keeps ${offline.files} files (${(offline.bytes / 1e6).toFixed(1)} MB)`,
	);
	const kept = writeVersions(out, version, versions);
	const megabytes = (folder: string) => sizeOf(folder) / 1e6;
	const each = kept.map((name) => `${name} (${megabytes(join(out, VERSIONS, name)).toFixed(1)} MB)`);
	console.log(`${seconds()}: versions kept: ${each.join(', ')}`);
	const whole = megabytes(out);
	console.log(`The site holds ${whole.toFixed(1)} MB`);
	if (whole > MOST) console.warn(`That is more than the ${MOST} MB that the whole site should weigh.`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
