/** The attributes of nodes and edges in the order in which graph files declare them. */
import type { EdgeAttributes, NodeAttributes } from './graph.ts';

export const NODE_FIELDS = [
	'label',
	'kind',
	'name_en',
	'name_zh',
	'system',
	'form',
	'tenure',
	'area',
	'certainty',
	'span',
] as const satisfies readonly (keyof NodeAttributes)[];

export const EDGE_FIELDS = [
	'label',
	'kind',
	'certainty',
	'role',
] as const satisfies readonly (keyof EdgeAttributes)[];
