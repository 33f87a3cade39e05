/** The marks of a figure as SVG, each around the origin: the same for the map and for its key. */
import type { Confidence, System, Tenure } from '../dataset/words.ts';
import type { LinkKind } from '../map/graph.ts';
import { type Arc, arcPath, tenurePath } from '../map/scene.ts';
import { FIGURE_COLOURS as COLOURS } from './figure-colours.ts';
import { element, type XmlAttributes } from './xml.ts';

/** Returns a number as SVG wants it, to the hundredth; throws on one that cannot be drawn, which is a mistake of the program. */
export function coordinate(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`A figure cannot be drawn at ${value}.`);
	return String(Math.round(value * 100) / 100);
}

export interface GroupSign {
	readonly type: 'party' | 'state';
	readonly tenure: Tenure;
	readonly certainty: 'surely' | 'possibly';
	readonly arcs: readonly Arc[];
	readonly radius: number;
	readonly isFocus?: boolean;
}

const RING_WIDTH = 5;

/** Returns a group's mark: the ring tells the systems, the centre the type, ticks that it is not permanent, dashes that it is only possibly there. */
export function groupSign({ type, tenure, certainty, arcs, radius, isFocus = false }: GroupSign): string {
	const possibly = certainty === 'possibly';
	const isOpen = arcs.length === 0;
	const core = element('circle', {
		r: coordinate(radius - (isOpen ? 1.5 : RING_WIDTH)),
		fill: type === 'party' ? COLOURS.ink : COLOURS.paper,
		stroke: isFocus ? COLOURS.accent : COLOURS.ink,
		'stroke-width': isFocus ? '3' : '1.3',
		...(possibly && type === 'party' && { 'fill-opacity': '0.45' }),
		...(possibly && (isOpen ? { 'stroke-dasharray': '3 2.5' } : { 'stroke-opacity': '0.5' })),
	});
	const ring = arcs.map((arc) =>
		element('path', {
			d: arcPath(arc, radius - RING_WIDTH / 2),
			fill: 'none',
			stroke: COLOURS[arc.system],
			'stroke-width': String(RING_WIDTH),
			...(possibly && { 'stroke-dasharray': '2.6 1.9' }),
		}),
	);
	const ticks =
		tenure === 'permanent'
			? ''
			: element('path', {
					d: tenurePath(tenure, radius),
					fill: 'none',
					stroke: COLOURS.ink,
					'stroke-width': '1.6',
				});
	return core + ring.join('') + ticks;
}

/** Returns an organization's mark: a square in the colour of its system. */
export function organizationSign(system: System, radius: number, isFocus = false): string {
	return element('rect', {
		x: coordinate(-radius),
		y: coordinate(-radius),
		width: coordinate(2 * radius),
		height: coordinate(2 * radius),
		rx: '1.5',
		fill: COLOURS[system],
		...(isFocus && { stroke: COLOURS.accent, 'stroke-width': '3' }),
	});
}

/** How lines are drawn that come forward because one of their ends is in focus. */
const FORWARD: Readonly<Record<LinkKind, XmlAttributes>> = {
	seat: { 'stroke-opacity': '0.75', 'stroke-width': '1.3' },
	reporting: { 'stroke-opacity': '0.85', 'stroke-width': '2' },
	office: { 'stroke-opacity': '0.6', 'stroke-width': '1.3', 'stroke-dasharray': '1 3' },
};
/** Fainter where nothing is in focus, but not so faint that a printer loses them. */
const FAINT: Readonly<Record<LinkKind, XmlAttributes>> = {
	seat: { 'stroke-opacity': '0.15', 'stroke-width': '0.8' },
	reporting: { 'stroke-opacity': '0.2', 'stroke-width': '1.1' },
	office: { 'stroke-opacity': '0.2', 'stroke-width': '0.9', 'stroke-dasharray': '1 3' },
};

/** Returns a line of the kind along a path, dashed where it only possibly holds. */
export function lineSign(
	path: string,
	kind: LinkKind,
	certainty: 'surely' | 'possibly',
	isForward: boolean,
): string {
	return element('path', {
		d: path,
		fill: 'none',
		stroke: COLOURS.ink,
		...(isForward ? FORWARD : FAINT)[kind],
		...(certainty === 'possibly' && {
			'stroke-dasharray': '5 4',
			...(isForward && { 'stroke-opacity': '0.5' }),
		}),
	});
}

/** Returns marks of confidence along a path; '' where there are none. */
export function confidenceSign(path: string, confidence: Confidence): string {
	if (path === '') return '';
	return element('path', {
		d: path,
		fill: COLOURS.ground,
		stroke: COLOURS.ink,
		'stroke-width': confidence === 'inferred' ? '1.7' : '1.2',
	});
}

/** Returns the mark of a group that has ended or is no longer attested: a circle of dots. */
export function ghostSign(radius: number): string {
	return element('circle', {
		r: coordinate(radius),
		fill: 'none',
		stroke: COLOURS['soft-ink'],
		'stroke-width': '1.4',
		'stroke-dasharray': '0.1 3.2',
		'stroke-linecap': 'round',
	});
}
