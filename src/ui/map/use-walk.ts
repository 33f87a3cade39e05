/** The map as one stop of the tab key, walked by arrows; each move is said in a live region. */
import {
	type FocusEvent,
	type KeyboardEvent,
	type RefObject,
	useEffect,
	useMemo,
	useRef,
	useState,
} from 'react';
import type { Frame, Rect, SystemRegion } from '../../map/frame.ts';
import { keyOf, type Link, type NodeKey, type NodeKind } from '../../map/graph.ts';
import type { Mark } from '../../map/scene.ts';
import type { Ground, Move, Stop } from '../../map/walk.ts';
import { useAppStore } from '../app-context.tsx';
import { effectiveView } from '../guide-picture.ts';

interface Walk {
	/** The one node or system that the tab key comes to. */
	readonly stop: Stop | undefined;
	/** Where the sentences are said. */
	readonly live: RefObject<HTMLParagraphElement | null>;
	/** The move by which the present stop was reached: the line that it came along, if any, is what a reader may ask about. */
	readonly lastMove: RefObject<{ readonly from: Stop; readonly move: Move } | undefined>;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onFocus: (event: FocusEvent) => void;
}

/** Returns the stop that an element of the picture is. */
function stopOf(target: EventTarget | null): Stop | undefined {
	const element = target instanceof Element ? target.closest<SVGElement>('[data-id], [data-region]') : null;
	const { kind, id, region } = element?.dataset ?? {};
	if (region) return `region:${region as SystemRegion}`;
	return kind && id ? keyOf(kind as NodeKind, id) : undefined;
}

function elementOf(svg: SVGSVGElement, stop: Stop): SVGElement | null {
	const [kind, id] = stop.split(':');
	return svg.querySelector<SVGElement>(
		kind === 'region' ? `[data-region="${id}"]` : `a.node[data-kind="${kind}"][data-id="${id}"]`,
	);
}

function middleOf({ x, y, width, height }: Rect) {
	return { x: x + width / 2, y: y + height / 2 };
}

/** Walks the marks of a picture; `reveal` is called with what has got the focus, to bring it into view. */
export function useWalk(
	svg: RefObject<SVGSVGElement | null>,
	marks: readonly Mark[],
	links: readonly Link[],
	frame: Frame,
	first: Stop | undefined,
	reveal: (element: SVGElement) => void,
): Walk {
	const store = useAppStore();
	const live = useRef<HTMLParagraphElement>(null);
	const lastNode = useRef<NodeKey | undefined>(undefined);
	const lastMove = useRef<{ from: Stop; move: Move } | undefined>(undefined);
	const [current, setCurrent] = useState<Stop>();
	const ground = useMemo((): Ground => {
		const { party, state, military, others } = frame.regions;
		return {
			marks,
			links,
			middles: {
				party: middleOf(party),
				state: middleOf(state),
				military: middleOf(military),
				others: middleOf(others),
			},
		};
	}, [marks, links, frame]);
	useEffect(() => {
		// Only now do its keys work: without the program it is a picture of links, and is to be read as one.
		svg.current?.setAttribute('role', 'application');
	}, [svg]);
	const isDrawn =
		current !== undefined && (current.startsWith('region:') || marks.some(({ key }) => key === current));

	const go = async (from: Stop, key: string, shift: boolean) => {
		const [{ walk }, { moveInWords }] = await Promise.all([
			import('../../map/walk.ts'),
			import('./walk-words.ts'),
		]);
		const { view, index } = store.getState();
		const move = walk(ground, from, key, shift, lastNode.current);
		if (live.current) live.current.textContent = moveInWords(index, ground, move, effectiveView(view).lang);
		if (!move || !svg.current) return;
		lastMove.current = { from, move };
		const next = elementOf(svg.current, move.to);
		next?.focus();
		if (next) reveal(next);
	};
	return {
		stop: isDrawn ? current : first,
		live,
		lastMove,
		onKeyDown: (event) => {
			const from = stopOf(event.target);
			const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
			const isWalk = /^Arrow|^Home$|^End$/.test(key);
			if (!from || !isWalk || ctrlKey || metaKey || altKey) return;
			event.preventDefault();
			void go(from, key, shiftKey);
		},
		onFocus: (event) => {
			const stop = stopOf(event.target);
			if (!stop) return;
			setCurrent(stop);
			if (!stop.startsWith('region:')) lastNode.current = stop as NodeKey;
		},
	};
}
