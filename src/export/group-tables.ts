/** The tables of groups and of what is claimed about them. */
import { type Day, isoOf } from '../dataset/dates.ts';
import type {
	Dated,
	EventClaim,
	FormClaim,
	GroupFile,
	NameClaim,
	OfficeClaim,
	ReportingClaim,
	RoleClaim,
	SeatClaim,
	TaskClaim,
} from '../dataset/schema.ts';
import { AREAS, EVENT_KINDS, FORMS, GROUP_TYPES, ROLES, SEATS, TENURES } from '../dataset/words.ts';
import type { Index, InGroup } from '../query/index.ts';
import type { LifeSpan } from '../query/life.ts';
import {
	type AnyClaim,
	claimEnd,
	claimStart,
	dateColumns,
	dateField,
	idColumn,
	nameColumns,
	noteColumns,
	reference,
	text,
	word,
} from './columns.ts';
import { type Column, type Table, tableOf } from './table.ts';
import { type WholeLife, wholeLife } from './whole-life.ts';

const STARTS = ['stated', 'first attested'] as const;
const ENDS = ['stated', 'continuing', 'unknown'] as const;

/** A group with what is said of it as a whole. */
interface GroupRow {
	readonly group: GroupFile;
	readonly whole: WholeLife;
}

const groups = tableOf<GroupRow>(
	'groups',
	'The groups: one row a body, under its latest name and form.',
	(index) => index.dataset.groups.map((group) => ({ group, whole: wholeLife(index, group) })),
	[
		idColumn(({ group }) => group.id),
		word('type', 'Under the Party centre or under the State Council', GROUP_TYPES, ({ group }) => group.type),
		word('form', 'What it calls itself, latest', FORMS, ({ whole }) => whole.form),
		word('tenure', 'For how long it is meant', TENURES, ({ group }) => group.tenure),
		word('area', 'Its area of policy', AREAS, ({ group }) => group.area),
		...nameColumns<GroupRow>(({ whole }) => whole.name),
		{
			...dateField('established', 'When it was first established; empty: no source states it'),
			value: ({ whole }) => whole.established,
		},
		word(
			'established_known',
			'Whether its founding is stated, or it is only attested later',
			STARTS,
			({ whole }) => (whole.established === undefined ? 'first attested' : 'stated'),
		),
		{
			...dateField(
				'ended',
				'When it ended (abolished, suspended or merged), last; empty: no source states it',
			),
			value: ({ whole }) => whole.ended,
		},
		word(
			'ended_known',
			'Whether its end is stated, it continues, or its end is unknown',
			ENDS,
			({ whole }) => whole.end,
		),
		{
			name: 'last_attested',
			type: 'date',
			description:
				'Where no end is stated: the last date at which a claim shows it (of a month or year its first day)',
			value: ({ whole }) => (whole.lastAttested === undefined ? undefined : isoOf(whole.lastAttested)),
		},
		reference('parent', 'The group of which it is a part', 'groups', ({ group }) => group.parent),
		...noteColumns<GroupRow>('summary', 'Summary', ({ group }) => group.summary),
		...noteColumns<GroupRow>('note', 'Note', ({ group }) => group.note),
	],
);

interface LifeRow {
	readonly group: string;
	readonly number: number;
	readonly span: LifeSpan;
}

function dayColumn(
	name: string,
	description: string,
	day: (span: LifeSpan) => Day | undefined,
): Column<LifeRow> {
	return {
		name,
		type: 'date',
		description,
		value: ({ span }) => {
			const value = day(span);
			return value === undefined ? undefined : isoOf(value);
		},
	};
}

const lives = tableOf<LifeRow>(
	'lives',
	'Derived by the rules of the dataset, not claimed: each unbroken existence of a group, with the days on which it existed possibly and surely.',
	(index) =>
		index.dataset.groups.flatMap((group) =>
			(index.lives.get(group.id) ?? []).map((span, at) => ({ group: group.id, number: at + 1, span })),
		),
	[
		reference('group', 'The group', 'groups', (row) => row.group, true),
		{
			name: 'number',
			type: 'integer',
			description: '1 for its first existence, 2 for the next, …',
			required: true,
			value: (row) => row.number,
		},
		dayColumn('possibly_from', 'The first day on which it possibly existed', (span) => span.possibly.first),
		dayColumn('surely_from', 'The first day on which it surely existed', (span) => span.surely?.first),
		dayColumn('surely_to', 'The last day on which it surely existed', (span) => span.surely?.last),
		dayColumn('possibly_to', 'The last day on which it possibly existed', (span) => span.possibly.last),
		word('start_known', 'Whether its start is stated', STARTS, (row) => row.span.start),
		word(
			'end_known',
			'Whether its end is stated, it continues, or its end is unknown',
			ENDS,
			(row) => row.span.end,
		),
	],
	['group', 'number'],
);

