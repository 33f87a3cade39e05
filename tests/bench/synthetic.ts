/** Datasets of the same shape as the real one, several times as large: made, not found, and never shown to readers. */
import type { Dataset, GroupFile, Organization, Person } from '../../src/dataset/schema.ts';
import { isApex } from '../../src/map/frame.ts';

/** One in so many seats is taken by the organization of another copy, so that the copies hang together. */
const STRANGERS = 7;
/** By at most so many years is a copy of a group older than the original. */
const MOST_YEARS_BACK = 2;

/** A whole number below `bound` that depends on the text alone (FNV-1a). */
function pick(text: string, bound: number): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return (value >>> 0) % bound;
}

/** Returns the id in a copy; the first copy is the original, and the bodies at the top are the same in all. */
function idIn(copy: number, id: string): string {
	return copy === 0 || isApex(id) ? id : `${id}-copy-${copy}`;
}

/** Returns the date some years earlier; one date of a group moved as the others keeps their order. */
function earlier(date: string, years: number): string {
	const moved = `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
	return moved.replace('-02-29', '-02-28');
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['from', 'to', 'attested', 'date']);

/** Returns a claim of a group with its dates moved. */
function moved<T extends object>(claim: T, years: number): T {
	return Object.fromEntries(
		Object.entries(claim).map(([field, value]) => [
			field,
			DATE_FIELDS.has(field) && typeof value === 'string' ? earlier(value, years) : value,
		]),
	) as T;
}

function copyGroup(group: GroupFile, copy: number, copies: number, groupIds: ReadonlySet<string>): GroupFile {
	if (copy === 0) return group;
	const id = idIn(copy, group.id);
	const years = pick(id, MOST_YEARS_BACK + 1);
	const organizationOf = (organization: string, claim: string) => {
		const stranger = pick(`${id} ${claim}`, STRANGERS) === 0;
		return idIn(stranger ? (copy + 1) % copies : copy, organization);
	};
	const claims = <T extends object>(list: readonly T[]) => list.map((claim) => moved(claim, years));
	return {
		...group,
		id,
		...(group.parent !== undefined && { parent: groupIdIn(copy, group.parent) }),
		forms: claims(group.forms),
		names: claims(group.names).map((name) => ({
			...name,
			en: `${name.en} ${copy}`,
			zh: `${name.zh}${copy}`,
		})),
		events: claims(group.events).map((event) => ({
			...event,
			...(event.into !== undefined && {
				into: groupIds.has(event.into) ? groupIdIn(copy, event.into) : idIn(copy, event.into),
			}),
		})),
		roles: claims(group.roles).map((role) => ({
			...role,
			person: idIn(copy, role.person),
			...(role.organization !== undefined && { organization: organizationOf(role.organization, role.id) }),
		})),
		seats: claims(group.seats).map((seat) => ({
			...seat,
			organization: organizationOf(seat.organization, seat.id),
		})),
		reporting: claims(group.reporting).map((claim) => ({
			...claim,
			organization: idIn(copy, claim.organization),
		})),
		offices: claims(group.offices).map((office) => ({
			...office,
			...(office.host !== undefined && { host: idIn(copy, office.host) }),
		})),
		tasks: claims(group.tasks),
	};
}

function groupIdIn(copy: number, id: string): string {
	return copy === 0 ? id : `${id}-copy-${copy}`;
}

function copyOrganization(organization: Organization, copy: number): Organization {
	if (copy === 0) return organization;
	const { parent, abbr, ...rest } = organization;
	return {
		...rest,
		id: idIn(copy, organization.id),
		en: `${organization.en} ${copy}`,
		zh: `${organization.zh}${copy}`,
		...(abbr !== undefined && { abbr: `${abbr} ${copy}` }),
		...(parent !== undefined && { parent: idIn(copy, parent) }),
	};
}

function copyPerson(person: Person, copy: number): Person {
	if (copy === 0) return person;
	return {
		...person,
		id: idIn(copy, person.id),
		en: `${person.en} ${copy}`,
		zh: `${person.zh}${copy}`,
		posts: person.posts.map((post) => ({ ...post, organization: idIn(copy, post.organization) })),
	};
}

/**
 * Returns the dataset so many times over: groups, organizations and people with ids of their own, groups some years older,
 * some seats taken across the copies. The same dataset and number give the same result; it passes the dataset's checks.
 */
export function multiplied(dataset: Dataset, copies: number): Dataset {
	const numbers = Array.from({ length: copies }, (_, copy) => copy);
	const groupIds = new Set(dataset.groups.map(({ id }) => id));
	return {
		...dataset,
		groups: numbers.flatMap((copy) =>
			dataset.groups.map((group) => copyGroup(group, copy, copies, groupIds)),
		),
		organizations: numbers.flatMap((copy) =>
			dataset.organizations
				.filter(({ id }) => copy === 0 || !isApex(id))
				.map((organization) => copyOrganization(organization, copy)),
		),
		people: numbers.flatMap((copy) => dataset.people.map((person) => copyPerson(person, copy))),
	};
}

/** Returns the files of a data folder that hold the dataset: path below the folder → text. */
export function filesOf(dataset: Dataset): Map<string, string> {
	const { version, groups, organizations, successions, people, sources, eras, reforms, figures, retired } =
		dataset;
	const json = (value: unknown) => JSON.stringify(value);
	return new Map([
		['version.json', json(version)],
		['organizations.json', json({ organizations, successions })],
		['people.json', json(people)],
		['sources.json', json(sources)],
		['eras.json', json({ eras, reforms })],
		['figures.json', json(figures)],
		['retired.json', json(retired)],
		...groups.map((group) => [`groups/${group.id}.json`, json(group)] as const),
	]);
}
