/** How sure the lines are of which one reads, told by marks at their middle that need no colour. */
import type { Confidence } from '../../dataset/words.ts';
import { confidenceMark } from '../../map/confidence-mark.ts';
import { pointOn } from '../../map/line-at.ts';
import type { Line } from '../../map/scene.ts';

interface ConfidenceMarksProps {
	readonly lines: readonly { readonly line: Line; readonly confidence: Confidence }[];
	/** The radius of a mark, in map units. */
	readonly size: number;
}

/** One path for all marks of a confidence. */
export function ConfidenceMarks({ lines, size }: ConfidenceMarksProps) {
	return (['reported', 'inferred'] as const).map((confidence) => (
		<path
			key={confidence}
			className={`confidence ${confidence}`}
			d={lines
				.filter((each) => each.confidence === confidence)
				.map(({ line }) => confidenceMark(confidence, pointOn(line, 0.5), size))
				.join('')}
		/>
	));
}
