/** Both dates in one picture, every node where it always stands: what is new is ringed, what is gone is a ghost. */
import { useMemo, useRef } from 'react';
import { encodeEntity } from '../../../link/codec.ts';
import type { Emphasis } from '../../../map/emphasis.ts';
import { keyOf, type NodeKey } from '../../../map/graph.ts';
import { placeOnMap, regionTitles } from '../../../map/region-titles.ts';
import { batchLines, type GroupMark, type Mark, sceneOf } from '../../../map/scene.ts';
import { labelWishes } from '../../../map/wishes.ts';
import { compareText } from '../../../text/compare.ts';
import { nameOf } from '../../../text/format.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { LABEL_SIZE, labelStyleOf } from '../../map/label-style.ts';
import { Labels } from '../../map/labels.tsx';
import { Node, Shapes } from '../../map/marks.tsx';
import { Regions } from '../../map/regions.tsx';
import { useFrame } from '../../map/use-frame.ts';
import { useNodeLinks } from '../../map/use-node-links.ts';
import type { Compared } from './compared.ts';

/** How a group stands to the two dates. */
type Fate = 'appeared' | 'gone' | 'changed' | 'kept';

const EMPHASIS: Readonly<Record<Fate, Emphasis>> = {
	appeared: 'near',
	gone: 'near',
	changed: 'near',
	kept: 'dim',
};

function fatesOf({ difference: { appeared, gone, formChanged }, after }: Compared): Map<NodeKey, Fate> {
	const fates = new Map<NodeKey, Fate>();
	for (const id of after.groups.keys()) fates.set(keyOf('group', id), 'kept');
	for (const pair of formChanged) fates.set(keyOf('group', pair.after.group.id), 'changed');
	for (const { at } of appeared) fates.set(keyOf('group', at.group.id), 'appeared');
	for (const { at } of gone) fates.set(keyOf('group', at.group.id), 'gone');
	return fates;
}

/** A group that the later date lacks, where it stood. */
function Ghost({
	mark,
	href,
	label,
}: {
	readonly mark: GroupMark;
	readonly href: string;
	readonly label: string;
}) {
	return (
		<g transform={`translate(${mark.x} ${mark.y})`}>
			<a
				href={href}
				className="node ghost-node"
				data-kind="group"
				data-id={mark.id}
				aria-label={label}
				tabIndex={-1}
				draggable={false}
			>
				<circle className="hit" r={mark.radius + 3} />
				<circle className="ghost-ring" r={mark.radius} />
				<path className="ghost-ring" d={`M-4 -4L4 4M-4 4L4 -4`} />
			</a>
		</g>
	);
}

/** What the marks mean, with how many there are of each. */
function Key({ said, from, to }: { readonly said: Compared; readonly from: string; readonly to: string }) {
	const own = compareText[useLanguage()];
	const fates = [...fatesOf(said).values()];
	const count = (fate: Fate) => fates.filter((each) => each === fate).length;
	const sign = (fate: Fate) => (
		<svg viewBox="-8 -8 16 16" aria-hidden="true">
			{fate === 'gone' ? (
				<>
					<circle className="ghost-ring" r="6" />
					<path className="ghost-ring" d="M-3 -3L3 3M-3 3L3 -3" />
				</>
			) : (
				<circle className={`fate-core ${fate}`} r="4" />
			)}
			{fate === 'appeared' && <circle className="appeared" r="6.5" />}
			{fate === 'changed' && <path className="changed-mark" d="M-4 -5L0 -8L4 -5" />}
		</svg>
	);
	return (
		<ul className="compare-key">
			<li>
				{sign('appeared')} {own.mapAppeared(count('appeared'), to)}
			</li>
			<li>
				{sign('gone')} {own.mapGone(count('gone'), from)}
			</li>
			<li>
				{sign('changed')} {own.mapChanged(count('changed'))}
			</li>
			<li>
				{sign('kept')} {own.mapKept(count('kept'))}
			</li>
		</ul>
	);
}

