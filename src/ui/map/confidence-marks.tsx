/** How sure the lines are of which one reads, told by marks at their middle that need no colour. */
import { confidenceMarks, type LineSaid } from '../../map/line-confidence.ts';

interface ConfidenceMarksProps {
	readonly lines: readonly LineSaid[];
	/** The radius of a mark, in map units. */
	readonly size: number;
}

/** One path for all marks of a confidence. */
export function ConfidenceMarks({ lines, size }: ConfidenceMarksProps) {
	return (['reported', 'inferred'] as const).map((confidence) => (
		<path
			key={confidence}
			className={`confidence ${confidence}`}
			d={confidenceMarks(lines, confidence, size)}
		/>
	));
}
