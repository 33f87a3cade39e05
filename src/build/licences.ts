/** The software of others that the site ships, each with its licence, as the bundler found it in what it bundled. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bundler lists what is in the program, and in the service worker; neither is published as it is. */
export const LISTS = { program: 'licences.json', worker: 'licences-of-worker.json' } as const;
/** The list that is published, below dist/. */
export const LICENCES = 'licences.txt';

/** A package as Vite lists it (`build.license`). */
interface Listed {
	readonly name: string;
	readonly version: string;
	/** The licence's SPDX identifier; null where the package names none. */
	readonly identifier: string | null;
	readonly text: string | null;
}

/** Returns the list as text; throws where a package names no licence, since then it may not be passed on. */
export function licencesText(packages: readonly Listed[]): string {
	const each = new Map(packages.map((listed) => [`${listed.name} ${listed.version}`, listed]));
	const names = [...each.keys()].sort();
	const without = names.filter((name) => !each.get(name)?.identifier);
	if (without.length > 0) throw new Error(`No licence is known of ${without.join(', ')}.`);
	// One text is often that of many.
	const byText = new Map<string, string[]>();
	for (const name of names) {
		const text = each.get(name)?.text?.trim() ?? '';
		byText.set(text, [...(byText.get(text) ?? []), name]);
	}
	return [
		'Software of others in this site, with its licences',
		'本站所含他人软件及其许可证',
		'',
		...names.map((name) => `${name}: ${each.get(name)?.identifier}`),
		...[...byText].flatMap(([text, of]) => ['', '-'.repeat(72), of.join(', '), '', text]),
		'',
	].join('\n');
}

/** Writes the list of the site in `out` from what the bundler has listed, and takes that away. */
export function writeLicences(out: string): void {
	const files = Object.values(LISTS).map((name) => join(out, name));
	const packages = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Listed[]);
	writeFileSync(join(out, LICENCES), licencesText(packages));
	for (const file of files) rmSync(file);
}