/** The picture with its key. Its marks lead to the groups; the tables below say the same in words. */
export function CompareMap({
	said,
	from,
	to,
}: {
	readonly said: Compared;
	readonly from: string;
	readonly to: string;
}) {
	const text = useText();
	const language = useLanguage();
	const own = compareText[language];
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const base = useApp((state) => state.base);
	const box = useRef<HTMLDivElement>(null);
	const { layout, frame, fitScale: scale } = useFrame(box);
	const { scene, fates } = useMemo(() => {
		const gone = said.difference.gone.map(({ at }) => at);
		return {
			scene: sceneOf(index, [...said.after.groups.values(), ...gone], layout, frame),
			fates: fatesOf(said),
		};
	}, [index, said, layout, frame]);
	const fateOf = (key: NodeKey): Fate => fates.get(key) ?? 'kept';
	const [plain, dim] = useMemo(() => {
		const drawn: readonly Mark[] = [
			...scene.organizations,
			...scene.groups.filter(({ key }) => fates.get(key) !== 'gone'),
		];
		const isPlain = (mark: Mark) =>
			mark.kind === 'group' ? EMPHASIS[fates.get(mark.key) ?? 'kept'] !== 'dim' : mark.apex;
		return [drawn.filter(isPlain), drawn.filter((mark) => !isPlain(mark))];
	}, [scene, fates]);
	const fontSize = LABEL_SIZE / scale;
	const labels = useMemo(() => {
		const tops = new Set(scene.organizations.flatMap(({ apex, key }) => (apex ? [key] : [])));
		const emphasis = (key: NodeKey): Emphasis =>
			tops.has(key) ? 'plain' : EMPHASIS[fates.get(key) ?? 'kept'];
		const wishes = labelWishes(index, scene, labelStyleOf(view, false), emphasis);
		return placeOnMap(frame, wishes, fontSize, regionTitles(frame, text, language, scale));
	}, [index, scene, fates, language, view, fontSize, frame, text, scale]);
	const { onTurn, onClick } = useNodeLinks();
	return (
		<figure className="compare-map">
			<div className="map" ref={box}>
				{/* biome-ignore lint/a11y/useKeyWithClickEvents: it is the links within that are clicked, and they hear Enter themselves */}
				<svg
					viewBox={`0 0 ${frame.width} ${frame.height}`}
					role="group"
					aria-label={own.mapSummary(from, to)}
					onClick={onClick}
					onContextMenu={onTurn}
					onPointerOver={onTurn}
					onFocus={onTurn}
				>
					<Regions frame={frame} scale={scale} />
					<g className="lines" aria-hidden="true">
						{batchLines(scene.lines.filter(({ link }) => link.kind === 'reporting')).map(
							({ kind, certainty, path }) => (
								<path key={`${kind} ${certainty}`} className={`line ${kind} ${certainty}`} d={path} />
							),
						)}
					</g>
					<Shapes marks={dim} emphasis="dim" />
					<Shapes marks={plain} emphasis="plain" />
					<g className="nodes">
						{scene.organizations.map(({ key, kind, id, x, y, radius }) => {
							const organization = index.organizations.get(id);
							return (
								<Node
									key={key}
									kind={kind}
									id={id}
									x={x}
									y={y}
									radius={radius}
									label={organization ? nameOf(organization, language) : id}
									emphasis="plain"
									isTabStop={false}
									lang={language}
									base={base}
								/>
							);
						})}
						{scene.groups.map((mark) => {
							const fate = fateOf(mark.key);
							const label = own.mapNode[fate](nameOf(mark.at.name, language), from, to);
							return fate === 'gone' ? (
								<Ghost
									key={mark.key}
									mark={mark}
									href={encodeEntity({ kind: 'group', id: mark.id }, language, base)}
									label={label}
								/>
							) : (
								<Node
									key={mark.key}
									kind={mark.kind}
									id={mark.id}
									type={mark.type}
									x={mark.x}
									y={mark.y}
									radius={mark.radius}
									label={label}
									emphasis="plain"
									isTabStop={false}
									lang={language}
									base={base}
								/>
							);
						})}
						{scene.groups
							.filter(({ key }) => fateOf(key) === 'appeared')
							.map(({ key, x, y, radius }) => (
								<circle key={key} className="appeared" cx={x} cy={y} r={radius + 3.5} />
							))}
						{scene.groups
							.filter(({ key }) => fateOf(key) === 'changed')
							.map(({ key, x, y, radius }) => (
								<path
									key={key}
									className="changed-mark"
									d={`M${x - 6} ${y - radius - 2}L${x} ${y - radius - 7}L${x + 6} ${y - radius - 2}`}
								/>
							))}
					</g>
					<Labels labels={labels} levelOf={fateOf} fontSize={fontSize} />
				</svg>
			</div>
			<figcaption>
				<Key said={said} from={from} to={to} />
			</figcaption>
		</figure>
	);
}