/** Returns the table of one kind of claim about groups, with the columns that all of them share around its own. */
function claimTable<T extends AnyClaim>(
	name: string,
	description: string,
	claims: (group: GroupFile, index: Index) => readonly T[],
	columns: readonly Column<InGroup<T>>[],
): Table {
	return tableOf<InGroup<T>>(
		name,
		description,
		(index) =>
			index.dataset.groups.flatMap((group) => claims(group, index).map((claim) => ({ group, claim }))),
		[...claimStart<T>(), ...columns, ...claimEnd<T>()],
	);
}

function claimDates<T extends AnyClaim & Dated>(): Column<InGroup<T>>[] {
	return dateColumns<InGroup<T>>(({ claim }) => claim);
}

const names = claimTable<NameClaim>('names', 'The names that groups have had.', (group) => group.names, [
	...nameColumns<InGroup<NameClaim>>(({ claim }) => claim),
	text('abbr', 'Abbreviation', ({ claim }) => claim.abbr),
	...claimDates<NameClaim>(),
]);

const forms = claimTable<FormClaim>('forms', 'What groups have called themselves.', (group) => group.forms, [
	word('form', 'The form', FORMS, ({ claim }) => claim.form),
	...claimDates<FormClaim>(),
]);

/** An event with the body into which its group went, told apart: the dataset lets `into` name either kind. */
interface EventRow extends EventClaim {
	readonly intoGroup: string | undefined;
	readonly intoOrganization: string | undefined;
}

function eventRow(index: Index, event: EventClaim): EventRow {
	const isGroup = event.into !== undefined && index.groups.has(event.into);
	return {
		...event,
		intoGroup: isGroup ? event.into : undefined,
		intoOrganization: isGroup ? undefined : event.into,
	};
}

const events = claimTable<EventRow>(
	'events',
	'What happened to groups: founding, change of name, upgrade, merger, end, …',
	(group, index) => group.events.map((event) => eventRow(index, event)),
	[
		word('event', 'What happened', EVENT_KINDS, ({ claim }) => claim.event),
		{ ...dateField('date', 'When'), required: true, value: ({ claim }) => claim.date },
		reference(
			'into_group',
			'The group that it became or went into',
			'groups',
			({ claim }) => claim.intoGroup,
		),
		reference(
			'into_organization',
			'The organization that it became or went into',
			'organizations',
			({ claim }) => claim.intoOrganization,
		),
	],
);

const roles = claimTable<RoleClaim>('roles', "A person's place in a group.", (group) => group.roles, [
	reference('person', 'The person', 'people', ({ claim }) => claim.person, true),
	word('role', 'The role', ROLES, ({ claim }) => claim.role),
	...claimDates<RoleClaim>(),
	...noteColumns<InGroup<RoleClaim>>(
		'as',
		'The post by which the person had the role',
		({ claim }) => claim.as,
	),
	reference(
		'organization',
		'The organization whose post it was',
		'organizations',
		({ claim }) => claim.organization,
	),
]);

const seats = claimTable<SeatClaim>('seats', "An organization's place in a group.", (group) => group.seats, [
	reference('organization', 'The organization', 'organizations', ({ claim }) => claim.organization, true),
	word('seat', 'Whether it leads or is a member; empty: not stated', SEATS, ({ claim }) => claim.seat, false),
	...claimDates<SeatClaim>(),
]);

const reporting = claimTable<ReportingClaim>(
	'reporting',
	'The body to which a group reports.',
	(group) => group.reporting,
	[
		reference('organization', 'The body', 'organizations', ({ claim }) => claim.organization, true),
		...claimDates<ReportingClaim>(),
	],
);

const offices = claimTable<OfficeClaim>('offices', "A group's General Office.", (group) => group.offices, [
	...nameColumns<InGroup<OfficeClaim>>(({ claim }) => claim),
	reference('host', 'The organization that houses it', 'organizations', ({ claim }) => claim.host),
	...claimDates<OfficeClaim>(),
]);

const tasks = claimTable<TaskClaim>('tasks', 'What a group is charged with.', (group) => group.tasks, [
	text('task_en', 'The task in English', ({ claim }) => claim.en, true),
	text('task_zh', 'The task in Chinese', ({ claim }) => claim.zh),
	...claimDates<TaskClaim>(),
]);

/** The tables of groups, in the order in which they are published. */
export const GROUP_TABLES: readonly Table[] = [
	groups,
	lives,
	names,
	forms,
	events,
	roles,
	seats,
	reporting,
	offices,
	tasks,
];
