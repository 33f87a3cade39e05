/** A dataset with the look-ups and the derived lives that every question needs, built once. */
import type { Day, Span } from '../dataset/dates.ts';
import { dayOf, spanOf } from '../dataset/dates.ts';
import type {
	Dataset,
	GroupFile,
	Organization,
	Person,
	RoleClaim,
	SeatClaim,
	Source,
} from '../dataset/schema.ts';
import { type Life, lifeOf } from './life.ts';

/** A role or seat with the group whose claim it is. */
export interface InGroup<T> {
	readonly group: GroupFile;
	readonly claim: T;
}

export interface Index {
	readonly dataset: Dataset;
	/** The day up to which the dataset claims to know: what is 'still so' holds until then. */
	readonly newest: Day;
	readonly groups: ReadonlyMap<string, GroupFile>;
	readonly lives: ReadonlyMap<string, Life>;
	readonly organizations: ReadonlyMap<string, Organization>;
	readonly people: ReadonlyMap<string, Person>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly rolesOfPerson: ReadonlyMap<string, readonly InGroup<RoleClaim>[]>;
	readonly rolesOfOrganization: ReadonlyMap<string, readonly InGroup<RoleClaim>[]>;
	readonly seatsOfOrganization: ReadonlyMap<string, readonly InGroup<SeatClaim>[]>;
}

/** The first day that the time control offers: the People's Republic is founded on 1 October 1949. */
export const OLDEST: Day = dayOf(1949, 10, 1);

/** Returns the day up to which a dataset claims to know: the last of its version. */
export function newestDay({ version }: Pick<Dataset, 'version'>): Day {
	return (spanOf(version.date) as Span).last;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

function collect<T>(
	groups: readonly GroupFile[],
	claimsOf: (group: GroupFile) => readonly T[],
	keyOf: (claim: T) => string | undefined,
): Map<string, InGroup<T>[]> {
	const found = new Map<string, InGroup<T>[]>();
	for (const group of groups) {
		for (const claim of claimsOf(group)) {
			const key = keyOf(claim);
			if (key === undefined) continue;
			const list = found.get(key);
			if (list) list.push({ group, claim });
			else found.set(key, [{ group, claim }]);
		}
	}
	return found;
}

/** Returns the dataset with its look-ups; the dataset must have passed its checks. */
export function indexDataset(dataset: Dataset): Index {
	const newest = newestDay(dataset);
	return {
		dataset,
		newest,
		groups: byId(dataset.groups),
		lives: new Map(dataset.groups.map((group) => [group.id, lifeOf(group, newest)])),
		organizations: byId(dataset.organizations),
		people: byId(dataset.people),
		sources: byId(dataset.sources),
		rolesOfPerson: collect(
			dataset.groups,
			(group) => group.roles,
			(role) => role.person,
		),
		rolesOfOrganization: collect(
			dataset.groups,
			(group) => group.roles,
			(role) => role.organization,
		),
		seatsOfOrganization: collect(
			dataset.groups,
			(group) => group.seats,
			(seat) => seat.organization,
		),
	};
}
