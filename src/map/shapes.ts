/** The marks as shapes: of each mark by itself, and of many gathered into few paths, which a browser draws and changes faster. */
import type { System } from '../dataset/words.ts';
import type { Point } from './frame.ts';
import { arcPath, type Mark, tenurePath } from './scene.ts';

/** The shapes of marks that look alike but for their places and sizes; '' and none where they have no such part. */
export interface Shapes {
	readonly look: string;
	readonly core: string;
	readonly arcs: readonly { readonly system: System; readonly path: string }[];
	readonly ticks: string;
}

/** The width of a group's ring, in map units. */
const RING_WIDTH = 5;
/** What a mark without a ring leaves free of its radius, for the line around it. */
const LINE = 1.5;
const CORNER = 1.5;

/** Where a mark stands unless it is moved by hand. */
const itself = (mark: Mark): Point => mark;

/** Returns the classes that tell a mark's look, without those of its emphasis. */
function lookOf(mark: Mark): string {
	return mark.kind === 'group'
		? `group ${mark.type} ${mark.certainty}${mark.arcs.length === 0 ? ' unpublished' : ''}`
		: `organization ${mark.system}`;
}

const rounded = (length: number) => Math.round(length * 100) / 100;

function circlePath({ x, y }: Point, radius: number): string {
	const [r, side] = [rounded(radius), rounded(2 * radius)];
	return `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${side} 0a${r} ${r} 0 1 0 ${-side} 0`;
}

/** Returns the path of an organization's square with its round corners, around its place. */
function squarePath({ x, y }: Point, radius: number): string {
	const side = 2 * (radius - CORNER);
	const turn = (dx: number, dy: number) => `a${CORNER} ${CORNER} 0 0 1 ${dx} ${dy}`;
	return `M${rounded(x - radius + CORNER)} ${rounded(y - radius)}h${side}${turn(CORNER, CORNER)}v${side}${turn(-CORNER, CORNER)}h${-side}${turn(-CORNER, -CORNER)}v${-side}${turn(CORNER, -CORNER)}z`;
}

/**
 * Returns the shapes of the marks at their places, those that look alike together. Of a group the ring tells the systems that
 * sit on it, the centre its type, ticks that it is not permanent; an organization is a square.
 */
export function shapesOf(marks: readonly Mark[], placeOf: (mark: Mark) => Point = itself): Shapes[] {
	const byLook = new Map<string, { core: string; arcs: Map<System, string>; ticks: string }>();
	for (const mark of marks) {
		const look = lookOf(mark);
		const shapes = byLook.get(look) ?? { core: '', arcs: new Map<System, string>(), ticks: '' };
		byLook.set(look, shapes);
		const place = placeOf(mark);
		const { radius } = mark;
		if (mark.kind === 'organization') {
			shapes.core += squarePath(place, radius);
			continue;
		}
		shapes.core += circlePath(place, radius - (mark.arcs.length > 0 ? RING_WIDTH : LINE));
		for (const arc of mark.arcs) {
			const path = arcPath(arc, radius - RING_WIDTH / 2, place);
			shapes.arcs.set(arc.system, (shapes.arcs.get(arc.system) ?? '') + path);
		}
		shapes.ticks += tenurePath(mark.tenure, radius, place);
	}
	return [...byLook].map(([look, { core, arcs, ticks }]) => ({
		look,
		core,
		arcs: [...arcs].map(([system, path]) => ({ system, path })),
		ticks,
	}));
}

/** Returns the path of rings around marks, as far from them as `margin`. */
export function ringsPath(marks: readonly Mark[], margin: number, placeOf: (mark: Mark) => Point): string {
	return marks.map((mark) => circlePath(placeOf(mark), mark.radius + margin)).join('');
}

const PIECES = 6;
/** Where the pieces of a broken ring of radius 1 start and end. */
const ENDS = Array.from({ length: 2 * PIECES }, (_, end) => {
	const angle = (end * Math.PI) / PIECES;
	return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * Returns the path of rings around marks, each in pieces with gaps as long between them. A browser that breaks a line by itself
 * does so for all of the path in each part of the window that it paints.
 */
export function brokenRingsPath(marks: readonly Mark[], placeOf: (mark: Mark) => Point): string {
	return marks
		.map((mark) => {
			const { x, y } = placeOf(mark);
			const radius = rounded(mark.radius);
			const point = ([across, down]: readonly [number, number]) =>
				`${rounded(x + radius * across)} ${rounded(y + radius * down)}`;
			return ENDS.map((end, place) =>
				place % 2 === 0 ? `M${point(end)}` : `A${radius} ${radius} 0 0 1 ${point(end)}`,
			).join('');
		})
		.join('');
}
