/** Statements that stand twice: probably one statement that was not merged, or a conflict that is not marked. */
import { overlaps, type Span, spanOf } from '../dates.ts';
import type { Fault } from '../load.ts';
import type { Dataset, Figure, GroupFile } from '../schema.ts';
import { type AnyClaim, CLAIM_LISTS, type ClaimList, fileOf } from './lists.ts';

/** What a claim says, its dates apart, so that two claims of one key say the same thing. */
const KEYS: { readonly [List in ClaimList]: (claim: GroupFile[List][number]) => string } = {
	forms: ({ form }) => form,
	names: ({ zh }) => zh,
	events: ({ event, into }) => `${event} ${into ?? ''}`,
	roles: ({ person, role }) => `${person} ${role}`,
	seats: ({ organization }) => organization,
	reporting: ({ organization }) => organization,
	offices: ({ zh, host }) => `${zh} ${host ?? ''}`,
	tasks: ({ en }) => en,
};

/** Kinds of event that happen once in a group's life, so that a second one is a repetition whatever its date. */
const ONCE: ReadonlySet<string> = new Set(['established', 'abolished']);

interface Keyed {
	readonly key: string;
	readonly claim: AnyClaim & { readonly date?: string };
}

function keyed<List extends ClaimList>(group: GroupFile, list: List): Keyed[] {
	return (group[list] as ReadonlyArray<GroupFile[List][number]>).map((claim) => ({
		key: KEYS[list](claim),
		claim,
	}));
}

/** The days that a claim surely spans if what is not stated is open; the end of one stay may touch the start of the next. */
function reach({ from, to, date }: Keyed['claim']): Span {
	const day = date === undefined ? undefined : spanOf(date);
	if (day) return day;
	const start = from === undefined ? undefined : spanOf(from);
	const end = typeof to === 'string' ? spanOf(to) : undefined;
	return {
		first: start?.last ?? Number.NEGATIVE_INFINITY,
		last: (end?.first ?? Number.POSITIVE_INFINITY) - 1,
	};
}

function datesOf({ from, to, date }: Keyed['claim']): string {
	return date ?? `${from ?? '…'} to ${to ?? '…'}`;
}

function areMarked(a: AnyClaim, b: AnyClaim): boolean {
	return Boolean(a.conflictsWith?.includes(b.id) || b.conflictsWith?.includes(a.id));
}

function sameFigure(a: Figure, b: Figure): boolean {
	const spanA = spanOf(a.asOf);
	const spanB = spanOf(b.asOf);
	return (
		a.value === b.value &&
		spanA !== undefined &&
		spanB !== undefined &&
		overlaps(spanA, spanB) &&
		a.sources.some((source) => b.sources.includes(source))
	);
}

/** Returns the pairs of claims of one key with overlapping dates not marked as conflicts, one-sided marks, and figures stated twice. */
export function warnOfRepetitions(dataset: Dataset): Fault[] {
	const warnings: Fault[] = [];
	for (const group of dataset.groups) {
		const file = fileOf(group);
		for (const list of CLAIM_LISTS) {
			const all = keyed(group, list);
			for (const [index, { key, claim }] of all.entries()) {
				for (const other of all.slice(index + 1)) {
					if (other.key !== key || areMarked(claim, other.claim)) continue;
					const once = list === 'events' && ONCE.has(key.split(' ')[0] ?? '');
					if (!once && !overlaps(reach(claim), reach(other.claim))) continue;
					warnings.push({
						file,
						field: `${list}.${other.claim.id}`,
						message: `expected other dates than ${claim.id} (${datesOf(claim)}), or both marked conflictsWith; found ${datesOf(other.claim)}`,
					});
				}
			}
		}
		const claims = CLAIM_LISTS.flatMap((list) => keyed(group, list).map(({ claim }) => ({ list, claim })));
		const byId = new Map(claims.map(({ claim }) => [claim.id, claim]));
		for (const { list, claim } of claims) {
			for (const id of claim.conflictsWith ?? []) {
				if (!byId.get(id)?.conflictsWith?.includes(claim.id))
					warnings.push({
						file,
						field: `${list}.${claim.id}.conflictsWith`,
						message: `expected ${id} to name ${claim.id} too; found it named on one side only`,
					});
			}
		}
	}
	for (const [index, figure] of dataset.figures.entries()) {
		for (const other of dataset.figures.slice(index + 1)) {
			if (sameFigure(figure, other))
				warnings.push({
					file: 'figures.json',
					field: other.id,
					message: `expected another figure than ${figure.id}; found the same value (${other.value}), date and source`,
				});
		}
	}
	return warnings;
}
