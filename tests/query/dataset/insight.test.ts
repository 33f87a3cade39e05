/**
 * The numbers of each insight, counted once more from the published tables by the rules of data/README.md, "What holds
 * on a date". Nothing of src/query is used for it.
 */
import { csvParse } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageFiles } from '../../../src/build/package.ts';
import { type Index, indexDataset } from '../../../src/query/index.ts';
import {
	aliveByYear,
	chairedByTopLeader,
	changesByYear,
	placesByOrganization,
	spansByEra,
} from '../../../src/query/insight.ts';
import { snapshot } from '../../../src/query/snapshot.ts';
import { realDataset } from '../../export/real-data.ts';

type Row = Readonly<Record<string, string>>;
/** First and last day, as YYYY-MM-DD: such texts sort as the days do. */
type Days = readonly [first: string, last: string];

let index: Index;
let tables: (name: string) => readonly Row[];
let newest: string;

beforeAll(() => {
	const dataset = realDataset();
	index = indexDataset(dataset);
	newest = dataset.version.date;
	const files = packageFiles(dataset);
	const parsed = new Map<string, readonly Row[]>();
	tables = (name) => {
		const rows = parsed.get(name) ?? csvParse(files.get(`${name}.csv`) ?? '');
		parsed.set(name, rows);
		return rows;
	};
});

/** The days that a date of the tables may mean. */
function days(date: string | undefined): Days | undefined {
	if (!date) return undefined;
	const [plain = '', year = 0, month = 0, day = 0] = [
		date.replace('~', ''),
		...date.replace('~', '').split('-').map(Number),
	];
	const about = date.endsWith('~') ? 1 : 0;
	const iso = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
	if (plain.length === 4) return [`${year - about}-01-01`, `${year + about}-12-31`];
	if (plain.length === 7) return [iso(year, month - about, 1), iso(year, month + about + 1, 0)];
	return [iso(year, month, day - about), iso(year, month, day + about)];
}

const least = (...dates: readonly string[]) => [...dates].sort()[0] as string;
const most = (...dates: readonly string[]) => [...dates].sort().at(-1) as string;
const meet = (a: Days, b: Days) => a[0] <= b[1] && b[0] <= a[1];
const lives = new Map<string, readonly Row[]>();

function livesOf(group = ''): readonly Row[] {
	const found = lives.get(group) ?? tables('lives').filter((life) => life.group === group);
	lives.set(group, found);
	return found;
}

/** Whether a group existed on some day of the moment. */
function alive(group: string | undefined, moment: Days): 'surely' | 'possibly' | undefined {
	const holds = (from: string, to: string) =>
		livesOf(group).some((life) => life[from] && meet([life[from], life[to] ?? ''], moment));
	return holds('surely_from', 'surely_to')
		? 'surely'
		: holds('possibly_from', 'possibly_to')
			? 'possibly'
			: undefined;
}

const REORGANISATIONS = [
	'1966-05-31',
	...[1982, 1988, 1993, 1998, 2003, 2008, 2013, 2018, 2023].map((each) => `${each}-03-31`),
];
const next = (after: string) => least(newest, REORGANISATIONS.find((day) => day > after) ?? newest);
const previous = (before: string) => REORGANISATIONS.findLast((day) => day < before) ?? '';

