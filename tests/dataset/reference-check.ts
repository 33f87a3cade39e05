/**
 * A second, independent reading of data/README.md: whether files are a valid dataset, written by hand without zod and
 * without the project's checks, to hold them against.
 */
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
} from '../../src/dataset/words.ts';

type Shape = (value: unknown) => boolean;
type Json = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** First and last code of the characters that are controls, other than tab and line end, or turn the direction of what stands around them. */
const HIDDEN_RANGES = [
	[0, 8],
	[11, 12],
	[14, 31],
	[127, 159],
	[0x061c, 0x061c],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2066, 0x2069],
	[0xfeff, 0xfeff],
] as const;
const HIDDEN = new Set(
	HIDDEN_RANGES.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, step) => first + step),
	),
);
const text: Shape = (value) => {
	if (!isText(value)) return false;
	const trimmed = value.trim();
	// A loop: the real dataset holds two million characters, and is checked a hundred times.
	for (let at = 0; at < trimmed.length; at++) if (HIDDEN.has(trimmed.charCodeAt(at))) return false;
	return trimmed.length >= 1 && trimmed.length <= 4000;
};
const id: Shape = (value) =>
	isText(value) &&
	value.length <= 120 &&
	value.split('-').every((part) => /^[a-z0-9]+$/.test(part)) &&
	!value.includes('\n');
const oneOf =
	(words: readonly string[]): Shape =>
	(value) =>
		isText(value) && words.includes(value);
const listOf =
	(shape: Shape, least = 0): Shape =>
	(value) =>
		Array.isArray(value) && value.length >= least && value.every(shape);
const isNull: Shape = (value) => value === null;
const either =
	(...shapes: readonly Shape[]): Shape =>
	(value) =>
		shapes.some((shape) => shape(value));

