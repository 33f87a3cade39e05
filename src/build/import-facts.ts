/**
 * Merges researched rows (one JSON statement a line, formats in data/README.md) into the dataset's group files:
 * `npm run data:import -- <folder of .jsonl> [--check]`. Rows that state the same thing become one claim with all their
 * sources and the finest date. Importing rows twice changes nothing. With --check nothing is written: the run lists the
 * rows that the dataset does not hold yet, and fails where there are any.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { spanOf } from '../dataset/dates.ts';
import type { GroupFile, Note, Person, Retired, Source } from '../dataset/schema.ts';
import type {
	Area,
	Confidence,
	EventKind,
	Form,
	GroupType,
	RoleKind,
	SeatKind,
	Tenure,
} from '../dataset/words.ts';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';

type Text = string | Note;
interface RowBase {
	readonly sources: string[];
	readonly from?: string;
	readonly to?: string | null;
	readonly attested?: string;
	readonly confidence?: Confidence;
	readonly note?: Text;
}
type Row = RowBase &
	(
		| { kind: 'group'; id: string; type: GroupType; form: Form; tenure: Tenure; area: Area }
		| { kind: 'name'; group: string; en: string; zh: string; abbr?: string }
		| { kind: 'event'; group: string; event: EventKind; date: string; into?: string }
		| { kind: 'role'; group: string; person: string; role: RoleKind; as?: Text; org?: string }
		| { kind: 'memberOrg'; group: string; org: string; seat?: SeatKind }
		| { kind: 'reportsTo'; group: string; org: string }
		| { kind: 'office'; group: string; en: string; zh: string; hostOrg?: string }
		| { kind: 'task'; group: string; text: Text }
	);
type ClaimRow = Exclude<Row, { kind: 'group' }>;

/** A claim of any kind, as it is being merged. */
type Draft = RowBase & { id: string; confidence: Confidence; date?: string } & Record<string, unknown>;

const CLAIM_LISTS = {
	name: 'names',
	event: 'events',
	role: 'roles',
	memberOrg: 'seats',
	reportsTo: 'reporting',
	office: 'offices',
	task: 'tasks',
} as const;

