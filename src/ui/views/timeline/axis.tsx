/** The axis over the lives: eras, years and reforms; a slider that sets the date in view. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { dayOf, spanOf, yearOf } from '../../../dataset/dates.ts';
import { momentOf, spanOfEra } from '../../../query/moment.ts';
import { formatDate, nameOf } from '../../../text/format.ts';
import { timelineText } from '../../../text/timeline.ts';
import { useApp, useAppStore, useLanguage } from '../../app-context.tsx';
import { isPartly, KEY_STEPS, lasting, useScale, type Years } from './scale.ts';

/** A pointer that moves less than this many pixels presses; one that moves more draws. */
const DRAG = 6;
const STEPS = [1, 2, 5, 10];
const MOST_TICKS = 12;

/**
 * The axis: a press or the keys set the date in view, a stroke across it the years that are shown. It stays in sight while the
 * lives scroll below it.
 */
export function Axis() {
	const language = useLanguage();
	const store = useAppStore();
	const scale = useScale();
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const moment = momentOf(index, view);
	const year = yearOf(moment.last);
	const era = index.dataset.eras.find(({ id }) => id === view.era);
	const isInSight = scale.shows(moment.first) || scale.shows(moment.last);
	const goToYear = (wanted: number) => {
		const { view: present, show } = store.getState();
		const at = String(Math.min(Math.max(wanted, scale.firstYear), scale.lastYear));
		if (present.at !== at) show({ ...present, at, era: undefined }, 'replace');
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const step = KEY_STEPS[event.key];
		if (step === undefined) return;
		event.preventDefault();
		goToYear(year + step);
	};
	const yearAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
		const { left, width } = currentTarget.getBoundingClientRect();
		const share = (clientX - left) / width;
		const wanted = scale.firstYear + Math.floor(share * (scale.lastYear - scale.firstYear + 1));
		return Math.min(Math.max(wanted, scale.firstYear), scale.lastYear);
	};
	/** The years over which the reader is just drawing. */
	const [drawn, setDrawn] = useState<Years | undefined>(undefined);
	const pressed = useRef<{ readonly x: number; readonly year: number } | undefined>(undefined);
	const onPointerMove = (event: PointerEvent<HTMLElement>) => {
		const from = pressed.current;
		if (!from || (!drawn && Math.abs(event.clientX - from.x) < DRAG)) return;
		const year = yearAt(event);
		setDrawn([Math.min(from.year, year), Math.max(from.year, year)]);
	};
	const onPointerUp = (event: PointerEvent<HTMLElement>) => {
		if (pressed.current && !drawn) goToYear(yearAt(event));
		if (drawn) {
			const { view: present, show } = store.getState();
			show({ ...present, years: drawn.join('-') }, 'push');
		}
		pressed.current = undefined;
		setDrawn(undefined);
	};
	const length = scale.lastYear - scale.firstYear + 1;
	const step = STEPS.find((each) => length / each <= MOST_TICKS) ?? 10;
	const ticks = Array.from({ length: Math.ceil(length / step) + 1 }, (_, at) => {
		return (Math.ceil(scale.firstYear / step) + at) * step;
	}).filter((each) => each <= scale.lastYear);
	return (
		<div className="timeline-axis">
			<span className="axis-corner" />
			<div
				className="scrub"
				role="slider"
				tabIndex={0}
				aria-label={timelineText[language].axis}
				aria-valuemin={scale.firstYear}
				aria-valuemax={scale.lastYear}
				aria-valuenow={year}
				aria-valuetext={
					era ? nameOf(era, language) : formatDate(view.at ?? index.dataset.version.date, language)
				}
				onKeyDown={onKeyDown}
				onPointerDown={(event) => {
					if (event.button !== 0) return;
					event.currentTarget.setPointerCapture?.(event.pointerId);
					pressed.current = { x: event.clientX, year: yearAt(event) };
				}}
				onPointerMove={onPointerMove}
				onPointerUp={onPointerUp}
				onPointerCancel={() => {
					pressed.current = undefined;
					setDrawn(undefined);
				}}
			>
				{index.dataset.eras.map((each) => {
					const span = spanOfEra(each, index.newest);
					if (!isPartly(scale, span)) return null;
					return (
						<span
							key={each.id}
							className={`axis-era ${each === era ? 'chosen' : ''}`}
							style={lasting(scale, span.first, span.last)}
							title={nameOf(each, language)}
						>
							{nameOf(each, language)}
						</span>
					);
				})}
				{ticks.map((each) => (
					<span key={each} className="axis-year" style={{ left: `${scale.place(dayOf(each))}%` }}>
						{each}
					</span>
				))}
				{drawn && (
					<span className="axis-drawn" style={lasting(scale, dayOf(drawn[0]), dayOf(drawn[1] + 1) - 1)}>
						{drawn.join(' – ')}
					</span>
				)}
				{isInSight && (
					<span
						className="axis-moment"
						style={{ left: `${(scale.place(moment.first) + scale.place(moment.last + 1)) / 2}%` }}
					>
						{era ? '' : (view.at ?? index.dataset.version.date).replace('~', '')}
					</span>
				)}
			</div>
		</div>
	);
}

/** What lies behind the lives: bands of eras, lines of reforms, and the moment in view. */
export function Backdrop() {
	const scale = useScale();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const moment = momentOf(index, view);
	return (
		<div className="timeline-back" aria-hidden="true">
			{index.dataset.eras.map((era) => {
				const span = spanOfEra(era, index.newest);
				if (!isPartly(scale, span)) return null;
				return <span key={era.id} className="era-band" style={lasting(scale, span.first, span.last)} />;
			})}
			{index.dataset.reforms
				.filter(({ date }) => scale.shows(spanOf(date)?.first ?? 0))
				.map((reform) => (
					<span
						key={reform.id}
						className="reform-line"
						title={nameOf(reform, language)}
						style={{ left: `${scale.place(spanOf(reform.date)?.first ?? 0)}%` }}
					/>
				))}
			{isPartly(scale, moment) && (
				<span className="moment-band" style={lasting(scale, moment.first, moment.last)} />
			)}
		</div>
	);
}
