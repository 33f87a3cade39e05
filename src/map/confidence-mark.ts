/** The marks of confidence on lines, told by shape: none for what is confirmed, a ring for what is reported, a cross for what is inferred. */
import type { Confidence } from '../dataset/words.ts';
import type { Point } from './frame.ts';

/** Returns the path of the mark around a point, `size` its half width; '' for what is confirmed. */
export function confidenceMark(confidence: Confidence, { x, y }: Point, size: number): string {
	const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
	const r = size.toFixed(1);
	switch (confidence) {
		case 'confirmed':
			return '';
		case 'reported':
			return `M${at(-size, 0)}A${r} ${r} 0 1 1 ${at(size, 0)}A${r} ${r} 0 1 1 ${at(-size, 0)}`;
		case 'inferred':
			return `M${at(-size, -size)}L${at(size, size)}M${at(-size, size)}L${at(size, -size)}`;
	}
}
