/** What differs between the picture just left and the one now shown, so that it can be marked. */
import type { GroupMark, Scene } from './scene.ts';

export interface SceneChange {
	/** Keys of groups that the picture before did not show. */
	readonly appeared: ReadonlySet<string>;
	/** Groups that the picture before showed and this one does not, where they stood. */
	readonly gone: readonly GroupMark[];
}

/** The change of a picture that has none before it. */
export const NO_CHANGE: SceneChange = { appeared: new Set(), gone: [] };

/** Returns what has appeared and what is gone between two pictures of the same frame. */
export function changeOf(before: Scene, after: Scene): SceneChange {
	const earlier = new Set(before.groups.map(({ key }) => key));
	const later = new Set(after.groups.map(({ key }) => key));
	return {
		appeared: new Set(after.groups.flatMap(({ key }) => (earlier.has(key) ? [] : [key]))),
		gone: before.groups.filter(({ key }) => !later.has(key)),
	};
}
