/** Search over groups, people and organizations, in any script by which a reader may know them. */
import MiniSearch from 'minisearch';
import type { Index } from './index.ts';

export type Found = {
	readonly kind: 'group' | 'person' | 'organization';
	readonly id: string;
	readonly matched: string;
};

interface Entry {
	readonly key: string;
	readonly kind: Found['kind'];
	readonly id: string;
	readonly names: readonly string[];
}

const CHINESE = /[\u3400-\u9fff]/;

/** Returns the terms of a text: Latin words without accents, and for Chinese each character and each pair of neighbours. */
function termsOf(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const terms: string[] = plain.match(/[a-z0-9]+/g) ?? [];
	for (const run of plain.match(/[\u3400-\u9fff]+/g) ?? []) {
		const characters = [...run];
		for (const [position, character] of characters.entries()) {
			const next = characters[position + 1];
			terms.push(next === undefined && characters.length > 1 ? character : character + (next ?? ''));
			if (next !== undefined) terms.push(character);
		}
	}
	return terms;
}

function entriesOf(index: Index): Entry[] {
	const { groups, people, organizations } = index.dataset;
	return [
		...groups.map(
			({ id, names }): Entry => ({
				key: `group:${id}`,
				kind: 'group',
				id,
				names: names.flatMap(({ en, zh, abbr }) => [en, zh, ...(abbr ? [abbr] : [])]),
			}),
		),
		...people.map(
			({ id, en, zh, aliases }): Entry => ({
				key: `person:${id}`,
				kind: 'person',
				id,
				names: [en, zh, ...(aliases ?? [])],
			}),
		),
		...organizations.map(
			({ id, en, zh, abbr }): Entry => ({
				key: `organization:${id}`,
				kind: 'organization',
				id,
				names: [en, zh, ...(abbr ? [abbr] : [])],
			}),
		),
	];
}

/** Returns a search over the dataset: from what is typed to what is found, best first, with the name that matched. */
export function searchOf(index: Index): (typed: string, most: number) => Found[] {
	const entries = new Map(entriesOf(index).map((entry) => [entry.key, entry]));
	const engine = new MiniSearch<Entry>({
		idField: 'key',
		fields: ['names', 'id'],
		extractField: (entry, field) =>
			field === 'names'
				? entry.names.join(' | ')
				: field === 'id'
					? entry.id.replaceAll('-', ' ')
					: entry.key,
		tokenize: termsOf,
		processTerm: (term) => term,
	});
	engine.addAll([...entries.values()]);
	const weight = (key: string) => {
		const entry = entries.get(key);
		if (entry?.kind === 'group') return 1.6;
		return entry?.kind === 'person'
			? 1 + Math.min(1, (index.rolesOfPerson.get(entry.id)?.length ?? 0) / 12)
			: 1;
	};
	return (typed, most) => {
		const wanted = typed.trim();
		if (wanted === '') return [];
		const chinese = CHINESE.test(wanted);
		return engine
			.search(wanted, {
				combineWith: 'AND',
				prefix: !chinese,
				fuzzy: (term) => (!chinese && term.length > 4 ? 0.2 : false),
				boostDocument: weight,
			})
			.slice(0, most)
			.flatMap(({ id: key }) => {
				const entry = entries.get(key as string);
				if (!entry) return [];
				const terms = termsOf(wanted);
				const matched = entry.names.find((name) =>
					terms.every((term) => termsOf(name).some((own) => own.startsWith(term))),
				);
				return [{ kind: entry.kind, id: entry.id, matched: matched ?? entry.names[0] ?? entry.id }];
			});
	};
}
