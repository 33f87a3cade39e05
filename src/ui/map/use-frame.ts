/** The frame and the layout that suit the shape of the window, and how large they stand in it. */
import { type RefObject, useMemo } from 'react';
import { type Frame, frameOf, type Layout } from '../../map/frame.ts';
import { fitOf } from '../../map/zoom-units.ts';
import { useApp } from '../app-context.tsx';
import { type Size, useMapSize } from './use-map-size.ts';

interface Framed {
	readonly layout: Layout;
	readonly frame: Frame;
	readonly isPortrait: boolean;
	/** Of the element. */
	readonly size: Size;
	/** Pixels to a map unit where the whole frame is in sight. */
	readonly fitScale: number;
}

/** Returns them for the element in which the picture stands. */
export function useFrame(box: RefObject<HTMLElement | null>): Framed {
	const layouts = useApp((state) => state.layouts);
	const size = useMapSize(box);
	const { width, height } = size;
	const isPortrait = width < height;
	const shape = isPortrait ? 'portrait' : 'landscape';
	const layout = layouts[shape];
	const frame = useMemo(() => frameOf(shape, layout), [shape, layout]);
	return { layout, frame, isPortrait, size, fitScale: fitOf(frame, size).scale };
}
