/** The map: the settled picture, drawn once, on which the reader points, selects, zooms and drags. */
import { type MouseEvent, type SyntheticEvent, useCallback, useMemo, useRef, useState } from 'react';
import { encode } from '../../link/codec.ts';
import { focusOnBridges, sceneBySpan } from '../../map/bridges.ts';
import {
	emphasisOf,
	focusOn,
	focusOnMeetings,
	focusOnSelected,
	focusOnWay,
	isForward,
	NO_FOCUS,
} from '../../map/emphasis.ts';
import { frameFor, LANDSCAPE, PORTRAIT, type Point } from '../../map/frame.ts';
import { ghostsOf, ghostWishes } from '../../map/ghosts.ts';
import { keyOf, type NodeKey } from '../../map/graph.ts';
import { placeLabels } from '../../map/labels.ts';
import { regionTitles, titleBoxes } from '../../map/region-titles.ts';
import { batchLines, linePath, type Mark, sceneOf } from '../../map/scene.ts';
import { labelWishes } from '../../map/wishes.ts';
import { meetingsIn } from '../../query/meetings.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { focusOf } from '../guide-picture.ts';
import { select } from '../link.tsx';
import { usePicture, useShownView } from '../use-picture.ts';
import { Ghosts } from './ghosts.tsx';
import { labelStyleOf } from './label-style.ts';
import { Labels } from './labels.tsx';
import { MapButtons } from './map-buttons.tsx';
import { nodeOf, partsOf } from './node-of.ts';
import { Nodes } from './nodes.tsx';
import { RegionStops } from './region-stops.tsx';
import { Regions } from './regions.tsx';
import { useDrag } from './use-drag.ts';
import { useLater } from './use-later.ts';
import { useMapSize } from './use-map-size.ts';
import { useSceneChange } from './use-scene-change.ts';
import { useWalk } from './use-walk.ts';
import { useWay } from './use-way.ts';
import { useZoom } from './use-zoom.ts';
import { WalkHelp } from './walk-help.tsx';

/** The size of a label on the screen, in pixels. */
const LABEL_SIZE = 11.5;

const loadLineReader = () => import('./line-reader.tsx').then((part) => part.default);

