/** Which years the timeline shows: two fields, and a strip of all years with a window that two handles widen and narrow. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { dayOf } from '../../../dataset/dates.ts';
import { timelineText } from '../../../text/timeline.ts';
import { useApp, useAppStore, useLanguage } from '../../app-context.tsx';
import { allYears, KEY_STEPS, lasting, timeScale, type Years } from './scale.ts';

/** Which end of the years. */
type End = 0 | 1;

/** A year to type. What is typed counts with Enter or when the field is left; what is no year of the dataset's is put back. */
function YearField({
	label,
	value,
	onYear,
}: {
	readonly label: string;
	readonly value: number;
	readonly onYear: (year: number) => void;
}) {
	const [typed, setTyped] = useState(String(value));
	const submit = () => {
		const year = Number(typed);
		if (/^\d{4}$/.test(typed.trim()) && year !== value) onYear(year);
		else setTyped(String(value));
	};
	return (
		<label>
			{label}{' '}
			<input
				inputMode="numeric"
				size={4}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				onBlur={submit}
				onKeyDown={(event) => event.key === 'Enter' && submit()}
			/>
		</label>
	);
}

/** The choice of years. */
export function YearRange({ years }: { readonly years: Years }) {
	const text = timelineText[useLanguage()];
	const store = useAppStore();
	const index = useApp((state) => state.index);
	const all = allYears(index);
	const [oldest, newest] = all;
	const scale = timeScale(all);
	/** The years while a handle is dragged. */
	const [dragged, setDragged] = useState<Years | undefined>(undefined);
	const [first, last] = dragged ?? years;
	const isAll = years[0] === oldest && years[1] === newest;

	const show = ([from, to]: Years, step: 'push' | 'replace') => {
		const { view, show: go } = store.getState();
		const isWhole = from === oldest && to === newest;
		go({ ...view, years: isWhole ? undefined : `${from}-${to}` }, step);
	};
	const withEnd = (end: End, wanted: number): Years => {
		const year = Math.min(Math.max(wanted, oldest), newest);
		return end === 0 ? [Math.min(year, last), last] : [first, Math.max(year, first)];
	};
	const onKeyDown = (end: End) => (event: KeyboardEvent) => {
		const step = KEY_STEPS[event.key];
		if (step === undefined) return;
		event.preventDefault();
		show(withEnd(end, years[end] + step), 'replace');
	};
	const yearAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
		const { left, width } = (currentTarget.parentElement as HTMLElement).getBoundingClientRect();
		return oldest + Math.floor(((clientX - left) / width) * (newest - oldest + 1));
	};
	const handle = (end: End) => (
		<span
			role="slider"
			tabIndex={0}
			className="range-handle"
			style={{ left: `${scale.place(dayOf(end === 0 ? first : last + 1))}%` }}
			aria-label={end === 0 ? text.firstYear : text.lastYear}
			aria-valuemin={end === 0 ? oldest : first}
			aria-valuemax={end === 0 ? last : newest}
			aria-valuenow={end === 0 ? first : last}
			onKeyDown={onKeyDown(end)}
			onPointerDown={(event) => {
				event.currentTarget.setPointerCapture?.(event.pointerId);
				setDragged(years);
			}}
			onPointerMove={(event) => dragged && setDragged(withEnd(end, yearAt(event)))}
			onPointerUp={() => {
				if (dragged) show(dragged, 'push');
				setDragged(undefined);
			}}
			onPointerCancel={() => setDragged(undefined)}
		/>
	);
	return (
		<div className="year-range">
			<span className="range-fields">
				<YearField
					key={`first ${years[0]}`}
					label={text.from}
					value={years[0]}
					onYear={(year) => show(withEnd(0, year), 'push')}
				/>
				<YearField
					key={`last ${years[1]}`}
					label={text.to}
					value={years[1]}
					onYear={(year) => show(withEnd(1, year), 'push')}
				/>
				<button type="button" disabled={isAll} onClick={() => show(all, 'push')}>
					{text.allYears}
				</button>
			</span>
			<span className="range-strip" title={text.rangeHint}>
				{index.dataset.eras.map((era) => (
					<i key={era.id} style={{ left: `${scale.place(dayOf(Number(era.from.slice(0, 4))))}%` }} />
				))}
				<b style={lasting(scale, dayOf(first), dayOf(last + 1) - 1)} />
				{handle(0)}
				{handle(1)}
			</span>
		</div>
	);
}
