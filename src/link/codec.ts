/** The one codec between the view state and its address. Both directions are total and pure. */
import { type Address, type Parts, partsOf, written } from './address.ts';
import { FIELDS, nearestWords, QUERY_KEYS, type Reading } from './fields.ts';
import { fold } from './fold.ts';
import type { Known } from './ids.ts';
import { migrated } from './migrations.ts';
import { limited, type Notice, shortened } from './notices.ts';
import {
	defaultView,
	ENTITY_KINDS,
	type Entity,
	type Lang,
	type QueryKey,
	VIEWS,
	type View,
	type ViewName,
} from './view.ts';

export interface Decoded {
	readonly view: View;
	/** What was dropped, in the order of path and keys. */
	readonly notices: readonly Notice[];
	/** 'not-found' where the path names nothing known; the view is usable all the same. */
	readonly status: 'ok' | 'not-found';
}

/** Keys that other sites add to links that are shared there: of no meaning here, and not worth a notice. */
const TRACKING = /^(?:utm_\w*|fbclid|gclid|msclkid|mc_[ce]id|igshid|yclid|spm|from|isappinstalled|scene)$/;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function isQueryKey(key: string): key is QueryKey {
	return Object.hasOwn(FIELDS, key);
}

/** Returns the texts under each key, keys folded (`Form[]` is `form`), and names the keys that are not known. */
function textsByKey(pairs: Parts['pairs'], note: Reading['note']): Map<QueryKey, string[]> {
	const texts = new Map<QueryKey, string[]>();
	for (const [raw, text] of pairs) {
		const key = raw
			.trim()
			.toLowerCase()
			.replace(/\[\d*\]$/, '');
		if (isQueryKey(key)) {
			const list = texts.get(key);
			if (list) list.push(text);
			else texts.set(key, [text]);
		} else if (!TRACKING.test(key) && (key !== '' || text !== '')) {
			note({
				kind: 'unknown-key',
				key: shortened(raw),
				text: shortened(text),
				suggestions: nearestWords(key, QUERY_KEYS),
			});
		}
	}
	return texts;
}

/** What a path says, and whether it says anything known. `view` is undefined where the path leaves it to the query. */
interface Place {
	readonly view?: ViewName;
	readonly step?: string;
	readonly selected?: View['selected'];
	readonly found: boolean;
}

function guideAt(text: string | undefined, { known, note }: Reading): Place {
	if (text === undefined) return { view: 'guide', found: true };
	const step = known.steps.find((candidate) => candidate === fold(text));
	if (step !== undefined) return { view: 'guide', step, found: true };
	const suggestions = nearestWords(text, known.steps);
	note({ kind: 'unknown-step', key: 'path', text: shortened(text), suggestions });
	return { view: 'guide', found: false };
}

function placeAt(segments: readonly string[], reading: Reading): Place {
	const { known, note } = reading;
	const [head, second, ...others] = segments;
	if (head === undefined) return { found: true };
	const word = fold(head);
	const extra = (texts: readonly string[]) => {
		if (texts.length === 0) return;
		note({ kind: 'extra-path', key: 'path', text: shortened(texts.join('/')), suggestions: [] });
	};
	const kind = ENTITY_KINDS.find((candidate) => candidate === word);
	if (kind && second !== undefined) {
		extra(others);
		const found = known.resolve(kind, second);
		if (found.id !== undefined) return { selected: { kind, id: found.id }, found: true };
		const { why, suggestions } = found;
		note({ kind: `${why}-id`, key: 'path', text: shortened(second), suggestions });
		return { found: false };
	}
	const view = VIEWS.find((candidate) => candidate === word);
	if (view === 'guide') {
		extra(others);
		return guideAt(second, reading);
	}
	if (view) {
		extra(segments.slice(1));
		return { view, found: true };
	}
	note({
		kind: 'unknown-path',
		key: 'path',
		text: shortened(segments.join('/')),
		suggestions: nearestWords(head, VIEWS),
		entities: known.suggest(segments.at(-1) ?? head),
	});
	return { found: false };
}

/** Settles what keys and path say of the same thing: `at` wins over `era`, the path over `view` and `step`. */
function settle(
	view: Mutable<View>,
	place: Place,
	given: (key: QueryKey) => boolean,
	{ known, note }: Reading,
): void {
	const exclude = (key: QueryKey, text: string) =>
		note({ kind: 'excluded', key, text: shortened(text), suggestions: [] });
	if (view.at !== undefined && view.era !== undefined) {
		exclude('era', view.era);
		view.era = undefined;
	}
	if (place.view !== undefined) {
		if (given('view') && view.view !== place.view) exclude('view', view.view);
		view.view = place.view;
	}
	const asked = view.step;
	view.step = view.view === 'guide' ? (place.step ?? asked ?? known.steps[0]) : undefined;
	if (asked !== undefined && asked !== view.step) exclude('step', asked);
}

/**
 * Returns the view that an address means below a base path, with what was not understood. Total: any two texts give
 * a usable view. `encode` of the view is the canonical form of the address.
 */
export function decode(address: Address, base: string, known: Known): Decoded {
	const notices: Notice[] = [];
	const reading: Reading = { known, note: (notice) => notices.push(notice) };
	const { segments, pairs, unread } = migrated(partsOf(address, base));
	const chinese = segments[0]?.toLowerCase() === 'zh';
	const view: Mutable<View> = defaultView(chinese ? 'zh' : 'en');

	const place = placeAt(chinese ? segments.slice(1) : segments, reading);
	view.selected = place.selected;
	const texts = textsByKey(pairs, reading.note);
	const read = <Key extends QueryKey>(key: Key) => {
		view[key] = FIELDS[key].read(texts.get(key) ?? [], reading);
	};
	for (const key of QUERY_KEYS) read(key);
	settle(view, place, (key) => texts.has(key), reading);
	if (unread !== '') {
		reading.note({ kind: 'too-long', key: 'query', text: shortened(unread), suggestions: [] });
	}
	return { view, notices: limited(notices), status: place.found ? 'ok' : 'not-found' };
}

function pathOf({ lang, view, step, selected }: View): string[] {
	const path = lang === 'zh' ? ['zh'] : [];
	if (selected) return [...path, selected.kind, selected.id];
	if (view === 'map') return path;
	return view === 'guide' && step !== undefined ? [...path, view, step] : [...path, view];
}

/** Returns whether the view says something under the key that is not said by the path or by another key. */
function isWritten(view: View, key: QueryKey): boolean {
	switch (key) {
		case 'era':
			return view.at === undefined;
		case 'view':
			return view.selected !== undefined;
		case 'step':
			return view.selected !== undefined && view.view === 'guide';
		default:
			return true;
	}
}

/** Returns the canonical address (path and query) of a view below a base path; defaults are left out. */
export function encode(view: View, base: string): string {
	const pair = <Key extends QueryKey>(key: Key): readonly [string, string] => [
		key,
		isWritten(view, key) ? FIELDS[key].write(view[key]) : '',
	];
	const pairs = QUERY_KEYS.map((key) => pair(key)).filter(([, text]) => text !== '');
	return written(base, pathOf(view), pairs);
}

/** Returns the address of an entity by itself below a base path, in a language. */
export function encodeEntity(selected: Entity, lang: Lang, base: string): string {
	return encode({ ...defaultView(lang), selected }, base);
}
