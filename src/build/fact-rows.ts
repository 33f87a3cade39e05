/** The rows of research (one JSON statement a line; formats in data/README.md, "Changing the data") and the claims they make. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimDates } from '../dataset/dates.ts';
import type { Note, Retired } from '../dataset/schema.ts';
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

type Text = string | Note;
interface RowBase {
	readonly sources: readonly string[];
	readonly from?: string;
	readonly to?: string | null;
	readonly attested?: string;
	readonly confidence?: Confidence;
	readonly note?: Text;
}

/** One row: a group as such, or one statement about a group. */
export type Row = RowBase &
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
export type ClaimRow = Exclude<Row, { kind: 'group' }>;
export type GroupRow = Extract<Row, { kind: 'group' }>;

/** A row, and where it stands: `file:line`. */
export interface PlacedRow {
	readonly at: string;
	readonly row: Row;
}

/** A claim of any kind, as it is being compared and merged. */
export interface Draft extends ClaimDates {
	readonly id: string;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
	readonly date?: string | undefined;
	readonly note?: Note | undefined;
	readonly [field: string]: unknown;
}

/** The list of a group file in which the claims of a kind of row stand. */
export const CLAIM_LISTS = {
	name: 'names',
	event: 'events',
	role: 'roles',
	memberOrg: 'seats',
	reportsTo: 'reporting',
	office: 'offices',
	task: 'tasks',
} as const;
export type ClaimList = (typeof CLAIM_LISTS)[keyof typeof CLAIM_LISTS];

/** The fields that say what a claim of a list is about, its dates apart: of two claims alike in one set, both say the same. */
const SUBJECTS: Record<ClaimList, readonly (readonly string[])[]> = {
	names: [['zh'], ['en']],
	events: [['event', 'into'], ['event']],
	roles: [['person', 'role']],
	seats: [['organization']],
	reporting: [['organization']],
	offices: [['zh', 'host'], ['host'], ['zh']],
	tasks: [['en']],
};

function alike(a: unknown, b: unknown): boolean {
	return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** Returns how closely two claims of a list are about the same: 0 most closely, undefined not at all. */
export function closeness(list: ClaimList, a: Draft, b: Draft): number | undefined {
	const rank = SUBJECTS[list].findIndex(
		(fields) =>
			// A set with a field that neither has says nothing of its own (an office without a host).
			fields.every((field) => alike(a[field], b[field])) && fields.some((field) => a[field] !== undefined),
	);
	return rank < 0 ? undefined : rank;
}

function bilingual(value: Text | undefined): Note | undefined {
	return typeof value === 'string' ? { en: value } : value;
}

/** Confirmed where an official source says it, else reported: for rows that give no confidence of their own. */
export function defaultConfidence(
	sources: readonly string[],
	sourceTypes: ReadonlyMap<string, string>,
): Confidence {
	return sources.some((id) => sourceTypes.get(id) === 'official') ? 'confirmed' : 'reported';
}

/** Returns the claim that a row makes, as yet without an id. */
export function claimOf(row: ClaimRow, sourceTypes: ReadonlyMap<string, string>): Draft {
	const {
		kind: _kind,
		group: _group,
		org,
		hostOrg,
		text: task,
		as,
		note,
		...rest
	} = row as ClaimRow & { org?: string; hostOrg?: string; text?: Text; as?: Text };
	return {
		...rest,
		...(task === undefined ? {} : bilingual(task)),
		...(org === undefined ? {} : { organization: org }),
		...(hostOrg === undefined ? {} : { host: hostOrg }),
		...(as === undefined ? {} : { as: bilingual(as) }),
		note: bilingual(note),
		id: '',
		confidence: row.confidence ?? defaultConfidence(row.sources, sourceTypes),
	};
}

/** Returns the row under the ids of now. `groups` tells the ids of groups from those of organizations in `into`. */
export function renamed(row: Row, retired: Retired, groups: ReadonlySet<string>): Row {
	const rename = (kind: keyof Retired, id: string) => retired[kind][id] ?? id;
	const into = (id: string) =>
		groups.has(rename('groups', id)) ? rename('groups', id) : rename('organizations', id);
	return {
		...row,
		sources: [...new Set(row.sources.map((id) => rename('sources', id)))].sort(),
		...(row.kind === 'group' ? { id: rename('groups', row.id) } : { group: rename('groups', row.group) }),
		...('person' in row ? { person: rename('people', row.person) } : {}),
		...('org' in row && row.org ? { org: rename('organizations', row.org) } : {}),
		...('hostOrg' in row && row.hostOrg ? { hostOrg: rename('organizations', row.hostOrg) } : {}),
		...('into' in row && row.into ? { into: into(row.into) } : {}),
	} as Row;
}

/** Returns the rows of every `.jsonl` file of a folder that are about groups, in the order of file and line. */
export function readRows(folder: string): PlacedRow[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.sort()
		.flatMap((file) =>
			readFileSync(join(folder, file), 'utf8')
				.split('\n')
				.flatMap((line, index) =>
					line.trim() === '' ? [] : [{ at: `${file}:${index + 1}`, row: JSON.parse(line) as Row }],
				),
		)
		.filter(({ row }) => row.kind === 'group' || row.kind in CLAIM_LISTS);
}
