/** Fetches what hears gestures; the map is drawn without it and answers to the hand as soon as it is there. */
import { useEffect, useState } from 'react';

type Gestures = typeof import('./gestures.ts');

let loaded: Gestures | undefined;

/** Fetches it, once. */
export async function loadGestures(): Promise<Gestures> {
	loaded ??= await import('./gestures.ts');
	return loaded;
}

/** Returns what hears gestures, or undefined until it is there. */
export function useGestures(): Gestures | undefined {
	const [gestures, setGestures] = useState(loaded);
	useEffect(() => {
		// Without it the map is a picture of links all the same; the next map that is drawn tries again.
		if (!gestures) loadGestures().then(setGestures, () => undefined);
	}, [gestures]);
	return gestures;
}
