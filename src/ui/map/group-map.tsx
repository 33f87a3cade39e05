/** The map: the settled picture, drawn once, on which the reader points, selects, zooms and drags. */
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { encode } from '../../link/codec.ts';
import {
	emphasisOf,
	focusOn,
	focusOnMeetings,
	focusOnSelected,
	isForward,
	NO_FOCUS,
} from '../../map/emphasis.ts';
import { frameFor, LANDSCAPE, PORTRAIT, type Point } from '../../map/frame.ts';
import { keyOf, type NodeKey } from '../../map/graph.ts';
import { placeLabels } from '../../map/labels.ts';
import { regionTitles, titleBoxes } from '../../map/region-titles.ts';
import { batchLines, linePath, type Mark, sceneOf } from '../../map/scene.ts';
import { labelWishes } from '../../map/wishes.ts';
import { meetingsIn } from '../../query/meetings.ts';
import { nameOf, otherNameOf } from '../../text/format.ts';
import { LANGUAGE_TAGS } from '../../text/index.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { focusOf } from '../guide-picture.ts';
import { select } from '../link.tsx';
import { usePicture, useShownView } from '../use-picture.ts';
import { MapButtons } from './map-buttons.tsx';
import { GroupNode, OrganizationNode } from './marks.tsx';
import { nodeOf, partsOf } from './node-of.ts';
import { RegionStops } from './region-stops.tsx';
import { Regions } from './regions.tsx';
import { useDrag } from './use-drag.ts';
import { useMapSize } from './use-map-size.ts';
import { useSceneChange } from './use-scene-change.ts';
import { useWalk } from './use-walk.ts';
import { useZoom } from './use-zoom.ts';
import { WalkHelp } from './walk-help.tsx';

/** The size of a label on the screen, in pixels. */
const LABEL_SIZE = 11.5;

