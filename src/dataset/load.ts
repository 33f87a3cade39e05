/** Reads the dataset's files, from disk at build time or from a reader's own file: every fault at once, none thrown. */
import type { z } from 'zod';
import { checkDataset } from './checks.ts';
import { quotable } from './plain-text.ts';
import {
	type Dataset,
	erasFile,
	figuresFile,
	groupFile,
	organizationsFile,
	peopleFile,
	retiredFile,
	sourcesFile,
	versionFile,
} from './schema.ts';

/** One thing that is wrong, named so that a person can find it: the file, the field in it, and what was expected. */
export interface Fault {
	readonly file: string;
	readonly field: string;
	readonly message: string;
}

/** Either the whole dataset, or everything that is wrong with it. */
export type Loaded =
	| { readonly dataset: Dataset; readonly faults: readonly [] }
	| { readonly dataset: undefined; readonly faults: readonly Fault[] };

const LONGEST_QUOTE = 60;
const LONGEST_MESSAGE = 300;
const LONGEST_NAME = 120;

/** Returns the value as it may be quoted in a message: short, and on one line. */
function quoted(value: unknown): string {
	try {
		return quotable(JSON.stringify(value) ?? 'nothing', LONGEST_QUOTE);
	} catch {
		return 'something nested too deeply to quote';
	}
}

/** Returns what stands at a path inside parsed JSON, or undefined. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	let value = root;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<PropertyKey, unknown>)[key];
	}
	return value;
}

function fieldName(path: readonly PropertyKey[]): string {
	return path.map((key) => (typeof key === 'number' ? `[${key}]` : String(key))).join('.') || '(whole file)';
}

/** Reads one file by its schema; pushes what is wrong and returns undefined where anything is. */
function readFile<T>(
	files: ReadonlyMap<string, string>,
	file: string,
	schema: z.ZodType<T>,
	faults: Fault[],
): T | undefined {
	const text = files.get(file);
	if (text === undefined) {
		faults.push({ file, field: '(whole file)', message: 'the file is missing' });
		return undefined;
	}
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		faults.push({ file, field: '(whole file)', message: `not JSON: ${(error as Error).message}` });
		return undefined;
	}
	const result = schema.safeParse(json);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const value = valueAt(json, issue.path);
		faults.push({
			file,
			field: fieldName(issue.path),
			message: `${quotable(issue.message, LONGEST_MESSAGE)}; found ${quoted(value)}`,
		});
	}
	return undefined;
}

/**
 * Returns the dataset held by the files (path below the data folder → text), checked by schema and by cross-checks,
 * or every fault found. Never throws.
 */
export function loadDataset(files: ReadonlyMap<string, string>): Loaded {
	const faults: Fault[] = [];
	const version = readFile(files, 'version.json', versionFile, faults);
	const organizations = readFile(files, 'organizations.json', organizationsFile, faults);
	const people = readFile(files, 'people.json', peopleFile, faults);
	const sources = readFile(files, 'sources.json', sourcesFile, faults);
	const eras = readFile(files, 'eras.json', erasFile, faults);
	const figures = readFile(files, 'figures.json', figuresFile, faults);
	const retired = readFile(files, 'retired.json', retiredFile, faults);
	const groupPaths = [...files.keys()].filter((path) => path.startsWith('groups/')).sort();
	if (groupPaths.length === 0) {
		faults.push({ file: 'groups/', field: '(folder)', message: 'no group file was found' });
	}
	const groups = groupPaths.flatMap((path) => readFile(files, path, groupFile, faults) ?? []);
	for (const [index, group] of groups.entries()) {
		const path = groupPaths[index];
		if (groups.length === groupPaths.length && path !== `groups/${group.id}.json`) {
			faults.push({
				file: path ?? '',
				field: 'id',
				message: `the id ${quoted(group.id)} is not the file's name`,
			});
		}
	}
	if (
		faults.length > 0 ||
		!version ||
		!organizations ||
		!people ||
		!sources ||
		!eras ||
		!figures ||
		!retired
	) {
		return { dataset: undefined, faults };
	}
	const dataset: Dataset = { version, groups, ...organizations, people, sources, ...eras, figures, retired };
	const crossFaults = checkDataset(dataset);
	return crossFaults.length > 0 ? { dataset: undefined, faults: crossFaults } : { dataset, faults: [] };
}

/** Returns one line for a fault, as printed by the build and shown in the browser. */
export function describeFault(fault: Fault): string {
	const { file, field, message } = fault;
	return `${quotable(file, LONGEST_NAME)}: ${quotable(field, LONGEST_NAME)}: ${quotable(message, 2 * LONGEST_MESSAGE)}`;
}
