/** The tables of people, organizations and of what frames them: eras, reforms, published figures. */
import type { Era, Figure, Organization, Person, PostClaim, Reform, Succession } from '../dataset/schema.ts';
import { SUCCESSIONS, SYSTEMS } from '../dataset/words.ts';
import {
	confidenceColumn,
	dateColumns,
	dateField,
	globalClaimId,
	idColumn,
	nameColumns,
	noteColumns,
	reference,
	text,
	word,
} from './columns.ts';
import { listCell, type Table, tableOf } from './table.ts';

const people = tableOf<Person>('people', 'The people who have had a role.', (index) => index.dataset.people, [
	idColumn((person) => person.id),
	...nameColumns<Person>((person) => person),
	{
		name: 'aliases',
		type: 'string',
		description: 'Other names, with | between them',
		value: (person) => listCell(person.aliases),
	},
	{ ...dateField('born', 'When born'), value: (person) => person.born },
	{ ...dateField('died', 'When died'), value: (person) => person.died },
]);

interface PostRow {
	readonly person: Person;
	readonly post: PostClaim;
}

const posts = tableOf<PostRow>(
	'posts',
	'The posts that people held in organizations, as far as they matter to read the groups.',
	(index) => index.dataset.people.flatMap((person) => person.posts.map((post) => ({ person, post }))),
	[
		idColumn(
			({ person, post }) => globalClaimId(person.id, post.id),
			"The claim's id: that of its person, a dot, its own",
		),
		reference('person', 'The person', 'people', ({ person }) => person.id, true),
		reference('organization', 'The organization', 'organizations', ({ post }) => post.organization, true),
		...noteColumns<PostRow>('title', 'The title of the post', ({ post }) => post.title),
		...dateColumns<PostRow>(({ post }) => post),
		confidenceColumn(({ post }) => post.confidence),
		{
			name: 'conflicts_with',
			type: 'string',
			description: 'Ids of the claims that say otherwise, with | between them',
			value: ({ person, post }) => listCell(post.conflictsWith?.map((id) => globalClaimId(person.id, id))),
		},
		...noteColumns<PostRow>('note', 'Note', ({ post }) => post.note),
	],
);

const organizations = tableOf<Organization>(
	'organizations',
	'The standing bodies that sit in groups, house their offices or are reported to.',
	(index) => index.dataset.organizations,
	[
		idColumn((organization) => organization.id),
		...nameColumns<Organization>((organization) => organization),
		text('abbr', 'Abbreviation', (organization) => organization.abbr),
		word('system', 'The system to which it belongs', SYSTEMS, (organization) => organization.system),
		reference('parent', 'The organization above it', 'organizations', (organization) => organization.parent),
		...dateColumns<Organization>(({ from, to }) => ({ from, to })).filter(
			({ name }) => !name.endsWith('attested'),
		),
		...noteColumns<Organization>('note', 'Note', (organization) => organization.note),
	],
);

const successions = tableOf<Succession>(
	'successions',
	'Which organization became which.',
	(index) => index.dataset.successions,
	[
		idColumn((succession) => succession.id),
		reference('predecessor', 'The organization before', 'organizations', ({ from }) => from, true),
		reference('successor', 'The organization after', 'organizations', ({ into }) => into, true),
		{ ...dateField('date', 'When; empty: not stated'), value: ({ date }) => date },
		word('how', 'In which way', SUCCESSIONS, ({ how }) => how),
		confidenceColumn(({ confidence }) => confidence),
		...noteColumns<Succession>('note', 'Note', ({ note }) => note),
	],
);

const eras = tableOf<Era>('eras', 'The named spans of dates.', (index) => index.dataset.eras, [
	idColumn((era) => era.id),
	...nameColumns<Era>((era) => era),
	{ ...dateField('from', 'When it started'), required: true, value: ({ from }) => from },
	{ ...dateField('to', 'When it ended; empty: it is the present one'), value: ({ to }) => to ?? undefined },
	...noteColumns<Era>('summary', 'Summary', ({ summary }) => summary),
]);

const reforms = tableOf<Reform>(
	'reforms',
	'The general reorganisations of Party and State Council bodies.',
	(index) => index.dataset.reforms,
	[
		idColumn((reform) => reform.id),
		{ ...dateField('date', 'When'), required: true, value: ({ date }) => date },
		...nameColumns<Reform>((reform) => reform),
	],
);

const figures = tableOf<Figure>(
	'figures',
	'Counts published by others, to set beside those of the dataset.',
	(index) => index.dataset.figures,
	[
		idColumn((figure) => figure.id),
		...noteColumns<Figure>('what', 'What is counted', ({ what }) => what),
		{
			name: 'value',
			type: 'number',
			description: 'The number; empty: given in words',
			value: ({ value }) => (typeof value === 'number' ? value : undefined),
		},
		text('value_words', 'The value as given in words; empty: it is a number', ({ value }) =>
			typeof value === 'string' ? value : undefined,
		),
		{ ...dateField('as_of', 'The date to which it refers'), required: true, value: ({ asOf }) => asOf },
		...noteColumns<Figure>('note', 'Note', ({ note }) => note),
	],
);

/** The tables of people, organizations, eras, reforms and figures, in the order in which they are published. */
export const ENTITY_TABLES: readonly Table[] = [
	people,
	posts,
	organizations,
	successions,
	eras,
	reforms,
	figures,
];
