/**
 * Checks a data folder: `npm run data:check [folder] [-- --strict]`. Faults (schema, references, hosts) make it fail;
 * warnings are what a curator should look at again, and make it fail only with --strict. Everything at once.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkHosts, HOSTS_FILE } from '../dataset/checks/hosts.ts';
import { warnOfDataset } from '../dataset/checks/warnings.ts';
import { isoOf, type Span } from '../dataset/dates.ts';
import { describeFault, type Fault, loadDataset } from '../dataset/load.ts';
import { type Doubt, doubtsOf } from '../query/doubts.ts';
import { type Index, indexDataset } from '../query/index.ts';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';

/** What is wrong with a data folder, and what may be. */
export interface Checked {
	readonly faults: readonly Fault[];
	readonly warnings: readonly Fault[];
}

function days({ first, last }: Span): string {
	return `${isoOf(first)} to ${isoOf(last)}`;
}

function doubtAsFault(file: string, doubt: Doubt): Fault {
	switch (doubt.kind) {
		case 'outside the life':
			return {
				file,
				field: `${doubt.list}.${doubt.claim}`,
				message: "expected dates within the group's life; found none of them within it",
			};
		case 'starts before the group':
			return {
				file,
				field: `${doubt.list}.${doubt.claim}.from`,
				message: `expected a start within the group's life (${days(doubt.life)}); found ${doubt.date}`,
			};
		case 'ends after the group':
			return {
				file,
				field: `${doubt.list}.${doubt.claim}.to`,
				message: `expected an end within the group's life (${days(doubt.life)}); found ${doubt.date}`,
			};
		case 'two chairs at once':
			return {
				file,
				field: `roles.${doubt.claim}`,
				message: `expected one chair at a time, or both marked conflictsWith; found ${doubt.other} too, ${days(doubt.during)}`,
			};
	}
}

function warnOfDoubts(index: Index): Fault[] {
	return index.dataset.groups.flatMap((group) =>
		doubtsOf(index, group).map((doubt) => doubtAsFault(`groups/${group.id}.json`, doubt)),
	);
}

/** Returns every fault of the files of a data folder; and, where they load, every warning. Never throws. */
export function checkFiles(files: ReadonlyMap<string, string>): Checked {
	const { dataset, faults } = loadDataset(files);
	if (!dataset) return { faults, warnings: [] };
	return {
		faults: checkHosts(dataset.sources, files.get(HOSTS_FILE)),
		warnings: [...warnOfDataset(dataset), ...warnOfDoubts(indexDataset(dataset))],
	};
}

function main(args: readonly string[]): number {
	const folder = resolve(args.find((argument) => !argument.startsWith('--')) ?? DATA_FOLDER);
	if (!existsSync(folder)) {
		console.error(`No such folder: ${folder}. Usage: npm run data:check [folder] [-- --strict]`);
		return 2;
	}
	const { faults, warnings } = checkFiles(readDataFiles(folder));
	for (const fault of faults) console.log(`error    ${describeFault(fault)}`);
	for (const warning of warnings) console.log(`warning  ${describeFault(warning)}`);
	console.log(
		`${faults.length} errors, ${warnings.length} warnings${faults.length > 0 && warnings.length === 0 ? ' (warnings are looked for once the files load)' : ''}.`,
	);
	return faults.length > 0 || (args.includes('--strict') && warnings.length > 0) ? 1 : 0;
}

if (process.argv[1]?.endsWith('data-check.ts')) process.exitCode = main(process.argv.slice(2));