/** Draws what the view shows at its moment. */
export function GroupMap() {
	const store = useAppStore();
	const language = useLanguage();
	const text = useText();
	const index = useApp((state) => state.index);
	const layouts = useApp((state) => state.layouts);
	const view = useApp((state) => state.view);
	const hovered = useApp((state) => state.hovered);
	const shownView = useShownView();
	const { shown: passing, moment, filter, snapshot } = usePicture();

	const box = useRef<HTMLDivElement>(null);
	const svg = useRef<SVGSVGElement>(null);
	const sceneElement = useRef<SVGGElement>(null);
	const size = useMapSize(box);
	const isPortrait = size.width < size.height;
	const layout = isPortrait ? layouts.portrait : layouts.landscape;
	const frame = useMemo(
		() => frameFor(isPortrait ? PORTRAIT : LANDSCAPE, Object.keys(layout).length),
		[isPortrait, layout],
	);
	const selected = focusOf(view);
	const other = shownView.with;
	const party = useMemo(
		() =>
			other && selected && selected.kind !== 'group' ? { kind: selected.kind, id: selected.id } : undefined,
		[selected, other],
	);
	/** Where a person or an organization is selected and another asked about: the groups in which both have a place. */
	const meetings = useMemo(() => {
		if (!other || !party) return undefined;
		const ids = new Set(meetingsIn(index, party, other, moment).map(({ group }) => group.id));
		return passing.flatMap(({ group }) => (ids.has(group.id) ? [keyOf('group', group.id)] : []));
	}, [index, party, other, moment, passing]);
	/** Where none has: the way from the one to the other, with the groups on it that the filter would hide. */
	const way = useWay(index, moment, meetings?.length === 0 ? party : undefined, other);
	const shown = useMemo(() => {
		const hidden = way.flatMap(({ kind, id }) => {
			const at = kind === 'group' ? snapshot.groups.get(id) : undefined;
			return at && !passing.includes(at) ? [at] : [];
		});
		return hidden.length > 0 ? [...passing, ...hidden] : passing;
	}, [way, passing, snapshot]);

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
	const batches = useMemo(() => batchLines(scene.lines), [scene]);
	const marks = useMemo((): Mark[] => [...scene.organizations, ...scene.groups], [scene]);

	const [wheelHint, setWheelHint] = useState(false);
	const refuseWheel = useCallback(() => {
		setWheelHint(true);
		window.setTimeout(() => setWheelHint(false), 1600);
	}, []);
	const zoom = useZoom(svg, sceneElement, frame, refuseWheel);
	const [moved, forgetMoves] = useDrag(svg, sceneElement, marks);
	const placeOf = useCallback((mark: Mark): Point => moved.get(mark.key) ?? mark, [moved]);

	const links = useMemo(() => scene.lines.map(({ link }) => link), [scene]);
	const focus = useMemo(() => {
		if (hovered) return focusOn([hovered], links);
		if (way.length > 0) return focusOnWay(way);
		if (isBridges && !selected) return focusOnBridges(scene);
		if (!meetings || meetings.length === 0) return focusOnSelected(selected, shown, links);
		const both = [selected, other].flatMap((party) =>
			party?.kind === 'organization' ? [keyOf('organization', party.id)] : [],
		);
		return focusOnMeetings(meetings, both, links);
	}, [hovered, selected, other, meetings, way, links, shown, isBridges, scene]);
	const hasFocus = focus.nodes.size > 0 && marks.some(({ key }) => focus.nodes.has(key));
	const emphasis = useCallback(
		(key: NodeKey) => emphasisOf(hasFocus ? focus : NO_FOCUS, key),
		[hasFocus, focus],
	);

	const fitScale = Math.min(size.width / frame.width, size.height / frame.height);
	const fontSize = LABEL_SIZE / (fitScale * zoom.scale);
	const labels = useMemo(() => {
		const style = labelStyleOf(shownView, focus.linesTo !== undefined);
		const wishes = [
			...labelWishes(index, scene, style, emphasis),
			...ghostWishes(index, hasFocus ? [] : ghosts, style.script),
		].map((wish) => ({ ...wish, ...moved.get(wish.key as NodeKey) }));
		const bounds = { x: 0, y: 0, width: frame.width, height: frame.height };
		return placeLabels(wishes, fontSize, bounds, titleBoxes(regionTitles(frame, text, language, fitScale)));
	}, [
		index,
		scene,
		language,
		shownView,
		focus,
		ghosts,
		hasFocus,
		emphasis,
		moved,
		fontSize,
		frame,
		text,
		fitScale,
	]);

	const ghostKeys = useMemo(() => new Set<string>(ghosts.map(({ key }) => key)), [ghosts]);
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
	const walk = useWalk(svg, marks, links, frame, firstStop, zoom.reveal);

	const LineReader = useLater(loadLineReader);

	/** Gives the link that the reader turns to the address of its node within the present view. */
	const complete = (event: SyntheticEvent) => {
		const key = nodeOf(event.target);
		const link = event.target instanceof Element && event.target.closest('a.node');
		if (!key || !link) return;
		const { view: present, base } = store.getState();
		link.setAttribute('href', encode(select(partsOf(key))(present), base));
	};
	const open = (event: MouseEvent) => {
		complete(event);
		const key = nodeOf(event.target);
		if (!key || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		store.getState().show(select(partsOf(key))(store.getState().view), 'push');
	};
	return (
		<div className="map" ref={box} data-portrait={isPortrait || undefined} data-reading={shownView.reading}>
			<svg
				ref={svg}
				viewBox={`0 0 ${frame.width} ${frame.height}`}
				className={hasFocus ? 'has-focus' : ''}
				role="group"
				aria-label={text.mapSummary(scene.groups.length, scene.organizations.length)}
				onClick={open}
				aria-describedby="walk-help"
				onKeyDown={walk.onKeyDown}
				onContextMenu={complete}
				onPointerOver={(event) => {
					complete(event);
					store.getState().hover(nodeOf(event.target));
				}}
				onPointerLeave={() => store.getState().hover(undefined)}
				onFocus={(event) => {
					complete(event);
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
							areFew={hasFocus && !focus.linesTo}
							groups={scene.groups}
							unit={1 / (fitScale * zoom.scale)}
						/>
					)}
					{/* Each of the two fades as one, and anew at each change. */}
					<g key={`gone ${date}`} className="ghosts" aria-hidden="true">
						{gone.map(({ key, x, y, radius }) => (
							<circle key={key} className="ghost" cx={x} cy={y} r={radius} />
						))}
					</g>
					<g key={`appeared ${date}`} className="arrivals" aria-hidden="true">
						{scene.groups
							.filter(({ key }) => appeared.has(key))
							.map((mark) => (
								<circle
									key={mark.key}
									className="appeared"
									cx={placeOf(mark).x}
									cy={placeOf(mark).y}
									r={mark.radius + 3.5}
								/>
							))}
					</g>
					<Ghosts ghosts={ghosts} />
					<Nodes marks={marks} moved={moved} emphasis={emphasis} stop={walk.stop} />
					<Labels labels={labels} emphasis={emphasis} ghosts={ghostKeys} fontSize={fontSize} />
				</g>
			</svg>
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
