/** Dates and names as a reader of the language expects them. */
import { type ClaimDates, isoOf, type Span } from '../dataset/dates.ts';
import type { Note } from '../dataset/schema.ts';
import { type Language, textOf } from './index.ts';

/** A thing with a name in both languages. */
export interface Named {
	readonly en: string;
	readonly zh: string;
}

/** Returns the name in the reader's language. */
export function nameOf(named: Named, language: Language): string {
	return named[language];
}

/** Returns the name in the other language, to stand beside it. */
export function otherNameOf(named: Named, language: Language): string {
	return language === 'en' ? named.zh : named.en;
}

/** Returns a note in the reader's language, or in English where it has no other. */
export function noteOf(
	note: Note,
	language: Language,
): { readonly text: string; readonly language: Language } {
	return language === 'zh' && note.zh !== undefined
		? { text: note.zh, language }
		: { text: note.en, language: 'en' };
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

function plainDate(text: string, language: Language): string {
	const [year = '', month, day] = text.split('-');
	if (language === 'zh') {
		return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
	}
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Returns a date of the dataset in words, only as fine as it is written: `18 October 2017`, `about 2003`. */
export function formatDate(text: string, language: Language): string {
	const about = text.endsWith('~');
	const plain = plainDate(about ? text.slice(0, -1) : text, language);
	return about ? textOf(language).about(plain) : plain;
}

/** Returns the dates of a claim in words: `2013 – today`, `first attested 2013`, `until March 2018`, or '' where it has none. */
export function formatDates(claim: ClaimDates, language: Language): string {
	const text = textOf(language);
	const { from, firstAttested, to } = claim;
	const seen =
		firstAttested === undefined ? undefined : text.firstAttested(formatDate(firstAttested, language));
	const start = from === undefined ? seen : formatDate(from, language);
	const end = to === null ? text.stillSo : to === undefined ? undefined : formatDate(to, language);
	if (start && end) return start === end ? start : `${start} – ${end}`;
	if (start) return from === undefined ? start : text.from(start);
	return end ? text.until(end) : '';
}

/** Returns a moment in words, as part of a sentence: `in 2017`, `on 18 October 2017`. */
export function formatMoment(date: string, language: Language): string {
	const text = textOf(language);
	const spelled = formatDate(date, language);
	return date.length >= 10 ? text.on(spelled) : text.inPeriod(spelled);
}

/** Returns a span of days as years: `1966 – 1976`. */
export function formatYears(span: Span): string {
	const first = isoOf(span.first).slice(0, 4);
	const last = isoOf(span.last).slice(0, 4);
	return first === last ? first : `${first} – ${last}`;
}

/** Returns a list in the reader's language: `party, state and military`. */
export function formatList(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(language === 'zh' ? 'zh-Hans' : 'en-GB', { type: 'conjunction' }).format(items);
}

/** Returns a text of the interface with its first letter large, as a heading or a label begins. */
export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
