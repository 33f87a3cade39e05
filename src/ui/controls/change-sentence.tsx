/** One sentence on what changed in the year or month in view; each part leads to those groups in the comparison. */
import { Fragment, type MouseEvent, useDeferredValue, useMemo } from 'react';
import { isoOf, type Span, spanOf } from '../../dataset/dates.ts';
import { encode } from '../../link/codec.ts';
import type { View } from '../../link/view.ts';
import { changesIn, countChanges } from '../../query/changes.ts';
import { OLDEST } from '../../query/index.ts';
import { changeSentence } from '../../text/changes.ts';
import { useApp, useAppStore, useLanguage } from '../app-context.tsx';
import { isPlain } from '../link.tsx';
import { useShownView } from '../use-picture.ts';
import { anchorOf } from '../views/compare/sections.ts';

/** Returns the view that compares the days before and after the span: what came or went within it differs between them. */
function around(view: View, { first, last }: Span, newest: number): View {
	return {
		...view,
		view: 'compare',
		step: undefined,
		selected: undefined,
		at: isoOf(Math.max(first - 1, OLDEST)),
		era: undefined,
		vs: isoOf(Math.min(last + 1, newest)),
	};
}

/** The sentence; nothing where no year, month or day is in view. */
export default function ChangeSentence() {
	const language = useLanguage();
	const store = useAppStore();
	const index = useApp((state) => state.index);
	const base = useApp((state) => state.base);
	const view = useShownView();
	const at = useDeferredValue(view.at);
	const span = useMemo(() => (at === undefined ? undefined : spanOf(at)), [at]);
	const changes = useMemo(() => (span ? countChanges(changesIn(index, span)) : []), [index, span]);
	if (!at || !span) return null;
	const { lead, phrases, comma, end } = changeSentence(changes, at, language);
	const target = encode(around(view, span, index.newest), base);
	const open = (event: MouseEvent<HTMLAnchorElement>) => {
		if (!isPlain(event)) return;
		event.preventDefault();
		const { hash } = event.currentTarget;
		store.getState().show(around(view, span, index.newest), 'push');
		// The address of a view has no place within a page; the comparison goes there as soon as it is drawn.
		window.history.replaceState(null, '', target + hash);
	};
	return (
		<p className="change-sentence" aria-live="polite">
			{lead}
			{phrases.map((phrase, position) => (
				<Fragment key={phrase}>
					{position > 0 && comma}
					<a href={`${target}#${anchorOf(changes[position] as (typeof changes)[number])}`} onClick={open}>
						{phrase}
					</a>
				</Fragment>
			))}
			{end}
		</p>
	);
}
