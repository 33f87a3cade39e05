/** The axis over the lives: eras, years and reforms; a slider that sets the date in view. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { dayOf, spanOf, yearOf } from '../../../dataset/dates.ts';
import { momentOf, spanOfEra } from '../../../query/moment.ts';
import { formatDate, nameOf } from '../../../text/format.ts';
import { timelineText } from '../../../text/timeline.ts';
import { useApp, useAppStore, useLanguage } from '../../app-context.tsx';
import { lasting, useScale } from './scale.ts';

const KEY_STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -10,
	PageUp: 10,
};

/** The axis; it stays in sight while the lives scroll below it. */
export function Axis() {
	const language = useLanguage();
	const store = useAppStore();
	const scale = useScale();
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const moment = momentOf(index, view);
	const year = yearOf(moment.last);
	const era = index.dataset.eras.find(({ id }) => id === view.era);
	const goToYear = (wanted: number) => {
		const { view: present, show } = store.getState();
		const at = String(Math.min(Math.max(wanted, scale.firstYear), scale.lastYear));
		if (present.at !== at) show({ ...present, at, era: undefined }, 'replace');
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const step = KEY_STEPS[event.key];
		if (step !== undefined) goToYear(year + step);
		else if (event.key === 'Home') goToYear(scale.firstYear);
		else if (event.key === 'End') goToYear(scale.lastYear);
		else return;
		event.preventDefault();
	};
	const onPointer = (event: PointerEvent<HTMLElement>) => {
		const { left, width } = event.currentTarget.getBoundingClientRect();
		const share = (event.clientX - left) / width;
		goToYear(scale.firstYear + Math.floor(share * (scale.lastYear - scale.firstYear + 1)));
	};
	const decades = Array.from(
		{ length: Math.floor(scale.lastYear / 10) - Math.ceil(scale.firstYear / 10) + 1 },
		(_, at) => (Math.ceil(scale.firstYear / 10) + at) * 10,
	);
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
					event.currentTarget.setPointerCapture?.(event.pointerId);
					onPointer(event);
				}}
				onPointerMove={(event) => {
					if (event.buttons === 1) onPointer(event);
				}}
			>
				{index.dataset.eras.map((each) => {
					const span = spanOfEra(each, index.newest);
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
				{decades.map((decade) => (
					<span key={decade} className="axis-year" style={{ left: `${scale.place(dayOf(decade))}%` }}>
						{decade}
					</span>
				))}
				<span
					className="axis-moment"
					style={{ left: `${(scale.place(moment.first) + scale.place(moment.last + 1)) / 2}%` }}
				>
					{era ? '' : (view.at ?? index.dataset.version.date).replace('~', '')}
				</span>
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
				return <span key={era.id} className="era-band" style={lasting(scale, span.first, span.last)} />;
			})}
			{index.dataset.reforms.map((reform) => (
				<span
					key={reform.id}
					className="reform-line"
					title={nameOf(reform, language)}
					style={{ left: `${scale.place(spanOf(reform.date)?.first ?? 0)}%` }}
				/>
			))}
			<span className="moment-band" style={lasting(scale, moment.first, moment.last)} />
		</div>
	);
}
