/** The dataset's files on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the dataset in this repository. */
export const DATA_FOLDER = join(import.meta.dirname, '../../data');

/** Returns every JSON file of a data folder, by its path below the folder. */
export function readDataFiles(folder: string): Map<string, string> {
	const files = new Map<string, string>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
	}
	return files;
}
