/** On what an organization's place in a group rests. */
import type { RoleClaim, SeatClaim } from '../dataset/schema.ts';
import { type GroupAt, type Held, isAtTable } from './snapshot.ts';

/** The seats of an organization in a group, and the roles of those who hold a post in it. */
export interface Grounds {
	readonly seats: readonly Held<SeatClaim>[];
	readonly roles: readonly Held<RoleClaim>[];
}

/** By the organization's id. */
export type GroundsOf = ReadonlyMap<string, Grounds>;

/** Returns for each organization that has a place in the group the claims that give it one. */
export function groundsOfPlaces(at: GroupAt): GroundsOf {
	return new Map(
		at.places.map(({ organization }) => [
			organization,
			{
				seats: at.seats.filter(({ claim }) => claim.organization === organization),
				roles: at.roles.filter(({ claim }) => claim.organization === organization && isAtTable(claim)),
			},
		]),
	);
}
