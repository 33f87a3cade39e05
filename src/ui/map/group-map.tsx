/** The map: the settled picture, drawn once, on which the reader points, selects, zooms and drags. */
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { sceneBySpan } from '../../map/bridges.ts';
import { emphasisOf, focusOn, isForward, marksConfidence, NO_FOCUS } from '../../map/emphasis.ts';
import { focusInView, meetingsOf, twoOf, withWay } from '../../map/focus-in-view.ts';
import type { Point } from '../../map/frame.ts';
import { ghostsOf } from '../../map/ghosts.ts';
import { keyOf, type NodeKey } from '../../map/graph.ts';
import { batchLines, linePath, type Mark, sceneOf } from '../../map/scene.ts';
import { brokenRingsPath, ringsPath } from '../../map/shapes.ts';
import { useApp, useAppStore, useText } from '../app-context.tsx';
import { focusOf } from '../guide-picture.ts';
import { useLater } from '../use-later.ts';
import { usePicture, useShownView } from '../use-picture.ts';
import { Ghosts } from './ghosts.tsx';
import { LABEL_SIZE, labelStyleOf } from './label-style.ts';
import { MapButtons } from './map-buttons.tsx';
import { Shapes } from './marks.tsx';
import { nodeOf } from './node-of.ts';
import { Nodes } from './nodes.tsx';
import { PlacedLabels } from './placed-labels.tsx';
import { RegionStops } from './region-stops.tsx';
import { Regions } from './regions.tsx';
import { useDrag } from './use-drag.ts';
import { useFrame } from './use-frame.ts';
import { useNodeLinks } from './use-node-links.ts';
import { useSceneChange } from './use-scene-change.ts';
import { useWalk } from './use-walk.ts';
import { useWay } from './use-way.ts';
import { useZoom } from './use-zoom.ts';
import { WalkHelp } from './walk-help.tsx';

const loadLineReader = () => import('./line-reader.tsx').then((part) => part.default);

