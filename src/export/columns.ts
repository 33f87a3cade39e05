/** The columns that several tables share, so that one name means one thing in all of them. */
import type { Dated, Note } from '../dataset/schema.ts';
import { CONFIDENCES, type Confidence } from '../dataset/words.ts';
import type { InGroup } from '../query/index.ts';
import { type Column, type Field, listCell } from './table.ts';

/** EDTF level 1 as the dataset uses it. */
const DATE_PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?~?';

/** Returns the id by which a claim is known in the whole dataset: its owner's id, a dot, its id within that file. */
export function globalClaimId(owner: string, claim: string): string {
	return `${owner}.${claim}`;
}

/** Returns a field that holds a date of the dataset: YYYY, YYYY-MM or YYYY-MM-DD, `~` at the end for about. */
export function dateField(name: string, description: string): Field {
	return { name, type: 'string', description, pattern: DATE_PATTERN };
}

/** Returns a column of free text. */
export function text<T>(
	name: string,
	description: string,
	value: (item: T) => string | undefined,
	required = false,
): Column<T> {
	return { name, type: 'string', description, value, ...(required && { required }) };
}

/** Returns a column with one of a closed list of words. */
export function word<T, W extends string>(
	name: string,
	description: string,
	values: readonly W[],
	value: (item: T) => W | undefined,
	required = true,
): Column<T> {
	return { name, type: 'string', description, values, value, ...(required && { required }) };
}

/** Returns a column with the id of a row of another table. */
export function reference<T>(
	name: string,
	description: string,
	references: string,
	value: (item: T) => string | undefined,
	required = false,
): Column<T> {
	return { name, type: 'string', description, references, value, ...(required && { required }) };
}

/** Returns the column of a row's own id. */
export function idColumn<T>(value: (item: T) => string, description = 'Id, kept for ever'): Column<T> {
	return text('id', description, value, true);
}

/** Returns a claim's date columns: from, to, still, first_attested and attested. */
export function dateColumns<T>(claimOf: (item: T) => Dated): Column<T>[] {
	return [
		{ ...dateField('from', 'When it started; empty: not stated'), value: (item) => claimOf(item).from },
		{
			...dateField('to', 'When it ended; empty: still so (see `still`) or not stated'),
			value: (item) => claimOf(item).to ?? undefined,
		},
		{
			name: 'still',
			type: 'boolean',
			description: 'true: still so at the newest source; false: it ended, or its end is not stated',
			required: true,
			value: (item) => claimOf(item).to === null,
		},
		{
			...dateField(
				'first_attested',
				'Where its start is not stated: the first date on which a source shows it to be so',
			),
			value: (item) => claimOf(item).firstAttested,
		},
		{
			...dateField('attested', 'A date on which a source shows it to be so'),
			value: (item) => claimOf(item).attested,
		},
	];
}

/** Returns the column of how sure a claim is. */
export function confidenceColumn<T>(value: (item: T) => Confidence): Column<T> {
	return word('confidence', 'How sure the claim is', CONFIDENCES, value);
}

/** Returns the columns of a text in English and perhaps in Chinese, `<name>_en` and `<name>_zh`. */
export function noteColumns<T>(
	name: string,
	description: string,
	value: (item: T) => Note | undefined,
): Column<T>[] {
	return [
		text(`${name}_en`, `${description}, in English`, (item) => value(item)?.en),
		text(`${name}_zh`, `${description}, in Chinese`, (item) => value(item)?.zh),
	];
}

/** Returns the columns of a name in both languages, `name_en` and `name_zh`. */
export function nameColumns<T>(
	value: (item: T) => { readonly en: string; readonly zh: string },
): Column<T>[] {
	return [
		text('name_en', 'Name in English', (item) => value(item).en, true),
		text('name_zh', 'Name in Chinese', (item) => value(item).zh, true),
	];
}

/** What every claim has, whatever it says. */
export interface AnyClaim {
	readonly id: string;
	readonly confidence: Confidence;
	readonly note?: Note | undefined;
	readonly conflictsWith?: readonly string[] | undefined;
}

/** Returns the first columns of a table of a group's claims: the claim's id and its group. */
export function claimStart<T extends AnyClaim>(): Column<InGroup<T>>[] {
	return [
		idColumn(
			({ group, claim }) => globalClaimId(group.id, claim.id),
			"The claim's id: that of its group, a dot, its own",
		),
		reference('group', 'The group', 'groups', ({ group }) => group.id, true),
	];
}

/** Returns the last columns of a table of a group's claims: confidence, conflicts and note. */
export function claimEnd<T extends AnyClaim>(): Column<InGroup<T>>[] {
	return [
		confidenceColumn(({ claim }) => claim.confidence),
		{
			name: 'conflicts_with',
			type: 'string',
			description: 'Ids of the claims that say otherwise, with | between them',
			value: ({ group, claim }) => listCell(claim.conflictsWith?.map((id) => globalClaimId(group.id, id))),
		},
		...noteColumns<InGroup<T>>('note', 'Note', ({ claim }) => claim.note),
	];
}
