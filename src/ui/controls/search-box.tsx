/** The search box of the head: one field, from anywhere by `/`, over groups, people and organizations. */
import { useEffect, useRef } from 'react';
import { useAppStore, useText } from '../app-context.tsx';
import { select } from '../link.tsx';
import { EntityBox } from './entity-box.tsx';

/** The search box; what is chosen becomes what is selected. */
export function SearchBox() {
	const text = useText();
	const store = useAppStore();
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
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
				onChoose={({ kind, id }) => {
					const { view, show } = store.getState();
					show(select({ kind, id })(view), 'push');
					input.current?.blur();
				}}
			/>
		</search>
	);
}
