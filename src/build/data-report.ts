/** Prints how complete the dataset is, and its counts beside the published ones: `npm run data:report`. */

import { dayOf, isoOf, type Span, spanOf } from '../dataset/dates.ts';
import { describeFault, loadDataset } from '../dataset/load.ts';
import type { GroupFile } from '../dataset/schema.ts';
import { GROUP_TYPES } from '../dataset/words.ts';
import {
	COVERED,
	type Coverage,
	chairedBy,
	claimCounts,
	comparisons,
	coverageOf,
	groupsIn,
	newGroups,
	sourceCounts,
} from '../query/coverage.ts';
import { type Index, indexDataset } from '../query/index.ts';
import { spanOfEra } from '../query/moment.ts';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';

/** The end of the 18th and the start of the 19th Party Congress: the stretch in which the 2017 study counts new groups. */
const XI_FIRST_TERM = { after: dayOf(2012, 11, 15), before: dayOf(2017, 10, 18) };
const MOMENT_OF_2017 = '2017-10';

type Cell = string | number;

/** Returns a Markdown table with its columns lined up. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string {
	const all = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const [first, ...others] = all.map(line);
	return [first, line(widths.map((width) => '-'.repeat(width))), ...others].join('\n');
}

function coverageRow(name: string, coverage: Coverage): Cell[] {
	return [name, coverage.groups, ...COVERED.map((field) => coverage.having[field])];
}

/** Returns the whole report as Markdown. */
export function report(index: Index): string {
	const { groups, eras } = index.dataset;
	const ofType = (list: readonly GroupFile[], type: string) => list.filter((group) => group.type === type);
	const alive2017 = groupsIn(index, spanOf(MOMENT_OF_2017) as Span);
	const coverage = [
		coverageRow('all groups', coverageOf(index, groups)),
		...GROUP_TYPES.map((type) => coverageRow(type, coverageOf(index, ofType(groups, type)))),
		...eras.map((era) =>
			coverageRow(era.en, coverageOf(index, groupsIn(index, spanOfEra(era, index.newest)))),
		),
		coverageRow(MOMENT_OF_2017, coverageOf(index, alive2017)),
	];
	const xi = chairedBy(index, 'xi-jinping', spanOf(MOMENT_OF_2017) as Span);
	const fresh = newGroups(index, XI_FIRST_TERM.after, XI_FIRST_TERM.before);
	return [
		`# Coverage of the dataset, version ${index.dataset.version.version} of ${index.dataset.version.date}`,
		'## Groups that have …',
		'An era or a date counts every group that surely or possibly existed then.',
		table(['', 'groups', ...COVERED], coverage),
		'## Claims by kind and confidence',
		table(
			['kind', 'claims', 'confirmed', 'reported', 'inferred'],
			[...claimCounts(index)].map(([kind, { confirmed, reported, inferred }]) => [
				kind,
				confirmed + reported + inferred,
				confirmed,
				reported,
				inferred,
			]),
		),
		'## Sources by type',
		table(
			['type', 'sources', 'with a link', 'seen in a copy'],
			sourceCounts(index).map(({ type, sources, linked, copies }) => [type, sources, linked, copies]),
		),
		'## Our counts beside the published ones',
		table(
			['figure', 'published', 'counted at', 'type', 'ours: surely', 'with possibly'],
			comparisons(index).map(({ figure, at, type, ours }) => [
				figure.id,
				figure.value,
				at,
				type ?? 'both',
				ours.surely,
				ours.possibly,
			]),
		),
		`## Groups chaired by Xi Jinping in ${MOMENT_OF_2017}: ${xi.length}`,
		table(
			['group', 'name', 'certainty', 'confidence'],
			xi.map(({ group, name, certainty, confidence }) => [group.id, name.en, certainty, confidence]),
		),
		`## Groups first seen between ${isoOf(XI_FIRST_TERM.after)} and ${isoOf(XI_FIRST_TERM.before)}: ${GROUP_TYPES.map((type) => `${fresh.filter(({ group }) => group.type === type).length} ${type}`).join(', ')}`,
		table(
			['group', 'type', 'first day', 'founding'],
			fresh.map(({ group, first, start }) => [
				group.id,
				group.type,
				isoOf(first),
				start === 'stated' ? 'stated' : 'not stated; first attested',
			]),
		),
	].join('\n\n');
}

function main(folder: string): number {
	const { dataset, faults } = loadDataset(readDataFiles(folder));
	for (const fault of faults) console.error(describeFault(fault));
	if (!dataset) return 1;
	console.log(report(indexDataset(dataset)));
	return 0;
}

if (process.argv[1]?.endsWith('data-report.ts')) process.exitCode = main(process.argv[2] ?? DATA_FOLDER);
