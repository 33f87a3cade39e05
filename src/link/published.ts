/** The ids that have been handed out in addresses: none may ever stop resolving. */
import type { Dataset } from '../dataset/schema.ts';
import type { Known } from './ids.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from './view.ts';

/** The content of data/published-ids.json: ids of each kind, sorted. */
export type PublishedIds = Readonly<Record<EntityKind, readonly string[]>>;

/** Returns the ids of every entity that the dataset gives a page. */
export function publishedIds(dataset: Dataset): PublishedIds {
	const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
	return {
		group: idsOf(dataset.groups),
		person: idsOf(dataset.people),
		organization: idsOf(dataset.organizations),
	};
}

/** Returns the list with the new ids added; nothing is ever taken away. */
export function withPublished(before: PublishedIds, added: PublishedIds): PublishedIds {
	const union = (kind: EntityKind) => [...new Set([...before[kind], ...added[kind]])].sort();
	return { group: union('group'), person: union('person'), organization: union('organization') };
}

/** Returns the published ids that no longer resolve to an entity of their kind. */
export function lostIds(published: PublishedIds, known: Known): Entity[] {
	return ENTITY_KINDS.flatMap((kind) =>
		published[kind].filter((id) => known.resolve(kind, id).id === undefined).map((id) => ({ kind, id })),
	);
}
