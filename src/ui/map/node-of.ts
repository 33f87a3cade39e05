/** From an element of the picture back to the node that it draws. */
import { keyOf, type NodeKey, type NodeKind } from '../../map/graph.ts';

/** Returns the key of the node that an event happened on, or undefined beside every node. */
export function nodeOf(target: EventTarget | null): NodeKey | undefined {
	const node = target instanceof Element ? target.closest<SVGAElement>('a.node') : null;
	const { kind, id } = node?.dataset ?? {};
	return kind && id ? keyOf(kind as NodeKind, id) : undefined;
}

/** Returns the kind and id that a key is made of. */
export function partsOf(key: NodeKey): { readonly kind: NodeKind; readonly id: string } {
	const colon = key.indexOf(':');
	return { kind: key.slice(0, colon) as NodeKind, id: key.slice(colon + 1) };
}