function exact(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
	const needed = Object.entries(required);
	const known = new Map([...needed, ...Object.entries(optional)]);
	return (value) =>
		isObject(value) &&
		needed.every(([key]) => Object.hasOwn(value, key)) &&
		Object.keys(value).every((key) => known.get(key)?.(value[key]) ?? false);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Year, month and day of a date, the parts that it gives. */
function dateParts(value: unknown): { parts: number[]; about: boolean } | undefined {
	if (!isText(value) || value.includes('\n')) return undefined;
	const about = value.endsWith('~');
	const bare = about ? value.slice(0, -1) : value;
	if (!/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(bare)) return undefined;
	const parts = bare.split('-').map(Number);
	const [year = 0, month = 1, day = 1] = parts;
	const most = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
	return year > 0 && day >= 1 && day <= most ? { parts, about } : undefined;
}
const date: Shape = (value) => dateParts(value) !== undefined;

/** The earliest and latest moment of a date, as numbers that sort. */
function bounds(value: unknown): [earliest: number, latest: number] | undefined {
	const read = dateParts(value);
	if (!read) return undefined;
	const { parts, about } = read;
	const [year = 0, month, day] = parts;
	const wide = about ? 1 : 0;
	const utc = (y: number, m: number, d: number) => {
		const at = new Date(0);
		at.setUTCFullYear(y, m, d);
		return at.getTime();
	};
	if (month === undefined) return [utc(year - wide, 0, 1), utc(year + wide + 1, 0, 0)];
	if (day === undefined) return [utc(year, month - 1 - wide, 1), utc(year, month + wide, 0)];
	return [utc(year, month - 1, day - wide), utc(year, month - 1, day + wide)];
}
function reversed(from: unknown, to: unknown): boolean {
	const start = bounds(from);
	const end = bounds(to);
	return start !== undefined && end !== undefined && start[0] > end[1];
}

const note = exact({ en: text }, { zh: text });
const both = exact({ en: text, zh: text });
const cited = listOf(id, 1);
const certain = { id, confidence: oneOf(CONFIDENCES), sources: cited };
const remarks = { note, conflictsWith: listOf(id, 1) };
const dated = { from: date, to: either(date, isNull), firstAttested: date, attested: date, ...remarks };
const web: Shape = (value) =>
	isText(value) &&
	value.length <= 2000 &&
	URL.canParse(value) &&
	['http:', 'https:'].includes(new URL(value).protocol);

const SHAPES: Record<string, Shape> = {
	'version.json': exact({
		version: (value) => isText(value) && /^[0-9]+\.[0-9]+\.[0-9]+$/.test(value) && !value.includes('\n'),
		date: (value) => isText(value) && value.length === 10 && date(value),
		licence: text,
	}),
	'organizations.json': exact({
		organizations: listOf(
			exact(
				{ id, en: text, zh: text, system: oneOf(SYSTEMS), sources: listOf(id) },
				{ abbr: text, parent: id, from: date, to: either(date, isNull), note },
			),
		),
		successions: listOf(exact({ ...certain, from: id, into: id, how: oneOf(SUCCESSIONS) }, { date, note })),
	}),
	'people.json': listOf(
		exact(
			{ id, en: text, zh: text, posts: listOf(exact({ ...certain, organization: id, title: note }, dated)) },
			{ born: date, died: date, aliases: listOf(text) },
		),
	),
	'sources.json': listOf(
		exact(
			{
				id,
				title: text,
				publisher: text,
				type: oneOf(SOURCE_TYPES),
				lang: (value) => isText(value) && /^[a-z][a-z]$/.test(value) && value.length === 2,
			},
			{
				titleEn: text,
				titleZh: text,
				author: text,
				date,
				url: web,
				copy: (value) => value === true,
				note: text,
			},
		),
	),
	'eras.json': exact({
		eras: listOf(
			exact({ id, en: text, zh: text, from: date, to: either(date, isNull), summary: both, sources: cited }),
			1,
		),
		reforms: listOf(exact({ id, date, en: text, zh: text, sources: cited })),
	}),
	'figures.json': listOf(
		exact(
			{
				id,
				what: note,
				value: either((value) => typeof value === 'number', text),
				asOf: date,
				sources: cited,
			},
			{ note },
		),
	),
	'retired.json': exact(
		Object.fromEntries(
			['groups', 'organizations', 'people', 'sources'].map((kind) => [
				kind,
				(value: unknown) =>
					isObject(value) &&
					Object.entries(value).every(
						([old, now]) => old === '__proto__' || (old.length >= 1 && old.length <= 200 && id(now)),
					),
			]),
		),
	),
};
const GROUP = exact(
	{
		id,
		type: oneOf(GROUP_TYPES),
		tenure: oneOf(TENURES),
		area: oneOf(AREAS),
		sources: cited,
		forms: listOf(exact({ ...certain, form: oneOf(FORMS) }, dated), 1),
		names: listOf(exact({ ...certain, en: text, zh: text }, { ...dated, abbr: text }), 1),
		events: listOf(exact({ ...certain, event: oneOf(EVENT_KINDS), date }, { ...remarks, into: id })),
		roles: listOf(
			exact({ ...certain, person: id, role: oneOf(ROLES) }, { ...dated, as: note, organization: id }),
		),
		seats: listOf(exact({ ...certain, organization: id }, { ...dated, seat: oneOf(SEATS) })),
		reporting: listOf(exact({ ...certain, organization: id }, dated)),
		offices: listOf(exact({ ...certain, en: text, zh: text }, { ...dated, host: id })),
		tasks: listOf(exact({ ...certain, en: text }, { ...dated, zh: text })),
	},
	{ parent: id, summary: both, note },
);

type Item = Json & { id: string; parent?: string };
const items = (value: unknown) => value as Item[];
const idsOf = (list: readonly Item[]) => list.map((item) => item.id);
const twice = (ids: readonly string[]) => new Set(ids).size !== ids.length;
const LISTS = ['forms', 'names', 'events', 'roles', 'seats', 'reporting', 'offices', 'tasks'];

function circular(list: readonly Item[]): boolean {
	return list.some((start) => {
		let at: Item | undefined = start;
		for (let steps = 0; at?.parent !== undefined; steps++) {
			if (steps > list.length) return true;
			const parent: string = at.parent;
			at = list.find((other) => other.id === parent);
		}
		return false;
	});
}

/** Returns what is wrong with the files, in words, or undefined where they are a valid dataset. */
export function referenceFault(files: ReadonlyMap<string, string>): string | undefined {
	const read = new Map<string, unknown>();
	for (const [path, content] of files) {
		const shape = path.startsWith('groups/') ? GROUP : SHAPES[path];
		if (!shape) continue;
		try {
			read.set(path, JSON.parse(content));
		} catch {
			return `${path} is not JSON`;
		}
		if (!shape(read.get(path))) return `${path} has not its shape`;
	}
	for (const path of Object.keys(SHAPES)) if (!read.has(path)) return `${path} is missing`;
	const groups = [...read].filter(([path]) => path.startsWith('groups/'));
	if (groups.length === 0) return 'no group';
	const misnamed = groups.find(([path, group]) => path !== `groups/${(group as Item).id}.json`);
	if (misnamed) return `${misnamed[0]} has another id`;

	const { organizations, successions } = read.get('organizations.json') as Record<string, Item[]>;
	const { eras, reforms } = read.get('eras.json') as Record<string, Item[]>;
	const lists = {
		groups: groups.map(([, group]) => group as Item),
		organizations: organizations ?? [],
		successions: successions ?? [],
		people: items(read.get('people.json')),
		sources: items(read.get('sources.json')),
		eras: eras ?? [],
		reforms: reforms ?? [],
		figures: items(read.get('figures.json')),
	};
	for (const [name, list] of Object.entries(lists))
		if (twice(idsOf(list))) return `an id stands twice in ${name}`;
	if (circular(lists.organizations) || circular(lists.groups)) return 'a line of parents is circular';

	const known = {
		group: new Set(idsOf(lists.groups)),
		organization: new Set(idsOf(lists.organizations)),
		person: new Set(idsOf(lists.people)),
		source: new Set(idsOf(lists.sources)),
	};
	const dangling = (kind: keyof typeof known, ...ids: readonly unknown[]) =>
		ids.some((one) => one !== undefined && !known[kind].has(one as string));
	const posts = lists.people.map((person) => items(person.posts));
	const claims = lists.groups.map((group) => LISTS.flatMap((list) => items(group[list])));
	const everything: Item[] = [...Object.values(lists).flat(), ...posts.flat(), ...claims.flat()];
	for (const item of everything) {
		if (item.sources !== undefined && dangling('source', ...(item.sources as string[])))
			return `${item.id} cites a source that is not there`;
		if (!successions?.includes(item) && reversed(item.from, item.to))
			return `${item.id} ends before it starts`;
	}
	for (const list of [...posts, ...claims]) {
		const ids = idsOf(list);
		if (twice(ids)) return 'a claim id stands twice';
		if (
			list.some(({ conflictsWith }) =>
				(conflictsWith as string[] | undefined)?.some((one) => !ids.includes(one)),
			)
		)
			return 'a conflict with nothing';
	}
	for (const post of posts.flat()) if (dangling('organization', post.organization)) return `post ${post.id}`;
	for (const organization of lists.organizations)
		if (dangling('organization', organization.parent)) return `parent of ${organization.id}`;
	for (const succession of lists.successions)
		if (dangling('organization', succession.from, succession.into)) return `succession ${succession.id}`;
	for (const group of lists.groups) {
		if (dangling('group', group.parent)) return `parent of ${group.id}`;
		for (const { into } of items(group.events))
			if (dangling('group', into) && dangling('organization', into)) return `event of ${group.id}`;
		for (const role of items(group.roles))
			if (dangling('person', role.person) || dangling('organization', role.organization))
				return `role ${role.id}`;
		for (const claim of [...items(group.seats), ...items(group.reporting)])
			if (dangling('organization', claim.organization)) return `organization of ${claim.id}`;
		for (const office of items(group.offices))
			if (dangling('organization', office.host)) return `host of ${office.id}`;
	}
	const retired = read.get('retired.json') as Record<string, Record<string, string>>;
	for (const [list, kind] of [
		['groups', 'group'],
		['organizations', 'organization'],
		['people', 'person'],
		['sources', 'source'],
	] as const) {
		// An own key of this name is left out on loading (zod does so), so that it never renames anything.
		for (const [old, now] of Object.entries(retired[list] ?? {}))
			if (old !== '__proto__' && (dangling(kind, now) || known[kind].has(old))) return `retired ${old}`;
	}
	return undefined;
}
