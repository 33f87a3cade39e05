/** Where days stand on the timeline: whole years from the oldest that the dataset covers to the newest. */
import { createContext, useContext } from 'react';
import { type Day, dayOf, yearOf } from '../../../dataset/dates.ts';
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
}

/** Returns the scale of a dataset. */
export function timeScale(index: Index): TimeScale {
	const firstYear = yearOf(OLDEST);
	const lastYear = yearOf(index.newest);
	const first = dayOf(firstYear);
	const total = dayOf(lastYear + 1) - first;
	const place = (day: Day) => Math.min(Math.max(((day - first) / total) * 100, 0), 100);
	return { firstYear, lastYear, place: (day) => Math.round(place(day) * 1000) / 1000 };
}

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
