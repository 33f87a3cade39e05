/** Counts over the whole dataset, each the numbers behind one chart. What none of them can show is said beside the chart. */
import { type Day, dayOf, type Span, spanOf, yearOf } from '../dataset/dates.ts';
import type { Era, PostClaim } from '../dataset/schema.ts';
import { EVENT_KINDS, type EventKind, GROUP_TYPES, type GroupType } from '../dataset/words.ts';
import type { Count } from './coverage.ts';
import { type Index, OLDEST } from './index.ts';
import { type Certainty, livesIn } from './life.ts';
import { spanOfEra } from './moment.ts';
import { groupAt, type Snapshot, snapshot } from './snapshot.ts';

const CENTRAL_COMMITTEE = 'central-committee';
/** The head of the Party: chairman until 1982, general secretary since (constitution of the Party of 6 September 1982). */
const TOP_POST = /^(?:Chairman|(?:Acting )?General Secretary) of the Central Committee\b/;

/** Returns the years that the dataset covers, the oldest first. */
export function yearsCovered(index: Index): number[] {
	const first = yearOf(OLDEST);
	return Array.from({ length: yearOf(index.newest) - first + 1 }, (_, offset) => first + offset);
}

function yearSpan(year: number): Span {
	return { first: dayOf(year), last: dayOf(year + 1) - 1 };
}

function countOf(answers: readonly (Certainty | undefined)[]): Count {
	return {
		surely: answers.filter((answer) => answer === 'surely').length,
		possibly: answers.filter((answer) => answer !== undefined).length,
	};
}

/** Groups that existed on some day of a year; `possibly` includes those that surely did. */
export type AliveInYear = Readonly<Record<GroupType, Count>> & { readonly year: number };

/** Returns for each year how many groups of each type existed. */
export function aliveByYear(index: Index): AliveInYear[] {
	const alive = (type: GroupType, moment: Span) =>
		countOf(
			index.dataset.groups
				.filter((group) => group.type === type)
				.map((group) => livesIn(index.lives.get(group.id) ?? [], moment)),
		);
	return yearsCovered(index).map((year) => {
		const [party, state] = GROUP_TYPES.map((type) => alive(type, yearSpan(year))) as [Count, Count];
		return { year, party, state };
	});
}

/** The top leader in a year, or in the part of it in which he was in office, and the groups that he chaired then. */
export interface LeaderYear {
	readonly year: number;
	readonly person: string;
	readonly inOffice: Span;
	readonly chaired: Count;
	/** Of those chaired, the Party groups. */
	readonly chairedParty: Count;
	/** All Party groups that existed then. */
	readonly partyGroups: Count;
}

/** The days of a post from its earliest start to its latest end; undefined where its start is not stated. */
function daysOf({ from, to }: PostClaim, newest: Day): Span | undefined {
	if (from === undefined) return undefined;
	const last = to === null ? newest : (spanOf(to ?? from) as Span).last;
	return { first: (spanOf(from) as Span).first, last };
}

/** Returns the top leaders of the Party with their days in office, in order of time, as far as posts are recorded. */
function topLeaders(index: Index): { readonly person: string; readonly days: Span }[] {
	return index.dataset.people
		.flatMap(({ id: person, posts }) => {
			const spans = posts
				.filter(({ organization, title }) => organization === CENTRAL_COMMITTEE && TOP_POST.test(title.en))
				.flatMap((post) => daysOf(post, index.newest) ?? []);
			if (spans.length === 0) return [];
			const first = Math.min(...spans.map((span) => span.first));
			return [{ person, days: { first, last: Math.max(...spans.map(({ last }) => last)) } }];
		})
		.sort((a, b) => a.days.first - b.days.first);
}

function chairedIn(index: Index, person: string, moment: Span): { type: GroupType; certainty: Certainty }[] {
	const groups = new Set((index.rolesOfPerson.get(person) ?? []).map(({ group }) => group));
	return [...groups].flatMap((group) => {
		const own = groupAt(index, group, moment)?.chairs.filter(({ claim }) => claim.person === person) ?? [];
		const surest = own.find(({ certainty }) => certainty === 'surely') ?? own[0];
		return surest ? [{ type: group.type, certainty: surest.certainty }] : [];
	});
}

