/**
 * Merges researched rows (one JSON statement a line, formats in data/README.md) into the dataset's group files:
 * `npm run data:import -- <folder of .jsonl> [--check]`. Rows that say the same become one claim with all their sources
 * and the finest date; a row that the dataset holds, or that data/dropped.json drops, changes nothing. With --check
 * nothing is written: the run lists what the dataset does not hold of which row, and fails where there is any.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { firstDateOf, spanOf } from '../dataset/dates.ts';
import type { Note, Person, Retired, Source } from '../dataset/schema.ts';
import type { Confidence } from '../dataset/words.ts';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';
import { notHeld } from './fact-held.ts';
import {
	CLAIM_LISTS,
	type ClaimList,
	type ClaimRow,
	claimOf,
	closeness,
	type Draft,
	defaultConfidence,
	type GroupRow,
	readRows,
	renamed,
} from './fact-rows.ts';

/** A claim (or, with list `groups`, a whole group) that was researched and left out, and why. */
const dropped = z.strictObject({
	group: z.string(),
	list: z.enum(['groups', 'forms', ...Object.values(CLAIM_LISTS)]),
	claim: z.looseObject({ id: z.string().optional(), sources: z.array(z.string()).optional() }),
	reason: z.string().min(10),
});
export type Dropped = z.infer<typeof dropped>;

/** A group file as it is being merged. */
export type GroupDraft = Record<string, unknown> & {
	sources: readonly string[];
	forms: Draft[];
} & Record<ClaimList, Draft[]>;

/** Returns the finer of two dates that may mean the same day, or false where they cannot. */
function finer(a: string | undefined, b: string | undefined): string | undefined | false {
	if (a === undefined || b === undefined || a === b) return a ?? b;
	const spanA = spanOf(a);
	const spanB = spanOf(b);
	if (!spanA || !spanB) return false;
	if (spanA.first >= spanB.first && spanA.last <= spanB.last) return a;
	if (spanB.first >= spanA.first && spanB.last <= spanA.last) return b;
	return false;
}

/** As `finer` for ends: an end that a source states outweighs a 'still so' of an older row. */
function finerEnd(
	a: string | null | undefined,
	b: string | null | undefined,
): string | null | undefined | false {
	if (a === null || b === null) return typeof a === 'string' ? a : typeof b === 'string' ? b : null;
	return finer(a, b);
}

/** Returns the later of two dates that attest a claim; of two that may be one day, the finer. */
function later(a: string | undefined, b: string | undefined): string | undefined {
	const one = finer(a, b);
	if (one !== false) return one;
	return (spanOf(a as string)?.last ?? 0) >= (spanOf(b as string)?.last ?? 0) ? a : b;
}

function before(a: string, b: string): boolean {
	return (spanOf(a)?.last ?? 0) < (spanOf(b)?.first ?? 0);
}

/** A start marked 'about' that follows a claim's own start within its stay is a day on which it was seen, no new start. */
function seenNotStarted(claim: Draft, row: Draft): Draft {
	const start = row.from;
	if (!start?.endsWith('~') || !claim.from || !before(claim.from, start)) return row;
	if (typeof claim.to === 'string' && before(claim.to, start)) return row;
	const { from: _from, ...rest } = row;
	return { ...rest, attested: later(row.attested, start.slice(0, -1)) };
}

const YEAR = /^\d{4}/;

function idOf(list: ClaimList, claim: Draft): string {
	const year = YEAR.exec(claim.date ?? claim.from ?? '')?.[0];
	const stem: Record<ClaimList, string> = {
		names: 'name',
		events: String(claim.event),
		roles: `${claim.role}-${claim.person}`,
		seats: `seat-${claim.organization}`,
		reporting: `reports-to-${claim.organization}`,
		offices: 'office',
		tasks: 'task',
	};
	return year ? `${stem[list]}-${year}` : stem[list];
}

