/** How complete the dataset is, and how its own counts compare with the published ones. */
import { type Day, type Span, spanOf } from '../dataset/dates.ts';
import type { Figure, GroupFile, NameClaim, Source } from '../dataset/schema.ts';
import type { Confidence, GroupType } from '../dataset/words.ts';
import { gapsOf } from './gaps.ts';
import type { Index } from './index.ts';
import { type Certainty, livesIn } from './life.ts';
import { snapshot } from './snapshot.ts';

/** What a complete group has, in the order of the report's columns. */
export const COVERED = [
	'founding',
	'end or continuing',
	'any chair',
	'chair line without gap',
	'members or seats',
	'any seat',
	'office',
	'reporting line',
	'tasks',
	'summary',
] as const;
export type Covered = (typeof COVERED)[number];

/** How many of some groups have each of the things that a complete group has. */
export interface Coverage {
	readonly groups: number;
	readonly having: Readonly<Record<Covered, number>>;
}

function isCovered(index: Index, group: GroupFile): Record<Covered, boolean> {
	const gaps = new Set(gapsOf(index, group).map(({ kind }) => kind));
	const life = index.lives.get(group.id) ?? [];
	return {
		founding: life.length > 0 && !gaps.has('founding not stated'),
		'end or continuing': life.length > 0 && life.at(-1)?.end !== 'unknown',
		'any chair': !gaps.has('chair never named'),
		'chair line without gap': !gaps.has('chair never named') && !gaps.has('chair unknown'),
		'members or seats': !gaps.has('membership not published'),
		'any seat': group.seats.length > 0,
		office: !gaps.has('office not known'),
		'reporting line': !gaps.has('reporting line not known'),
		tasks: group.tasks.length > 0,
		summary: group.summary !== undefined,
	};
}

/** Returns how many of the groups have each thing. */
export function coverageOf(index: Index, groups: readonly GroupFile[]): Coverage {
	const covered = groups.map((group) => isCovered(index, group));
	const counts = COVERED.map((field) => [field, covered.filter((group) => group[field]).length] as const);
	return { groups: groups.length, having: Object.fromEntries(counts) as Record<Covered, number> };
}

/** Returns the groups that existed, surely or possibly, on some day of the moment. */
export function groupsIn(index: Index, moment: Span): GroupFile[] {
	return [...snapshot(index, moment).groups.values()].map(({ group }) => group);
}

/** Statements by how sure they are. */
export type ByConfidence = Readonly<Record<Confidence, number>>;

const CLAIM_KINDS = ['names', 'forms', 'events', 'roles', 'seats', 'reporting', 'offices', 'tasks'] as const;

/** Returns how many claims of each kind there are, by confidence; `posts` and `successions` with them. */
export function claimCounts(index: Index): ReadonlyMap<string, ByConfidence> {
	const { groups, people, successions } = index.dataset;
	const count = (claims: ReadonlyArray<{ readonly confidence: Confidence }>): ByConfidence => {
		const counts = { confirmed: 0, reported: 0, inferred: 0 };
		for (const { confidence } of claims) counts[confidence]++;
		return counts;
	};
	return new Map<string, ByConfidence>([
		...CLAIM_KINDS.map((kind) => [kind, count(groups.flatMap((group) => [...group[kind]]))] as const),
		['posts', count(people.flatMap(({ posts }) => posts))],
		['successions', count(successions)],
	]);
}

/** Sources of one type: how many, how many with a link, how many seen only in a copy. */
export interface SourceCount {
	readonly type: Source['type'];
	readonly sources: number;
	readonly linked: number;
	readonly copies: number;
}

/** Returns how many sources of each type there are, the most frequent type first. */
export function sourceCounts(index: Index): SourceCount[] {
	const { sources } = index.dataset;
	return [...new Set(sources.map(({ type }) => type))]
		.map((type) => {
			const ofType = sources.filter((source) => source.type === type);
			return {
				type,
				sources: ofType.length,
				linked: ofType.filter(({ url }) => url !== undefined).length,
				copies: ofType.filter(({ copy }) => copy).length,
			};
		})
		.sort((a, b) => b.sources - a.sources || a.type.localeCompare(b.type));
}

