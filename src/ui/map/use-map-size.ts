/** The room that the map has, in pixels. */
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The size for which pages are made at build: that of the map in a window of 1440 × 900. */
const ASSUMED_SIZE: Size = { width: 1024, height: 614 };

/** Returns the size of an element, and renders again when it changes. */
export function useMapSize(element: RefObject<HTMLElement | null>): Size {
	const [size, setSize] = useState(ASSUMED_SIZE);
	useLayoutEffect(() => {
		const measured = element.current;
		if (!measured) return;
		const measure = () => {
			const { clientWidth: width, clientHeight: height } = measured;
			if (width > 0 && height > 0) {
				setSize((before) =>
					before.width === width && before.height === height ? before : { width, height },
				);
			}
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(measured);
		return () => observer.disconnect();
	}, [element]);
	return size;
}
