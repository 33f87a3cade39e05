/** What changed among the groups within a month, a year or any other span, as far as sources date it to that span. */
import { type Span, spanOf } from '../dataset/dates.ts';
import type { GroupFile } from '../dataset/schema.ts';
import type { Form } from '../dataset/words.ts';
import { CHANGE_KINDS, type ChangeKind, type CountedChange } from '../text/changes.ts';
import type { Index } from './index.ts';
import { isEnd } from './life.ts';

/** One change of one group. */
export interface Change {
	readonly kind: ChangeKind;
	readonly group: GroupFile;
	/** What it became, where it became something else. */
	readonly form?: Form;
}

/** Returns whether every day that the date may mean lies within the span. */
function isWithin(date: string | undefined, moment: Span): boolean {
	const span = date === undefined ? undefined : spanOf(date);
	return span !== undefined && moment.first <= span.first && span.last <= moment.last;
}

/** The claims that start within the moment and say other than the one that started last before them. */
function newlySaid<T extends { readonly id: string; readonly from?: string | undefined }>(
	claims: readonly T[],
	moment: Span,
	differ: (a: T, b: T | undefined) => boolean,
): T[] {
	const start = ({ from }: T) =>
		from === undefined ? Number.NEGATIVE_INFINITY : (spanOf(from) as Span).first;
	const inOrder = [...claims].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
	return inOrder.filter(
		(claim, position) => isWithin(claim.from, moment) && differ(claim, inOrder[position - 1]),
	);
}

function changesOf(index: Index, group: GroupFile, moment: Span): Change[] {
	const found = new Map<ChangeKind, Change>();
	const add = (kind: ChangeKind, form?: Form) =>
		found.set(kind, { kind, group, ...(form === undefined ? {} : { form }) });
	for (const event of group.events) {
		if (!isWithin(event.date, moment)) continue;
		// Of a group that others were merged into, the events of those others tell.
		if (event.event !== 'merged' || isEnd(event)) add(event.event);
	}
	for (const { start, end, possibly, surely } of index.lives.get(group.id) ?? []) {
		const shownLast = surely?.first ?? possibly.first;
		if (start === 'first attested' && moment.first <= possibly.first && shownLast <= moment.last)
			add('first attested');
		const lapses = moment.first <= possibly.last && possibly.last <= moment.last;
		if (end === 'unknown' && lapses && possibly.last < index.newest) add('not attested');
	}
	const form = newlySaid(group.forms, moment, (a, b) => b !== undefined && a.form !== b.form).at(-1)?.form;
	if (form) add('became', form);
	if (
		newlySaid(group.names, moment, (a, b) => b !== undefined && (a.en !== b.en || a.zh !== b.zh)).length > 0
	)
		add('renamed');
	const chairs = group.roles.filter(({ role }) => role === 'chair');
	if (newlySaid(chairs, moment, (a, b) => a.person !== b?.person).length > 0) add('new chair');
	// What a weightier change brings with it is not told twice.
	if (found.has('became')) {
		found.delete('upgraded');
		found.delete('renamed');
	}
	if (found.has('established') || found.has('revived')) {
		found.delete('new chair');
		found.delete('renamed');
	}
	return CHANGE_KINDS.flatMap((kind) => found.get(kind) ?? []);
}

/**
 * Returns what changed within the moment, the weightiest kind first, in each the groups in order of id. A date coarser
 * than the moment is none of it: a change of '2018' is one of the year 2018 and of no month.
 */
export function changesIn(index: Index, moment: Span): Change[] {
	const changes = [...index.groups.values()]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap((group) => changesOf(index, group, moment));
	return CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

/** Returns how many groups changed in each way, the weightiest first; of the forms that groups took the most frequent. */
export function countChanges(
	changes: ReadonlyArray<Pick<Change, 'kind'> & { readonly form?: Form }>,
): CountedChange[] {
	const counts = new Map<string, CountedChange>();
	for (const { kind, form } of changes) {
		const key = `${kind} ${form ?? ''}`;
		const count = (counts.get(key)?.count ?? 0) + 1;
		counts.set(key, { kind, count, ...(form === undefined ? {} : { form }) });
	}
	const rank = ({ kind }: CountedChange) => CHANGE_KINDS.indexOf(kind);
	return [...counts.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}
