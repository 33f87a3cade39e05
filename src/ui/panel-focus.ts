/** Where the focus goes when a reader opens and closes panels by keys: into the panel, and back to where it was opened. */
import { useEffect, useRef } from 'react';
import { useApp, useAppStore } from './app-context.tsx';
import { select } from './link.tsx';

/** Finds again what a panel was opened from: a node of the map, or a link of the page, which may have been drawn anew. */
type Opener = () => HTMLElement | SVGElement | null;

let wasByKeys = false;

/** Returns whether the panel that now appears was opened by a key, not by a pointer. */
export function openedByKeys(): boolean {
	return wasByKeys;
}

function openerOf(target: EventTarget | null): Opener | undefined {
	const link =
		target instanceof Element ? target.closest<HTMLElement | SVGElement>('a, [role="combobox"]') : null;
	if (!link || link.closest('.panel')) return undefined;
	const { kind, id } = link.dataset;
	if (kind && id)
		return () => document.querySelector<SVGElement>(`.map [data-kind="${kind}"][data-id="${id}"]`);
	const words = link.textContent;
	return () =>
		link.isConnected
			? link
			: ([...document.querySelectorAll('a')].find(({ textContent }) => textContent === words) ?? null);
}

/** Whether Escape there means something else: a list or a dialog that it closes, a field that it empties. */
function isTaken({ target, defaultPrevented }: KeyboardEvent): boolean {
	return (
		defaultPrevented ||
		(target instanceof Element && target.closest('input, select, textarea, dialog, [role="dialog"]') !== null)
	);
}

/** Closes panels by Escape, and gives the focus back to where a panel was opened by a key. */
export function usePanelFocus(): void {
	const store = useAppStore();
	const selected = useApp((state) => state.view.selected);
	const opener = useRef<Opener | undefined>(undefined);
	const wasOpen = useRef(selected !== undefined);
	useEffect(() => {
		const onPress = (event: Event) => {
			wasByKeys = event.type === 'keydown';
			const opens = event instanceof KeyboardEvent && event.key === 'Enter';
			if (opens) opener.current = openerOf(event.target) ?? opener.current;
		};
		const onEscape = (event: KeyboardEvent) => {
			const { view, show } = store.getState();
			if (event.key !== 'Escape' || !view.selected || isTaken(event)) return;
			show(select(undefined)(view), 'push');
		};
		document.addEventListener('pointerdown', onPress, true);
		document.addEventListener('keydown', onPress, true);
		document.addEventListener('keydown', onEscape);
		return () => {
			document.removeEventListener('pointerdown', onPress, true);
			document.removeEventListener('keydown', onPress, true);
			document.removeEventListener('keydown', onEscape);
		};
	}, [store]);
	useEffect(() => {
		if (wasOpen.current && !selected && wasByKeys) {
			const back = opener.current?.() ?? document.querySelector<SVGElement>('.map [tabindex="0"]');
			back?.focus();
			opener.current = undefined;
		}
		wasOpen.current = selected !== undefined;
	}, [selected]);
}
