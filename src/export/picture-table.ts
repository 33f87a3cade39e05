/** The groups of a view as a table: one row a group, with what held of it at the moment. */
import type { Index } from '../query/index.ts';
import type { GroupAt } from '../query/snapshot.ts';
import { type Cell, listCell } from './table.ts';

interface PictureColumn {
	readonly name: string;
	readonly value: (at: GroupAt, index: Index) => Cell;
}

/** The names of those who chaired at the moment, in one language. */
function chairs(at: GroupAt, index: Index, language: 'en' | 'zh'): Cell {
	return listCell(at.chairs.flatMap(({ claim }) => index.people.get(claim.person)?.[language] ?? []));
}

/** Cells that hold several values have | between them; an empty one is not known. */
const COLUMNS: readonly PictureColumn[] = [
	{ name: 'id', value: ({ group }) => group.id },
	{ name: 'name_en', value: ({ name }) => name.en },
	{ name: 'name_zh', value: ({ name }) => name.zh },
	{ name: 'type', value: ({ group }) => group.type },
	{ name: 'form', value: ({ form }) => form },
	{ name: 'tenure', value: ({ group }) => group.tenure },
	{ name: 'area', value: ({ group }) => group.area },
	{ name: 'certainty', value: ({ certainty }) => certainty },
	{ name: 'chairs_en', value: (at, index) => chairs(at, index, 'en') },
	{ name: 'chairs_zh', value: (at, index) => chairs(at, index, 'zh') },
	{ name: 'systems', value: ({ span }) => listCell([...span.keys()]) },
	{ name: 'organizations', value: ({ places }) => listCell(places.map(({ organization }) => organization)) },
	{
		name: 'reports_to',
		value: ({ reporting }) => listCell([...new Set(reporting.map(({ claim }) => claim.organization))]),
	},
	{
		name: 'office_in',
		value: ({ offices }) => listCell([...new Set(offices.flatMap(({ claim }) => claim.host ?? []))]),
	},
];

/** Returns the header and the rows of a view's groups, in the order given. */
export function pictureTable(
	index: Index,
	shown: readonly GroupAt[],
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
	return {
		header: COLUMNS.map(({ name }) => name),
		rows: shown.map((at) => COLUMNS.map(({ value }) => value(at, index))),
	};
}
