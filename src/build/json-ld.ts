/** What a page says in the words of schema.org (JSON-LD). Only what sources state and none disputes is said. */
import { isDate } from '../dataset/dates.ts';
import type { Dated, EventClaim, GroupFile, Organization, Person } from '../dataset/schema.ts';
import { licenceOf, WORK } from '../export/work.ts';
import { pageAddress } from '../link/page-address.ts';
import { defaultView, type Entity, type View } from '../link/view.ts';
import type { Index, InGroup } from '../query/index.ts';
import { isEnd } from '../query/life.ts';
import { type Named, nameOf } from '../text/format.ts';
import { LANGUAGE_TAGS, LANGUAGES, textOf } from '../text/index.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What every part of a page's statements is made with. */
interface Context {
	readonly index: Index;
	readonly view: View;
	/** The site's address, or the way to it from the page. */
	readonly base: string;
}

/** Returns a date in ISO 8601, or undefined where it is only about right: schema.org has no word for that. */
function exact(date: string | null | undefined): string | undefined {
	return date && isDate(date) && !date.endsWith('~') ? date : undefined;
}

function addressOf({ view, base }: Context, selected: Entity): string {
	return pageAddress({ ...defaultView(view.lang), selected }, base);
}

/** An entity by its name and the address of its page. */
function linked(context: Context, type: string, entity: Entity, named: Named): Thing {
	return { '@type': type, name: nameOf(named, context.view.lang), url: addressOf(context, entity) };
}

function groupThing(context: Context, group: GroupFile): Thing {
	const name = group.names.at(-1) ?? { en: group.id, zh: group.id };
	return linked(context, 'GovernmentOrganization', { kind: 'group', id: group.id }, name);
}

function organizationThing(context: Context, organization: Organization): Thing {
	return linked(context, 'Organization', { kind: 'organization', id: organization.id }, organization);
}

/** A role (schema.org/OrganizationRole) with its exact dates, about the member or the body given. */
function role(kind: 'member' | 'memberOf', thing: Thing, roleName: string | undefined, claim: Dated): Thing {
	return {
		'@type': 'OrganizationRole',
		roleName,
		startDate: exact(claim.from),
		endDate: exact(claim.to),
		[kind]: thing,
	};
}

function undisputed<T extends { readonly conflictsWith?: readonly string[] | undefined }>(
	claims: readonly T[],
): T[] {
	return claims.filter(({ conflictsWith }) => conflictsWith === undefined);
}

/** Returns every other name, once. */
function otherNames(names: readonly (string | undefined)[], name: string): string[] | undefined {
	const others = [...new Set(names)].filter((other) => other !== undefined && other !== name) as string[];
	return others.length > 0 ? others : undefined;
}

/** The date of the one undisputed event of its sense, or undefined. */
function dateOfOnly(events: readonly EventClaim[]): string | undefined {
	const [only, ...others] = events;
	return only && others.length === 0 && only.conflictsWith === undefined ? exact(only.date) : undefined;
}

function ofGroup(context: Context, group: GroupFile): Thing {
	const { index, view } = context;
	const text = textOf(view.lang);
	const name = group.names.at(-1) ?? { en: group.id, zh: group.id };
	const shown = nameOf(name, view.lang);
	const parent = group.parent === undefined ? undefined : index.groups.get(group.parent);
	const life = index.lives.get(group.id) ?? [];
	const isOver = life.at(-1)?.end === 'stated';
	const people = undisputed(group.roles)
		.filter(({ role: kind }) => kind === 'chair' || kind.endsWith('deputy-chair'))
		.flatMap((claim) => {
			const person = index.people.get(claim.person);
			if (!person) return [];
			const thing = linked(context, 'Person', { kind: 'person', id: person.id }, person);
			return [role('member', thing, text.roles[claim.role], claim)];
		});
	const seats = undisputed(group.seats).flatMap((claim) => {
		const organization = index.organizations.get(claim.organization);
		const seat = claim.seat && text.seats[claim.seat];
		return organization ? [role('member', organizationThing(context, organization), seat, claim)] : [];
	});
	return {
		'@type': 'GovernmentOrganization',
		name: shown,
		alternateName: otherNames(
			group.names.flatMap(({ en, zh, abbr }) => [en, zh, abbr]),
			shown,
		),
		description: group.summary && nameOf(group.summary, view.lang),
		foundingDate: dateOfOnly(group.events.filter(({ event }) => event === 'established')),
		dissolutionDate: isOver ? dateOfOnly(group.events.filter(isEnd)) : undefined,
		parentOrganization: parent && groupThing(context, parent),
		member: some([...people, ...seats]),
	};
}

