/** Versions of the data that stay: each a site of its own below dist/v/, written once and never again. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frozenPage } from './frozen-page.ts';
import { LICENCES } from './licences.ts';

/** The folder below dist/ in which the versions stand, and the way back from one of them. */
export const VERSIONS = 'v';
const LIVE = '../../';

/** What a frozen version holds beside its pages: all data, the program that shows it with its licences, and the page's icon. */
const WHOLE = ['data', 'assets', 'icon.svg', LICENCES];

/** The file by which it is told whether two versions hold the same data. */
const DATASET = join('data', 'dataset.json');

const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * Returns the names of the versions that a folder holds, in order. Throws where something else stands in it, since it
 * would be published too.
 */
export function versionsIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.map((entry) => {
			const path = join(folder, entry.name);
			if (!entry.isDirectory() || !VERSION.test(entry.name))
				throw new Error(`${path} is no folder of a version, such as 1.0.0.`);
			if (!existsSync(join(path, DATASET)))
				throw new Error(`${path} holds no ${DATASET}: it is not a version that a build has frozen.`);
			return entry.name;
		})
		.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * Checks that the data has not changed under the name of a version that was already published: `dataset` is the present
 * dataset.json. Throws with what to do. The program may have changed: a version keeps the one it was published with.
 */
export function checkVersion(given: string, version: string, dataset: string): void {
	const path = join(given, version, DATASET);
	if (!existsSync(path) || readFileSync(path, 'utf8').trim() === dataset.trim()) return;
	throw new Error(
		`Version ${version} of the data is already published (${path}) and differs from the present data. ` +
			'A published version is never rewritten: give the present data a new version in data/version.json, or undo its changes.',
	);
}

/** Returns the pages below a folder, as paths with forward slashes. */
function pagesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html')
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => !path.startsWith(`${VERSIONS}/`));
}

/** Freezes what has been built into `dist`: writes the site of the version below dist/v/. */
function freeze(dist: string, version: string): void {
	const target = join(dist, VERSIONS, version);
	for (const name of WHOLE) {
		if (existsSync(join(dist, name))) cpSync(join(dist, name), join(target, name), { recursive: true });
	}
	for (const path of pagesBelow(dist)) {
		const file = join(target, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, frozenPage(readFileSync(join(dist, path), 'utf8'), path, LIVE));
	}
}

/** Copies the versions given into `dist` byte for byte, and freezes the present one unless it is among them. */
export function writeVersions(dist: string, version: string, given: string | undefined): readonly string[] {
	const earlier = given === undefined ? [] : versionsIn(given);
	for (const name of earlier) {
		cpSync(join(given as string, name), join(dist, VERSIONS, name), { recursive: true });
	}
	if (!earlier.includes(version)) freeze(dist, version);
	return earlier.includes(version) ? earlier : [...earlier, version];
}

/** Returns the size of all files below a folder in bytes, each as long as it is sent. */
export function sizeOf(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