/** Groups that existed at a moment: surely, and with those that possibly did. */
export interface Count {
	readonly surely: number;
	readonly possibly: number;
}

/** Returns how many groups (of one type, or of both) existed on some day of the moment. */
function countAt(index: Index, moment: Span, type?: GroupType): Count {
	const answers: Certainty[] = index.dataset.groups.flatMap((group) =>
		type !== undefined && group.type !== type ? [] : (livesIn(index.lives.get(group.id) ?? [], moment) ?? []),
	);
	return { surely: answers.filter((answer) => answer === 'surely').length, possibly: answers.length };
}

/** A published count of groups, and ours for the same moment. */
export interface Comparison {
	readonly figure: Figure;
	readonly at: string;
	readonly type: GroupType | undefined;
	readonly ours: Count;
}

/** Published counts of groups that ours can be set beside: figure, the date at which we count, and the type counted. */
const COMPARABLE: ReadonlyArray<readonly [figure: string, at: string, type?: GroupType]> = [
	['miller-1981-groups', '1981'],
	['sc-non-standing-bodies-1988-before', '1988-03', 'state'],
	['sc-non-standing-bodies-1988-after', '1988-12', 'state'],
	['miller-1998-groups', '1998'],
	['sc-coordinating-bodies-2003', '2003-04', 'state'],
	['sc-coordinating-bodies-2008-kept', '2008-04', 'state'],
	['miller-2009-groups', '2009'],
	['bjyouth-2014-central-groups', '2014-06', 'party'],
	['csis-2015-total', '2015-07'],
	['csis-2015-party', '2015-07', 'party'],
	['csis-2015-state', '2015-07', 'state'],
	['glaser-2015-central-lsgs', '2015', 'party'],
	['bjyouth-2016-central-groups', '2016-05', 'party'],
	['csis-2017-total', '2017-10'],
	['csis-2017-party', '2017-10', 'party'],
	['csis-2017-state', '2017-10', 'state'],
	['state-council-lsg-estimate-2018', '2018', 'state'],
];

/** Returns the published counts that the dataset holds beside our own, in order of time. */
export function comparisons(index: Index): Comparison[] {
	const figures = new Map(index.dataset.figures.map((figure) => [figure.id, figure]));
	return COMPARABLE.flatMap(([id, at, type]) => {
		const figure = figures.get(id);
		return figure ? [{ figure, at, type, ours: countAt(index, spanOf(at) as Span, type) }] : [];
	});
}

/** A group that a person chaired at a moment. */
export interface Chaired {
	readonly group: GroupFile;
	/** The group's name at the moment. */
	readonly name: NameClaim;
	readonly certainty: Certainty;
	readonly confidence: Confidence;
}

/** Returns the groups that the person chaired on some day of the moment, in order of id. */
export function chairedBy(index: Index, person: string, moment: Span): Chaired[] {
	return [...snapshot(index, moment).groups.values()].flatMap(({ group, name, chairs }) => {
		const own = chairs.filter(({ claim }) => claim.person === person);
		const surest = own.find(({ certainty }) => certainty === 'surely') ?? own[0];
		return surest ? [{ group, name, certainty: surest.certainty, confidence: surest.claim.confidence }] : [];
	});
}

/** A group new in a stretch of time. */
export interface NewGroup {
	readonly group: GroupFile;
	readonly first: Day;
	readonly start: 'stated' | 'first attested';
}

/** Returns the groups whose whole life starts after the one day and before the other, in order of time. */
export function newGroups(index: Index, after: Day, before: Day): NewGroup[] {
	return index.dataset.groups
		.flatMap((group) => {
			const life = index.lives.get(group.id)?.[0];
			if (!life || life.possibly.first <= after || life.possibly.first >= before) return [];
			return [{ group, first: life.possibly.first, start: life.start }];
		})
		.sort((a, b) => a.first - b.first || a.group.id.localeCompare(b.group.id));
}
