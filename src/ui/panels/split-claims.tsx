/** A list of claims with those that hold at the date in view first, the others a step away, and conflicts side by side. */
import type { ReactNode } from 'react';
import { gatherConflicts } from '../../query/conflicts.ts';
import type { InGroup } from '../../query/index.ts';
import { panelText } from '../../text/panels.ts';
import { useLanguage } from '../app-context.tsx';

interface Listed {
	readonly id: string;
	readonly conflictsWith?: readonly string[] | undefined;
}

/** A claim with its group, known by an id that no claim of another group has. */
export type Placed<T> = InGroup<T> & Listed;

/** Returns claims of several groups with ids that tell them apart. */
export function placed<T extends Listed>(claims: readonly InGroup<T>[]): Placed<T>[] {
	return claims.map(({ group, claim }) => ({
		group,
		claim,
		id: `${group.id}.${claim.id}`,
		conflictsWith: claim.conflictsWith?.map((other) => `${group.id}.${other}`),
	}));
}

interface SplitClaimsProps<T extends Listed> {
	readonly claims: readonly T[];
	readonly isNow: (claim: T) => boolean;
	/** One claim as an item of the list, with its key. */
	readonly line: (claim: T) => ReactNode;
}

/** The items: claims in conflict as one item that holds both sides. */
export function ConflictList<T extends Listed>({ claims, line }: Omit<SplitClaimsProps<T>, 'isNow'>) {
	const text = panelText[useLanguage()];
	return (
		<ul className="claims">
			{gatherConflicts(claims).map((sides) =>
				sides.length === 1 ? (
					sides.map(line)
				) : (
					<li key={sides[0]?.id} className="sides">
						<p className="conflict">{text.sourcesDisagree}</p>
						<ul className="claims">{sides.map(line)}</ul>
					</li>
				),
			)}
		</ul>
	);
}

/** The two lists. A claim in conflict with one that holds stands beside it, whenever it held itself. */
export function SplitClaims<T extends Listed>({ claims, isNow, line }: SplitClaimsProps<T>) {
	const text = panelText[useLanguage()];
	const sides = gatherConflicts(claims);
	const now = sides.filter((side) => side.some(isNow)).flat();
	const others = sides.filter((side) => !side.some(isNow)).flat();
	if (others.length === 0) return <ConflictList claims={now} line={line} />;
	return (
		<>
			{now.length > 0 ? (
				<ConflictList claims={now} line={line} />
			) : (
				<p className="unknown">{text.noneAtDate}</p>
			)}
			<details className="other-dates" open={now.length === 0}>
				<summary>{text.atOtherDates(others.length)}</summary>
				<ConflictList claims={others} line={line} />
			</details>
		</>
	);
}
