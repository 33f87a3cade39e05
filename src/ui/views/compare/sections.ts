/** The difference in the order in which it is told: each kind of change with its groups and a place on the page. */
import type { Form } from '../../../dataset/words.ts';
import { countChanges } from '../../../query/changes.ts';
import type {
	ChairChange,
	Difference,
	FormChange,
	Pair,
	Passage,
	SeatChange,
} from '../../../query/compare.ts';
import type { CountedChange } from '../../../text/changes.ts';

/** Returns the id of the part of the page that lists the changes of one kind. */
export function anchorOf({ kind, form }: Pick<CountedChange, 'kind' | 'form'>): string {
	if (kind === 'new chair') return 'changed-chairs';
	return ['changed', kind.replaceAll(' ', '-'), ...(form === undefined ? [] : [form])].join('-');
}

/** Some of the changes, of one kind. */
export interface Part<T> {
	readonly counted: CountedChange;
	readonly items: readonly T[];
}

function partsOf<T>(
	items: readonly T[],
	changeOf: (item: T) => Pick<CountedChange, 'kind' | 'form'>,
): Part<T>[] {
	const changes = items.map((item) => ({ item, change: changeOf(item) }));
	return countChanges(changes.map(({ change }) => change)).map((counted) => ({
		counted,
		items: changes
			.filter(({ change }) => change.kind === counted.kind && change.form === counted.form)
			.map(({ item }) => item),
	}));
}

/** Returns the groups that took another form, by the form they took. */
export function formParts({ formChanged }: Difference): Part<FormChange>[] {
	return partsOf(formChanged, ({ after }) => ({ kind: 'became', form: after.form satisfies Form }));
}

/** Returns the groups that came, or went, by how. */
export function passageParts(passages: readonly Passage[]): Part<Passage>[] {
	return partsOf(passages, ({ turn }) => ({ kind: turn.kind }));
}

/** A group whose chairs differ, where both dates know some; a group of which only one date does is listed too. */
export interface OtherChairs extends Pair {
	/** Whether a chair is known at either date, so that it is known to be another one. */
	readonly known: boolean;
}

/** Returns the groups whose chairs differ between the dates, those with a chair known at both first. */
export function otherChairs({ newChairs, chairsLeft }: Difference): OtherChairs[] {
	const pairs = new Map<string, ChairChange>(
		[...newChairs, ...chairsLeft].map((change) => [change.after.group.id, change]),
	);
	return [...pairs.values()]
		.map(({ before, after }) => ({
			before,
			after,
			known: before.chairs.length > 0 && after.chairs.length > 0,
		}))
		.sort((a, b) => Number(b.known) - Number(a.known) || (a.after.group.id < b.after.group.id ? -1 : 1));
}

/** The places that a group gained and lost. */
export interface OtherSeats extends Pair {
	readonly gained: readonly SeatChange[];
	readonly lost: readonly SeatChange[];
}

/** Returns the groups whose organizations differ between the dates, those with most changes first. */
export function otherSeats({ newSeats, lostSeats }: Difference): OtherSeats[] {
	const pairs = new Map<string, Pair>(
		[...newSeats, ...lostSeats].map((change) => [change.after.group.id, change]),
	);
	const ofGroup = (changes: readonly SeatChange[], id: string) =>
		changes.filter(({ after }) => after.group.id === id);
	return [...pairs]
		.map(([id, { before, after }]) => ({
			before,
			after,
			gained: ofGroup(newSeats, id),
			lost: ofGroup(lostSeats, id),
		}))
		.sort((a, b) => b.gained.length + b.lost.length - a.gained.length - a.lost.length);
}
