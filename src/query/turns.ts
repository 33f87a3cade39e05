/** How a group came to be, and how it ended: the events behind the edges of its life. */
import { type Day, isoOf, overlaps, type Span, spanOf } from '../dataset/dates.ts';
import type { EventClaim, GroupFile } from '../dataset/schema.ts';
import { CONFIDENCES } from '../dataset/words.ts';
import type { Index } from './index.ts';
import { holdsIn, isEnd, isStart, type LifeSpan } from './life.ts';

/** What made a group come or go. */
export type Turn =
	| {
			readonly kind: 'established' | 'revived' | 'abolished' | 'suspended' | 'merged';
			readonly event: EventClaim;
	  }
	/** No event is stated: the first, or the last, that any claim shows of it. */
	| { readonly kind: 'first attested' | 'not attested'; readonly shown: Span };

/** The surest of the events whose date may lie within the span; of equally sure ones the earliest. */
function surest(events: readonly EventClaim[], within: Span): EventClaim | undefined {
	const rank = ({ confidence }: EventClaim) => CONFIDENCES.indexOf(confidence);
	return events
		.filter(({ date }) => overlaps(spanOf(date) as Span, within))
		.sort(
			(a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1),
		)[0];
}

function startOf(group: GroupFile, { possibly, surely, start }: LifeSpan): Turn {
	const shown = { first: possibly.first, last: surely?.first ?? possibly.first };
	const event = start === 'stated' ? surest(group.events.filter(isStart), shown) : undefined;
	return event
		? { kind: event.event === 'revived' ? 'revived' : 'established', event }
		: { kind: 'first attested', shown };
}

function endOf(group: GroupFile, { possibly, surely, end, lastAttested }: LifeSpan): Turn {
	const last: Span = { first: surely?.last ?? possibly.first, last: possibly.last };
	const event = end === 'stated' ? surest(group.events.filter(isEnd), last) : undefined;
	if (!event) return { kind: 'not attested', shown: { first: lastAttested, last: lastAttested } };
	return {
		kind: event.event === 'merged' || event.event === 'suspended' ? event.event : 'abolished',
		event,
	};
}

/** Returns how the existence began in which the group is met at the moment; undefined where it is not met then. */
export function beginningAt(index: Index, group: GroupFile, moment: Span): Turn | undefined {
	const met = index.lives.get(group.id)?.find((life) => holdsIn(life, moment));
	return met && startOf(group, met);
}

/** Returns how the existence ended in which the group is met at the moment; undefined where it is not met then. */
export function endingAt(index: Index, group: GroupFile, moment: Span): Turn | undefined {
	const met = index.lives.get(group.id)?.findLast((life) => holdsIn(life, moment));
	return met && endOf(group, met);
}

/** Returns the finest date YYYY-MM-DD, YYYY-MM or YYYY, else `YYYY~`, that the days of the span have in common. */
export function dateOfDays({ first, last }: { readonly first: Day; readonly last: Day }): string {
	const [from, to] = [isoOf(first), isoOf(last)];
	return (
		[10, 7, 4].map((length) => from.slice(0, length)).find((date) => to.startsWith(date)) ??
		`${from.slice(0, 4)}~`
	);
}
