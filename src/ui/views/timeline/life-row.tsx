/** One group's life as a bar: whole where it surely existed, light where possibly; what is stated of its ends is marked. */
import { type Day, isoOf, type Span, spanOf } from '../../../dataset/dates.ts';
import type { EventClaim, GroupFile } from '../../../dataset/schema.ts';
import type { Index } from '../../../query/index.ts';
import type { LifeSpan } from '../../../query/life.ts';
import { wentInto } from '../../../query/timeline.ts';
import { formatDate, nameOf } from '../../../text/format.ts';
import type { Language } from '../../../text/index.ts';
import { shortChinese, shortEnglish } from '../../../text/short-names.ts';
import { timelineText } from '../../../text/timeline.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { Link, select } from '../../link.tsx';
import { isPartly, lasting, useScale } from './scale.ts';

function monthOf(day: Day, language: Language): string {
	return formatDate(isoOf(day).slice(0, 7), language);
}

/** The days between which something lies, as fine as they allow: a month, a year, or two months. */
function between({ first, last }: Span, language: Language): string {
	if (last - first <= 31) return monthOf(last, language);
	const year = isoOf(first).slice(0, 4);
	if (year === isoOf(last).slice(0, 4)) return formatDate(year, language);
	return timelineText[language].or(monthOf(first, language), monthOf(last, language));
}

function lifeInWords(span: LifeSpan, language: Language): string {
	const text = timelineText[language];
	const { possibly, surely, start, end, lastAttested } = span;
	const from = between({ first: possibly.first, last: surely?.first ?? possibly.last }, language);
	const to = between({ first: surely?.last ?? possibly.first, last: possibly.last }, language);
	return [
		start === 'stated' ? text.founded(from) : text.firstSeen(monthOf(possibly.first, language)),
		end === 'stated'
			? text.ended(to)
			: end === 'continuing'
				? text.stillThere
				: text.lastSeen(monthOf(lastAttested, language)),
	].join(text.separator);
}

function targetName(index: Index, event: EventClaim, language: Language): string {
	const id = event.into ?? '';
	const named = index.groups.get(id)?.names.at(-1) ?? index.organizations.get(id);
	return named ? nameOf(named, language) : id;
}

function intoWords({ event }: EventClaim, name: string, language: Language): string {
	const { into } = timelineText[language];
	return (event === 'merged' || event === 'upgraded' ? into[event] : into.other)(name);
}

/** The day after the existence that the event ended, so that words about it stand clear of the bar. */
function endOf(life: readonly LifeSpan[], { date }: EventClaim): Day {
	const day = (spanOf(date) as Span).last;
	return Math.max(day, life.findLast(({ possibly }) => possibly.first <= day)?.possibly.last ?? day) + 1;
}

function Bar({ span }: { readonly span: LifeSpan }) {
	const scale = useScale();
	const { possibly, surely, start, end } = span;
	if (!isPartly(scale, possibly)) return null;
	return (
		<>
			<span className="bar possibly" style={lasting(scale, possibly.first, possibly.last)} />
			{surely && isPartly(scale, surely) && (
				<span className="bar surely" style={lasting(scale, surely.first, surely.last)} />
			)}
			{scale.shows(possibly.first) && (
				<span
					className={start === 'stated' ? 'end stated' : 'end unstated start'}
					style={{ left: `${scale.place(possibly.first)}%` }}
				>
					{start === 'stated' ? '' : '?'}
				</span>
			)}
			{scale.shows(possibly.last + 1) && (
				<span
					className={end === 'stated' ? 'end stated' : `end ${end === 'unknown' ? 'unstated' : 'continuing'}`}
					style={{ left: `${scale.place(possibly.last + 1)}%` }}
				>
					{end === 'stated' ? '' : end === 'unknown' ? '?' : '▸'}
				</span>
			)}
		</>
	);
}

/** The row of a group: its name and its bars, all of it one link that selects the group. */
export function LifeRow({ group }: { readonly group: GroupFile }) {
	const language = useLanguage();
	const text = useText();
	const scale = useScale();
	const index = useApp((state) => state.index);
	const isSelected = useApp((state) => state.view.selected?.id === group.id);
	const life = index.lives.get(group.id) ?? [];
	const name = group.names.at(-1);
	const went = wentInto(group);
	const marks = group.events.filter(({ event }) => event === 'renamed' || event === 'upgraded');
	const ownText = timelineText[language];
	const short = language === 'en' ? shortEnglish : shortChinese;
	const middle = ({ date }: EventClaim) => {
		const { first, last } = spanOf(date) as Span;
		return `${scale.place((first + last) / 2)}%`;
	};
	const isInSight = ({ date }: EventClaim) => scale.shows((spanOf(date) as Span).last);
	const words = [
		...life.map((span) => lifeInWords(span, language)),
		...marks.map(({ event, date }) => `${text.events[event]} ${formatDate(date, language)}`),
		...(went
			? [
					`${intoWords(went, targetName(index, went, language), language)} (${formatDate(went.date, language)})`,
				]
			: []),
	].join(ownText.ender);
	return (
		<li>
			<Link
				to={select({ kind: 'group', id: group.id })}
				className={`life-row ${group.type} ${isSelected ? 'selected' : ''}`}
				aria-current={isSelected ? 'true' : undefined}
				data-id={group.id}
			>
				<span className="life-name" title={name && nameOf(name, language)}>
					<span className={`type-mark ${group.type}`} aria-hidden="true" />
					<span>{name ? short(nameOf(name, language)) : group.id}</span>
				</span>
				<span className="visually-hidden">
					{text.typesLong[group.type]}: {words}
				</span>
				<span className="life-track" aria-hidden="true" title={words}>
					{life.map((span) => (
						<Bar key={span.possibly.first} span={span} />
					))}
					{marks.filter(isInSight).map((mark) => (
						<span key={mark.id} className={`mark ${mark.event}`} style={{ left: middle(mark) }} />
					))}
					{went && isInSight(went) && (
						<span className="went" style={{ left: `${scale.place(endOf(life, went))}%` }}>
							{intoWords(went, short(targetName(index, went, language)), language)}
						</span>
					)}
				</span>
			</Link>
		</li>
	);
}
