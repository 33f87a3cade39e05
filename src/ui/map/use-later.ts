/** A part of the map that the first picture does without: fetched once the page answers. */
import { useEffect, useState } from 'react';

/** Returns what `load` fetches, or undefined until it is there; without it the map is drawn and walked all the same. */
export function useLater<T>(load: () => Promise<T>): T | undefined {
	const [loaded, setLoaded] = useState<T>();
	useEffect(() => {
		let isWanted = true;
		load().then(
			(part) => isWanted && setLoaded(() => part),
			() => undefined,
		);
		return () => {
			isWanted = false;
		};
	}, [load]);
	return loaded;
}
