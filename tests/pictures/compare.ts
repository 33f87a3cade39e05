/** Whether two pictures show the same. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may lie apart, from 0 (equal) to 1 (black and white): less than a dimmed mark from one a little less dim. */
const THRESHOLD = 0.03;
/** The share of pixels that may differ, for what another processor rounds differently. */
const ALLOWED_SHARE = 0.0001;

export interface Comparison {
	readonly isSame: boolean;
	/** How they differ, in words. */
	readonly words: string;
	/** A picture of the difference; there is none where the sizes differ. */
	readonly difference?: Buffer;
}

/** Returns how a picture drawn now differs from the one expected; both are PNG files. */
export function compare(expected: Buffer, drawn: Buffer): Comparison {
	if (expected.equals(drawn)) return { isSame: true, words: 'not a byte differs' };
	const [a, b] = [PNG.sync.read(expected), PNG.sync.read(drawn)];
	const { width, height } = a;
	if (b.width !== width || b.height !== height) {
		const words = `it is ${b.width} by ${b.height} pixels, expected were ${width} by ${height}`;
		return { isSame: false, words };
	}
	const difference = new PNG({ width, height });
	// Thin lines are little else than the smooth edges that the comparison would leave out.
	const options = { threshold: THRESHOLD, includeAA: true };
	const count = pixelmatch(a.data, b.data, difference.data, width, height, options);
	const allowed = Math.floor(ALLOWED_SHARE * width * height);
	return {
		isSame: count <= allowed,
		words: `${count} of ${width * height} pixels differ, at most ${allowed} may`,
		difference: PNG.sync.write(difference),
	};
}
