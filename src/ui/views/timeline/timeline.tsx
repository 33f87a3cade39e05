/** All groups' lives by area, under one axis. */
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import type { GroupFile } from '../../../dataset/schema.ts';
import { yearsIn } from '../../../link/years.ts';
import { filterLives } from '../../../query/filter.ts';
import type { Index } from '../../../query/index.ts';
import { joinsAmong, rowsByArea } from '../../../query/timeline.ts';
import { timelineText } from '../../../text/timeline.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { Link } from '../../link.tsx';
import { usePicture } from '../../use-picture.ts';
import { Axis, Backdrop } from './axis.tsx';
import { Joins } from './joins.tsx';
import { LifeRow } from './life-row.tsx';
import { YearRange } from './range.tsx';
import {
	AXIS,
	allYears,
	HEADING,
	isPartly,
	ROW,
	ScaleProvider,
	type TimeScale,
	timeScale,
	type Years,
} from './scale.ts';

const SIZES = { '--axis': `${AXIS}px`, '--heading': `${HEADING}px`, '--row': `${ROW}px` } as CSSProperties;

function Key() {
	const text = timelineText[useLanguage()];
	return (
		<details className="timeline-key">
			<summary>{text.legend}</summary>
			<ul>
				<li>
					<span className="type-mark party" /> <span className="sample party bar surely" /> {text.party}
				</li>
				<li>
					<span className="type-mark state" /> <span className="sample state bar surely" /> {text.state}
				</li>
				<li>
					<span className="sample party bar surely" /> {text.surely}
				</li>
				<li>
					<span className="sample party bar possibly" /> {text.possibly}
				</li>
				<li>
					<span className="sample-end party">
						<span className="end stated" />
					</span>{' '}
					{text.stated}
				</li>
				<li>
					<b>?</b> {text.unstated}
				</li>
				<li>
					<b>▸</b> {text.continuing}
				</li>
				<li>
					<span className="mark sample renamed" /> {text.renamed}
				</li>
				<li>
					<span className="mark sample upgraded" /> {text.upgraded}
				</li>
				<li>
					<b>↓</b> {text.joined}
				</li>
				<li>
					<span className="sample reform" /> {text.reform}
				</li>
				<li>
					<span className="sample moment" /> {text.moment}
				</li>
			</ul>
		</details>
	);
}

/** How many of the groups a source says were founded, and how many ended, in the years shown. */
function turnsIn(index: Index, groups: readonly GroupFile[], scale: TimeScale) {
	const lives = groups.flatMap(({ id }) => index.lives.get(id) ?? []);
	return {
		founded: lives.filter(({ start, possibly }) => start === 'stated' && scale.shows(possibly.first)).length,
		ended: lives.filter(({ end, possibly }) => end === 'stated' && scale.shows(possibly.last)).length,
	};
}

/** The timeline. */
export default function Timeline() {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const selected = useApp((state) => state.view.selected);
	const { filter } = usePicture();
	const own = timelineText[language];
	const written = useApp((state) => state.view.years);
	const years = useMemo((): Years => yearsIn(written ?? '') ?? allYears(index), [written, index]);
	const scale = useMemo(() => timeScale(years), [years]);
	const shown = useMemo(
		() =>
			filterLives(index, filter).filter(({ id }) =>
				index.lives.get(id)?.some(({ possibly }) => isPartly(scale, possibly)),
			),
		[index, filter, scale],
	);
	const turns = useMemo(() => turnsIn(index, shown, scale), [index, shown, scale]);
	const areas = useMemo(() => rowsByArea(index, shown), [index, shown]);
	const joins = useMemo(
		() => joinsAmong(index, shown).filter(({ when }) => scale.shows(when.last)),
		[index, shown, scale],
	);
	const scroller = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: among other years the date stands elsewhere
	useEffect(() => {
		// Where not all years fit, the date in view is what is wanted first.
		const element = scroller.current;
		const moment = element?.querySelector('.moment-band')?.getBoundingClientRect();
		if (element && moment) element.scrollLeft += moment.right - element.clientWidth * 0.8;
	}, [scale]);
	useEffect(() => {
		const element = scroller.current;
		const row = selected && element?.querySelector<HTMLElement>(`[data-id="${CSS.escape(selected.id)}"]`);
		if (!element || !row) return;
		const { top, bottom } = row.getBoundingClientRect();
		const window = element.getBoundingClientRect();
		if (top < window.top + AXIS + HEADING || bottom > window.bottom)
			element.scrollTop += top - window.top - element.clientHeight / 2;
	}, [selected]);
	return (
		<div className="timeline" style={SIZES}>
			<h2 className="visually-hidden">{text.views.timeline}</h2>
			<div className="timeline-intro">
				<p aria-live="polite">
					{written === undefined ? (
						own.intro(shown.length, index.dataset.groups.length)
					) : (
						<>
							{own.introYears(shown.length, years[0], years[1], turns.founded, turns.ended)}{' '}
							<Link
								to={(view) => ({
									...view,
									view: 'compare',
									selected: undefined,
									at: String(years[0]),
									era: undefined,
									vs: String(years[1]),
								})}
							>
								{own.compareEnds(years[0], years[1])}
							</Link>
						</>
					)}
				</p>
				<Key />
			</div>
			<YearRange years={years} />
			{shown.length === 0 ? (
				<p className="unknown">{own.none}</p>
			) : (
				<ScaleProvider value={scale}>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keys */}
					<section className="timeline-scroll" ref={scroller} tabIndex={0} aria-label={own.scroll}>
						<div className="timeline-body">
							<Axis />
							<Backdrop />
							{areas.map(({ area, groups }) => (
								<section key={area} className="timeline-area">
									<h3>
										<span>
											{text.areas[area]} <span className="count">{groups.length}</span>
										</span>
									</h3>
									<ul>
										{groups.map((group) => (
											<LifeRow key={group.id} group={group} />
										))}
									</ul>
								</section>
							))}
							<Joins areas={areas} joins={joins} selected={selected?.id} />
						</div>
					</section>
				</ScaleProvider>
			)}
		</div>
	);
}
