/** What is said of a group as a whole, over all its life: its latest name and form, its first founding and its last end. */
import { type Day, overlaps, type Span, spanOf } from '../dataset/dates.ts';
import type { EventClaim, GroupFile, NameClaim } from '../dataset/schema.ts';
import { CONFIDENCES, type Form } from '../dataset/words.ts';
import type { Index } from '../query/index.ts';
import { isEnd, type LifeSpan } from '../query/life.ts';
import { groupAt } from '../query/snapshot.ts';

export interface WholeLife {
	readonly name: NameClaim;
	readonly form: Form;
	/** The date of the first founding as stated, or undefined where no source states it. */
	readonly established: string | undefined;
	/** The date of the last end as stated, or undefined where no source states it. */
	readonly ended: string | undefined;
	readonly end: LifeSpan['end'];
	/** The last day on which a claim shows the group, where its end is not stated. */
	readonly lastAttested: Day | undefined;
}

/** The date of the surest of the events within the span; of equally sure ones the first given. */
function surestDate(events: readonly EventClaim[], within: Span): string | undefined {
	const candidates = events.filter((event) => overlaps(spanOf(event.date) as Span, within));
	const surest = CONFIDENCES.find((confidence) =>
		candidates.some((event) => event.confidence === confidence),
	);
	return candidates.find((event) => event.confidence === surest)?.date;
}

/**
 * Returns what is said of the group as a whole. Where sources disagree on a founding or an end, the surest claim counts;
 * of equally sure ones the earliest founding and the latest end.
 */
export function wholeLife(index: Index, group: GroupFile): WholeLife {
	const life = index.lives.get(group.id) ?? [];
	const first = life[0];
	const latest = life.at(-1);
	const lastDay = latest?.possibly.last;
	const last = lastDay === undefined ? undefined : groupAt(index, group, { first: lastDay, last: lastDay });
	const byDate = [...group.events].sort((a, b) => (a.date < b.date ? -1 : 1));
	const foundings = byDate.filter(({ event }) => event === 'established');
	const ends = byDate.filter(isEnd).reverse();
	return {
		name: last?.name ?? (group.names[0] as NameClaim),
		form: last?.form ?? (group.forms[0] as GroupFile['forms'][number]).form,
		established: first?.start === 'stated' ? surestDate(foundings, first.possibly) : undefined,
		ended: latest?.end === 'stated' ? surestDate(ends, latest.possibly) : undefined,
		end: latest?.end ?? 'unknown',
		lastAttested: latest?.end === 'stated' ? undefined : latest?.lastAttested,
	};
}
