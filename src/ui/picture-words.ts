/** What the present view shows, in a sentence. */
import type { View } from '../link/view.ts';
import type { Index } from '../query/index.ts';
import { formatDate, formatMoment, nameOf } from '../text/format.ts';
import { textOf } from '../text/index.ts';
import { dateInView, type Picture } from './use-picture.ts';

/** Returns the moment of a view in words, as part of a sentence: `in 2017`, `during “…” (2012 – 2022)`. */
export function momentInWords(index: Index, view: View): string {
	const { lang } = view;
	const text = textOf(lang);
	const era = index.dataset.eras.find(({ id }) => id === view.era);
	if (!era) return formatMoment(dateInView(view, index), lang);
	const end = era.to ? formatDate(era.to, lang) : text.stillSo;
	return text.during(nameOf(era, lang), `${formatDate(era.from, lang)} – ${end}`);
}

/** Returns how many groups are shown, in two parts: the count at its moment, and the rest of the sentence. */
export function countsInWords(
	index: Index,
	view: View,
	{ snapshot, shown }: Pick<Picture, 'snapshot' | 'shown'>,
): { readonly head: string; readonly rest: string } {
	const text = textOf(view.lang);
	const party = shown.filter(({ group }) => group.type === 'party').length;
	const possibly = shown.filter(({ certainty }) => certainty === 'possibly').length;
	const hidden = snapshot.groups.size - shown.length;
	const [colon, semicolon] = view.lang === 'zh' ? ['：', '；'] : [': ', '; '];
	const rest = [
		shown.length > 0 && `${colon}${text.ofWhich(party, shown.length - party)}`,
		possibly > 0 && `${semicolon}${text.possiblyCount(possibly)}`,
		hidden > 0 && `. ${text.hiddenByFilter(hidden)}`,
		view.lang === 'zh' ? '。' : '.',
	];
	return {
		head: text.groupsAt(shown.length, momentInWords(index, view)),
		rest: rest.filter((part) => part !== false).join(''),
	};
}
