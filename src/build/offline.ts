/** The service worker of the site: which files a browser keeps, and the program that keeps them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LICENCES, LISTS } from './licences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = join(ROOT, 'src/ui/offline/service-worker.ts');

const NAME = 'sw.js';

/** The page of any address for the service worker: the head of the template, and nothing shown. */
const SHELL = 'shell.html';
/** The pages that are kept as they were made; all others are filled by the program. */
const PAGES = ['index.html', 'zh/index.html', SHELL];
const FOLDERS = ['assets', 'data', 'data/schema'];

/** A file that is kept, as workbox-precaching takes it. */
export interface Kept {
	readonly url: string;
	readonly revision: string | null;
	readonly integrity?: string;
}

function filesOf(out: string): string[] {
	const below = FOLDERS.flatMap((folder) =>
		readdirSync(join(out, folder), { withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
			.map(({ name }) => `${folder}/${name}`),
	);
	return [...PAGES, 'icon.svg', LICENCES, ...below].sort();
}

/**
 * Returns what a browser keeps of the site in `out`. A file that comes with other content than it had at build, because a
 * host has the half of one version, makes keeping fail as a whole; of pages only that they come is asked, since hosts are
 * known to change those on their way.
 */
export function keptFiles(out: string): Kept[] {
	return filesOf(out).map((url) => {
		const content = readFileSync(join(out, url));
		const sha256 = createHash('sha256').update(content);
		if (url.endsWith('.html')) return { url, revision: sha256.digest('hex').slice(0, 16) };
		const digest = sha256.digest('base64');
		// The names of these change with what they hold.
		return { url, revision: url.startsWith('assets/') ? null : digest, integrity: `sha256-${digest}` };
	});
}

/** What stands in the program for the files, until they are known. */
const PLACE = 'self.__KEPT__';

/** Bundles the service worker into `out`, for the site's files to be written into it. */
export async function bundleServiceWorker(out: string): Promise<void> {
	await build({
		configFile: false,
		root: ROOT,
		publicDir: false,
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: out,
			emptyOutDir: false,
			target: 'es2022',
			license: { fileName: LISTS.worker },
			rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: NAME } },
		},
	});
}

/** Writes the files of the site in `out` into its service worker; returns how many files and bytes a browser keeps. */
export function writeKeptFiles(out: string): { files: number; bytes: number } {
	const kept = keptFiles(out);
	const file = join(out, NAME);
	const program = readFileSync(file, 'utf8');
	if (program.split(PLACE).length !== 2) throw new Error(`${file} has not one place for the files to keep.`);
	writeFileSync(
		file,
		program.replace(PLACE, () => JSON.stringify(kept)),
	);
	return {
		files: kept.length,
		bytes: kept.reduce((sum, { url }) => sum + statSync(join(out, url)).size, 0),
	};
}

/** Writes the page of any address, from the template whose links begin with "./". */
export function writeShell(out: string, template: string): void {
	writeFileSync(join(out, SHELL), template);
}