/** Draws what the view shows at its moment. */
export function GroupMap() {
	const store = useAppStore();
	const text = useText();
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const hovered = useApp((state) => state.hovered);
	const shownView = useShownView();
	const { shown: passing, moment, filter, snapshot } = usePicture();

	const box = useRef<HTMLDivElement>(null);
	const svg = useRef<SVGSVGElement>(null);
	const sceneElement = useRef<SVGGElement>(null);
	const { layout, frame, isPortrait, size, fitScale } = useFrame(box);
	const selected = focusOf(view);
	const other = shownView.with;
	const two = useMemo(() => twoOf(selected, other), [selected, other]);
	const meetings = useMemo(
		() => (two ? meetingsOf(index, two, moment, passing) : []),
		[index, two, moment, passing],
	);
	const way = useWay(index, moment, meetings.length === 0 ? two : undefined);
	const shown = useMemo(() => withWay(passing, way, snapshot), [way, passing, snapshot]);

	const isBridges = shownView.reading === 'bridges';
	const scene = useMemo(() => {
		const plain = sceneOf(index, shown, layout, frame);
		return isBridges ? sceneBySpan(plain) : plain;
	}, [index, shown, layout, frame, isBridges]);
	const ghosts = useMemo(
		() => (shownView.ghosts ? ghostsOf(index, moment, filter, layout) : []),
		[shownView.ghosts, index, moment, filter, layout],
	);
	const isArrival = useApp((state) => state.cameBy === 'address');
	const date = `${shownView.at} ${shownView.era}`;
	const { appeared, gone } = useSceneChange(scene, date, isArrival);
	const arrivals = useMemo(() => scene.groups.filter(({ key }) => appeared.has(key)), [scene, appeared]);
	const batches = useMemo(() => batchLines(scene.lines), [scene]);
	const marks = useMemo((): Mark[] => [...scene.organizations, ...scene.groups], [scene]);

	const [wheelHint, setWheelHint] = useState(false);
	const refuseWheel = useCallback(() => {
		setWheelHint(true);
		window.setTimeout(() => setWheelHint(false), 1600);
	}, []);
	const zoom = useZoom(box, svg, sceneElement, frame, size, refuseWheel);
	const [moved, forgetMoves] = useDrag(svg, sceneElement, marks);
	const placeOf = useCallback((mark: Mark): Point => moved.get(mark.key) ?? mark, [moved]);

	const ties = useMemo(() => scene.lines.map(({ link }) => link), [scene]);
	const focus = useMemo(() => {
		if (hovered) return focusOn([hovered], ties);
		return focusInView(scene, shown, { selected, two, meetings, way, isBridges });
	}, [hovered, selected, two, meetings, way, ties, shown, isBridges, scene]);
	const hasFocus = focus.nodes.size > 0 && marks.some(({ key }) => focus.nodes.has(key));
	const emphasis = useCallback(
		(key: NodeKey) => emphasisOf(hasFocus ? focus : NO_FOCUS, key),
		[hasFocus, focus],
	);

	const inFocus = useMemo(() => marks.filter(({ key }) => emphasis(key) === 'focus'), [marks, emphasis]);
	const near = useMemo(() => marks.filter(({ key }) => emphasis(key) === 'near'), [marks, emphasis]);
	const fontSize = LABEL_SIZE / (fitScale * zoom.scale);
	const style = useMemo(() => labelStyleOf(shownView, focus.linesTo !== undefined), [shownView, focus]);
	const forward = useMemo(
		() => (hasFocus ? scene.lines.filter(({ link }) => isForward(focus, link)) : []),
		[scene, focus, hasFocus],
	);
	const firstStop = useMemo(() => {
		if (selected && selected.kind !== 'person') {
			const key = keyOf(selected.kind, selected.id);
			if (marks.some((mark) => mark.key === key)) return key;
		}
		return scene.groups[0]?.key ?? marks[0]?.key;
	}, [selected, marks, scene]);
	const walk = useWalk(svg, marks, ties, frame, firstStop, zoom.reveal);

	const linked = useMemo(
		() => ({ marks, placeOf, emphasis, stop: walk.stop }),
		[marks, placeOf, emphasis, walk.stop],
	);
	const named = useMemo(
		() => ({ scene, ghosts, emphasis, hasFocus, style, moved, fitScale, fontSize }),
		[scene, ghosts, emphasis, hasFocus, style, moved, fitScale, fontSize],
	);
	/** The picture first: the links over it, which nobody sees, and its names follow with the next free moment. */
	const [links, names] = [useDeferredValue(linked), useDeferredValue(named)];

	const LineReader = useLater(loadLineReader);

	const { onTurn, onClick } = useNodeLinks();
	return (
		<div className="map" ref={box} data-portrait={isPortrait || undefined} data-reading={shownView.reading}>
			<div className="picture">
				<svg
					ref={svg}
					viewBox={`0 0 ${frame.width} ${frame.height}`}
					className={hasFocus ? 'has-focus' : ''}
					role="group"
					aria-busy={links !== linked || names !== named}
					aria-label={text.mapSummary(scene.groups.length, scene.organizations.length)}
					onClick={onClick}
					aria-describedby="walk-help"
					onKeyDown={walk.onKeyDown}
					onContextMenu={onTurn}
					onPointerOver={(event) => {
						onTurn(event);
						store.getState().hover(nodeOf(event.target));
					}}
					onPointerLeave={() => store.getState().hover(undefined)}
					onFocus={(event) => {
						onTurn(event);
						walk.onFocus(event);
						store.getState().hover(nodeOf(event.target));
					}}
					onBlur={() => store.getState().hover(undefined)}
				>
					<g ref={sceneElement}>
						<Regions frame={frame} scale={fitScale} />
						<RegionStops frame={frame} stop={walk.stop} />
						<g className="lines" aria-hidden="true">
							{moved.size === 0 &&
								batches.map(({ kind, certainty, path }) => (
									<path key={`${kind} ${certainty}`} className={`line ${kind} ${certainty}`} d={path} />
								))}
							{forward.map(({ link, from, to }) => {
								const line = {
									link,
									from: moved.get(keyOf('group', link.group)) ?? from,
									to: moved.get(keyOf('organization', link.organization)) ?? to,
								};
								return (
									<path
										key={`${link.kind} ${link.group} ${link.organization}`}
										className={`line forward ${link.kind} ${link.certainty}`}
										d={linePath(line)}
									/>
								);
							})}
						</g>
						{LineReader && moved.size === 0 && (
							<LineReader
								svg={svg}
								scene={sceneElement}
								box={box}
								live={walk.live}
								lastMove={walk.lastMove}
								lines={hasFocus ? forward : scene.lines}
								areForward={hasFocus}
								areFew={hasFocus && marksConfidence(focus)}
								groups={scene.groups}
								unit={1 / (fitScale * zoom.scale)}
							/>
						)}
						<Ghosts ghosts={ghosts} />
						<g className="marks" aria-hidden="true">
							<Shapes marks={marks} placeOf={placeOf} emphasis="plain" />
						</g>
						{/* Over the dimmed picture once more: what is in focus or near. */}
						<g className="front" aria-hidden="true">
							<Shapes marks={near} placeOf={placeOf} emphasis="near" />
							<Shapes marks={inFocus} placeOf={placeOf} emphasis="focus" />
						</g>
						<Nodes {...links} />
						<PlacedLabels {...names} />
						{/* Each of the two fades as one, and anew at each change; over all else, which is so not drawn anew with them. */}
						<g key={`gone ${date}`} className="ghosts" aria-hidden="true">
							{gone.length > 0 && <path className="ghost" d={brokenRingsPath(gone, placeOf)} />}
						</g>
						<g key={`appeared ${date}`} className="arrivals" aria-hidden="true">
							{arrivals.length > 0 && <path className="appeared" d={ringsPath(arrivals, 3.5, placeOf)} />}
						</g>
					</g>
				</svg>
			</div>
			<MapButtons
				zoom={zoom}
				onFit={() => {
					zoom.fit();
					forgetMoves();
				}}
			/>
			<WalkHelp live={walk.live} />
			{wheelHint && <p className="wheel-hint">{text.wheelHint}</p>}
		</div>
	);
}