/** Returns the list, or undefined where it is empty: then nothing is said. */
function some(things: readonly Thing[]): readonly Thing[] | undefined {
	return things.length > 0 ? things : undefined;
}

function ofPerson(context: Context, person: Person): Thing {
	const { index, view } = context;
	const shown = nameOf(person, view.lang);
	const roles = (index.rolesOfPerson.get(person.id) ?? []).filter(
		({ claim }) => claim.conflictsWith === undefined,
	);
	return {
		'@type': 'Person',
		name: shown,
		alternateName: otherNames([person.en, person.zh, ...(person.aliases ?? [])], shown),
		birthDate: exact(person.born),
		deathDate: exact(person.died),
		memberOf: some(
			roles.map(({ group, claim }) =>
				role('memberOf', groupThing(context, group), textOf(view.lang).roles[claim.role], claim),
			),
		),
	};
}

function ofOrganization(context: Context, organization: Organization): Thing {
	const { index, view } = context;
	const shown = nameOf(organization, view.lang);
	const parent = organization.parent === undefined ? undefined : index.organizations.get(organization.parent);
	const seats: readonly InGroup<Dated & { readonly conflictsWith?: readonly string[] | undefined }>[] =
		index.seatsOfOrganization.get(organization.id) ?? [];
	return {
		'@type': 'Organization',
		name: shown,
		alternateName: otherNames([organization.en, organization.zh, organization.abbr], shown),
		foundingDate: exact(organization.from),
		dissolutionDate: exact(organization.to),
		parentOrganization: parent && organizationThing(context, parent),
		memberOf: some(
			seats
				.filter(({ claim }) => claim.conflictsWith === undefined)
				.map(({ group, claim }) => role('memberOf', groupThing(context, group), undefined, claim)),
		),
	};
}

/** The files of the data by which it is known (schema.org/DataDownload), by media type. */
const FILES: readonly (readonly [path: string, type: string])[] = [
	['data/dataset.json', 'application/json'],
	['data/groups.csv', 'text/csv'],
	['data/datapackage.json', 'application/vnd.datapackage+json'],
	['data/popolo.json', 'application/json'],
];

function ofDataset({ index, view, base }: Context): Thing {
	const { version, date, licence } = index.dataset.version;
	return {
		'@type': 'Dataset',
		name: WORK.title[view.lang],
		alternateName: WORK.title[view.lang === 'en' ? 'zh' : 'en'],
		description: WORK.description[view.lang],
		version,
		dateModified: date,
		temporalCoverage: `1949/${date}`,
		spatialCoverage: { '@type': 'Country', name: view.lang === 'zh' ? '中国' : 'China' },
		inLanguage: LANGUAGES.map((language) => LANGUAGE_TAGS[language]),
		license: licenceOf(licence).url,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: WORK.author[view.lang] },
		distribution: FILES.map(([path, encodingFormat]) => ({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl: `${base}${path}`,
		})),
	};
}

function ofSite({ view }: Context): Thing {
	const text = textOf(view.lang);
	return {
		'@type': 'WebSite',
		name: text.title,
		alternateName: [textOf(view.lang === 'en' ? 'zh' : 'en').title, text.shortTitle],
		description: text.tagline,
		inLanguage: LANGUAGE_TAGS[view.lang],
	};
}

function thingOf(context: Context): Thing | undefined {
	const { index, view } = context;
	const { selected } = view;
	if (selected?.kind === 'group') {
		const group = index.groups.get(selected.id);
		return group && ofGroup(context, group);
	}
	if (selected?.kind === 'person') {
		const person = index.people.get(selected.id);
		return person && ofPerson(context, person);
	}
	if (selected?.kind === 'organization') {
		const organization = index.organizations.get(selected.id);
		return organization && ofOrganization(context, organization);
	}
	if (view.view === 'data') return ofDataset(context);
	return view.view === 'map' ? ofSite(context) : undefined;
}

/** Returns what the page of a view says as JSON-LD, or undefined where it is about nothing in particular. */
export function jsonLd(index: Index, view: View, base: string): Thing | undefined {
	const thing = thingOf({ index, view, base });
	if (!thing) return undefined;
	const { '@type': type, ...rest } = thing;
	return { '@context': 'https://schema.org', '@type': type, url: pageAddress(view, base), ...rest };
}
