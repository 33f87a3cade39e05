/** Zoom and fit as buttons, for those who have no wheel. */
import { useText } from '../app-context.tsx';
import type { Zoom } from './use-zoom.ts';

/** The buttons at the map's corner. */
export function MapButtons({ zoom, onFit }: { readonly zoom: Zoom; readonly onFit: () => void }) {
	const text = useText();
	return (
		<div className="map-buttons">
			<button type="button" onClick={() => zoom.by(1.5)} aria-label={text.zoomIn} title={text.zoomIn}>
				+
			</button>
			<button type="button" onClick={() => zoom.by(1 / 1.5)} aria-label={text.zoomOut} title={text.zoomOut}>
				−
			</button>
			<button type="button" onClick={onFit} aria-label={text.fit} title={text.fit}>
				⤢
			</button>
		</div>
	);
}
