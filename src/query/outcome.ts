/** What became of a group: the events that made another thing of it or ended it, and how it stands at the newest source. */
import { type Day, type Span, spanOf } from '../dataset/dates.ts';
import type { EventClaim, GroupFile } from '../dataset/schema.ts';
import type { Index } from './index.ts';
import { isEnd } from './life.ts';

/** How a group's life ends: it goes on, a source ends it, or it is only not shown any more after a day. */
export type Standing =
	| { readonly kind: 'continuing' }
	| { readonly kind: 'ended' }
	| { readonly kind: 'not attested'; readonly lastAttested: Day };

export interface Outcome {
	/** The events, in order of time. */
	readonly events: readonly EventClaim[];
	/** Undefined where no date shows the group at all. */
	readonly standing: Standing | undefined;
}

/** Returns what became of the group, whatever the date in view. */
export function whatBecameOf(index: Index, group: GroupFile): Outcome {
	const last = index.lives.get(group.id)?.at(-1);
	const isTurn = ({ event, into }: EventClaim) =>
		event === 'upgraded' || event === 'split' || into !== undefined;
	const events = group.events
		.filter((event) => isEnd(event) || isTurn(event))
		// What ended an earlier existence, before the group was revived, is not what became of it.
		.filter(({ date }) => !last || (spanOf(date) as Span).last >= last.possibly.first)
		.sort((a, b) => (a.date < b.date ? -1 : 1));
	if (!last) return { events, standing: undefined };
	if (last.end === 'continuing') return { events, standing: { kind: 'continuing' } };
	if (last.end === 'stated') return { events, standing: { kind: 'ended' } };
	return { events, standing: { kind: 'not attested', lastAttested: last.lastAttested } };
}
