/** When a group existed, in words: what is stated apart from what is only attested. */
import { isoOf } from '../dataset/dates.ts';
import type { Life } from '../query/life.ts';
import { formatYears } from '../text/format.ts';
import type { Language } from '../text/index.ts';
import { pagesText } from '../text/pages.ts';

/** Returns when the group existed, in words that keep what is stated apart from what is only attested. */
export function yearsOf(life: Life, language: Language): string {
	const text = pagesText[language];
	return life
		.map(({ possibly, start, end, lastAttested }) => {
			const first = isoOf(possibly.first).slice(0, 4);
			const last = isoOf(lastAttested).slice(0, 4);
			const from = start === 'stated' ? first : text.firstSeen(first);
			if (end === 'continuing') return start === 'stated' ? text.toToday(first) : from;
			if (end === 'unknown') return last === first ? from : text.lastSeen(from, last);
			return start === 'stated' ? formatYears(possibly) : `${from} – ${isoOf(possibly.last).slice(0, 4)}`;
		})
		.join(language === 'zh' ? '；' : '; ');
}
