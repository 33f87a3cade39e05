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
	// The positions of the moment are read when a drag starts; listening anew at each step would end the drag.
	const latest = useRef(moved);
	latest.current = moved;
	useEffect(() => {
		if (!svg.current || !gestures) return;
		const { drag, pointer, select } = gestures;
		let running: Promise<Drag> | undefined;
		const behaviour = drag<SVGAElement, unknown>()
			.container(() => scene.current as SVGGElement)
			.clickDistance(4)
			.on('drag', function (this: SVGAElement, event: { sourceEvent: Event }) {
				const key = nodeOf(this);
				if (!key) return;
				const [x, y] = pointer(event.sourceEvent, scene.current);
				running ??= import('../../map/drag.ts').then(({ startDrag }) =>
					startDrag(marks, latest.current, key, setMoved),
				);
				void running.then((held) => held.move({ x, y }));
			})
			.on('end', () => {
				void running?.then((held) => held.end());
				running = undefined;
			});
		const nodes = select(svg.current).selectAll<SVGAElement, unknown>('a.node');
		nodes.call(behaviour);
		return () => {
			nodes.on('.drag', null);
		};
	}, [svg, scene, marks, gestures]);
	return [moved, useCallback(() => setMoved(NOTHING), [])];
}
