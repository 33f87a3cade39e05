/** Where a version of the data stands frozen: a whole site of its own under `v/<version>/`. */

function folderOf(version: string): string {
	return `v/${version}/`;
}

/** Returns the base below which the newest pages stand, given the one of any page of that version or of the newest. */
export function liveBase(base: string, version: string): string {
	const folder = folderOf(version);
	return base.endsWith(`/${folder}`) ? base.slice(0, -folder.length) : base;
}

/** Returns the base below which the version stands frozen, given that of the newest pages or the frozen one itself. */
export function frozenBase(base: string, version: string): string {
	return liveBase(base, version) + folderOf(version);
}
