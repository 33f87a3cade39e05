/** The way between two who never meet, on the map: what works it out is fetched when it is asked for. */
import { useEffect, useState } from 'react';
import type { Span } from '../../dataset/dates.ts';
import type { Two } from '../../map/focus-in-view.ts';
import type { Index } from '../../query/index.ts';
import type { Step } from '../../query/meet.ts';

const NO_WAY: readonly Step[] = [];

interface Found {
	readonly index: Index;
	readonly moment: Span;
	readonly two: Two;
	readonly way: readonly Step[];
}

/** Returns the steps of the shortest way at the moment between two whom no group ever joins; none while it is not known. */
export function useWay(index: Index, moment: Span, two: Two | undefined): readonly Step[] {
	const [found, setFound] = useState<Found | undefined>(undefined);
	useEffect(() => {
		if (!two) return;
		let isWanted = true;
		import('../../query/meet.ts').then(
			({ wayAt }) => {
				if (isWanted) setFound({ index, moment, two, way: wayAt(index, two.first, two.second, moment) });
			},
			// The panel tells the way in words all the same.
			() => undefined,
		);
		return () => {
			isWanted = false;
		};
	}, [index, moment, two]);
	const isOfThese = found?.index === index && found.moment === moment && found.two === two;
	return isOfThese ? found.way : NO_WAY;
}
