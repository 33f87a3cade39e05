/** Remembers the picture before a change of date, so that what has just appeared or gone can be marked. */
import { useState } from 'react';
import { changeOf, NO_CHANGE, type SceneChange } from '../../map/changes.ts';
import type { Scene } from '../../map/scene.ts';

/**
 * Returns what the last change of date did to the picture; a change of filter or of the window's shape marks nothing, nor does
 * a date that came with an address.
 */
export function useSceneChange(scene: Scene, date: string, isArrival: boolean): SceneChange {
	const [seen, setSeen] = useState({ scene, date, change: NO_CHANGE });
	if (seen.scene === scene) return seen.change;
	const isStep = !isArrival && seen.date !== date && seen.scene.frame === scene.frame;
	// Kept while the date stays, so that a hover or a filter does not wipe the marks.
	const change = isStep ? changeOf(seen.scene, scene) : seen.date === date ? seen.change : NO_CHANGE;
	setSeen({ scene, date, change });
	return change;
}