/** Draws what the view shows at its moment. */
export function GroupMap() {
	const store = useAppStore();
	const language = useLanguage();
	const text = useText();
	const index = useApp((state) => state.index);
	const layouts = useApp((state) => state.layouts);
	const view = useApp((state) => state.view);
	const base = useApp((state) => state.base);
	const hovered = useApp((state) => state.hovered);
	const shownView = useShownView();
	const { shown, moment } = usePicture();

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
	const scene = useMemo(() => sceneOf(index, shown, layout, frame), [index, shown, layout, frame]);
	const isArrival = useApp((state) => state.cameBy === 'address');
	const { appeared, gone } = useSceneChange(scene, `${shownView.at} ${shownView.era}`, isArrival);
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

	const selected = focusOf(view);
	const other = shownView.with;
	/** Where a person or an organization is selected and another asked about: the groups in which both have a place. */
	const meetings = useMemo(() => {
		if (!other || !selected || selected.kind === 'group') return undefined;
		const party = { kind: selected.kind, id: selected.id };
		const ids = new Set(meetingsIn(index, party, other, moment).map(({ group }) => group.id));
		return shown.flatMap(({ group }) => (ids.has(group.id) ? [keyOf('group', group.id)] : []));
	}, [index, selected, other, moment, shown]);
	const links = useMemo(() => scene.lines.map(({ link }) => link), [scene]);
	const focus = useMemo(() => {
		if (hovered) return focusOn([hovered], links);
		if (!meetings || meetings.length === 0) return focusOnSelected(selected, shown, links);
		const both = [selected, other].flatMap((party) =>
			party?.kind === 'organization' ? [keyOf('organization', party.id)] : [],
		);
		return focusOnMeetings(meetings, both, links);
	}, [hovered, selected, other, meetings, links, shown]);
	const hasFocus = focus.nodes.size > 0 && marks.some(({ key }) => focus.nodes.has(key));
	const emphasis = (key: NodeKey) => emphasisOf(hasFocus ? focus : NO_FOCUS, key);

	const fitScale = Math.min(size.width / frame.width, size.height / frame.height);
	const fontSize = LABEL_SIZE / (fitScale * zoom.scale);
	const labels = useMemo(() => {
		const wishes = labelWishes(index, scene, language, (key) =>
			emphasisOf(hasFocus ? focus : NO_FOCUS, key),
		).map((wish) => ({ ...wish, ...moved.get(wish.key as NodeKey) }));
		const bounds = { x: 0, y: 0, width: frame.width, height: frame.height };
		return placeLabels(wishes, fontSize, bounds, titleBoxes(regionTitles(frame, text, language, fitScale)));
	}, [index, scene, language, focus, hasFocus, moved, fontSize, frame, text, fitScale]);

	const firstStop = useMemo(() => {
		if (selected && selected.kind !== 'person') {
			const key = keyOf(selected.kind, selected.id);
			if (marks.some((mark) => mark.key === key)) return key;
		}
		return scene.groups[0]?.key ?? marks[0]?.key;
	}, [selected, marks, scene]);
	const walk = useWalk(svg, marks, links, frame, firstStop, zoom.reveal);

	const open = (event: MouseEvent) => {
		const key = nodeOf(event.target);
		if (!key || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		store.getState().show(select(partsOf(key))(store.getState().view), 'push');
	};
	const labelOfGroup = (mark: (typeof scene.groups)[number]) => {
		const { name, chairs, span } = mark.at;
		const people = chairs.flatMap(({ claim }) => index.people.get(claim.person) ?? []);
		const systems = [...span.keys()].map((system) => text.systems[system]).join(', ');
		return [
			`${nameOf(name, language)} ${otherNameOf(name, language)}`,
			text.typesLong[mark.type],
			people.length > 0
				? `${text.chair}: ${people.map((person) => nameOf(person, language)).join(', ')}`
				: text.chairNotNamed,
			systems || text.unpublished,
		].join('. ');
	};

	return (
		<div className="map" ref={box} data-portrait={isPortrait || undefined}>
			<svg
				ref={svg}
				viewBox={`0 0 ${frame.width} ${frame.height}`}
				className={hasFocus ? 'has-focus' : ''}
				role="group"
				aria-label={text.mapSummary(scene.groups.length, scene.organizations.length)}
				onClick={open}
				aria-describedby="walk-help"
				onKeyDown={walk.onKeyDown}
				onPointerOver={(event) => store.getState().hover(nodeOf(event.target))}
				onPointerLeave={() => store.getState().hover(undefined)}
				onFocus={(event) => {
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
						{scene.lines
							.filter(({ link }) => isForward(focus, link))
							.map(({ link, from, to }) => {
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
					<g className="ghosts" aria-hidden="true">
						{gone.map(({ key, x, y, radius }) => (
							<circle key={key} className="ghost" cx={x} cy={y} r={radius} />
						))}
					</g>
					<g className="nodes">
						{scene.organizations.map((mark) => {
							const organization = index.organizations.get(mark.id);
							return (
								<OrganizationNode
									key={mark.key}
									mark={mark}
									x={placeOf(mark).x}
									y={placeOf(mark).y}
									href={encode({ ...view, selected: { kind: 'organization', id: mark.id } }, base)}
									label={
										organization
											? `${nameOf(organization, language)} ${otherNameOf(organization, language)}`
											: mark.id
									}
									emphasis={emphasis(mark.key)}
									isTabStop={mark.key === walk.stop}
								/>
							);
						})}
						{scene.groups.map((mark) => (
							<GroupNode
								key={mark.key}
								mark={mark}
								x={placeOf(mark).x}
								y={placeOf(mark).y}
								href={encode({ ...view, selected: { kind: 'group', id: mark.id } }, base)}
								label={labelOfGroup(mark)}
								emphasis={emphasis(mark.key)}
								hasAppeared={appeared.has(mark.key)}
								isTabStop={mark.key === walk.stop}
							/>
						))}
					</g>
					<g className="labels" aria-hidden="true" fontSize={fontSize} lang={LANGUAGE_TAGS[language]}>
						{labels.map((label) => (
							<text
								key={label.key}
								x={label.x}
								y={label.y}
								textAnchor={label.anchor}
								className={`label ${partsOf(label.key as NodeKey).kind} ${emphasis(label.key as NodeKey)}`}
							>
								{label.lines.map((line, row) => (
									<tspan key={line} x={label.x} dy={row === 0 ? 0 : '1.16em'}>
										{line}
									</tspan>
								))}
							</text>
						))}
					</g>
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
