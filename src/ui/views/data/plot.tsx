/** A plot by year: places across are per cents of the width, so that it fits any window without measuring it. */
import type { ReactNode } from 'react';

const ABOVE = 8;
const BELOW = 18;

export interface Years {
	readonly first: number;
	readonly last: number;
}

/** Returns where the start of a year stands across, in per cent; a part of a year as its fraction. */
export function across({ first, last }: Years, year: number): number {
	return Math.round(((year - first) / (last + 1 - first)) * 100_000) / 1000;
}

interface PlotProps {
	readonly label: string;
	readonly years: Years;
	/** The largest value; the scale starts at 0. */
	readonly most: number;
	/** The height of the part that holds values, in px. */
	readonly height: number;
	/** Words over the plot, at its start. */
	readonly heading?: string;
	readonly unit?: string;
	/** Whether the years stand below. */
	readonly withYears?: boolean;
	/** The marks; `y` gives the height of a value in px from the top. */
	readonly children: (y: (value: number) => number) => ReactNode;
}

/** Below this height, in px, the scale has its ends only, so that their numbers stand clear of each other. */
const LOW = 40;

/** Returns a few round values up to the largest; in a low plot nothing and the largest. */
function ticksOf(most: number, height: number): number[] {
	if (height < LOW) return [0, most];
	const step = [1, 2, 5, 10, 20, 25, 50, 100].find((candidate) => most / candidate <= 3.5) ?? 200;
	return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

/** The plot with its scales. */
export function Plot({
	label,
	years,
	most,
	height,
	heading,
	unit = '',
	withYears = true,
	children,
}: PlotProps) {
	const y = (value: number) => ABOVE + height - Math.round((value / Math.max(most, 1)) * height * 10) / 10;
	const bottom = ABOVE + height;
	const decades = Array.from(
		{ length: Math.floor(years.last / 10) - Math.ceil(years.first / 10) + 1 },
		(_, at) => (Math.ceil(years.first / 10) + at) * 10,
	);
	return (
		<div className="plot">
			{heading && <p className="plot-heading">{heading}</p>}
			<svg role="img" aria-label={label} width="100%" height={bottom + (withYears ? BELOW : 2)}>
				{ticksOf(most, height).map((tick) => (
					<g key={tick}>
						<line className="grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
						<text className="tick-label" x={-6} y={y(tick) + 4} textAnchor="end">
							{`${tick}${unit}`}
						</text>
					</g>
				))}
				{decades.map((decade) => (
					<g key={decade}>
						<line
							className="grid"
							x1={`${across(years, decade)}%`}
							x2={`${across(years, decade)}%`}
							y1={ABOVE}
							y2={bottom + 3}
						/>
						{withYears && (
							<text
								className="tick-label"
								x={`${across(years, decade)}%`}
								y={bottom + 15}
								textAnchor="middle"
							>
								{decade}
							</text>
						)}
					</g>
				))}
				{children(y)}
			</svg>
		</div>
	);
}

interface BarProps {
	readonly years: Years;
	/** The year, with a fraction where the bar starts within it. */
	readonly from: number;
	/** How much of a year it spans. */
	readonly width?: number;
	readonly top: number;
	readonly bottom: number;
	readonly className: string;
	readonly title?: string;
}

/** One bar of a plot; none where it has no height. */
export function YearBar({ years, from, width = 1, top, bottom, className, title }: BarProps) {
	if (bottom - top < 0.05) return null;
	const share = 100 / (years.last + 1 - years.first);
	return (
		<rect
			className={className}
			x={`${across(years, from + width * 0.08)}%`}
			width={`${Math.round(share * width * 0.84 * 1000) / 1000}%`}
			y={top}
			height={Math.round((bottom - top) * 10) / 10}
		>
			{title && <title>{title}</title>}
		</rect>
	);
}
