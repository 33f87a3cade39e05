/** Writes every group file in the dataset's one form, so that a change shows as a change of its lines only: `npm run data:format`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';
import { printGroup } from './import-facts.ts';

let changed = 0;
for (const [path, text] of readDataFiles(DATA_FOLDER)) {
	if (!path.startsWith('groups/')) continue;
	const formatted = printGroup(JSON.parse(text) as Record<string, unknown>);
	if (formatted === text) continue;
	writeFileSync(join(DATA_FOLDER, path), formatted);
	changed++;
}
console.log(`${changed} group files rewritten.`);