/** The days on which a role or seat surely and possibly held; undefined for a role without any date. */
function reach(claim: Row): { surely: Days | undefined; possibly: Days } | undefined {
	const own = livesOf(claim.group);
	const existence = (day: string) => own.find((life) => day <= (life.possibly_to ?? '')) ?? own.at(-1);
	const [from, to, attested] = [days(claim.from), days(claim.to), days(claim.attested)];
	const seen = days(claim.first_attested) ?? attested;
	const isRole = claim.role !== undefined;
	const isStill = claim.still === 'true';
	const shown = seen?.[0] ?? to?.[0];
	if (isRole && !from && shown === undefined) return undefined;
	const isSingle = ['chair', 'secretary-general', 'office-director'].includes(claim.role ?? '');
	const others = !isSingle
		? []
		: tables('roles').filter(
				(other) => other.group === claim.group && other.role === claim.role && other.id !== claim.id,
			);
	const lastSeen = (other: Row) =>
		other.still === 'true'
			? newest
			: (days(other.to || other.attested || other.first_attested || other.from)?.[0] ?? '');
	const earliest =
		isRole && shown !== undefined
			? most(
					existence(shown)?.possibly_from ?? '',
					seen ? previous(shown) : previous(previous(shown)),
					...others.map(lastSeen).filter((day) => day < shown),
				)
			: (own[0]?.possibly_from ?? '');
	const start = from ?? [earliest, shown ?? own.at(-1)?.possibly_to ?? ''];
	const known = from?.[1] ?? seen?.[1];
	const lastSure = to?.[0] ?? (isStill ? newest : most(known ?? start[0], attested?.[0] ?? start[0]));
	const surely = known !== undefined && known <= lastSure ? ([known, lastSure] as const) : undefined;
	const groupEnd = existence(start[1])?.possibly_to ?? start[1];
	const term = next(attested?.[1] ?? start[1]);
	const later = others
		.map((other) => days(other.from || other.first_attested || other.attested))
		.filter((span) => span !== undefined && span[0] > start[1])
		.map((span) => span?.[1] ?? '');
	const open = isSingle ? least(groupEnd, next(term), ...later) : isRole ? least(groupEnd, term) : groupEnd;
	const lastPossible = to?.[1] ?? (isStill ? newest : most(open, attested?.[1] ?? start[0]));
	return {
		surely,
		possibly: [
			least(start[0], surely?.[0] ?? start[0]),
			most(lastPossible, start[0], surely?.[1] ?? start[0]),
		],
	};
}

/** How surely a claim held at the moment: never more so than its group was there. */
function held(claim: Row, moment: Days): 'surely' | 'possibly' | undefined {
	const group = alive(claim.group, moment);
	const stretch = reach(claim);
	if (!group || !stretch) return undefined;
	const { surely, possibly } = stretch;
	if (group === 'surely' && surely && meet(surely, moment)) return 'surely';
	return meet(possibly, moment) ? 'possibly' : undefined;
}

/** The organizations that had a place in each group at the moment, and whether by a seat of their own. */
function placesAt(moment: Days): Map<string, Map<string, boolean>> {
	const places = new Map<string, Map<string, boolean>>();
	const existing = new Set(
		tables('organizations')
			.filter(({ from, to }) => meet([days(from)?.[0] ?? '', days(to)?.[1] ?? '9'], moment))
			.map(({ id }) => id),
	);
	const ofGroup = [
		...tables('roles').filter((role) => role.organization && !role.role?.startsWith('office-')),
		...tables('seats'),
	];
	for (const claim of ofGroup) {
		if (!existing.has(claim.organization) || !held(claim, moment)) continue;
		const own = places.get(claim.group ?? '') ?? new Map<string, boolean>();
		own.set(claim.organization ?? '', own.get(claim.organization ?? '') || claim.role === undefined);
		places.set(claim.group ?? '', own);
	}
	return places;
}

const year = (of: number): Days => [`${of}-01-01`, `${of}-12-31`];

