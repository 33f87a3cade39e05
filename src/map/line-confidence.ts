/** How sure the lines are that have come forward, by the claim that speaks for each. */
import type { Confidence } from '../dataset/words.ts';
import { confidenceMark } from './confidence-mark.ts';
import { pointOn } from './line-at.ts';
import { claimsOfLink, tellingClaim } from './link-claims.ts';
import type { GroupMark, Line } from './scene.ts';

/** A line, and how sure the claim is that speaks for it. */
export interface LineSaid {
	readonly line: Line;
	readonly confidence: Confidence;
}

/** Returns how sure each of the lines is; one for which no claim speaks is left out. */
export function confidencesOf(lines: readonly Line[], groups: readonly GroupMark[]): LineSaid[] {
	const tables = new Map(groups.map(({ id, at }) => [id, at]));
	return lines.flatMap((line): LineSaid[] => {
		const at = tables.get(line.link.group);
		const told = at && tellingClaim(claimsOfLink(at, line.link.kind, line.link.organization));
		return told ? [{ line, confidence: told.claim.confidence }] : [];
	});
}

/** How far along its line a mark stands: at the middle, but where one that houses the office also has a seat, two lines lie on each other. */
const PART = { seat: 0.5, reporting: 0.5, office: 0.42 } as const;

/** Returns one path for all marks of a confidence, each about the middle of its line. */
export function confidenceMarks(lines: readonly LineSaid[], confidence: Confidence, size: number): string {
	return lines
		.filter((each) => each.confidence === confidence)
		.map(({ line }) => confidenceMark(confidence, pointOn(line, PART[line.link.kind]), size))
		.join('');
}
