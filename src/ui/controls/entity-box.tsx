/** A field in which a reader types a name and chooses a group, person or organization: an ARIA combobox with a list. */
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react';
import type { Index } from '../../query/index.ts';
import { momentOf } from '../../query/moment.ts';
import { nameReason } from '../../query/name-reason.ts';
import type { FoundKind } from '../../query/search.ts';
import type { FoundAt, Hit, SearchInTime } from '../../query/search-in-time.ts';
import { groupAt } from '../../query/snapshot.ts';
import { formatDate, formatMoment, nameOf, otherNameOf } from '../../text/format.ts';
import { LANGUAGE_TAGS } from '../../text/index.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { useShownView } from '../use-picture.ts';
import { loadSearch } from './load-search.ts';

const MOST = 10;

interface EntityBoxProps {
	readonly label: string;
	readonly placeholder: string;
	readonly title?: string;
	/** The kinds that are offered; all, and dates, where it is left out. */
	readonly kinds?: readonly FoundKind[];
	/** One that is not offered: the one that is asked about. */
	readonly except?: { readonly kind: FoundKind; readonly id: string };
	readonly onChoose: (found: Hit) => void;
	readonly ref?: Ref<HTMLInputElement>;
}

/** The entity that is found, under the name at the date asked for or in view; where another one matched, it says which. */
function EntityOption({ found: { kind, id, at, matched, why } }: { readonly found: FoundAt }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const view = useShownView();
	const group = kind === 'group' ? index.groups.get(id) : undefined;
	const then = group && groupAt(index, group, momentOf(index, at === undefined ? view : { at }));
	const entity =
		then?.name ?? group?.names.at(-1) ?? (kind === 'person' ? index.people : index.organizations).get(id);
	if (!entity) return id;
	const isByName = why === 'name' || why === 'other name' || why === 'former name';
	const reason = group && isByName ? nameReason(group.names, entity, matched) : why;
	const isShown = reason === 'name' || (isByName && [entity.en, entity.zh].includes(matched));
	return (
		<>
			<span className="kind">{text.kinds[kind]}</span> {nameOf(entity, language)}{' '}
			<span className="other-name" lang={LANGUAGE_TAGS[language === 'en' ? 'zh' : 'en']}>
				{otherNameOf(entity, language)}
			</span>
			{at !== undefined && (
				<span className="matched">{group && !then ? text.notAtDate : formatMoment(at, language)}</span>
			)}
			{!isShown && <span className="matched">{text.matches[reason](matched)}</span>}
		</>
	);
}

/** What is found, as one option of the list. */
function Option({ found }: { readonly found: Hit }) {
	const text = useText();
	const language = useLanguage();
	if (found.kind !== 'date') return <EntityOption found={found} />;
	return (
		<>
			<span className="kind">{text.goToDate}</span> {formatDate(found.id, language)}
		</>
	);
}

/** The combobox: the first hit is chosen by Enter, others by the arrow keys; Escape closes the list, and then empties the field. */
export function EntityBox({ label, placeholder, title, kinds, except, onChoose, ref }: EntityBoxProps) {
	const text = useText();
	const index = useApp((state) => state.index);
	const base = useApp((state) => state.base);
	const [typed, setTyped] = useState('');
	const [isOpen, setIsOpen] = useState(false);
	const [active, setActive] = useState(0);
	const [loaded, setLoaded] = useState<{ index: Index; search: SearchInTime | 'failed' } | undefined>(
		undefined,
	);
	const id = useId();

	const isWanted = isOpen && loaded?.index !== index;
	useEffect(() => {
		if (!isWanted) return;
		loadSearch(index, base).then(
			(search) => setLoaded({ index, search }),
			() => setLoaded({ index, search: 'failed' }),
		);
	}, [isWanted, index, base]);
	// What was found in the core of the dataset is found in the whole: the older search serves until the newer is there.
	const search = loaded?.search;
	const isAsked = isOpen && typed.trim() !== '';
	const found =
		isAsked && typeof search === 'function'
			? search(typed, MOST + 1, kinds)
					.filter((each) => each.kind !== except?.kind || each.id !== except.id)
					.slice(0, MOST)
			: [];
	const isShown = found.length > 0;
	const activeId = isShown ? `${id}-${active}` : undefined;
	useEffect(() => {
		if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
	}, [activeId]);

	const choose = (chosen: Hit) => {
		setTyped('');
		setIsOpen(false);
		onChoose(chosen);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const chosen = found[active];
		if (event.nativeEvent.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (!isOpen) setIsOpen(true);
			else {
				const step = event.key === 'ArrowDown' ? 1 : -1;
				setActive((before) => (before + step + found.length) % Math.max(1, found.length));
			}
		} else if (event.key === 'Enter' && chosen) {
			event.preventDefault();
			choose(chosen);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			if (!isAsked) setTyped('');
			setIsOpen(false);
		}
	};
	const status = !isAsked
		? ''
		: search === 'failed'
			? text.viewFailed
			: search === undefined
				? text.loading
				: isShown
					? text.foundCount(found.length)
					: text.searchNone;
	return (
		<div className="entity-box">
			<input
				ref={ref}
				type="search"
				role="combobox"
				aria-expanded={isShown}
				aria-controls={`${id}-list`}
				aria-activedescendant={activeId}
				aria-autocomplete="list"
				aria-label={label}
				autoComplete="off"
				placeholder={placeholder}
				title={title}
				value={typed}
				maxLength={200}
				onFocus={() => setIsOpen(true)}
				onBlur={() => {
					setIsOpen(false);
					// The next turn to the field tries again.
					if (search === 'failed') setLoaded(undefined);
				}}
				onChange={(event) => {
					setTyped(event.target.value);
					setActive(0);
					setIsOpen(true);
				}}
				onKeyDown={onKeyDown}
			/>
			<div className="search-list" hidden={!isAsked}>
				<div id={`${id}-list`} role="listbox" aria-label={label}>
					{found.map((each, position) => (
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
							<Option found={each} />
						</div>
					))}
				</div>
				<p role="status" className={isShown ? 'visually-hidden' : undefined}>
					{status}
				</p>
			</div>
		</div>
	);
}
