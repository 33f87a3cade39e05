/** The ids that an address may name: present ones, and every other name by which an entity is or was known. */
import type { Day } from '../dataset/dates.ts';
import type { Dataset } from '../dataset/schema.ts';
import { newestDay, OLDEST } from '../query/index.ts';
import { fold, nameKey } from './fold.ts';
import { nearestAmong } from './nearest.ts';
import { initialsOfName, rewordings } from './short-forms.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from './view.ts';

/** What a text in the place of an id means: one entity, or none, with what it may have meant. */
export type Resolution =
	| { readonly id: string }
	| {
			readonly id: undefined;
			/** 'ambiguous' where the text is a name of several entities: the suggestions. */
			readonly why: 'unknown' | 'ambiguous';
			readonly suggestions: readonly Entity[];
	  };

/** What the codec needs to know of the dataset. */
export interface Known {
	/** Returns what the text means as an id of that kind: an id, a retired id, a name, an abbreviation. */
	readonly resolve: (kind: EntityKind, text: string) => Resolution;
	/** Returns the entities of any kind that the text names or resembles, best first. */
	readonly suggest: (text: string) => readonly Entity[];
	readonly eras: readonly string[];
	/** The steps of the guide, in order. */
	readonly steps: readonly string[];
	/** The first and last day for which a date may be asked. */
	readonly oldest: Day;
	readonly newest: Day;
}

const SUGGESTIONS = 5;

/** What stands before many Chinese names of central bodies and is often left out. */
const CHINESE_HEAD = /^(?:中共中央|党中央|中央|国务院|中华人民共和国)/u;

/** The names of one entity. The stated ones stand in the data; the derived ones are made from those. */
interface Named {
	readonly id: string;
	readonly stated: readonly string[];
	readonly derived: readonly string[];
}

/** Key of a name → the ids that bear it. */
type Table = ReadonlyMap<string, ReadonlySet<string>>;

interface Tables {
	readonly ids: ReadonlySet<string>;
	/** In the order in which they are asked: the first that knows a text decides, even that it is ambiguous. */
	readonly tables: readonly Table[];
}

const given = (texts: readonly (string | undefined)[]): string[] =>
	texts.filter((text): text is string => text !== undefined);

/** Returns the key of a Chinese name without the words 'central' or 'State Council' at its head. */
function headless(text: string): string {
	return nameKey(text).replace(CHINESE_HEAD, '');
}

function ofBody(id: string, names: readonly { en: string; zh: string; abbr?: string | undefined }[]): Named {
	return {
		id,
		stated: names.flatMap(({ en, zh, abbr }) => given([en, zh, abbr])),
		derived: names.flatMap(({ en, zh }) => [...rewordings(en), ...initialsOfName(en), headless(zh)]),
	};
}

/** Returns every entity of a kind with its names, present and former. */
function named(dataset: Dataset, kind: EntityKind): Named[] {
	switch (kind) {
		case 'group':
			return dataset.groups.map(({ id, names }) => ofBody(id, names));
		case 'organization':
			return dataset.organizations.map((organization) => ofBody(organization.id, [organization]));
		case 'person':
			return dataset.people.map(({ id, en, zh, aliases }) => ({
				id,
				stated: [en, zh, ...(aliases ?? [])],
				derived: [],
			}));
	}
}

function tableOf(entries: readonly (readonly [text: string, id: string])[]): Table {
	const table = new Map<string, Set<string>>();
	for (const [text, id] of entries) {
		const key = nameKey(text);
		if (key === '') continue;
		const ids = table.get(key);
		if (ids) ids.add(id);
		else table.set(key, new Set([id]));
	}
	return table;
}

function tablesOf(entities: readonly Named[], retired: Readonly<Record<string, string>>): Tables {
	return {
		ids: new Set(entities.map(({ id }) => id)),
		tables: [
			tableOf(Object.entries(retired)),
			tableOf(entities.flatMap(({ id, stated }) => stated.map((text) => [text, id] as const))),
			tableOf(entities.flatMap(({ id, derived }) => derived.map((text) => [text, id] as const))),
		],
	};
}

/** Returns the ids that the text may stand for: one, several where it is ambiguous, or none. */
function candidates({ ids, tables }: Tables, text: string): readonly string[] {
	const folded = fold(text);
	if (ids.has(folded)) return [folded];
	for (const key of new Set([nameKey(text), headless(text)])) {
		for (const table of tables) {
			const found = table.get(key);
			if (found) return [...found];
		}
	}
	return [];
}

/** Returns a function that computes its value when first asked, and keeps it. */
function once<T>(compute: () => T): () => T {
	let kept: { readonly value: T } | undefined;
	return () => {
		kept ??= { value: compute() };
		return kept.value;
	};
}

/** Returns what the codec needs to know of a dataset that has passed its checks, and of the guide's steps. */
export function knownIds(dataset: Dataset, steps: readonly string[]): Known {
	const { groups, people, organizations } = dataset.retired;
	// Made only when asked for: most addresses hold present ids, and then no table is needed but that of the ids.
	const tables: Readonly<Record<EntityKind, () => Tables>> = {
		group: once(() => tablesOf(named(dataset, 'group'), groups)),
		person: once(() => tablesOf(named(dataset, 'person'), people)),
		organization: once(() => tablesOf(named(dataset, 'organization'), organizations)),
	};
	const present: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
		group: new Set(dataset.groups.map(({ id }) => id)),
		person: new Set(dataset.people.map(({ id }) => id)),
		organization: new Set(dataset.organizations.map(({ id }) => id)),
	};
	const nearest = once(() =>
		nearestAmong(
			ENTITY_KINDS.flatMap((kind) =>
				named(dataset, kind).flatMap(({ id, stated }) => {
					const entity: Entity = { kind, id };
					return [id, ...stated].map((text) => [fold(text), entity] as const);
				}),
			),
		),
	);
	const exact = (kind: EntityKind, text: string): Entity[] =>
		candidates(tables[kind](), text).map((id) => ({ kind, id }));

	/** Those of the kind asked for come first, among equals in likeness. */
	const suggest = (text: string, first?: EntityKind): readonly Entity[] => {
		const ofName = ENTITY_KINDS.flatMap((kind) => exact(kind, text));
		const alike = nearest()(fold(text), 2 * SUGGESTIONS);
		const ofKind = alike.filter(({ kind }) => kind === first);
		const unique = new Map(
			[...ofName, ...ofKind, ...alike].map((entity) => [`${entity.kind}:${entity.id}`, entity]),
		);
		return [...unique.values()].slice(0, SUGGESTIONS);
	};

	return {
		resolve: (kind, text) => {
			if (present[kind].has(text)) return { id: text };
			const found = exact(kind, text);
			const [only] = found;
			if (only && found.length === 1) return { id: only.id };
			if (only) return { id: undefined, why: 'ambiguous', suggestions: found.slice(0, SUGGESTIONS) };
			return { id: undefined, why: 'unknown', suggestions: suggest(text, kind) };
		},
		suggest,
		eras: dataset.eras.map(({ id }) => id),
		steps,
		oldest: OLDEST,
		newest: newestDay(dataset),
	};
}
