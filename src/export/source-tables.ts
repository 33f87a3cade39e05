/** The tables of sources and of who cites them. */
import type { Dataset, GroupFile, Source } from '../dataset/schema.ts';
import { SOURCE_TYPES } from '../dataset/words.ts';
import { dateField, globalClaimId, idColumn, reference, text, word } from './columns.ts';
import { type Table, tableOf } from './table.ts';

const sources = tableOf<Source>('sources', 'Where the claims come from.', (index) => index.dataset.sources, [
	idColumn((source) => source.id),
	text('title', 'Title', (source) => source.title, true),
	text('title_en', 'Title in English', (source) => source.titleEn),
	text('title_zh', 'Title in Chinese', (source) => source.titleZh),
	text('author', 'Author', (source) => source.author),
	text('publisher', 'Publisher', (source) => source.publisher, true),
	{ ...dateField('date', 'When published'), value: (source) => source.date },
	word('type', 'Kind of source', SOURCE_TYPES, (source) => source.type),
	text('lang', 'Language, by its ISO 639-1 code', (source) => source.lang, true),
	text('url', 'Address; empty: none that can be recommended is known', (source) => source.url),
	{
		name: 'seen_in_copy',
		type: 'boolean',
		description: 'true: only a copy of it was read',
		required: true,
		value: (source) => source.copy === true,
	},
	text('note', 'Note', (source) => source.note),
]);

const CLAIM_LISTS = [
	'names',
	'forms',
	'events',
	'roles',
	'seats',
	'reporting',
	'offices',
	'tasks',
] as const satisfies readonly (keyof GroupFile)[];

/** Something that cites sources: a row of a table. */
interface Citing {
	readonly table: string;
	readonly id: string;
	readonly sources: readonly string[];
}

/** One citation. */
interface CitationRow {
	readonly table: string;
	readonly id: string;
	readonly source: string;
}

function claims(dataset: Dataset): Citing[] {
	return [
		...dataset.groups.flatMap((group) =>
			CLAIM_LISTS.flatMap((table) =>
				group[table].map(({ id, sources }) => ({ table, id: globalClaimId(group.id, id), sources })),
			),
		),
		...dataset.people.flatMap((person) =>
			person.posts.map(({ id, sources }) => ({
				table: 'posts',
				id: globalClaimId(person.id, id),
				sources,
			})),
		),
		...dataset.successions.map(({ id, sources }) => ({ table: 'successions', id, sources })),
	];
}

function records(dataset: Dataset): Citing[] {
	const lists = ['groups', 'organizations', 'eras', 'reforms', 'figures'] as const;
	return lists.flatMap((table) => dataset[table].map(({ id, sources }) => ({ table, id, sources })));
}

function citations(citing: readonly Citing[]): CitationRow[] {
	return citing.flatMap(({ table, id, sources }) =>
		[...new Set(sources)].map((source) => ({ table, id, source })),
	);
}

const claimSources = tableOf<CitationRow>(
	'claim_sources',
	'Which sources make which claim.',
	(index) => citations(claims(index.dataset)),
	[
		text('claim', "The claim's id", ({ id }) => id, true),
		reference('source', 'The source', 'sources', ({ source }) => source, true),
		text('table', 'The table in which the claim stands', ({ table }) => table, true),
	],
	['claim', 'source'],
);

const recordSources = tableOf<CitationRow>(
	'record_sources',
	'Which sources stand behind a row that is not a claim: a group as a whole, an organization, era, reform or figure.',
	(index) => citations(records(index.dataset)),
	[
		text('table', 'The table in which the row stands', ({ table }) => table, true),
		text('record', "The row's id", ({ id }) => id, true),
		reference('source', 'The source', 'sources', ({ source }) => source, true),
	],
	['table', 'record', 'source'],
);

/** The tables of sources, in the order in which they are published. */
export const SOURCE_TABLES: readonly Table[] = [sources, claimSources, recordSources];
