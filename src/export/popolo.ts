/** The dataset as Popolo, the open standard for people, organizations and memberships (popoloproject.com). */
import type { Dated, Person, Source } from '../dataset/schema.ts';
import type { Confidence } from '../dataset/words.ts';
import type { Index } from '../query/index.ts';
import { globalClaimId } from './columns.ts';
import { wholeLife } from './whole-life.ts';

/** A name that is not the main one, with its dates. */
interface OtherName {
	readonly name: string;
	readonly lang?: string;
	readonly start_date?: string;
	readonly end_date?: string;
}

interface Link {
	readonly url: string;
	readonly note: string;
}

/** Popolo's dates have no 'about': a date that is only approximate says so beside it. */
interface Dates {
	readonly start_date?: string;
	readonly start_date_approximate?: true;
	readonly end_date?: string;
	readonly end_date_approximate?: true;
}

interface PopoloPerson {
	readonly id: string;
	readonly name: string;
	readonly other_names: readonly OtherName[];
	readonly birth_date?: string;
	readonly death_date?: string;
}

interface PopoloOrganization {
	readonly id: string;
	readonly name: string;
	readonly other_names: readonly OtherName[];
	readonly classification: string;
	readonly parent_id?: string;
	readonly founding_date?: string;
	readonly dissolution_date?: string;
	readonly sources: readonly Link[];
}

interface Membership extends Dates {
	readonly id: string;
	readonly label?: string;
	readonly role: string;
	/** Absent where an organization holds the seat and no person is named. */
	readonly person_id?: string;
	readonly organization_id: string;
	readonly on_behalf_of_id?: string;
	readonly sources: readonly Link[];
	/** Beyond the standard: every source by its id, with those that have no address. */
	readonly source_ids: readonly string[];
	/** Beyond the standard: how sure the claim is. */
	readonly confidence: string;
}

export interface Popolo {
	readonly persons: readonly PopoloPerson[];
	readonly organizations: readonly PopoloOrganization[];
	readonly memberships: readonly Membership[];
}

/** Groups and organizations share one list in Popolo, and their ids may coincide. */
function popoloId(kind: 'group' | 'organization', id: string): string {
	return `${kind}:${id}`;
}

function plainDate(date: string): string {
	return date.replace('~', '');
}

function datesOf(claim: Dated): Dates {
	return {
		...(claim.from !== undefined && { start_date: plainDate(claim.from) }),
		...(claim.from?.endsWith('~') && { start_date_approximate: true as const }),
		...(typeof claim.to === 'string' && { end_date: plainDate(claim.to) }),
		...(claim.to?.endsWith('~') && { end_date_approximate: true as const }),
	};
}

function sourceLinks(sources: ReadonlyMap<string, Source>, ids: readonly string[]): Link[] {
	return ids.flatMap((id) => {
		const source = sources.get(id);
		return source?.url === undefined ? [] : [{ url: source.url, note: source.title }];
	});
}

function personOf(person: Person): PopoloPerson {
	return {
		id: person.id,
		name: person.en,
		other_names: [
			{ name: person.zh, lang: 'zh' },
			...(person.aliases ?? []).map((name): OtherName => ({ name })),
		],
		...(person.born !== undefined && { birth_date: plainDate(person.born) }),
		...(person.died !== undefined && { death_date: plainDate(person.died) }),
	};
}

function organizationsOf(index: Index): PopoloOrganization[] {
	return index.dataset.organizations.map((organization) => ({
		id: popoloId('organization', organization.id),
		name: organization.en,
		other_names: [
			{ name: organization.zh, lang: 'zh' },
			...(organization.abbr === undefined ? [] : [{ name: organization.abbr, lang: 'en' }]),
		],
		classification: organization.system,
		...(organization.parent !== undefined && {
			parent_id: popoloId('organization', organization.parent),
		}),
		...(organization.from !== undefined && { founding_date: plainDate(organization.from) }),
		...(typeof organization.to === 'string' && { dissolution_date: plainDate(organization.to) }),
		sources: sourceLinks(index.sources, organization.sources),
	}));
}

function groupsOf(index: Index): PopoloOrganization[] {
	return index.dataset.groups.map((group) => {
		const { name, form, established, ended } = wholeLife(index, group);
		return {
			id: popoloId('group', group.id),
			name: name.en,
			other_names: group.names.flatMap((claim) => {
				const { start_date, end_date } = datesOf(claim);
				const dates = {
					...(start_date !== undefined && { start_date }),
					...(end_date !== undefined && { end_date }),
				};
				return [
					{ name: claim.zh, lang: 'zh', ...dates },
					{ name: claim.en, lang: 'en', ...dates },
				];
			}),
			classification: form,
			...(group.parent !== undefined && { parent_id: popoloId('group', group.parent) }),
			...(established !== undefined && { founding_date: plainDate(established) }),
			...(ended !== undefined && { dissolution_date: plainDate(ended) }),
			sources: sourceLinks(index.sources, group.sources),
		};
	});
}

/** What all memberships take from their claim. */
interface MembershipClaim extends Dated {
	readonly id: string;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
}

function evidence(
	index: Index,
	claim: MembershipClaim,
): Dates & Pick<Membership, 'sources' | 'source_ids' | 'confidence'> {
	return {
		...datesOf(claim),
		confidence: claim.confidence,
		sources: sourceLinks(index.sources, claim.sources),
		source_ids: claim.sources,
	};
}

function membershipsOf(index: Index): Membership[] {
	const { groups, people } = index.dataset;
	const roles = groups.flatMap((group) =>
		group.roles.map((claim) => ({
			id: globalClaimId(group.id, claim.id),
			...(claim.as && { label: claim.as.en }),
			role: claim.role,
			person_id: claim.person,
			organization_id: popoloId('group', group.id),
			...(claim.organization !== undefined && {
				on_behalf_of_id: popoloId('organization', claim.organization),
			}),
			...evidence(index, claim),
		})),
	);
	const seats = groups.flatMap((group) =>
		group.seats.map((claim) => ({
			id: globalClaimId(group.id, claim.id),
			role: claim.seat ?? 'member',
			organization_id: popoloId('group', group.id),
			on_behalf_of_id: popoloId('organization', claim.organization),
			...evidence(index, claim),
		})),
	);
	const posts = people.flatMap((person) =>
		person.posts.map((claim) => ({
			id: globalClaimId(person.id, claim.id),
			role: claim.title.en,
			person_id: person.id,
			organization_id: popoloId('organization', claim.organization),
			...evidence(index, claim),
		})),
	);
	return [...roles, ...seats, ...posts];
}

/**
 * Returns the dataset as Popolo: groups and organizations as organizations, roles and posts as memberships of persons,
 * seats as memberships on behalf of an organization with no person named.
 */
export function popolo(index: Index): Popolo {
	return {
		persons: index.dataset.people.map(personOf),
		organizations: [...groupsOf(index), ...organizationsOf(index)],
		memberships: membershipsOf(index),
	};
}
