/** What the browser loads: the core for the first picture, and the whole dataset after it. */
import { describeFault, loadDataset } from '../dataset/load.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Layouts } from '../state/store.ts';
import { readDataFiles } from './data-files.ts';
import { pinyinOfNames } from './pinyin.ts';

/** Returns the dataset of a folder; throws one error that lists every fault with its file and field. */
export function readDataset(folder: string): Dataset {
	const { dataset, faults } = loadDataset(readDataFiles(folder));
	if (dataset) return dataset;
	const lines = faults.map((fault) => `  ${describeFault(fault)}`).join('\n');
	throw new Error(`The dataset has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${lines}`);
}

/** A claim without what tells who says so: that comes with the whole dataset. */
function bare<T extends { readonly sources: readonly string[]; readonly note?: unknown }>(claim: T): T {
	const { note: _note, ...rest } = claim;
	return { ...rest, sources: [] } as unknown as T;
}

/** Returns the dataset without notes, sources, tasks, posts and figures: what the map, the lists and the search need. */
function coreOf(dataset: Dataset): Dataset {
	return {
		...dataset,
		groups: dataset.groups.map(({ summary: _summary, ...group }) => ({
			...bare(group),
			forms: group.forms.map(bare),
			names: group.names.map(bare),
			events: group.events.map(bare),
			roles: group.roles.map((role) => {
				const { as: _as, ...rest } = bare(role);
				return rest;
			}),
			seats: group.seats.map(bare),
			reporting: group.reporting.map(bare),
			offices: group.offices.map(bare),
			tasks: [],
		})),
		organizations: dataset.organizations.map(bare),
		successions: [],
		people: dataset.people.map((person) => ({ ...person, posts: [] })),
		sources: [],
		figures: [],
	};
}

/** Returns the files below data/ that the browser loads, by name. */
export function browserFiles(dataset: Dataset, layouts: Layouts): Map<string, string> {
	return new Map([
		['core.json', JSON.stringify(coreOf(dataset))],
		['layouts.json', JSON.stringify(layouts)],
		['dataset.json', JSON.stringify(dataset)],
		['search.json', JSON.stringify({ pinyin: pinyinOfNames(dataset) })],
	]);
}