/** Returns for each year and each top leader in office in it the groups that he chaired while in office. */
export function chairedByTopLeader(index: Index): LeaderYear[] {
	const partyGroups = index.dataset.groups.filter(({ type }) => type === 'party');
	return topLeaders(index).flatMap(({ person, days }) =>
		yearsCovered(index).flatMap((year): LeaderYear[] => {
			const whole = yearSpan(year);
			const inOffice = {
				first: Math.max(whole.first, days.first),
				last: Math.min(whole.last, days.last, index.newest),
			};
			if (inOffice.first > inOffice.last) return [];
			const chaired = chairedIn(index, person, inOffice);
			return [
				{
					year,
					person,
					inOffice,
					chaired: countOf(chaired.map(({ certainty }) => certainty)),
					chairedParty: countOf(
						chaired.filter(({ type }) => type === 'party').map(({ certainty }) => certainty),
					),
					partyGroups: countOf(partyGroups.map(({ id }) => livesIn(index.lives.get(id) ?? [], inOffice))),
				},
			];
		}),
	);
}

/** How many systems the groups of an era tie together. The four counts by span add up to `groups`. */
export interface EraSpans {
	readonly era: Era;
	readonly groups: number;
	/** Groups of which no place is known. */
	readonly unpublished: number;
	readonly one: number;
	readonly two: number;
	readonly more: number;
	/** Groups in which the military has a place. */
	readonly military: number;
}

/** Returns the spans of the groups of each era: of those that existed, surely or possibly, on some day of it. */
export function spansByEra(
	index: Index,
	snapshotOf: (moment: Span) => Snapshot = (moment) => snapshot(index, moment),
): EraSpans[] {
	return index.dataset.eras.map((era) => {
		const groups = [...snapshotOf(spanOfEra(era, index.newest)).groups.values()];
		const tying = (least: number, most = least) =>
			groups.filter(({ span }) => span.size >= least && span.size <= most).length;
		return {
			era,
			groups: groups.length,
			unpublished: tying(0),
			one: tying(1),
			two: tying(2),
			more: tying(3, Number.POSITIVE_INFINITY),
			military: groups.filter(({ span }) => span.has('military')).length,
		};
	});
}

/** In how many groups an organization has a place: by a seat of its own, or only through people who have a role. */
export interface OrganizationPlaces {
	readonly organization: string;
	readonly bySeat: number;
	readonly byRole: number;
}

/** Returns the organizations that have a place in some group of the snapshot, those with most places first. */
export function placesByOrganization({ groups }: Snapshot): OrganizationPlaces[] {
	const counts = new Map<string, { bySeat: number; byRole: number }>();
	for (const { places } of groups.values()) {
		for (const { organization, through } of places) {
			const count = counts.get(organization) ?? { bySeat: 0, byRole: 0 };
			counts.set(organization, count);
			if (through === 'seat') count.bySeat++;
			else count.byRole++;
		}
	}
	return [...counts]
		.map(([organization, count]) => ({ organization, ...count }))
		.sort(
			(a, b) =>
				b.bySeat + b.byRole - a.bySeat - a.byRole ||
				b.bySeat - a.bySeat ||
				(a.organization < b.organization ? -1 : 1),
		);
}

/** Groups to which something happened in a year: all, and those whose year no other source or wording leaves open. */
export interface Changed {
	readonly all: number;
	readonly certain: number;
}

/** What happened to groups in a year, by kind of event. */
export interface ChangesInYear {
	readonly year: number;
	readonly changes: Readonly<Record<EventKind, Changed>>;
}

/** Returns for each year how many groups were founded, renamed, upgraded, merged and so on, by the stated dates. */
export function changesByYear(index: Index): ChangesInYear[] {
	const found = new Map<string, Map<string, boolean>>();
	for (const group of index.dataset.groups) {
		for (const { event, date, conflictsWith } of group.events) {
			const key = `${event} ${Number(date.slice(0, 4))}`;
			const groups = found.get(key) ?? new Map<string, boolean>();
			found.set(key, groups);
			const isCertain = !date.endsWith('~') && conflictsWith === undefined;
			groups.set(group.id, isCertain || groups.get(group.id) === true);
		}
	}
	const changed = (event: EventKind, year: number): Changed => {
		const groups = [...(found.get(`${event} ${year}`)?.values() ?? [])];
		return { all: groups.length, certain: groups.filter(Boolean).length };
	};
	return yearsCovered(index).map((year) => ({
		year,
		changes: Object.fromEntries(EVENT_KINDS.map((event) => [event, changed(event, year)])) as Record<
			EventKind,
			Changed
		>,
	}));
}
