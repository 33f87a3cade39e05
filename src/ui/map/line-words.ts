/** A line of the map in one sentence: who, what, when, how sure, and by how many sources. */
import { claimsOfLink, confidenceOf } from '../../map/link-claims.ts';
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
	const first = claimsOfLink(at, link.kind, link.organization)[0];
	if (link.kind === 'seat' && first?.kind === 'role') {
		const person = index.people.get(first.claim.person);
		const role = textOf(language).roles[first.claim.role];
		return own.role(
			organizationName,
			groupName,
			person ? nameOf(person, language) : first.claim.person,
			role,
		);
	}
	return own[link.kind](organizationName, groupName);
}

/** Returns a line in words, with its dates, its certainty and its confidence. */
export function lineInWords(index: Index, line: Line, at: GroupAt, language: Language): string {
	const own = lineText[language];
	const claims = claimsOfLink(at, line.link.kind, line.link.organization);
	const first = claims[0];
	const sources = new Set(claims.flatMap(({ claim }) => claim.sources));
	return [
		lineHead(index, line, at, language),
		first && formatDates(first.claim, language),
		line.link.certainty === 'possibly' && own.possibly,
		textOf(language).confidences[confidenceOf(claims)] +
			// Until the whole dataset is there, the sources are not.
			(sources.size > 0 ? own.counted(own.sources(sources.size)) : ''),
	]
		.filter(Boolean)
		.join(own.between);
}
