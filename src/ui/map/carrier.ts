/** Moves the picture as it was drawn while a hand has it, which costs a browser next to nothing; at rest it is drawn where it is. */
import { between, type Fit, inFrame, type Zoomed } from '../../map/zoom-units.ts';

/** How far in or out a picture is carried before it is drawn anew. */
const FARTHEST = 4;

export interface Carrier {
	/** Draws the scene at a zoom in pixels of its box; returns the same zoom in units of the frame. */
	readonly draw: (to: Zoomed) => Zoomed;
	/** Carries the picture to a zoom in pixels of its box, and returns true; or false where it has to be drawn there. */
	readonly carry: (to: Zoomed) => boolean;
	readonly isCarried: () => boolean;
}

/**
 * Returns what carries the layer in which a scene is drawn. It is moved as it was drawn; made larger or smaller so only where
 * it has too many marks to be drawn at each step, and without its names, which a browser would set anew at each.
 */
export function carrierOf(layer: HTMLElement, scene: SVGGElement, fit: Fit, hasManyMarks: boolean): Carrier {
	let drawn: Zoomed = { k: 1, x: 0, y: 0 };
	return {
		draw: (to) => {
			drawn = to;
			const at = inFrame(to, fit);
			scene.setAttribute('transform', `translate(${at.x},${at.y}) scale(${at.k})`);
			layer.style.transform = '';
			layer.classList.remove('carried', 'nameless');
			return at;
		},
		carry: (to) => {
			const { k, x, y } = between(drawn, to);
			const isMove = k === 1;
			if (!isMove && !(hasManyMarks && k < FARTHEST && k > 1 / FARTHEST)) return false;
			layer.classList.add('carried');
			layer.classList.toggle('nameless', !isMove);
			layer.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
			return true;
		},
		isCarried: () => layer.classList.contains('carried'),
	};
}
