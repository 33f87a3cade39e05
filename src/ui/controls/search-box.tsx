/** The search box of the head: one field, from anywhere by `/`, over groups, people and organizations. */
import { useEffect, useRef } from 'react';
import type { View } from '../../link/view.ts';
import type { Hit } from '../../query/search-in-time.ts';
import { useAppStore, useText } from '../app-context.tsx';
import { redraw } from '../guide-picture.ts';
import { EntityBox } from './entity-box.tsx';

/** Where a stroke is a sign to be written; in a slider or a choice it is not. */
const TEXT_FIELDS = 'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select';

/** Returns the view after a choice: what is found is selected, and the date that was typed is the one in view. */
function chosen(view: View, found: Hit, newest: string): View {
	if (found.kind === 'date') return redraw(view, { at: found.id, era: undefined }, newest);
	const { kind, id, at } = found;
	const then = at === undefined ? view : redraw(view, { at, era: undefined }, newest);
	return { ...then, selected: { kind, id } };
}

/** The search box. */
export function SearchBox() {
	const text = useText();
	const store = useAppStore();
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const inField = event.target instanceof Element && event.target.closest(TEXT_FIELDS);
			if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			input.current?.focus();
		};
		window.addEventListener('keydown', listen);
		return () => window.removeEventListener('keydown', listen);
	}, []);
	return (
		<search className="search">
			<EntityBox
				ref={input}
				label={text.searchHint}
				placeholder={text.search}
				title={`${text.searchHint} (/)`}
				onChoose={(found) => {
					const { view, show, index } = store.getState();
					show(chosen(view, found, index.dataset.version.date), 'push');
					input.current?.blur();
					// From the date the next keys go on: the arrows through the years, Tab to what changed then.
					if (found.kind === 'date')
						document.querySelector<HTMLElement>('.time input[type="range"]')?.focus();
				}}
			/>
		</search>
	);
}
