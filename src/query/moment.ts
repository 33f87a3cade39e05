/** The moment that a reader asks about: a date, an era, or the newest day. */
import { type Day, type Span, spanOf } from '../dataset/dates.ts';
import type { Era } from '../dataset/schema.ts';
import { type Index, OLDEST } from './index.ts';

/** Returns the days from an era's start to its end; an era without end lasts to the newest day. */
export function spanOfEra(era: Era, newest: Day): Span {
	const from = spanOf(era.from) as Span;
	const to = era.to === null ? undefined : spanOf(era.to);
	return { first: from.first, last: to?.last ?? newest };
}

/** Returns the moment of a date or an era; without either, or where they are unknown, the newest day. */
export function momentOf(
	index: Index,
	asked: { readonly at?: string | undefined; readonly era?: string | undefined },
): Span {
	const date = asked.at === undefined ? undefined : spanOf(asked.at);
	if (date) return date;
	const era = index.dataset.eras.find(({ id }) => id === asked.era);
	return era ? spanOfEra(era, index.newest) : { first: index.newest, last: index.newest };
}

/** Returns whether a date lies within the time that the dataset covers. */
export function isCovered(index: Index, date: Span): boolean {
	return date.last >= OLDEST && date.first <= index.newest;
}
