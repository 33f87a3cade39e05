/** Bars over time: one row a name, with what is sure drawn solid, what is possible dashed, and what no source tells hatched. */
import type { ReactNode } from 'react';
import { type Day, dayOf, type Span, yearOf } from '../../dataset/dates.ts';
import type { Stretch } from '../../query/life.ts';
import { formatYears } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage } from '../app-context.tsx';
import { usePicture } from '../use-picture.ts';

/** What a bar stands for, by which it is coloured. */
export type BarKind = 'life' | 'name' | 'chair' | 'role' | 'post' | 'gap';

export interface Bar {
	readonly stretch: Stretch;
	readonly kind: BarKind;
	readonly isDisputed?: boolean;
}

export interface Row {
	readonly key: string;
	readonly bars: readonly Bar[];
	/** The name of the row, and what it links to: the row is put into what this returns. */
	readonly wrap: (inside: ReactNode) => ReactNode;
	readonly label: ReactNode;
}

/** The years that a chart covers, as days: from the first of January of one to the end of another. */
interface Scale {
	readonly first: Day;
	readonly last: Day;
	readonly left: (day: Day) => number;
}

/** The most years that stand below a chart, so that they do not touch in a narrow window. */
const MOST_TICKS = 6;
/** The last place, in percent of the width, at which a year below a chart still has room. */
const LAST_TICK = 92;
const STEPS = [1, 2, 5, 10, 20];

function scaleOf(spans: readonly Span[]): Scale {
	const first = dayOf(yearOf(Math.min(...spans.map((span) => span.first))));
	const last = dayOf(yearOf(Math.max(...spans.map((span) => span.last))) + 1) - 1;
	return { first, last, left: (day) => (100 * (day - first)) / (last + 1 - first) };
}

/** Returns a share of the width as a style or an attribute writes it. */
function percent(share: number): string {
	return `${Math.round(share * 10) / 10}%`;
}

function ticksOf({ first, last }: Span): number[] {
	const from = yearOf(first);
	const to = yearOf(last);
	const step = STEPS.find((each) => (to - from) / each < MOST_TICKS) ?? 20;
	const start = Math.ceil(from / step) * step;
	return Array.from({ length: Math.floor((to - start) / step) + 1 }, (_, at) => start + at * step);
}

/** The years below a chart. */
export function Axis({ span }: { readonly span: Span }) {
	const left = (year: number) => (100 * (dayOf(year) - span.first)) / (span.last + 1 - span.first);
	return (
		<div className="axis" aria-hidden="true">
			{ticksOf(span)
				.filter((year) => left(year) < LAST_TICK)
				.map((year) => (
					<span key={year} style={{ left: percent(left(year)) }}>
						{year}
					</span>
				))}
		</div>
	);
}

function BarMark({ bar, scale }: { readonly bar: Bar; readonly scale: Scale }) {
	const { possibly, surely } = bar.stretch;
	const mark = (span: Span, certainty: string) => (
		<rect
			className={certainty}
			x={percent(scale.left(span.first))}
			width={percent(Math.max(0.8, scale.left(span.last + 1) - scale.left(span.first)))}
		/>
	);
	const isOnlySure = surely && surely.first === possibly.first && surely.last === possibly.last;
	return (
		<g className={bar.isDisputed ? `${bar.kind} disputed` : bar.kind}>
			{!isOnlySure && mark(possibly, 'possibly')}
			{surely && mark(surely, 'surely')}
		</g>
	);
}

/** Returns the dates of bars in words, for those who do not see them. */
function useBarWords(): (bars: readonly Bar[]) => string {
	const text = panelText[useLanguage()];
	return (bars) =>
		bars
			.map(({ stretch: { possibly, surely }, isDisputed }) => {
				const dates = surely ? formatYears(surely) : text.possiblyDates(formatYears(possibly));
				return isDisputed ? `${dates} (${text.disputed})` : dates;
			})
			.join(text.comma);
}

/** A part of a chart: rows under one small heading. */
export interface Rows {
	readonly title?: string;
	readonly rows: readonly Row[];
}

/** The chart. With `reforms`, the general reforms stand as ticks across it; the moment in view is marked in every one. */
export function OverTime({
	parts,
	reforms,
}: {
	readonly parts: readonly Rows[];
	readonly reforms?: boolean;
}) {
	const text = panelText[useLanguage()];
	const words = useBarWords();
	const { moment } = usePicture();
	const dataset = useApp((state) => state.index.dataset);
	const bars = parts.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
	if (bars.length === 0) return null;
	const scale = scaleOf(bars.map(({ stretch }) => stretch.possibly));
	const isIn = moment.first <= scale.last && scale.first <= moment.last;
	const now: Span = { first: Math.max(moment.first, scale.first), last: Math.min(moment.last, scale.last) };
	return (
		<div className="over-time">
			{bars.some(({ kind }) => kind === 'gap') && (
				<svg width="0" height="0" className="visually-hidden" aria-hidden="true">
					<pattern id="no-source" width="5" height="5" patternUnits="userSpaceOnUse">
						<path d="M-1 6 6-1M-1 1 1-1M4 6 6 4" stroke="currentColor" />
					</pattern>
				</svg>
			)}
			<div className="marks" aria-hidden="true">
				{reforms &&
					[...new Set(dataset.reforms.map(({ date }) => Number(date.slice(0, 4))))]
						.filter((year) => dayOf(year) >= scale.first && dayOf(year) <= scale.last)
						.map((year) => (
							<i key={year} className="reform" style={{ left: percent(scale.left(dayOf(year, 4))) }} />
						))}
				{isIn && (
					<i
						className="moment"
						title={text.dateInView}
						style={{
							left: percent(scale.left(now.first)),
							width: percent(scale.left(now.last + 1) - scale.left(now.first)),
						}}
					/>
				)}
			</div>
			{parts
				.filter(({ rows }) => rows.length > 0)
				.map(({ title, rows }) => (
					<div key={title ?? ''}>
						{title && <h4>{title}</h4>}
						<ul>
							{rows.map(({ key, label, bars: own, wrap }) => (
								<li key={key}>
									{wrap(
										<>
											<span className="row-name">{label}</span>
											<svg className="track" aria-hidden="true">
												{own.map((bar, at) => (
													<BarMark key={at} bar={bar} scale={scale} />
												))}
											</svg>
											<span className="visually-hidden">{words(own)}</span>
										</>,
									)}
								</li>
							))}
						</ul>
					</div>
				))}
			<Axis span={scale} />
		</div>
	);
}
