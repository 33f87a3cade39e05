/** A zoom in two units: those of the frame, in which the picture is drawn, and pixels of the box on the screen in which it stands. */
import type { Frame, Point } from './frame.ts';

/** What is at a point p is shown at k·p + (x, y). */
export interface Zoomed extends Point {
	readonly k: number;
}

/** How the frame stands in its box: pixels to a unit, and where its corner is. */
export interface Fit {
	readonly scale: number;
	readonly left: number;
	readonly top: number;
}

/** Returns how a browser fits the frame into a box of so many pixels: whole, and in the middle. */
export function fitOf(
	{ width, height }: Pick<Frame, 'width' | 'height'>,
	box: { readonly width: number; readonly height: number },
): Fit {
	const scale = Math.min(box.width / width, box.height / height);
	return { scale, left: (box.width - scale * width) / 2, top: (box.height - scale * height) / 2 };
}

/** Returns the zoom in pixels of the box that shows what this one of the frame shows. */
export function inPixels({ k, x, y }: Zoomed, { scale, left, top }: Fit): Zoomed {
	return { k, x: scale * x + (1 - k) * left, y: scale * y + (1 - k) * top };
}

/** Returns the zoom of the frame that shows what this one in pixels of the box shows. */
export function inFrame({ k, x, y }: Zoomed, { scale, left, top }: Fit): Zoomed {
	return { k, x: (x - (1 - k) * left) / scale, y: (y - (1 - k) * top) / scale };
}

/** Returns the zoom that carries what is drawn at one zoom to where another shows it. */
export function between(from: Zoomed, to: Zoomed): Zoomed {
	const k = to.k / from.k;
	return { k, x: to.x - k * from.x, y: to.y - k * from.y };
}
