/** The sign of a mark: a shape for what it says, brackets where it is only possible. */
import type { Mark, MarkKind } from '../../../query/matrix.ts';

const SIGNS: Readonly<Record<MarkKind, string>> = { lead: '◆', member: '●', post: '○', office: '⌂' };

/** The sign, hidden from those who hear the words beside it. */
export function Sign({ mark: { kind, certainty } }: { readonly mark: Mark }) {
	const sign = SIGNS[kind];
	return (
		<span aria-hidden="true" className={`sign ${certainty}`}>
			{certainty === 'possibly' ? `(${sign})` : sign}
		</span>
	);
}
