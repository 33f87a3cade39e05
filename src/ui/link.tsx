/** Links inside the explorer: real addresses that open in place when plainly clicked. */
import type { AnchorHTMLAttributes, MouseEvent, SyntheticEvent } from 'react';
import { encode, encodeEntity } from '../link/codec.ts';
import type { Entity, View } from '../link/view.ts';
import type { AppState, Step } from '../state/store.ts';
import { useApp, useAppStore, useLateView } from './app-context.tsx';

/** A change of the present view, such as what is selected or how it is filtered. */
export type Change = (view: View) => View;

/** Gives a link to an entity the address of that entity within the present view. */
export function completeAddress(link: Element, selected: Entity, { view, base }: AppState): void {
	link.setAttribute('href', encode(select(selected)(view), base));
}

/** Returns whether a click means 'open here', not 'in a new tab' or 'save'. */
export function isPlain(event: MouseEvent): boolean {
	return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Returns the address of a changed view and a handler that goes there. */
export function useGo(
	change: Change,
	step: Step = 'push',
): { href: string; onClick: (event: MouseEvent) => void } {
	const store = useAppStore();
	const view = useLateView();
	const base = useApp((state) => state.base);
	const href = encode(change(view), base);
	const onClick = (event: MouseEvent) => {
		if (!isPlain(event)) return;
		event.preventDefault();
		store.getState().show(change(store.getState().view), step);
	};
	return { href, onClick };
}

/**
 * Returns what makes a link open an entity. Its address is that of the entity alone until the reader turns to the link; then it
 * takes up the rest of the view. So a change of view does not write hundreds of addresses.
 */
export function useOpening(
	selected: Entity,
): Pick<
	AnchorHTMLAttributes<HTMLAnchorElement>,
	'href' | 'onClick' | 'onAuxClick' | 'onContextMenu' | 'onFocus' | 'onPointerEnter'
> {
	const store = useAppStore();
	const base = useApp((state) => state.base);
	const lang = useApp((state) => state.view.lang);
	const complete = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) =>
		completeAddress(currentTarget, selected, store.getState());
	return {
		href: encodeEntity(selected, lang, base),
		onPointerEnter: complete,
		onFocus: complete,
		onContextMenu: complete,
		onAuxClick: complete,
		onClick: (event) => {
			complete(event);
			if (!isPlain(event)) return;
			event.preventDefault();
			store.getState().show(select(selected)(store.getState().view), 'push');
		},
	};
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
	readonly to: Change;
	readonly step?: Step;
}

/** A link to the present view, changed. */
export function Link({ to, step, children, ...rest }: LinkProps) {
	return (
		<a {...rest} {...useGo(to, step)}>
			{children}
		</a>
	);
}

/** Returns the change that selects an entity, or with undefined none, and leaves the rest of the view as it is. */
export function select(selected: View['selected']): Change {
	return (view) => ({ ...view, selected });
}
