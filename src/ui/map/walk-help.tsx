/** How to walk the map by keys, in sight while it is walked, and the live region in which each move is said. */
import { memo, type RefObject } from 'react';
import { useText } from '../app-context.tsx';

interface WalkHelpProps {
	readonly live: RefObject<HTMLParagraphElement | null>;
}

/** The short help and the live region. */
export const WalkHelp = memo(function WalkHelp({ live }: WalkHelpProps) {
	const text = useText();
	return (
		<div className="walk">
			<p ref={live} className="walk-said" role="status" />
			<p id="walk-help" className="walk-help">
				{text.walkHelp.map(([keys, does]) => (
					<span key={keys}>
						<kbd>{keys}</kbd> {does}
					</span>
				))}
			</p>
		</div>
	);
});
