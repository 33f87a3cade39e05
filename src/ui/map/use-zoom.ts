/** Zoom and pan of the map by pointer, touch, wheel and buttons. */
import type { ZoomBehavior, ZoomTransform } from 'd3';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Frame } from '../../map/frame.ts';
import { useGestures } from './load-gestures.ts';

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

/** Returns the zoom of the picture: `svg` hears the gestures, `scene` is what moves. */
export function useZoom(
	svg: RefObject<SVGSVGElement | null>,
	scene: RefObject<SVGGElement | null>,
	frame: Frame,
	onRefusedWheel: () => void,
): Zoom {
	const gestures = useGestures();
	const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | undefined>(undefined);
	const [scale, setScale] = useState(1);
	const [isFit, setIsFit] = useState(true);
	const refused = useRef(onRefusedWheel);
	refused.current = onRefusedWheel;
	useEffect(() => {
		const element = svg.current;
		if (!element || !gestures) return;
		const { select, zoom, zoomIdentity } = gestures;
		const apply = (transform: ZoomTransform) => {
			scene.current?.setAttribute('transform', transform.toString());
			setScale(STEP ** Math.round(Math.log(transform.k) / Math.log(STEP)));
			setIsFit(transform.k === 1 && transform.x === 0 && transform.y === 0);
		};
		const made = zoom<SVGSVGElement, unknown>()
			.scaleExtent([1, MOST * frame.scale])
			.extent([
				[0, 0],
				[frame.width, frame.height],
			])
			.translateExtent([
				[0, 0],
				[frame.width, frame.height],
			])
			.filter((event: Event) => {
				if (event instanceof WheelEvent) {
					const meant = wheelIsMeant(event, element);
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
			.on('zoom', (event: { transform: ZoomTransform }) => apply(event.transform));
		behaviour.current = made;
		const selection = select(element);
		selection.call(made);
		apply(zoomIdentity);
		selection.call(made.transform, zoomIdentity);
		return () => {
			selection.on('.zoom', null);
		};
	}, [svg, scene, frame, gestures]);
	return {
		scale,
		isFit,
		by: (factor) => {
			if (svg.current && gestures) behaviour.current?.scaleBy(gestures.select(svg.current), factor);
		},
		fit: () => {
			if (!svg.current || !gestures) return;
			behaviour.current?.transform(gestures.select(svg.current), gestures.zoomIdentity);
		},
		reveal: (element) => {
			const unit = svg.current?.getScreenCTM()?.a;
			if (!svg.current || !gestures || !unit) return;
			const room = svg.current.getBoundingClientRect();
			const { left, right, top, bottom } = element.getBoundingClientRect();
			if (left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom) return;
			const perPixel = 1 / (unit * gestures.zoomTransform(svg.current).k);
			behaviour.current?.translateBy(
				gestures.select(svg.current),
				((room.left + room.right - left - right) / 2) * perPixel,
				((room.top + room.bottom - top - bottom) / 2) * perPixel,
			);
		},
	};
}
