/** The search box: one field, from anywhere by `/`, over groups, people and organizations. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Found } from '../../query/search.ts';
import { nameOf, otherNameOf } from '../../text/format.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { select } from '../link.tsx';

const MOST = 10;

type Search = (typed: string, most: number) => Found[];

/** The combobox of the head. */
export function SearchBox() {
	const text = useText();
	const language = useLanguage();
	const store = useAppStore();
	const index = useApp((state) => state.index);
	const [typed, setTyped] = useState('');
	const [isOpen, setIsOpen] = useState(false);
	const [active, setActive] = useState(0);
	const [search, setSearch] = useState<Search | undefined>(undefined);
	const input = useRef<HTMLInputElement>(null);
	const id = useId();

	/** The search engine is fetched when the reader first turns to the box. */
	const prepare = () => {
		if (!search)
			void import('../../query/search.ts').then(({ searchOf }) => setSearch(() => searchOf(index)));
	};
	useEffect(() => {
		const listen = (event: globalThis.KeyboardEvent) => {
			const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
			if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			input.current?.focus();
		};
		window.addEventListener('keydown', listen);
		return () => window.removeEventListener('keydown', listen);
	}, []);

	const found = search && typed.trim() !== '' ? search(typed, MOST) : [];
	const named = ({ kind, id: entity }: Found) => {
		if (kind === 'group') return index.groups.get(entity)?.names.at(-1);
		return kind === 'person' ? index.people.get(entity) : index.organizations.get(entity);
	};
	const choose = ({ kind, id: entity }: Found) => {
		const { view, show } = store.getState();
		show(select({ kind, id: entity })(view), 'push');
		setTyped('');
		setIsOpen(false);
		input.current?.blur();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const chosen = found[active];
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			setActive((before) => (before + step + found.length) % Math.max(1, found.length));
		} else if (event.key === 'Enter' && chosen) choose(chosen);
		else if (event.key === 'Escape') {
			setTyped('');
			setIsOpen(false);
		}
	};
	const isShown = isOpen && typed.trim() !== '';
	return (
		<search className="search">
			<input
				ref={input}
				type="search"
				role="combobox"
				aria-expanded={isShown}
				aria-controls={`${id}-list`}
				aria-activedescendant={isShown && found[active] ? `${id}-${active}` : undefined}
				aria-autocomplete="list"
				aria-label={text.searchHint}
				placeholder={text.search}
				title={`${text.searchHint} (/)`}
				value={typed}
				maxLength={200}
				onFocus={() => {
					prepare();
					setIsOpen(true);
				}}
				onBlur={() => setIsOpen(false)}
				onChange={(event) => {
					setTyped(event.target.value);
					setActive(0);
					setIsOpen(true);
					prepare();
				}}
				onKeyDown={onKeyDown}
			/>
			<div
				id={`${id}-list`}
				role="listbox"
				aria-label={text.search}
				className="search-list"
				hidden={!isShown}
			>
				{found.map((each, position) => {
					const entity = named(each);
					const shown = entity ? [nameOf(entity, language), otherNameOf(entity, language)] : [each.id];
					return (
						// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
						// biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
						<div
							key={`${each.kind} ${each.id}`}
							id={`${id}-${position}`}
							role="option"
							aria-selected={position === active}
							className={position === active ? 'active' : ''}
							onMouseDown={(event) => event.preventDefault()}
							onClick={() => choose(each)}
						>
							<span className="kind">{text.kinds[each.kind]}</span> {shown[0]}{' '}
							<span className="other-name">{shown[1]}</span>
							{!shown.includes(each.matched) && (
								<span className="matched">{text.alsoCalled(each.matched)}</span>
							)}
						</div>
					);
				})}
				{search && found.length === 0 && <p>{text.searchNone}</p>}
			</div>
		</search>
	);
}
