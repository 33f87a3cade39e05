/** All marks of the map, and over them once more those that the reader has turned to. */
import { memo, useMemo } from 'react';
import type { Emphasis } from '../../map/emphasis.ts';
import type { Point } from '../../map/frame.ts';
import type { NodeKey } from '../../map/graph.ts';
import type { GroupMark, Mark } from '../../map/scene.ts';
import type { Stop } from '../../map/walk.ts';
import type { Index } from '../../query/index.ts';
import { nameOf, otherNameOf } from '../../text/format.ts';
import type { Language, Text } from '../../text/index.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { chairsInWords } from '../chairs-in-words.ts';
import { FrontMark, Node } from './marks.tsx';

function labelOfGroup({ at, type }: GroupMark, index: Index, text: Text, language: Language): string {
	const { name, span } = at;
	const chairs = chairsInWords(index, at, language);
	const systems = [...span.keys()].map((system) => text.systems[system]).join(', ');
	return [
		`${nameOf(name, language)} ${otherNameOf(name, language)}`,
		text.typesLong[type],
		chairs ? `${text.chair}: ${chairs}` : text.chairNotNamed,
		systems || text.unpublished,
	].join('. ');
}

function labelOf(mark: Mark, index: Index, text: Text, language: Language): string {
	if (mark.kind === 'group') return labelOfGroup(mark, index, text, language);
	const organization = index.organizations.get(mark.id);
	return organization ? `${nameOf(organization, language)} ${otherNameOf(organization, language)}` : mark.id;
}

interface NodesProps {
	readonly marks: readonly Mark[];
	readonly moved: ReadonlyMap<NodeKey, Point>;
	readonly emphasis: (key: NodeKey) => Emphasis;
	/** The one node that the tab key reaches. */
	readonly stop: Stop | undefined;
}

/** The marks as links, organizations under groups. */
export const Nodes = memo(function Nodes({ marks, moved, emphasis, stop }: NodesProps) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const base = useApp((state) => state.base);
	// A glance changes what is in focus, not what the marks are called.
	const labels = useMemo(
		() => new Map(marks.map((mark) => [mark.key, labelOf(mark, index, text, language)])),
		[marks, index, text, language],
	);
	const front = marks.filter(({ key }) => emphasis(key) === 'focus' || emphasis(key) === 'near');
	const placeOf = (mark: Mark): Point => moved.get(mark.key) ?? mark;
	return (
		<>
			<g className="nodes">
				{marks.map((mark) => {
					const level = emphasis(mark.key);
					return (
						<Node
							key={mark.key}
							mark={mark}
							x={placeOf(mark).x}
							y={placeOf(mark).y}
							label={labels.get(mark.key) ?? ''}
							// What is not in focus is dimmed all at once, so that a glance does not touch every mark.
							emphasis={level === 'dim' ? 'plain' : level}
							isTabStop={mark.key === stop}
							lang={language}
							base={base}
						/>
					);
				})}
			</g>
			<g className="front" aria-hidden="true">
				{front.map((mark) => (
					<FrontMark
						key={mark.key}
						mark={mark}
						x={placeOf(mark).x}
						y={placeOf(mark).y}
						emphasis={emphasis(mark.key)}
					/>
				))}
			</g>
		</>
	);
});
