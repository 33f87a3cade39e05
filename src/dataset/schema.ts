/**
 * The one definition of the dataset's files: types, validation and the published JSON Schema all come from here.
 * What each field means, and which mark it draws, is written in data/README.md.
 */
import { z } from 'zod';
import { isDate } from './dates.ts';
import { PLAIN_TEXT } from './plain-text.ts';
import {
	AREAS,
	CONFIDENCES,
	EVENT_KINDS,
	FORMS,
	GROUP_TYPES,
	ROLES,
	SEATS,
	SOURCE_TYPES,
	SUCCESSIONS,
	SYSTEMS,
	TENURES,
} from './words.ts';

// Checks a reader's own file in a page that may not make programs of texts, which zod would else try, to be faster.
z.config({ jitless: true });

/** The longest text that any field may hold, in characters: a guard against a file that is not ours. */
const MAX_TEXT = 4000;

const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens')
	.max(120);
const claimId = id;
const line = z
	.string()
	.trim()
	.min(1)
	.max(MAX_TEXT)
	.regex(PLAIN_TEXT, 'a text without hidden signs that change how it reads');
const date = z
	.string()
	.max(11)
	.refine(isDate, 'a date YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end for about');
const bilingual = z.strictObject({ en: line, zh: line });
const note = z.strictObject({ en: line, zh: line.optional() });
const sources = z.array(id).min(1);
const confidence = z.enum(CONFIDENCES);

/** What every claim carries: its id within the file, its dates, who says so and how sure that is. */
const claim = {
	id: claimId,
	from: date.optional(),
	to: date.nullable().optional(),
	firstAttested: date.optional(),
	attested: date.optional(),
	confidence,
	sources,
	note: note.optional(),
	conflictsWith: z.array(claimId).min(1).optional(),
};

const form = z.strictObject({ ...claim, form: z.enum(FORMS) });
const name = z.strictObject({ ...claim, en: line, zh: line, abbr: line.optional() });
const event = z.strictObject({
	id: claimId,
	event: z.enum(EVENT_KINDS),
	date,
	into: id.optional(),
	confidence,
	sources,
	note: note.optional(),
	conflictsWith: z.array(claimId).min(1).optional(),
});
const role = z.strictObject({
	...claim,
	person: id,
	role: z.enum(ROLES),
	as: note.optional(),
	organization: id.optional(),
});
const seat = z.strictObject({ ...claim, organization: id, seat: z.enum(SEATS).optional() });
const reporting = z.strictObject({ ...claim, organization: id });
const office = z.strictObject({ ...claim, en: line, zh: line, host: id.optional() });
const task = z.strictObject({ ...claim, en: line, zh: line.optional() });

export const groupFile = z.strictObject({
	id,
	type: z.enum(GROUP_TYPES),
	tenure: z.enum(TENURES),
	area: z.enum(AREAS),
	parent: id.optional(),
	summary: bilingual.optional(),
	note: note.optional(),
	sources,
	forms: z.array(form).min(1),
	names: z.array(name).min(1),
	events: z.array(event),
	roles: z.array(role),
	seats: z.array(seat),
	reporting: z.array(reporting),
	offices: z.array(office),
	tasks: z.array(task),
});

const organization = z.strictObject({
	id,
	en: line,
	zh: line,
	abbr: line.optional(),
	system: z.enum(SYSTEMS),
	parent: id.optional(),
	from: date.optional(),
	to: date.nullable().optional(),
	sources: z.array(id),
	note: note.optional(),
});

const succession = z.strictObject({
	id: claimId,
	from: id,
	into: id,
	date: date.optional(),
	how: z.enum(SUCCESSIONS),
	confidence,
	sources,
	note: note.optional(),
});

export const organizationsFile = z.strictObject({
	organizations: z.array(organization),
	successions: z.array(succession),
});

const post = z.strictObject({ ...claim, organization: id, title: note });
const person = z.strictObject({
	id,
	en: line,
	zh: line,
	born: date.optional(),
	died: date.optional(),
	aliases: z.array(line).optional(),
	posts: z.array(post),
});
export const peopleFile = z.array(person);

const source = z.strictObject({
	id,
	title: line,
	titleEn: line.optional(),
	titleZh: line.optional(),
	author: line.optional(),
	publisher: line,
	date: date.optional(),
	type: z.enum(SOURCE_TYPES),
	lang: z.string().regex(/^[a-z]{2}$/, 'a two-letter language code'),
	url: z
		.url({ protocol: /^https?$/ })
		.max(2000)
		.optional(),
	copy: z.literal(true).optional(),
	note: line.optional(),
});
export const sourcesFile = z.array(source);

const era = z.strictObject({
	id,
	en: line,
	zh: line,
	from: date,
	to: date.nullable(),
	summary: bilingual,
	sources,
});
const reform = z.strictObject({ id, date, en: line, zh: line, sources });
export const erasFile = z.strictObject({ eras: z.array(era).min(1), reforms: z.array(reform) });

const figure = z.strictObject({
	id,
	what: note,
	value: z.union([z.number(), line]),
	asOf: date,
	sources,
	note: note.optional(),
});
export const figuresFile = z.array(figure);

export const versionFile = z.strictObject({
	version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
	date: z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text), 'a day YYYY-MM-DD'),
	licence: line,
});

const renames = z.record(z.string().min(1).max(200), id);
export const retiredFile = z.strictObject({
	groups: renames,
	organizations: renames,
	people: renames,
	sources: renames,
});

export type GroupFile = z.infer<typeof groupFile>;
export type NameClaim = z.infer<typeof name>;
export type FormClaim = z.infer<typeof form>;
export type EventClaim = z.infer<typeof event>;
export type RoleClaim = z.infer<typeof role>;
export type SeatClaim = z.infer<typeof seat>;
export type ReportingClaim = z.infer<typeof reporting>;
export type OfficeClaim = z.infer<typeof office>;
export type TaskClaim = z.infer<typeof task>;
export type PostClaim = z.infer<typeof post>;
export type Organization = z.infer<typeof organization>;
export type Succession = z.infer<typeof succession>;
export type Person = z.infer<typeof person>;
export type Source = z.infer<typeof source>;
export type Era = z.infer<typeof era>;
export type Reform = z.infer<typeof reform>;
export type Figure = z.infer<typeof figure>;
export type Version = z.infer<typeof versionFile>;
export type Retired = z.infer<typeof retiredFile>;
export type Note = z.infer<typeof note>;

/** The dates that every claim but an event has. */
export type Dated = Pick<NameClaim, 'from' | 'to' | 'firstAttested' | 'attested'>;

/** The whole dataset as written in data/, before any rule is applied to it. */
export interface Dataset {
	readonly version: Version;
	readonly groups: readonly GroupFile[];
	readonly organizations: readonly Organization[];
	readonly successions: readonly Succession[];
	readonly people: readonly Person[];
	readonly sources: readonly Source[];
	readonly eras: readonly Era[];
	readonly reforms: readonly Reform[];
	readonly figures: readonly Figure[];
	readonly retired: Retired;
}
