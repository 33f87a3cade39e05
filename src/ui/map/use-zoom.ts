/** Zoom and pan of the map by pointer, touch, wheel and buttons. */
import type { ZoomBehavior } from 'd3';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Frame } from '../../map/frame.ts';
import { between, fitOf, inFrame, inPixels, type Zoomed } from '../../map/zoom-units.ts';
import { useGestures } from './load-gestures.ts';
import type { Size } from './use-map-size.ts';

/** How far in one can go where the frame is as it was drawn: an enlarged one shows its marks smaller by as much. */
const MOST = 8;
const STEP = 1.5;

export interface Zoom {
	/** How far in, in steps coarse enough that labels are not placed anew at every turn of the wheel. */
	readonly scale: number;
	readonly by: (factor: number) => void;
	readonly fit: () => void;
	readonly isFit: boolean;
	/** Moves the picture so that what stands outside the window comes to its middle. */
	readonly reveal: (element: SVGElement) => void;
}

/** The wheel zooms only with Ctrl or ⌘, or once the map has the focus, so that it never traps a page being read. */
function wheelIsMeant(event: WheelEvent, svg: SVGSVGElement): boolean {
	return event.ctrlKey || event.metaKey || svg.contains(document.activeElement);
}

/** Where the whole frame is in sight. */
const WHOLE: Zoomed = { k: 1, x: 0, y: 0 };

/** How far a picture is carried in or out as it was drawn, before it is drawn anew. */
const CARRIED = 4;

/**
 * Returns the zoom of the picture: `box` hears the gestures, within `svg`; what moves is `scene`. While a gesture lasts the
 * picture is carried as it was drawn, which costs a browser next to nothing; when it rests it is drawn where it is.
 */
export function useZoom(
	box: RefObject<HTMLElement | null>,
	svg: RefObject<SVGSVGElement | null>,
	scene: RefObject<SVGGElement | null>,
	frame: Frame,
	size: Size,
	onRefusedWheel: () => void,
): Zoom {
	const gestures = useGestures();
	const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | undefined>(undefined);
	const [scale, setScale] = useState(1);
	const [isFit, setIsFit] = useState(true);
	const refused = useRef(onRefusedWheel);
	refused.current = onRefusedWheel;
	/** The zoom at which the scene is drawn, in units of its frame, so that it outlasts a change of the window's size. */
	const drawn = useRef({ frame, at: WHOLE });
	useEffect(() => {
		const element = box.current;
		const picture = svg.current;
		const layer = picture?.parentElement;
		if (!element || !picture || !layer || !gestures) return;
		const { select, zoom, zoomIdentity } = gestures;
		const fit = fitOf(frame, size);
		/** The same in pixels, as gestures count. */
		let base: Zoomed = inPixels(drawn.current.frame === frame ? drawn.current.at : WHOLE, fit);
		const draw = (to: Zoomed) => {
			base = to;
			const at = inFrame(to, fit);
			drawn.current = { frame, at };
			scene.current?.setAttribute('transform', `translate(${at.x},${at.y}) scale(${at.k})`);
			layer.style.transform = '';
			layer.classList.remove('carried', 'nameless');
			setScale(STEP ** Math.round(Math.log(at.k) / Math.log(STEP)));
			setIsFit(at.k === 1 && at.x === 0 && at.y === 0);
		};
		const carry = (to: Zoomed) => {
			const { k, x, y } = between(base, to);
			layer.classList.add('carried');
			// To scale its names would lay them out anew, all of them at each step.
			layer.classList.toggle('nameless', k !== 1);
			layer.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
		};
		const isCarried = () => layer.classList.contains('carried');
		const isMany = frame.scale > 1;
		/** Moved as it was drawn; scaled so only where there are too many marks to be drawn at each step, and not far. */
		const canCarry = ({ k }: Zoomed) =>
			k === base.k || (isMany && k < CARRIED * base.k && k > base.k / CARRIED);
		const whole: [[number, number], [number, number]] = [
			[fit.left, fit.top],
			[size.width - fit.left, size.height - fit.top],
		];
		const made = zoom<HTMLElement, unknown>()
			.scaleExtent([1, MOST * frame.scale])
			.extent(whole)
			.translateExtent(whole)
			.filter((event: Event) => {
				// What stands over the picture, such as its buttons, is no part of it.
				if (!(event.target instanceof Node && picture.contains(event.target))) return false;
				if (event instanceof WheelEvent) {
					const meant = wheelIsMeant(event, picture);
					if (!meant) refused.current();
					return meant;
				}
				if (event.type === 'dblclick') return false;
				const onNode = event.target instanceof Element && event.target.closest('.node') !== null;
				// One finger or the mouse on a node takes the node in hand.
				const takesNode =
					onNode && (event instanceof MouseEvent || (event as TouchEvent).touches.length === 1);
				return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey)) && !takesNode;
			})
			.on('zoom', ({ transform, sourceEvent }: { transform: Zoomed; sourceEvent: Event | null }) => {
				if (sourceEvent && canCarry(transform)) carry(transform);
				else draw(transform);
			})
			.on('end', ({ transform }: { transform: Zoomed }) => {
				if (isCarried()) draw(transform);
			});
		behaviour.current = made;
		const selection = select(element);
		selection.call(made);
		selection.call(made.transform, zoomIdentity.translate(base.x, base.y).scale(base.k));
		return () => {
			selection.on('.zoom', null);
			// A window that changes its size in the midst of a gesture leaves the picture where the hand had it.
			if (isCarried()) draw(gestures.zoomTransform(element));
		};
	}, [box, svg, scene, frame, size, gestures]);
	return {
		scale,
		isFit,
		by: (factor) => {
			if (box.current && gestures) behaviour.current?.scaleBy(gestures.select(box.current), factor);
		},
		fit: () => {
			if (!box.current || !gestures) return;
			behaviour.current?.transform(gestures.select(box.current), gestures.zoomIdentity);
		},
		reveal: (element) => {
			if (!box.current || !gestures) return;
			const room = box.current.getBoundingClientRect();
			const { left, right, top, bottom } = element.getBoundingClientRect();
			if (left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom) return;
			const { k } = gestures.zoomTransform(box.current);
			behaviour.current?.translateBy(
				gestures.select(box.current),
				(room.left + room.right - left - right) / 2 / k,
				(room.top + room.bottom - top - bottom) / 2 / k,
			);
		},
	};
}
