/** One sentence on what changed in the year or month in view, itself a link to the comparison with the time before. */
import { useDeferredValue, useMemo } from 'react';
import { isoOf, spanOf } from '../../dataset/dates.ts';
import { changesIn, countChanges } from '../../query/changes.ts';
import { describeChanges } from '../../text/changes.ts';
import { useApp, useLanguage } from '../app-context.tsx';
import { Link } from '../link.tsx';
import { useShownView } from '../use-picture.ts';

/** The date before a year or month, in the same fineness: what it is compared with. */
function before(date: string): string | undefined {
	const span = spanOf(date);
	return span && isoOf(span.first - 1).slice(0, date.length);
}

/** The sentence; nothing where no year, month or day is in view. */
export default function ChangeSentence() {
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const at = useDeferredValue(useShownView().at);
	const sentence = useMemo(() => {
		const span = at === undefined ? undefined : spanOf(at);
		return at && span && describeChanges(countChanges(changesIn(index, span)), at, language);
	}, [index, at, language]);
	if (!at || !sentence) return null;
	return (
		<p className="change-sentence" aria-live="polite">
			<Link
				to={(view) => ({
					...view,
					view: 'compare',
					step: undefined,
					selected: undefined,
					at: before(at),
					era: undefined,
					vs: at,
				})}
			>
				{sentence}
			</Link>
		</p>
	);
}
