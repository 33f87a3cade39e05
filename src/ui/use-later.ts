/** A part of the page that the first picture does without: fetched once the page answers and the part is wanted. */
import { useEffect, useState } from 'react';

/** Returns what `load` fetches once it is wanted, or undefined until it is there; without it the page is whole all the same. */
export function useLater<T>(load: () => Promise<T>, isWanted = true): T | undefined {
	const [loaded, setLoaded] = useState<T>();
	useEffect(() => {
		if (!isWanted) return;
		let isHere = true;
		load().then(
			(part) => isHere && setLoaded(() => part),
			() => undefined,
		);
		return () => {
			isHere = false;
		};
	}, [load, isWanted]);
	return loaded;
}
