/** The time control: a slider over years, the eras as bands, the reforms as ticks, steps, play, and exact entry. */
import { memo, useEffect, useState } from 'react';
import { type Day, dayOf, spanOf, yearOf } from '../../dataset/dates.ts';
import { type Index, OLDEST } from '../../query/index.ts';
import { momentOf, spanOfEra } from '../../query/moment.ts';
import { formatDate, nameOf } from '../../text/format.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { effectiveView, redraw } from '../guide-picture.ts';
import { Link } from '../link.tsx';
import { useShownView } from '../use-picture.ts';
import { DateEntry } from './date-entry.tsx';

const FIRST_YEAR = yearOf(OLDEST);
const STEP_MS = 900;
const DECADES = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];

/** Returns where a day stands on the track, from the left. */
function placeOn(index: Index, day: Day): string {
	const total = index.newest - OLDEST;
	return `${(100 * Math.max(0, Math.min(day - OLDEST, total))) / total}%`;
}

/** The eras as bands over the track, each a link to its picture. */
const EraBands = memo(function EraBands({ chosen }: { readonly chosen: string | undefined }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const newest = index.dataset.version.date;
	return (
		<div className="era-bands">
			{index.dataset.eras.map((era) => {
				const span = spanOfEra(era, index.newest);
				const name = nameOf(era, language);
				const [left, right] = [placeOn(index, span.first), placeOn(index, span.last)];
				return (
					<Link
						key={era.id}
						to={(before) => redraw(before, { era: era.id, at: undefined }, newest)}
						step="replace"
						className={`era ${chosen === era.id ? 'chosen' : ''}`}
						style={{ left, width: `calc(${right} - ${left})` }}
						title={`${name}: ${formatDate(era.from, language)} – ${era.to ? formatDate(era.to, language) : text.stillSo}`}
						aria-current={chosen === era.id ? 'true' : undefined}
					>
						<span>{name}</span>
					</Link>
				);
			})}
		</div>
	);
});

/** The reforms and the decades under the track. */
const Ticks = memo(function Ticks() {
	const language = useLanguage();
	const index = useApp((state) => state.index);
	return (
		<div className="ticks" aria-hidden="true">
			{index.dataset.reforms.map((reform) => (
				<span
					key={reform.id}
					className="tick"
					style={{ left: placeOn(index, spanOf(reform.date)?.first ?? OLDEST) }}
					title={nameOf(reform, language)}
				/>
			))}
			{DECADES.map((decade) => (
				<span key={decade} className="decade" style={{ left: placeOn(index, dayOf(decade)) }}>
					{decade}
				</span>
			))}
		</div>
	);
});

/** Chooses the moment of the picture. */
export function TimeControl() {
	const text = useText();
	const language = useLanguage();
	const store = useAppStore();
	const index = useApp((state) => state.index);
	const view = useShownView();
	const [playing, setPlaying] = useState(false);
	const newest = index.dataset.version.date;
	const moment = momentOf(index, view);
	const lastYear = yearOf(index.newest);
	const year = yearOf(moment.last);

	const goTo = (at: string | undefined) => {
		const { view: present, show } = store.getState();
		show(redraw(present, { at, era: undefined }, newest), 'replace');
	};
	const goToYear = (wanted: number) => {
		const bounded = Math.min(Math.max(wanted, FIRST_YEAR), lastYear);
		goTo(String(bounded));
	};
	useEffect(() => {
		if (!playing) return;
		const timer = window.setInterval(() => {
			const { view: present, show, index: data } = store.getState();
			const next = yearOf(momentOf(data, effectiveView(present)).last) + 1;
			if (next > yearOf(data.newest)) setPlaying(false);
			else show(redraw(present, { at: String(next), era: undefined }, newest), 'replace');
		}, STEP_MS);
		return () => window.clearInterval(timer);
	}, [playing, store, newest]);

	const play = () => {
		if (!playing && year >= lastYear) goToYear(FIRST_YEAR);
		setPlaying(!playing);
	};
	return (
		<section className="time" aria-label={text.date}>
			<div className="time-buttons">
				<button
					type="button"
					onClick={() => goToYear(year - 1)}
					disabled={year <= FIRST_YEAR}
					aria-label={text.earlier}
					title={text.earlier}
				>
					‹
				</button>
				<button
					type="button"
					onClick={play}
					aria-label={playing ? text.pause : text.play}
					title={playing ? text.pause : text.play}
				>
					{playing ? '❚❚' : '▶'}
				</button>
				<button
					type="button"
					onClick={() => goToYear(year + 1)}
					disabled={year >= lastYear}
					aria-label={text.later}
					title={text.later}
				>
					›
				</button>
				<DateEntry
					key={view.at ?? view.era ?? ''}
					label={text.dateHint}
					value={view.at ?? ''}
					onDate={goTo}
				/>
			</div>
			<div className="time-track">
				<EraBands chosen={view.era} />
				<input
					type="range"
					min={FIRST_YEAR}
					max={lastYear}
					value={year}
					aria-label={text.date}
					aria-valuetext={
						view.era
							? nameOf(index.dataset.eras.find(({ id }) => id === view.era) ?? { en: '', zh: '' }, language)
							: formatDate(view.at ?? index.dataset.version.date, language)
					}
					onChange={(event) => goToYear(Number(event.target.value))}
				/>
				<Ticks />
			</div>
		</section>
	);
}