function unused(id: string, taken: ReadonlySet<string>): string {
	if (!taken.has(id)) return id;
	for (let count = 2; ; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
}

const STRENGTH: readonly Confidence[] = ['inferred', 'reported', 'confirmed'];

function mergedNote(a: Note | undefined, b: Note | undefined): Note | undefined {
	if (!a || !b || a.en.includes(b.en)) return a ?? b;
	return {
		en: `${a.en}; ${b.en}`,
		...(a.zh !== undefined && b.zh !== undefined ? { zh: `${a.zh}；${b.zh}` } : {}),
	};
}

/** Returns the two as one claim, or undefined where their dates say different things. */
function merged(claim: Draft, stated: Draft): Draft | undefined {
	const row = seenNotStarted(claim, stated);
	const from = finer(claim.from, row.from);
	const to = finerEnd(claim.to, row.to);
	const date = finer(claim.date, row.date);
	if (from === false || to === false || date === false) return undefined;
	const attested = later(claim.attested, row.attested);
	// An end or a sighting before the start, or an end before a sighting, is that of an earlier stay.
	if (from && to && before(to, from)) return undefined;
	if (from && attested && before(attested, from)) return undefined;
	if (to && attested && before(to, attested)) return undefined;
	const note = mergedNote(claim.note, row.note);
	const { note: _note, ...rest } = { ...row, ...claim };
	return {
		...rest,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(date === undefined ? {} : { date }),
		...(attested === undefined ? {} : { attested }),
		...(note === undefined ? {} : { note }),
		sources: [...new Set([...claim.sources, ...row.sources])].sort(),
		confidence: STRENGTH[
			Math.max(STRENGTH.indexOf(claim.confidence), STRENGTH.indexOf(row.confidence))
		] as Confidence,
	};
}

/** Puts a row's claim into the group: into the claim that says the same, else as a new one. Returns what was not held before. */
export function mergeRow(
	group: GroupDraft,
	list: ClaimList,
	row: Draft,
	left: readonly Draft[] = [],
): string[] {
	const claims = group[list];
	const missing = notHeld(list, row, [...claims, ...left]);
	if (missing.length === 0) return [];
	const nearest = claims
		.map((claim, index) => ({ index, near: closeness(list, claim, row), both: merged(claim, row) }))
		.filter(({ near, both }) => near === 0 && both !== undefined)[0];
	if (nearest?.both) {
		claims[nearest.index] = nearest.both;
		return missing;
	}
	const taken = new Set(
		[group.forms, ...Object.values(CLAIM_LISTS).map((name) => group[name])].flat().map(({ id }) => id),
	);
	claims.push({ ...row, id: unused(idOf(list, row), taken) });
	return missing;
}

const CLAIM_KEYS = [
	'id',
	'form',
	'person',
	'role',
	'as',
	'organization',
	'seat',
	'event',
	'date',
	'into',
	'en',
	'zh',
	'abbr',
	'host',
	'from',
	'to',
	'firstAttested',
	'attested',
	'confidence',
	'sources',
	'note',
	'conflictsWith',
] as const;
const GROUP_KEYS = [
	'id',
	'type',
	'tenure',
	'area',
	'parent',
	'summary',
	'note',
	'sources',
	'forms',
	'names',
	'events',
	'roles',
	'seats',
	'reporting',
	'offices',
	'tasks',
] as const;

function inOrder(value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])));
}

function printClaim(claim: Draft): string {
	return JSON.stringify(inOrder(claim, CLAIM_KEYS));
}

function when(claim: Draft): string {
	return claim.date ?? (firstDateOf(claim) || '9999');
}

/** Returns the group as its file is written: keys in a fixed order, claims in order of time, one claim a line. */
export function printGroup(group: Record<string, unknown>): string {
	const ordered = inOrder(group, GROUP_KEYS);
	const lines = Object.entries(ordered).map(([key, value]) => {
		if (!Array.isArray(value) || key === 'sources' || value.length === 0)
			return `\t"${key}": ${JSON.stringify(value)}`;
		const claims = [...(value as Draft[])]
			.sort((a, b) => when(a).localeCompare(when(b)) || a.id.localeCompare(b.id))
			.map((claim) => `\t\t${printClaim(claim)}`);
		return `\t"${key}": [\n${claims.join(',\n')}\n\t]`;
	});
	return `{\n${lines.join(',\n')}\n}\n`;
}

function newGroup({ id, type, tenure, area }: GroupRow): GroupDraft {
	const lists = { names: [], events: [], roles: [], seats: [], reporting: [], offices: [], tasks: [] };
	return { id, type, tenure, area, sources: [], forms: [], ...lists };
}

/** Adds what a row says about a group as such: that a source names it, and what form it has. Returns what was not held. */
function mergeGroupRow(
	group: GroupDraft,
	row: GroupRow,
	sourceTypes: ReadonlyMap<string, string>,
	left: readonly Draft[],
): string[] {
	const missing = row.sources.filter((id) => !group.sources.includes(id)).map((id) => `source ${id}`);
	group.sources = [...new Set([...group.sources, ...row.sources])].sort();
	if (![...group.forms, ...left].some(({ form }) => form === row.form)) {
		missing.push(`form ${row.form}`);
		group.forms.push({
			id: `form-${row.form}`,
			form: row.form,
			confidence: defaultConfidence(row.sources, sourceTypes),
			sources: row.sources,
		});
	}
	return missing;
}

interface Imported {
	/** `file:line: what the dataset did not hold of it`, for each row that added something. */
	readonly added: readonly string[];
	readonly held: number;
	readonly unread: readonly string[];
	readonly groups: ReadonlyMap<string, GroupDraft>;
}

