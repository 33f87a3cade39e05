/** The published dataset.json as the files of the data folder, so that one reader checks both. */

/** Which file of the folder holds which parts of the published dataset. */
const FILES: Readonly<Record<string, readonly string[]>> = {
	'organizations.json': ['organizations', 'successions'],
	'eras.json': ['eras', 'reforms'],
};
const WHOLE_FILES = ['version', 'people', 'sources', 'figures', 'retired'] as const;

/** What a file's name can be; what else stands as an id is a fault, told of the file by its number. */
const ID = /^[a-z0-9-]{1,120}$/;

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the files that the text of a published dataset.json stands for; throws a SyntaxError where it is no such thing. */
export function filesOfPublished(text: string): Map<string, string> {
	const parsed: unknown = JSON.parse(text);
	if (!isRecord(parsed) || !Array.isArray(parsed.groups)) {
		throw new SyntaxError('it has no list "groups", as a published dataset.json has');
	}
	const files = new Map<string, string>();
	const add = (path: string, value: unknown) => {
		if (value !== undefined) files.set(path, JSON.stringify(value));
	};
	for (const name of WHOLE_FILES) add(`${name}.json`, parsed[name]);
	for (const [path, keys] of Object.entries(FILES)) {
		add(path, Object.fromEntries(keys.map((key) => [key, parsed[key]])));
	}
	for (const [position, group] of parsed.groups.entries()) {
		const id =
			isRecord(group) && typeof group.id === 'string' && ID.test(group.id)
				? group.id
				: `number-${position + 1}`;
		add(`groups/${id}.json`, group);
	}
	return files;
}
