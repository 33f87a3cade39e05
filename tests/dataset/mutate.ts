/** One random change to one file of a dataset, as a careless edit or a hostile file would make it. */
import fc from 'fast-check';

type Path = ReadonlyArray<string | number>;

export interface Mutation {
	readonly how: string;
	readonly file: string;
	readonly path: Path;
	/** What stood at the path before, as JSON. */
	readonly before: string;
	/** The text of the file afterwards; undefined where the file is gone. */
	readonly text: string | undefined;
}

const BROKEN_DATES = [
	'2013-02-30',
	'2013-13',
	'20130101',
	'2013?',
	'',
	'2013/2014',
	'0000',
	'99999',
	'2999',
	'1850~',
];
const HOSTILE = [
	'__proto__',
	'constructor',
	'toString',
	'<script>alert(1)</script>',
	'javascript:alert(1)',
	'data:text/html,x',
	'http://[',
	'../../etc/passwd',
	'\u0000',
	'\u202e\ud800',
	'   ',
	'%s%n',
	'x'.repeat(4001),
	'x'.repeat(1_000_000),
	'a-'.repeat(500),
];
const OTHER_TYPES = [null, true, false, 0, -1, 1e308, '', 'text', [], {}, [[]], [null], { id: 'x' }];

/** Every place inside parsed JSON, the whole file first. */
function placesIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const inside = Object.entries(value).flatMap(([key, part]) =>
		placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
	);
	return [path, ...inside];
}

function valueAt(root: unknown, path: Path): unknown {
	return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], root);
}

/** Returns the JSON with the value at the path replaced, or removed where `value` is undefined. */
function withValue(root: unknown, path: Path, value: unknown): unknown {
	const last = path.at(-1);
	if (last === undefined) return value;
	const copy = structuredClone(root);
	const holder = valueAt(copy, path.slice(0, -1));
	if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
	else if (value === undefined) delete (holder as Record<string, unknown>)[last];
	else (holder as Record<string | number, unknown>)[last] = value;
	return copy;
}

/** Returns one random mutation of the files at a time. */
export function mutationOf(files: ReadonlyMap<string, string>): fc.Arbitrary<Mutation> {
	const ids = [...new Set([...files.values()].flatMap((text) => text.match(/"[a-z0-9-]{3,40}"/g) ?? []))].map(
		(quoted) => quoted.slice(1, -1),
	);
	return fc
		.tuple(
			fc.constantFrom(...files.keys()),
			fc.constantFrom('drop', 'date', 'id', 'type', 'hostile', 'copy', 'key', 'cut', 'gone'),
			fc.nat(),
			fc.nat(),
		)
		.map(([file, wanted, place, choice]): Mutation => {
			const text = files.get(file) ?? '';
			const root: unknown = JSON.parse(text);
			const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
			const all = placesIn(root);
			const texts = all.filter((path) => typeof valueAt(root, path) === 'string');
			const dates = texts.filter((path) => /^\d{4}(-|~|$)/.test(String(valueAt(root, path))));
			const result = (how: string, path: Path, value: unknown): Mutation => ({
				how,
				file,
				path,
				before: JSON.stringify(valueAt(root, path)),
				text: JSON.stringify(withValue(root, path, value)),
			});
			switch (wanted) {
				case 'gone':
					return { how: 'file gone', file, path: [], before: text, text: undefined };
				case 'cut':
					return {
						how: 'text cut',
						file,
						path: [],
						before: text,
						text: text.slice(0, choice % text.length),
					};
				case 'date':
					if (dates.length > 0) return result('date broken', pick(dates, place), pick(BROKEN_DATES, choice));
					return result('type changed', pick(all, place), pick(OTHER_TYPES, choice));
				case 'id':
					return result('id swapped', pick(texts.length > 0 ? texts : all, place), pick(ids, choice));
				case 'hostile':
					return result('hostile text', pick(texts.length > 0 ? texts : all, place), pick(HOSTILE, choice));
				case 'type':
					return result('type changed', pick(all, place), pick(OTHER_TYPES, choice));
				case 'copy': {
					const lists = all.filter((path) => {
						const value = valueAt(root, path);
						return Array.isArray(value) && value.length > 0;
					});
					if (lists.length === 0) return result('type changed', pick(all, place), pick(OTHER_TYPES, choice));
					const path = pick(lists, place);
					const list = valueAt(root, path) as unknown[];
					return result('element doubled', path, [...list, pick(list, choice)]);
				}
				case 'key': {
					const objects = all.filter((path) => {
						const value = valueAt(root, path);
						return typeof value === 'object' && value !== null && !Array.isArray(value);
					});
					if (objects.length === 0)
						return result('type changed', pick(all, place), pick(OTHER_TYPES, choice));
					const path = pick(objects, place);
					const object = structuredClone(valueAt(root, path)) as object;
					// An own key, as JSON.parse makes it, even where its name is __proto__.
					Object.defineProperty(object, pick(['__proto__', 'constructor', 'extra', ''], choice), {
						value: 'x',
						enumerable: true,
					});
					return { ...result('key added', path, object), text: textWith(root, path, object) };
				}
				default: {
					const inside = all.filter((path) => path.length > 0);
					return inside.length > 0
						? result('dropped', pick(inside, place), undefined)
						: { how: 'file gone', file, path: [], before: text, text: undefined };
				}
			}
		});
}

/** Returns, for every place in every file, its removal, a value of another type, and an id that nothing has. */
export function everyMutation(files: ReadonlyMap<string, string>): Mutation[] {
	return [...files].flatMap(([file, text]) => {
		const root: unknown = JSON.parse(text);
		const change = (how: string, path: Path, value: unknown): Mutation => ({
			how,
			file,
			path,
			before: JSON.stringify(valueAt(root, path)),
			text: JSON.stringify(withValue(root, path, value)),
		});
		return placesIn(root)
			.filter((path) => path.length > 0)
			.flatMap((path) => [
				change('dropped', path, undefined),
				change('type changed', path, typeof valueAt(root, path) === 'number' ? [] : 7),
				change('id swapped', path, 'no-such-id'),
			]);
	});
}

/** As JSON.stringify of the replaced value, for an object that structuredClone would not copy whole. */
function textWith(root: unknown, path: Path, object: object): string {
	const marker = '"@@mutated@@"';
	return JSON.stringify(withValue(root, path, '@@mutated@@')).replace(marker, () => JSON.stringify(object));
}

/** Returns the files after the mutation. */
export function applied(files: ReadonlyMap<string, string>, mutation: Mutation): Map<string, string> {
	const changed = new Map(files);
	if (mutation.text === undefined) changed.delete(mutation.file);
	else changed.set(mutation.file, mutation.text);
	return changed;
}