/** Returns what the dataset's files do not hold of each row of a folder, and the groups with it added (not with `check`). */
export function importFacts(folder: string, files: ReadonlyMap<string, string>, check = false): Imported {
	const json = <T>(path: string) => JSON.parse(files.get(path) ?? '[]') as T;
	const retired = json<Retired>('retired.json');
	const sources = json<Source[]>('sources.json');
	const people = new Set(json<Person[]>('people.json').map(({ id }) => id));
	const sourceTypes = new Map(sources.map(({ id, type }) => [id, type]));
	const left = z.array(dropped).parse(json('dropped.json'));
	const leftOut = new Set(left.filter(({ list }) => list === 'groups').map(({ group }) => group));
	const groups = new Map(
		[...files.keys()]
			.filter((path) => path.startsWith('groups/'))
			.map((path) => [basename(path, '.json'), json<GroupDraft>(path)]),
	);
	// Groups first: a claim may stand in a file that is read before the one that names its group.
	const isGroup = ({ row }: { row: { kind: string } }) => (row.kind === 'group' ? 0 : 1);
	const rows = readRows(folder).sort((a, b) => isGroup(a) - isGroup(b));
	const added: string[] = [];
	const unread: string[] = [];
	let held = 0;
	for (const { at, row: raw } of rows) {
		const row = renamed(raw, retired, new Set(groups.keys()));
		const id = row.kind === 'group' ? row.id : row.group;
		if (leftOut.has(id)) {
			held++;
			continue;
		}
		const unknown = row.sources.find((source) => !sourceTypes.has(source));
		if (unknown) {
			unread.push(`${at}: no source has the id "${unknown}": add it to data/sources.json first`);
			continue;
		}
		if ('person' in row && !people.has(row.person)) {
			unread.push(`${at}: no person has the id "${row.person}": add them to data/people.json first`);
			continue;
		}
		const group = groups.get(id) ?? (row.kind === 'group' ? newGroup(row) : undefined);
		if (!group) {
			unread.push(`${at}: no group has the id "${id}"`);
			continue;
		}
		// A check compares every row with the dataset as it is, not with what rows before it would add.
		const target = check ? structuredClone(group) : group;
		groups.set(id, group);
		const leftOfGroup = (list: Dropped['list']) =>
			left
				.filter((entry) => entry.group === id && entry.list === list)
				.map(({ claim }) => ({ sources: [], ...claim }) as unknown as Draft);
		const missing =
			row.kind === 'group'
				? mergeGroupRow(target, row, sourceTypes, leftOfGroup('forms'))
				: mergeClaimRow(target, row, sourceTypes, leftOfGroup(CLAIM_LISTS[row.kind]));
		if (missing.length > 0) added.push(`${at}: ${id}: ${describe(row)}: ${missing.join(', ')}`);
		else held++;
	}
	return { added, held, unread, groups };
}

function mergeClaimRow(
	group: GroupDraft,
	row: ClaimRow,
	sourceTypes: ReadonlyMap<string, string>,
	left: readonly Draft[],
): string[] {
	return mergeRow(group, CLAIM_LISTS[row.kind], claimOf(row, sourceTypes), left);
}

/** What a row is about, in a few words, for a person who looks for it. */
function describe(row: GroupRow | ClaimRow): string {
	switch (row.kind) {
		case 'role':
			return `${row.role} ${row.person}`;
		case 'event':
			return `${row.event} ${row.date}`;
		case 'memberOrg':
		case 'reportsTo':
			return `${row.kind} ${row.org}`;
		case 'name':
		case 'office':
			return `${row.kind} ${row.zh}`;
		default:
			return row.kind;
	}
}

function main(args: readonly string[]): number {
	const [folder, flag] = args;
	if (!folder || !existsSync(folder)) {
		console.error('Usage: npm run data:import -- <folder of .jsonl files> [--check]');
		return 2;
	}
	const check = flag === '--check';
	const { added, held, unread, groups } = importFacts(folder, readDataFiles(DATA_FOLDER), check);
	for (const line of [...unread, ...added]) console.log(line);
	console.log(
		`${held} rows already held, ${added.length} rows that add something, ${unread.length} rows that cannot be read.`,
	);
	if (!check) {
		mkdirSync(join(DATA_FOLDER, 'groups'), { recursive: true });
		for (const [id, group] of groups)
			writeFileSync(join(DATA_FOLDER, 'groups', `${id}.json`), printGroup(group));
	}
	return unread.length > 0 || (check && added.length > 0) ? 1 : 0;
}

if (process.argv[1]?.endsWith('import-facts.ts')) process.exitCode = main(process.argv.slice(2));
