/** The marks of the map as links, each with its words for those who do not see it. */
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
import { Node } from './marks.tsx';

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
	readonly placeOf: (mark: Mark) => Point;
	readonly emphasis: (key: NodeKey) => Emphasis;
	/** The one node that the tab key reaches. */
	readonly stop: Stop | undefined;
}

/** The links over the marks. */
export const Nodes = memo(function Nodes({ marks, placeOf, emphasis, stop }: NodesProps) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const base = useApp((state) => state.base);
	// A glance changes what is in focus, not what the marks are called.
	const labels = useMemo(
		() => new Map(marks.map((mark) => [mark.key, labelOf(mark, index, text, language)])),
		[marks, index, text, language],
	);
	return (
		<g className="nodes">
			{marks.map((mark) => {
				const { x, y } = placeOf(mark);
				return (
					<Node
						key={mark.key}
						kind={mark.kind}
						id={mark.id}
						type={mark.kind === 'group' ? mark.type : undefined}
						x={x}
						y={y}
						radius={mark.radius}
						label={labels.get(mark.key) ?? ''}
						emphasis={emphasis(mark.key)}
						isTabStop={mark.key === stop}
						lang={language}
						base={base}
					/>
				);
			})}
		</g>
	);
});
