/** The keys of the query: how each field of the view is read from its texts and written as one. */
import { isoOf, spanOf, yearOf } from '../dataset/dates.ts';
import { AREAS, CONFIDENCES, FORMS, GROUP_TYPES, SYSTEMS, TENURES } from '../dataset/words.ts';
import { fold } from './fold.ts';
import type { Known } from './ids.ts';
import { type Nearest, nearestAmong } from './nearest.ts';
import { type Notice, shortened } from './notices.ts';
import { type Entity, LABELS, type QueryKey, READINGS, VIEWS, type View } from './view.ts';
import { yearsIn } from './years.ts';

/** Where reading looks ids up, and where it says what it drops. */
export interface Reading {
	readonly known: Known;
	readonly note: (notice: Notice) => void;
}

interface Field<T> {
	/** Returns the value that the texts under the key mean, the default where there are none or none is understood. */
	readonly read: (texts: readonly string[], reading: Reading) => T;
	/** Returns the text of the value, '' for the default. */
	readonly write: (value: T) => string;
}

const SUGGESTIONS = 3;
const LONGEST_Q = 200;
/** Control signs, halves of characters, and the sign for what could not be decoded. */
const UNREADABLE = /[\p{Cc}\p{Cs}\uFFFD]/gu;

const searches = new WeakMap<readonly string[], Nearest<string>>();

/** Returns the words of a vocabulary that the text resembles. The search is kept: a hostile address asks often. */
export function nearestWords<T extends string>(text: string, words: readonly T[]): T[] {
	const search = searches.get(words) ?? nearestAmong(words.map((word) => [word, word]));
	searches.set(words, search);
	return search(fold(text), SUGGESTIONS) as T[];
}

/** A field with one value: the first text that is understood counts, and others that differ are named. */
function single<T>(
	key: QueryKey,
	parse: (text: string, reading: Reading) => T | undefined,
	write: (value: T) => string = String,
): Field<T | undefined> {
	const writeOptional = (value: T | undefined) => (value === undefined ? '' : write(value));
	return {
		read: (texts, reading) => {
			let value: T | undefined;
			for (const text of new Set(texts.map((raw) => raw.trim()))) {
				if (text === '') continue;
				const next = parse(text, reading);
				if (value === undefined) value = next;
				else if (next !== undefined && write(next) !== write(value)) {
					reading.note({ kind: 'repeated', key, text: shortened(text), suggestions: [] });
				}
			}
			return value;
		},
		write: writeOptional,
	};
}

function parseWord<T extends string>(
	key: QueryKey,
	text: string,
	words: readonly T[],
	{ note }: Reading,
): T | undefined {
	const folded = fold(text);
	const word = words.find((candidate) => candidate === folded);
	if (word === undefined) {
		note({
			kind: 'unknown-word',
			key,
			text: shortened(text),
			suggestions: nearestWords(text, words),
		});
	}
	return word;
}

function oneOf<T extends string>(key: QueryKey, words: readonly T[]): Field<T | undefined> {
	return single(key, (text, reading) => parseWord(key, text, words, reading));
}

/** A field with any number of words, joined by commas or under the key again. */
function listOf<T extends string>(key: QueryKey, words: readonly T[]): Field<readonly T[]> {
	return {
		read: (texts, reading) => {
			const asked = texts.flatMap((text) => text.split(/[,，、]/)).filter((text) => text.trim() !== '');
			const chosen = new Set([...new Set(asked)].map((text) => parseWord(key, text, words, reading)));
			return words.filter((word) => chosen.has(word));
		},
		write: (value) => words.filter((word) => value.includes(word)).join(','),
	};
}

/** Returns the longest beginning of the text that is a date within the days known. */
function datesBegun(text: string, { oldest, newest }: Known): string[] {
	const begun = [/^\d{4}-\d{2}/, /^\d{4}/].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
	const date = begun.find((candidate) => {
		const span = spanOf(candidate);
		return span && span.last >= oldest && span.first <= newest;
	});
	return date === undefined ? [] : [date];
}

function date(key: 'at' | 'vs'): Field<string | undefined> {
	return single(key, (text, { known, note }) => {
		const span = text.endsWith('~') ? undefined : spanOf(text);
		const drop = (kind: 'not-a-date' | 'too-early' | 'too-late', suggestions: readonly string[]) => {
			note({ kind, key, text: shortened(text), suggestions });
			return undefined;
		};
		if (!span) return drop('not-a-date', datesBegun(text, known));
		if (span.last < known.oldest) return drop('too-early', [isoOf(known.oldest)]);
		if (span.first > known.newest) return drop('too-late', [isoOf(known.newest)]);
		return text;
	});
}

