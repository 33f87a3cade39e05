/** Where days stand on the timeline: whole years from the oldest that the dataset covers to the newest. */
import { createContext, useContext } from 'react';
import { type Day, dayOf, type Span, yearOf } from '../../../dataset/dates.ts';
import { type Index, OLDEST } from '../../../query/index.ts';

/** The height of a group's row, of an area's heading and of the axis, in px: the joins are drawn across all of them. */
export const ROW = 26;
export const HEADING = 32;
export const AXIS = 60;

export interface TimeScale {
	readonly firstYear: number;
	readonly lastYear: number;
	/** Returns where a day stands, in per cent of the width; days outside stand at the edge. */
	readonly place: (day: Day) => number;
	/** Returns whether a day is among those shown. */
	readonly shows: (day: Day) => boolean;
}

/** The first and the last year of a stretch of time. */
export type Years = readonly [first: number, last: number];

/** Returns the years that a dataset covers. */
export function allYears(index: Index): Years {
	return [yearOf(OLDEST), yearOf(index.newest)];
}

/** Returns the scale of the years given. */
export function timeScale([firstYear, lastYear]: Years): TimeScale {
	const first = dayOf(firstYear);
	const end = dayOf(lastYear + 1);
	const place = (day: Day) => Math.min(Math.max(((day - first) / (end - first)) * 100, 0), 100);
	return {
		firstYear,
		lastYear,
		place: (day) => Math.round(place(day) * 1000) / 1000,
		shows: (day) => day >= first && day <= end,
	};
}

/** How many years a key leads on, on the axis and on the handles of the years shown. */
export const KEY_STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -10,
	PageUp: 10,
	Home: Number.NEGATIVE_INFINITY,
	End: Number.POSITIVE_INFINITY,
};

const ScaleContext = createContext<TimeScale | undefined>(undefined);
export const ScaleProvider = ScaleContext.Provider;

/** Returns the scale of the timeline around; throws outside one, which is a mistake of the program. */
export function useScale(): TimeScale {
	const scale = useContext(ScaleContext);
	if (!scale) throw new Error('No timeline stands above this component.');
	return scale;
}

/** Returns the style of what lasts from one day to another, both included. */
export function lasting({ place }: TimeScale, first: Day, last: Day): { left: string; width: string } {
	const left = place(first);
	return { left: `${left}%`, width: `${Math.round((place(last + 1) - left) * 1000) / 1000}%` };
}

/** Returns whether any day of the span is among those shown. */
export function isPartly({ firstYear, lastYear }: TimeScale, { first, last }: Span): boolean {
	return first < dayOf(lastYear + 1) && last >= dayOf(firstYear);
}
