/** Reads the files that a reader has chosen into a dataset, or into everything that is wrong with them. */
import { type Loaded, loadDataset } from '../../dataset/load.ts';
import { filesOfPublished } from '../../dataset/published.ts';
import type { OwnDataText } from '../../text/own-data.ts';

/** A file's path below the data folder: what the reader chose may have been the folder or the files in it. */
function pathOf(file: File, isGroup: boolean): string {
	return isGroup ? `groups/${file.name}` : file.name;
}

const TOP_FILES: ReadonlySet<string> = new Set([
	'version.json',
	'organizations.json',
	'people.json',
	'sources.json',
	'eras.json',
	'figures.json',
	'retired.json',
]);
/** Files of a data folder that are no part of the dataset itself. */
const BESIDE: ReadonlySet<string> = new Set([
	'layout.json',
	'hosts.json',
	'dropped.json',
	'published-ids.json',
]);

/** In bytes; the published dataset has about a ninth of it. More would keep the page from answering while it is read. */
const MOST_BYTES = 20_000_000;

/** What is wrong with files that are not looked into, or undefined. */
function faultOf(chosen: readonly File[], text: OwnDataText): Loaded | undefined {
	const size = chosen.reduce((sum, file) => sum + file.size, 0);
	if (size <= MOST_BYTES) return undefined;
	const message = text.tooLarge(Math.round(size / 1e6), MOST_BYTES / 1e6);
	return {
		dataset: undefined,
		faults: [{ file: chosen[0]?.name ?? '', field: '(whole file)', message }],
	};
}

/** Returns the dataset in the files, checked, or its faults; never throws for what a file holds. */
export async function readChosenFiles(chosen: readonly File[], text: OwnDataText): Promise<Loaded> {
	const fault = faultOf(chosen, text);
	if (fault) return fault;
	const [only] = chosen;
	if (chosen.length === 1 && only) {
		try {
			return loadDataset(filesOfPublished(await only.text()));
		} catch (error) {
			return {
				dataset: undefined,
				faults: [
					{ file: only.name, field: '(whole file)', message: text.notADataset((error as Error).message) },
				],
			};
		}
	}
	const files = new Map<string, string>();
	for (const file of chosen) {
		if (!file.name.endsWith('.json') || BESIDE.has(file.name)) continue;
		files.set(pathOf(file, !TOP_FILES.has(file.name)), await file.text());
	}
	return loadDataset(files);
}