/** Returns the span of years as an address writes it, cut to the time that the dataset covers. */
function parseYears(text: string, { known, note }: Reading): string | undefined {
	const years = yearsIn(text);
	const [oldest, newest] = [yearOf(known.oldest), yearOf(known.newest)];
	const drop = (kind: 'unknown-word' | 'too-early' | 'too-late') => {
		note({ kind, key: 'years', text: shortened(text), suggestions: [] });
		return undefined;
	};
	if (!years) return drop('unknown-word');
	const [first, last] = years;
	if (last < oldest) return drop('too-early');
	if (first > newest) return drop('too-late');
	return `${Math.max(first, oldest)}-${Math.min(last, newest)}`;
}

/** Returns the organization or person of `organization:<id>`, `person:<id>` or a bare id, which may be either. */
function parseOther(text: string, { known, note }: Reading): View['with'] {
	const [, stated, rest] = /^(organization|person):(.*)$/isu.exec(text) ?? [];
	const kinds = (['organization', 'person'] as const).filter(
		(kind) => stated === undefined || kind === stated.toLowerCase(),
	);
	const id = rest ?? text;
	const suggestions: Entity[] = [];
	let ambiguous = false;
	for (const kind of kinds) {
		const found = known.resolve(kind, id);
		if (found.id !== undefined) return { kind, id: found.id };
		ambiguous ||= found.why === 'ambiguous';
		suggestions.push(...found.suggestions.filter((entity) => entity.kind === kind));
	}
	note({
		kind: ambiguous ? 'ambiguous-id' : 'unknown-id',
		key: 'with',
		text: shortened(text),
		suggestions: suggestions.slice(0, SUGGESTIONS),
	});
	return undefined;
}

/** Returns the text of a search as far as it can be read. */
function searchText(text: string): string {
	return [...text.replace(/[\t-\r]/g, ' ').replace(UNREADABLE, '')].slice(0, LONGEST_Q).join('');
}

const search: Field<string> = {
	read: (texts, { note }) => {
		const [text = '', ...others] = texts.filter((candidate) => candidate !== '');
		const value = searchText(text);
		const say = (kind: 'unreadable' | 'too-long' | 'repeated', about: string) =>
			note({ kind, key: 'q', text: shortened(about), suggestions: [] });
		if (text.replace(/[\t-\r]/g, ' ').search(UNREADABLE) >= 0) say('unreadable', text);
		if ([...text].length > LONGEST_Q) say('too-long', text);
		for (const other of others) if (other !== text) say('repeated', other);
		return value;
	},
	write: searchText,
};

const YES = ['', '1', 'true', 'yes'];
const NO = ['0', 'false', 'no'];

/** A field that is or is not: `embed`, `embed=1`, `embed=true`, `embed=no`; what departs from the default wins. */
function flag(key: QueryKey, byDefault: boolean): Field<boolean> {
	const [departing, staying] = byDefault ? [NO, YES] : [YES, NO];
	return {
		read: (texts, reading) => {
			const departs = texts.some((text) => {
				const word = text.toLowerCase();
				if (departing.includes(word)) return true;
				if (!staying.includes(word)) {
					const suggestions = [byDefault ? '0' : '1'];
					reading.note({ kind: 'unknown-word', key, text: shortened(text), suggestions });
				}
				return false;
			});
			return departs !== byDefault;
		},
		write: (value) => (value === byDefault ? '' : value ? '1' : '0'),
	};
}

const lookedUp = (key: 'era' | 'step', wordsOf: (known: Known) => readonly string[]) =>
	single<string>(key, (text, reading) => parseWord(key, text, wordsOf(reading.known), reading));

const beneath = oneOf('view', VIEWS);

/** Every key of the query, in the order in which they are written. A field of the view that is not here does not compile. */
export const FIELDS: { readonly [Key in QueryKey]: Field<View[Key]> } = {
	at: date('at'),
	era: lookedUp('era', (known) => known.eras),
	type: oneOf('type', GROUP_TYPES),
	form: listOf('form', FORMS),
	tenure: listOf('tenure', TENURES),
	area: listOf('area', AREAS),
	system: listOf('system', SYSTEMS),
	confidence: listOf('confidence', CONFIDENCES),
	q: search,
	with: single<Entity<'organization' | 'person'>>('with', parseOther, ({ kind, id }) => `${kind}:${id}`),
	vs: date('vs'),
	years: single('years', parseYears),
	reading: oneOf('reading', READINGS),
	labels: oneOf('labels', LABELS),
	chairs: flag('chairs', true),
	ghosts: flag('ghosts', false),
	view: {
		read: (texts, reading) => beneath.read(texts, reading) ?? 'map',
		write: (value) => (value === 'map' ? '' : value),
	},
	step: lookedUp('step', (known) => known.steps),
	embed: flag('embed', false),
};

export const QUERY_KEYS = Object.keys(FIELDS) as readonly QueryKey[];
