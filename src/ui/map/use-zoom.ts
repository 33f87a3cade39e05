/** Zoom and pan of the map by pointer, touch, wheel and buttons. */
import type { ZoomBehavior } from 'd3';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Frame } from '../../map/frame.ts';
import { fitOf, inPixels, type Zoomed } from '../../map/zoom-units.ts';
import { carrierOf } from './carrier.ts';
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

/** Returns the zoom of the picture: `box` hears the gestures, within `svg`; what moves is `scene`, or `svg` with what it stands in. */
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
		if (!element || !picture || !layer || !scene.current || !gestures) return;
		const { select, zoom, zoomIdentity } = gestures;
		const fit = fitOf(frame, size);
		const carrier = carrierOf(layer, scene.current, fit, frame.scale > 1);
		const draw = (to: Zoomed) => {
			const at = carrier.draw(to);
			drawn.current = { frame, at };
			setScale(STEP ** Math.round(Math.log(at.k) / Math.log(STEP)));
			setIsFit(at.k === 1 && at.x === 0 && at.y === 0);
		};
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
				// What no hand does, such as a button, is done at once.
				if (!sourceEvent || !carrier.carry(transform)) draw(transform);
			})
			.on('end', ({ transform }: { transform: Zoomed }) => {
				if (carrier.isCarried()) draw(transform);
			});
		behaviour.current = made;
		const selection = select(element);
		selection.call(made);
		const { k, x, y } = inPixels(drawn.current.frame === frame ? drawn.current.at : WHOLE, fit);
		selection.call(made.transform, zoomIdentity.translate(x, y).scale(k));
		return () => {
			selection.on('.zoom', null);
			// A window that changes its size in the midst of a gesture leaves the picture where the hand had it.
			if (carrier.isCarried()) draw(gestures.zoomTransform(element));
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
