/** What stands behind a link: the claims by which it is drawn. */
import type { OfficeClaim, ReportingClaim, RoleClaim, SeatClaim } from '../dataset/schema.ts';
import { CONFIDENCES } from '../dataset/words.ts';
import type { Certainty } from '../query/life.ts';
import { type GroupAt, type Held, isAtTable } from '../query/snapshot.ts';
import type { LinkKind } from './graph.ts';

/** A claim behind a link. */
export type LinkClaim =
	| { readonly kind: 'seat'; readonly claim: SeatClaim; readonly certainty: Certainty }
	| { readonly kind: 'role'; readonly claim: RoleClaim; readonly certainty: Certainty }
	| { readonly kind: 'reporting'; readonly claim: ReportingClaim; readonly certainty: Certainty }
	| { readonly kind: 'office'; readonly claim: OfficeClaim; readonly certainty: Certainty };

/** Returns the claims that tie an organization to a group in one way; where it has a seat, also those who sit for it. */
export function claimsOfLink(at: GroupAt, kind: LinkKind, organization: string): LinkClaim[] {
	const as = <Kind extends LinkClaim['kind'], T>(name: Kind, held: readonly Held<T>[]) =>
		held.map(({ claim, certainty }) => ({ kind: name, claim, certainty }));
	switch (kind) {
		case 'seat':
			return [
				...as(
					'seat',
					at.seats.filter(({ claim }) => claim.organization === organization),
				),
				...as(
					'role',
					at.roles.filter(({ claim }) => claim.organization === organization && isAtTable(claim)),
				),
			];
		case 'reporting':
			return as(
				'reporting',
				at.reporting.filter(({ claim }) => claim.organization === organization),
			);
		case 'office':
			return as(
				'office',
				at.offices.filter(({ claim }) => claim.host === organization),
			);
	}
}

/** Returns the claim that speaks for a link: what surely holds before what possibly does, then by confidence, then in order. */
export function tellingClaim(claims: readonly LinkClaim[]): LinkClaim | undefined {
	const rank = ({ claim, certainty }: LinkClaim) =>
		(certainty === 'surely' ? 0 : CONFIDENCES.length) + CONFIDENCES.indexOf(claim.confidence);
	return [...claims].sort((a, b) => rank(a) - rank(b))[0];
}
