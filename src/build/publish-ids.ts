/** Adds the dataset's ids to the list of published ones: `npm run ids:publish`. Never removes one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault, loadDataset } from '../dataset/load.ts';
import { type PublishedIds, publishedIds, withPublished } from '../link/published.ts';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';

const FILE = join(DATA_FOLDER, 'published-ids.json');
const NONE: PublishedIds = { group: [], person: [], organization: [] };

const { dataset, faults } = loadDataset(readDataFiles(DATA_FOLDER));
if (!dataset) {
	console.error(faults.map(describeFault).join('\n'));
	process.exitCode = 1;
} else {
	const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as PublishedIds) : NONE;
	const after = withPublished(before, publishedIds(dataset));
	writeFileSync(FILE, `${JSON.stringify(after, null, '\t')}\n`);
	const count = (ids: PublishedIds) => Object.values(ids).flat().length;
	console.log(`${count(after)} published ids, ${count(after) - count(before)} of them new`);
}
