/** The systems as stops of a walk on the map: they take the focus from the keyboard only. */
import { memo } from 'react';
import { type Frame, SYSTEM_REGIONS } from '../../map/frame.ts';
import { regionName } from '../../map/region-titles.ts';
import type { Stop } from '../../map/walk.ts';
import { useText } from '../app-context.tsx';

interface RegionStopsProps {
	readonly frame: Frame;
	readonly stop: Stop | undefined;
}

/** Draws nothing but the ring of the focus around a system. */
export const RegionStops = memo(function RegionStops({ frame, stop }: RegionStopsProps) {
	const text = useText();
	return (
		<g>
			{SYSTEM_REGIONS.map((name) => {
				const { x, y, width, height } = frame.regions[name];
				return (
					// biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it can be walked to and heard, but does nothing
					<rect
						key={name}
						className="region-stop"
						role="group"
						aria-label={text.systemStop(regionName(name, text))}
						data-region={name}
						tabIndex={stop === `region:${name}` ? 0 : -1}
						x={x}
						y={y}
						width={width}
						height={height}
						rx={14}
					/>
				);
			})}
		</g>
	);
});
