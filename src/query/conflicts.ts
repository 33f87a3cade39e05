/** Claims that contradict each other, brought together. */

interface Contestable {
	readonly id: string;
	readonly conflictsWith?: readonly string[] | undefined;
}

/**
 * Returns the claims in their order, but each next to those with which it is in conflict, directly or through others:
 * a list for each such set, and one of one for every other claim.
 */
export function gatherConflicts<T extends Contestable>(claims: readonly T[]): T[][] {
	const gathered: T[][] = [];
	const taken = new Set<T>();
	const inConflict = (a: T, b: T) =>
		Boolean(a.conflictsWith?.includes(b.id) || b.conflictsWith?.includes(a.id));
	for (const claim of claims) {
		if (taken.has(claim)) continue;
		const side = [claim];
		taken.add(claim);
		for (const member of side) {
			for (const other of claims) {
				if (taken.has(other) || !inConflict(member, other)) continue;
				side.push(other);
				taken.add(other);
			}
		}
		gathered.push(side);
	}
	return gathered;
}
