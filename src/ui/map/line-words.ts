/** A line of the map in one sentence: who, what, when, how sure, and by how many sources. */
import { claimsOfLink, tellingClaim } from '../../map/link-claims.ts';
import type { Line } from '../../map/scene.ts';
import type { Index } from '../../query/index.ts';
import type { GroupAt } from '../../query/snapshot.ts';
import { formatDates, nameOf } from '../../text/format.ts';
import { type Language, textOf } from '../../text/index.ts';
import { lineText } from '../../text/lines.ts';

/** Returns what a line says, in a sentence without its end. */
export function lineHead(index: Index, { link }: Line, at: GroupAt, language: Language): string {
	const own = lineText[language];
	const organization = index.organizations.get(link.organization);
	const [organizationName, groupName] = [
		organization ? nameOf(organization, language) : link.organization,
		nameOf(at.name, language),
	];
	const told = tellingClaim(claimsOfLink(at, link.kind, link.organization));
	if (link.kind === 'seat' && told?.kind === 'role') {
		const person = index.people.get(told.claim.person);
		const role = textOf(language).roles[told.claim.role];
		return own.role(organizationName, groupName, person ? nameOf(person, language) : told.claim.person, role);
	}
	return own[link.kind](organizationName, groupName);
}

/** Returns what the claim that speaks for a line says, in words: its dates, its certainty, its confidence, and its sources. */
export function lineInWords(index: Index, line: Line, at: GroupAt, language: Language): string {
	const own = lineText[language];
	const { kind, organization } = line.link;
	const told = tellingClaim(claimsOfLink(at, kind, organization));
	if (!told) return lineHead(index, line, at, language);
	const { claim, certainty } = told;
	return [
		lineHead(index, line, at, language),
		formatDates(claim, language),
		certainty === 'possibly' && own.possibly,
		textOf(language).confidences[claim.confidence] +
			// Until the whole dataset is there, the sources are not.
			(claim.sources.length > 0 ? own.counted(own.sources(claim.sources.length)) : ''),
	]
		.filter(Boolean)
		.join(own.between);
}