/** Returns the finer of two dates that may mean the same day, or undefined where they cannot. */
export function finer(a: string | undefined, b: string | undefined): string | undefined | false {
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

function text(value: Text | undefined): Note | undefined {
	return typeof value === 'string' ? { en: value } : value;
}

/** What makes two rows of a kind the same statement, their dates apart. */
function keyOf(kind: ClaimRow['kind'], claim: Draft): string {
	const parts: Record<ClaimRow['kind'], readonly unknown[]> = {
		name: [claim.zh],
		event: [claim.event, claim.into],
		role: [claim.person, claim.role],
		memberOrg: [claim.organization],
		reportsTo: [claim.organization],
		office: [claim.zh, claim.host],
		task: [claim.en],
	};
	return parts[kind].map(String).join('|');
}

const YEAR = /^\d{4}/;

function idOf(kind: ClaimRow['kind'], claim: Draft): string {
	const year = YEAR.exec(claim.date ?? claim.from ?? '')?.[0];
	const stem: Record<ClaimRow['kind'], string> = {
		name: 'name',
		event: String(claim.event),
		role: `${claim.role}-${claim.person}`,
		memberOrg: `seat-${claim.organization}`,
		reportsTo: `reports-to-${claim.organization}`,
		office: 'office',
		task: 'task',
	};
	return year ? `${stem[kind]}-${year}` : stem[kind];
}

function unused(id: string, taken: ReadonlySet<string>): string {
	if (!taken.has(id)) return id;
	for (let count = 2; ; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
}

/** Confirmed where an official source says it, else reported: for rows that give no confidence of their own. */
function defaultConfidence(sources: readonly string[], sourceTypes: ReadonlyMap<string, string>): Confidence {
	return sources.some((id) => sourceTypes.get(id) === 'official') ? 'confirmed' : 'reported';
}

function draftOf(row: ClaimRow, sourceTypes: ReadonlyMap<string, string>): Draft {
	const {
		kind: _kind,
		group: _group,
		org,
		hostOrg,
		text: task,
		...rest
	} = row as ClaimRow & Record<string, unknown>;
	const as = text(rest.as as Text | undefined);
	const note = text(row.note);
	return {
		...rest,
		...(task === undefined ? {} : text(task as Text)),
		...(org === undefined ? {} : { organization: org }),
		...(hostOrg === undefined ? {} : { host: hostOrg }),
		...(as === undefined ? {} : { as }),
		...(note === undefined ? {} : { note }),
		id: '',
		confidence: row.confidence ?? defaultConfidence(row.sources, sourceTypes),
	} as Draft;
}

const STRENGTH: readonly Confidence[] = ['inferred', 'reported', 'confirmed'];

/** Returns the two as one claim, or undefined where their dates say different things. */
function merged(claim: Draft, row: Draft): Draft | undefined {
	const from = finer(claim.from, row.from);
	const to = finerEnd(claim.to, row.to);
	const date = finer(claim.date, row.date);
	if (from === false || to === false || date === false) return undefined;
	// An end that comes before the other's start is that of an earlier stay.
	if (from && to && (spanOf(from)?.first ?? 0) > (spanOf(to)?.last ?? 0)) return undefined;
	const notes = [claim.note, row.note].filter((note): note is Note => typeof note === 'object');
	const distinct = notes.filter((note, index) => index === 0 || !notes[0]?.en.includes(note.en));
	const zh = distinct.map((note) => note.zh).filter((part) => part !== undefined);
	const note =
		distinct.length === 0
			? undefined
			: {
					en: distinct.map((part) => part.en).join('; '),
					...(zh.length === distinct.length ? { zh: zh.join('；') } : {}),
				};
	return {
		...row,
		...claim,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(date === undefined ? {} : { date }),
		...(note === undefined ? {} : { note }),
		sources: [...new Set([...claim.sources, ...row.sources])].sort(),
		confidence: STRENGTH[
			Math.max(STRENGTH.indexOf(claim.confidence), STRENGTH.indexOf(row.confidence))
		] as Confidence,
	};
}

/** Merges one row into the claims of its kind; returns whether anything changed. */
export function mergeRow(
	group: Record<string, Draft[]>,
	row: ClaimRow,
	sourceTypes: ReadonlyMap<string, string>,
): boolean {
	const list = group[CLAIM_LISTS[row.kind]] as Draft[];
	const draft = draftOf(row, sourceTypes);
	for (const [index, claim] of list.entries()) {
		if (keyOf(row.kind, claim) !== keyOf(row.kind, draft)) continue;
		const both = merged(claim, draft);
		if (!both) continue;
		list[index] = both;
		return printClaim(both) !== printClaim(claim);
	}
	const taken = new Set(
		Object.values(group).flatMap((claims) => (Array.isArray(claims) ? claims.map(({ id }) => id) : [])),
	);
	list.push({ ...draft, id: unused(idOf(row.kind, draft), taken) });
	return true;
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
	return claim.date ?? claim.from ?? (typeof claim.to === 'string' ? claim.to : '9999');
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

function readRows(folder: string): { at: string; row: Row }[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.sort()
		.flatMap((file) =>
			readFileSync(join(folder, file), 'utf8')
				.split('\n')
				.flatMap((line, index) =>
					line.trim() === '' ? [] : [{ at: `${file}:${index + 1}`, row: JSON.parse(line) as Row }],
				),
		);
}

function newGroup(row: Extract<Row, { kind: 'group' }>): Record<string, unknown> {
	return {
		id: row.id,
		type: row.type,
		tenure: row.tenure,
		area: row.area,
		sources: [],
		forms: [],
		names: [],
		events: [],
		roles: [],
		seats: [],
		reporting: [],
		offices: [],
		tasks: [],
	};
}

/** Runs the import; returns what happened to each row. */
function importFacts(folder: string, check: boolean): { changed: number; held: number; unread: string[] } {
	const files = readDataFiles(DATA_FOLDER);
	const json = <T>(path: string) => JSON.parse(files.get(path) ?? '[]') as T;
	const retired = json<Retired>('retired.json');
	const sources = json<Source[]>('sources.json');
	const people = new Set(json<Person[]>('people.json').map(({ id }) => id));
	const sourceTypes = new Map(sources.map(({ id, type }) => [id, type]));
	const dropped = new Set(json<{ row: unknown }[]>('dropped.json').map(({ row }) => JSON.stringify(row)));
	const groups = new Map(
		[...files.keys()]
			.filter((path) => path.startsWith('groups/'))
			.map((path) => [basename(path, '.json'), json<Record<string, unknown>>(path)]),
	);
	// Groups first: a claim may stand in a file that is read before the one that names its group.
	const isGroup = ({ row }: { row: Row }) => (row.kind === 'group' ? 0 : 1);
	const rows = readRows(folder).sort((a, b) => isGroup(a) - isGroup(b));
	const result = { changed: 0, held: 0, unread: [] as string[] };
	const rename = (kind: keyof Retired, id: string) => retired[kind][id] ?? id;
	for (const { at, row } of rows) {
		if (!(row.kind === 'group' || row.kind in CLAIM_LISTS) || dropped.has(JSON.stringify(row))) continue;
		const known = {
			...row,
			sources: [...new Set(row.sources.map((id) => rename('sources', id)))].sort(),
			...('group' in row ? { group: rename('groups', row.group) } : {}),
			...('person' in row ? { person: rename('people', row.person) } : {}),
			...('org' in row && row.org ? { org: rename('organizations', row.org) } : {}),
			...('hostOrg' in row && row.hostOrg ? { hostOrg: rename('organizations', row.hostOrg) } : {}),
			...('into' in row && row.into
				? {
						into: groups.has(rename('groups', row.into))
							? rename('groups', row.into)
							: rename('organizations', row.into),
					}
				: {}),
		} as Row;
		const missing = known.sources.find((id) => !sourceTypes.has(id));
		if (missing) {
			result.unread.push(`${at}: no source has the id "${missing}": add it to data/sources.json first`);
			continue;
		}
		if ('person' in known && !people.has(known.person)) {
			result.unread.push(`${at}: no person has the id "${known.person}": add them to data/people.json first`);
			continue;
		}
		let changed: boolean;
		if (known.kind === 'group') {
			const id = rename('groups', known.id);
			const group = groups.get(id) ?? newGroup({ ...known, id });
			const before = JSON.stringify(group);
			groups.set(id, group);
			group.sources = [...new Set([...(group.sources as string[]), ...known.sources])].sort();
			const forms = group.forms as Draft[];
			const same = forms.find((form) => form.form === known.form);
			if (same) same.sources.splice(0, Infinity, ...new Set([...same.sources, ...known.sources].sort()));
			else
				forms.push({
					id: `form-${known.form}`,
					form: known.form,
					confidence: defaultConfidence(known.sources, sourceTypes),
					sources: known.sources,
				});
			changed = JSON.stringify(group) !== before;
		} else {
			const group = groups.get(known.group);
			if (!group) {
				result.unread.push(`${at}: no group has the id "${known.group}"`);
				continue;
			}
			changed = mergeRow(group as Record<string, Draft[]>, known, sourceTypes);
		}
		if (changed) result.changed++;
		else result.held++;
	}
	if (!check) {
		const target = join(DATA_FOLDER, 'groups');
		if (!existsSync(target)) mkdirSync(target);
		for (const [id, group] of groups)
			writeFileSync(
				join(target, `${id}.json`),
				printGroup(group as unknown as GroupFile & Record<string, unknown>),
			);
	}
	return result;
}

if (process.argv[1]?.endsWith('import-facts.ts')) {
	const [folder, flag] = process.argv.slice(2);
	if (!folder || !existsSync(folder)) {
		console.error('Usage: npm run data:import -- <folder of .jsonl files> [--check]');
		process.exit(2);
	}
	const { changed, held, unread } = importFacts(folder, flag === '--check');
	for (const line of unread) console.error(line);
	console.log(
		`${held} rows already held, ${changed} rows that add something, ${unread.length} rows that cannot be read.`,
	);
	if (unread.length > 0 || (flag === '--check' && changed > 0)) process.exit(1);
}
