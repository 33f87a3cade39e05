/** The way between two who never meet, on the map: what works it out is fetched when it is asked for. */
import { useEffect, useState } from 'react';
import type { Span } from '../../dataset/dates.ts';
import type { Index } from '../../query/index.ts';
import type { Step } from '../../query/meet.ts';
import type { Party } from '../../query/meetings.ts';

const NO_WAY: readonly Step[] = [];

interface Found {
	readonly index: Index;
	readonly moment: Span;
	readonly first: Party;
	readonly second: Party;
	readonly way: readonly Step[];
}

/** Returns the steps of the shortest way at the moment between two whom no group ever joins; none while it is not known. */
export function useWay(
	index: Index,
	moment: Span,
	first: Party | undefined,
	second: Party | undefined,
): readonly Step[] {
	const [found, setFound] = useState<Found | undefined>(undefined);
	useEffect(() => {
		if (!first || !second) return;
		let isWanted = true;
		import('../../query/meet.ts').then(
			({ meet }) => {
				const { path, isOfMoment } = meet(index, first, second, moment);
				if (isWanted) setFound({ index, moment, first, second, way: isOfMoment ? path : NO_WAY });
			},
			// The panel tells the way in words all the same.
			() => undefined,
		);
		return () => {
			isWanted = false;
		};
	}, [index, moment, first, second]);
	const isOfThese =
		found?.index === index && found.moment === moment && found.first === first && found.second === second;
	return isOfThese ? found.way : NO_WAY;
}