describe('the numbers of the insights', () => {
	it('count the groups alive in each year as the table of lives has them', () => {
		for (const row of aliveByYear(index)) {
			for (const type of ['party', 'state'] as const) {
				const answers = tables('groups')
					.filter((group) => group.type === type)
					.map(({ id }) => alive(id, year(row.year)));
				expect([row.year, row[type]]).toEqual([
					row.year,
					{
						surely: answers.filter((answer) => answer === 'surely').length,
						possibly: answers.filter(Boolean).length,
					},
				]);
			}
		}
	});

	it('count the chairs of the top leader of each year as the tables of posts and roles have them', () => {
		const posts = tables('posts').filter(
			({ organization, title_en: title = '' }) =>
				organization === 'central-committee' &&
				['Chairman', 'General', 'Acting'].includes(title.split(' ')[0] ?? ''),
		);
		const found = chairedByTopLeader(index);
		const leaders = new Set(posts.map(({ person }) => person));
		expect(new Set(found.map(({ person }) => person))).toEqual(leaders);
		for (const person of leaders) {
			const own = posts.filter((post) => post.person === person);
			const inOffice: Days = [
				least(...own.map(({ from }) => days(from)?.[0] ?? '9')),
				most(...own.map((post) => (post.still === 'true' ? newest : (days(post.to)?.[1] ?? newest)))),
			];
			const rows = found.filter((row) => row.person === person);
			expect(rows.map((row) => row.year)).toEqual(
				Array.from(
					{ length: Number(inOffice[1].slice(0, 4)) - Number(inOffice[0].slice(0, 4)) + 1 },
					(_, offset) => Number(inOffice[0].slice(0, 4)) + offset,
				),
			);
			const chairs = tables('roles').filter((role) => role.person === person && role.role === 'chair');
			const partyGroups = new Set(
				tables('groups')
					.filter(({ type }) => type === 'party')
					.map(({ id }) => id),
			);
			for (const row of rows) {
				const moment: Days = [
					most(inOffice[0], year(row.year)[0]),
					least(inOffice[1], year(row.year)[1], newest),
				];
				const chaired = (isWanted: (certainty: string | undefined) => boolean) =>
					new Set(chairs.filter((claim) => isWanted(held(claim, moment))).map(({ group }) => group));
				const surely = chaired((certainty) => certainty === 'surely');
				const possibly = chaired((certainty) => certainty !== undefined);
				const party = (groups: ReadonlySet<string | undefined>) =>
					[...groups].filter((group) => partyGroups.has(group)).length;
				expect([row.year, row.chaired, row.chairedParty, row.partyGroups]).toEqual([
					row.year,
					{ surely: surely.size, possibly: possibly.size },
					{ surely: party(surely), possibly: party(possibly) },
					{
						surely: [...partyGroups].filter((group) => alive(group, moment) === 'surely').length,
						possibly: [...partyGroups].filter((group) => alive(group, moment)).length,
					},
				]);
			}
		}
	});

	it('count the systems that each era ties together as the tables of seats and roles have them', () => {
		const systems = new Map(tables('organizations').map(({ id, system }) => [id, system]));
		expect(spansByEra(index).map(({ era, ...row }) => [era.id, row])).toEqual(
			tables('eras').map((era) => {
				const moment: Days = [days(era.from)?.[0] ?? '', days(era.to)?.[1] ?? newest];
				const places = placesAt(moment);
				const spans = tables('groups')
					.filter(({ id }) => alive(id, moment))
					.map(
						({ id = '' }) => new Set([...(places.get(id)?.keys() ?? [])].map((each) => systems.get(each))),
					);
				return [
					era.id,
					{
						groups: spans.length,
						unpublished: spans.filter(({ size }) => size === 0).length,
						one: spans.filter(({ size }) => size === 1).length,
						two: spans.filter(({ size }) => size === 2).length,
						more: spans.filter(({ size }) => size > 2).length,
						military: spans.filter((span) => span.has('military')).length,
					},
				];
			}),
		);
	});

	it('rank the organizations by their places as the tables of seats and roles have them', () => {
		for (const each of [1985, 2013, 2017]) {
			const [first, last] = year(each);
			const toDay = (date: string) => Date.parse(date) / 86_400_000;
			const found = placesByOrganization(snapshot(index, { first: toDay(first), last: toDay(last) }));
			const counts = new Map<string, { bySeat: number; byRole: number }>();
			for (const organizations of placesAt([first, last]).values()) {
				for (const [organization, bySeat] of organizations) {
					const count = counts.get(organization) ?? { bySeat: 0, byRole: 0 };
					count[bySeat ? 'bySeat' : 'byRole']++;
					counts.set(organization, count);
				}
			}
			expect(new Map(found.map(({ organization, ...count }) => [organization, count]))).toEqual(counts);
			const totals = found.map(({ bySeat, byRole }) => bySeat + byRole);
			expect(totals).toEqual([...totals].sort((a, b) => b - a));
		}
	});

	it('count what happened in each year as the table of events has it', () => {
		for (const row of changesByYear(index)) {
			for (const [kind, { all, certain }] of Object.entries(row.changes)) {
				const events = tables('events').filter(
					({ event, date }) => event === kind && date?.startsWith(String(row.year)),
				);
				const undisputed = events.filter(
					({ date, conflicts_with: conflicts }) => !date?.endsWith('~') && !conflicts,
				);
				const groups = (rows: readonly Row[]) => new Set(rows.map(({ group }) => group)).size;
				expect([row.year, kind, all, certain]).toEqual([row.year, kind, groups(events), groups(undisputed)]);
			}
		}
	});

	it('show what is known of each: no count is empty throughout', () => {
		expect(aliveByYear(index).some(({ party, state }) => party.surely > 0 && state.surely > 0)).toBe(true);
		expect(chairedByTopLeader(index).some(({ chaired }) => chaired.surely > 3)).toBe(true);
		expect(spansByEra(index).some(({ more, military }) => more > 0 && military > 0)).toBe(true);
		expect(changesByYear(index).some(({ changes }) => changes.established.certain > 3)).toBe(true);
	});
});
