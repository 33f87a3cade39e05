/** Changes the program in thousands of small ways and counts how many of them the tests notice. */
import { spawnSync } from 'node:child_process';
import { FOLDER_VARIABLE, FOLDERS } from './folders.ts';

/** Mutates a folder, or only the files asked for; what an earlier run found of the others is kept. Returns whether it passed. */
function mutate(folder: string, files: readonly string[]): boolean {
	const only = files.length > 0 ? ['--mutate', files.join()] : [];
	const { status } = spawnSync(
		'node_modules/.bin/stryker',
		['run', 'tests/mutation/stryker.config.js', ...only],
		{
			env: { ...process.env, [FOLDER_VARIABLE]: folder, NODE_OPTIONS: '--import tsx' },
			stdio: 'inherit',
		},
	);
	return status === 0;
}

const named = process.argv.slice(2);
for (const folder of Object.keys(FOLDERS)) {
	const files = named.filter((path) => path.startsWith(`src/${folder}/`));
	if (named.length > 0 && !named.includes(folder) && files.length === 0) continue;
	if (!mutate(folder, files)) process.exitCode = 1;
}
