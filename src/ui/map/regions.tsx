/** The ground of the map: the three systems, the smaller ones, and the place of the groups whose members are not published. */
import { memo } from 'react';
import type { Frame } from '../../map/frame.ts';
import { regionTitles } from '../../map/region-titles.ts';
import { useLanguage, useText } from '../app-context.tsx';

interface RegionsProps {
	readonly frame: Frame;
	/** Pixels to a map unit. */
	readonly scale: number;
}

/** Draws the regions with their titles. */
export const Regions = memo(function Regions({ frame, scale }: RegionsProps) {
	const text = useText();
	const language = useLanguage();
	return (
		<g className="regions" aria-hidden="true">
			{(['party', 'state', 'military', 'others', 'unpublished'] as const).map((name) => {
				const { x, y, width, height } = frame.regions[name];
				return (
					<rect key={name} className={`region ${name}`} x={x} y={y} width={width} height={height} rx={14} />
				);
			})}
			{regionTitles(frame, text, language, scale).map((title) => (
				<text
					key={title.name}
					className={`region-title ${title.name}`}
					x={title.x}
					y={title.y}
					fontSize={title.size}
					textAnchor={title.anchor}
				>
					{title.text}
				</text>
			))}
		</g>
	);
});
