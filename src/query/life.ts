/**
 * When a group existed, and how surely: the rules of data/README.md, "What holds on a date", in one place.
 */
import { type Day, datesGiven, dayOf, type Span, spanOf } from '../dataset/dates.ts';
import type { Dated, EventClaim, GroupFile } from '../dataset/schema.ts';

/** How sure it is that something held: at some day of the moment asked for surely, or only possibly. */
export type Certainty = 'surely' | 'possibly';

/** A stretch of time of which only the inner part is certain. `possibly` contains `surely`; either end is included. */
export interface Stretch {
	readonly possibly: Span;
	/** Undefined where no day is certain. */
	readonly surely: Span | undefined;
}

/** One unbroken existence of a group, and what is known of its end. */
export interface LifeSpan extends Stretch {
	readonly start: 'stated' | 'first attested';
	/** 'stated' by a source, 'continuing' at the newest source, or 'unknown': then it ends at a general reorganisation. */
	readonly end: 'stated' | 'continuing' | 'unknown';
	/** The last day at which any claim shows the group, where its end is not stated. */
	readonly lastAttested: Day;
}

/** The existences of a group, oldest first. */
export type Life = readonly LifeSpan[];

/**
 * The general reorganisations of Party and State Council bodies (years; each taken at the end of March, when the
 * National People's Congress closes; 1966 at the end of May, with the May 16 Notification).
 */
const REORGANISATIONS: readonly Day[] = [
	dayOf(1966, 5, 31),
	...[1982, 1988, 1993, 1998, 2003, 2008, 2013, 2018, 2023].map((year) => dayOf(year, 3, 31)),
];

/** Returns the first general reorganisation after a day, or `newest` where none has come since. */
export function nextReorganisation(after: Day, newest: Day): Day {
	return Math.min(REORGANISATIONS.find((day) => day > after) ?? newest, newest);
}

/** Returns the last general reorganisation before a day, or the beginning of time where none came before. */
export function previousReorganisation(before: Day): Day {
	return REORGANISATIONS.findLast((day) => day < before) ?? Number.NEGATIVE_INFINITY;
}

const STARTS: ReadonlySet<EventClaim['event']> = new Set(['established', 'revived']);

/** Returns whether the event begins an existence of its group: established, or revived. */
export function isStart(event: EventClaim): boolean {
	return STARTS.has(event.event);
}

/** Returns whether the event ends its group: abolished, suspended, or merged into another body. */
export function isEnd(event: EventClaim): boolean {
	return (
		event.event === 'abolished' ||
		event.event === 'suspended' ||
		(event.event === 'merged' && event.into !== undefined)
	);
}

interface Moment {
	readonly span: Span;
	readonly event: EventClaim;
}

/** Where an existence starts or ends. */
interface TurningPoint {
	readonly start: boolean;
	readonly revival: boolean;
	readonly stated: boolean;
	span: Span;
}

/** Start and end events in order of time, neighbouring ones of one sense (disputed dates) taken together. */
function turningPoints(group: GroupFile): TurningPoint[] {
	const moments: Moment[] = group.events
		.filter((event) => isStart(event) || isEnd(event))
		.map((event) => ({ event, span: spanOf(event.date) as Span }))
		.sort((a, b) => a.span.last - b.span.last || a.event.id.localeCompare(b.event.id));
	const points: TurningPoint[] = [];
	for (const { event, span } of moments) {
		const start = isStart(event);
		const revival = event.event === 'revived';
		const previous = points.at(-1);
		if (previous && previous.start === start && !(start && revival && !previous.revival)) {
			// Sources disagree on one date: the turn lies possibly anywhere between them.
			previous.span = {
				first: Math.min(previous.span.first, span.first),
				last: Math.max(previous.span.last, span.last),
			};
		} else {
			points.push({ start, revival, stated: true, span });
		}
	}
	return points;
}

/** Every stretch of days on which a claim shows that the group was there. */
function attestations(group: GroupFile, newest: Day): Span[] {
	const dated: readonly Dated[] = [
		...group.names,
		...group.forms,
		...group.roles,
		...group.seats,
		...group.reporting,
		...group.offices,
		...group.tasks,
	];
	const spans: Span[] = [];
	const add = (text: string) => {
		const span = spanOf(text);
		if (span) spans.push(span);
	};
	for (const claim of dated) {
		datesGiven(claim).forEach(add);
		if (claim.to === null) spans.push({ first: newest, last: newest });
	}
	for (const event of group.events) if (!isEnd(event)) add(event.date);
	return spans.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** Returns when the group existed, by its events and by the dates at which its claims show it. */
export function lifeOf(group: GroupFile, newest: Day): Life {
	const points = turningPoints(group);
	const shown = attestations(group, newest);
	if (!points[0]?.start) {
		// No founding is stated before the first end: the group starts at the first date that shows it.
		const until = points[0]?.span.last ?? Number.POSITIVE_INFINITY;
		const first = shown.find((span) => span.first <= until) ?? points[0]?.span;
		if (first) points.unshift({ start: true, revival: false, stated: false, span: first });
	}
	const life: LifeSpan[] = [];
	for (const [index, point] of points.entries()) {
		if (!point.start) continue;
		const next = points[index + 1];
		// What begins with the next existence, the revival itself among it, shows that one; the day of an end still shows this.
		const until = (next?.span.first ?? Number.POSITIVE_INFINITY) - (next?.start ? 1 : 0);
		const within = shown.filter((span) => span.first >= point.span.first && span.first <= until);
		const lastAttested = within.reduce((latest, span) => Math.max(latest, span.first), point.span.last);
		// A date that shows the group means some day of it, so that the group possibly lasts to its last day.
		const lastShown = within.reduce((latest, span) => Math.max(latest, span.last), lastAttested);
		const ended = next && !next.start ? next.span : undefined;
		const continuing = !ended && lastAttested >= newest;
		const end = ended ? 'stated' : continuing ? 'continuing' : 'unknown';
		const lastPossible = ended
			? ended.last
			: continuing
				? newest
				: Math.min(
						Math.max(nextReorganisation(lastAttested, newest), lastShown),
						next ? next.span.last : newest,
					);
		const lastSure = ended ? Math.max(ended.first, point.span.first) : Math.min(lastAttested, newest);
		life.push({
			possibly: { first: point.span.first, last: Math.max(lastPossible, point.span.first) },
			surely: point.span.last <= lastSure ? { first: point.span.last, last: lastSure } : undefined,
			start: point.stated ? 'stated' : 'first attested',
			end,
			lastAttested,
		});
	}
	return life;
}

/** Returns how surely the stretch covers some day of the moment, or undefined where it does not. */
export function holdsIn(stretch: Stretch, moment: Span): Certainty | undefined {
	const { surely, possibly } = stretch;
	if (surely && surely.first <= moment.last && moment.first <= surely.last) return 'surely';
	if (possibly.first <= moment.last && moment.first <= possibly.last) return 'possibly';
	return undefined;
}

/** Returns the surest answer of any existence of the group at the moment. */
export function livesIn(life: Life, moment: Span): Certainty | undefined {
	const answers = life.map((span) => holdsIn(span, moment));
	return answers.includes('surely') ? 'surely' : answers.includes('possibly') ? 'possibly' : undefined;
}
