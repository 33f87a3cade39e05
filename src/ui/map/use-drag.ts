/** Lets the reader move nodes by hand; the simulation is fetched only then. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Drag } from '../../map/drag.ts';
import type { Point } from '../../map/frame.ts';
import type { NodeKey } from '../../map/graph.ts';
import type { Mark } from '../../map/scene.ts';
import { useGestures } from './load-gestures.ts';
import { nodeOf } from './node-of.ts';

const NOTHING: ReadonlyMap<NodeKey, Point> = new Map();

/** Returns where the reader's hand has moved nodes, and how to forget it. */
export function useDrag(
	svg: RefObject<SVGSVGElement | null>,
	scene: RefObject<SVGGElement | null>,
	marks: readonly Mark[],
): [ReadonlyMap<NodeKey, Point>, () => void] {
	const gestures = useGestures();
	const [moved, setMoved] = useState(NOTHING);
	// What is drawn at the moment is read when a drag starts; listening anew at each change would cost, and end the drag.
	const latest = useRef({ moved, marks });
	latest.current = { moved, marks };
	useEffect(() => {
		if (!svg.current || !gestures) return;
		const { drag, pointer, select } = gestures;
		let running: Promise<Drag> | undefined;
		const behaviour = drag<SVGSVGElement, unknown, { key: NodeKey } | undefined>()
			.container(() => scene.current as SVGGElement)
			.clickDistance(4)
			// Beside a node there is nothing to take in hand: the picture is moved instead.
			.subject((event: { sourceEvent: Event }) => {
				const key = nodeOf(event.sourceEvent.target);
				return key && { key };
			})
			.on('drag', (event: { sourceEvent: Event; subject: { key: NodeKey } }) => {
				const { key } = event.subject;
				const [x, y] = pointer(event.sourceEvent, scene.current);
				running ??= import('../../map/drag.ts').then(({ startDrag }) =>
					startDrag(latest.current.marks, latest.current.moved, key, setMoved),
				);
				void running.then((held) => held.move({ x, y }));
			})
			.on('end', () => {
				void running?.then((held) => held.end());
				running = undefined;
			});
		const picture = select(svg.current);
		picture.call(behaviour).style('touch-action', null);
		return () => {
			picture.on('.drag', null);
		};
	}, [svg, scene, gestures]);
	return [moved, useCallback(() => setMoved(NOTHING), [])];
}
