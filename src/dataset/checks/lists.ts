/** The lists of claims of a group, for checks that read them all alike. */
import type { ClaimDates } from '../dates.ts';
import type { EventClaim, GroupFile, Note } from '../schema.ts';

export const CLAIM_LISTS = [
	'forms',
	'names',
	'events',
	'roles',
	'seats',
	'reporting',
	'offices',
	'tasks',
] as const;
export type ClaimList = (typeof CLAIM_LISTS)[number];

/** What the claims of every list have in common; an event's date stands as both its start and its end. */
export interface AnyClaim extends ClaimDates {
	readonly id: string;
	readonly sources: readonly string[];
	readonly note?: Note | undefined;
	readonly conflictsWith?: readonly string[] | undefined;
}

/** A claim with the list in which it stands. */
export interface ListedClaim {
	readonly list: ClaimList;
	readonly claim: AnyClaim;
}

function plain(claim: AnyClaim | EventClaim): AnyClaim {
	return 'date' in claim ? { ...claim, from: claim.date, to: claim.date } : claim;
}

/** Returns every claim of the group with the name of its list. */
export function claimsOf(group: GroupFile): ListedClaim[] {
	return CLAIM_LISTS.flatMap((list) => group[list].map((claim) => ({ list, claim: plain(claim) })));
}

/** Returns the name of the file in which a group stands. */
export function fileOf(group: GroupFile): string {
	return `groups/${group.id}.json`;
}
