/** What is not known about a group, in words. */
import { type Day, isoOf } from '../dataset/dates.ts';
import { formatDate } from './format.ts';
import type { Language } from './index.ts';
import { textOf } from './index.ts';

/** A gap as far as its words depend on it; the query folder finds and defines them. */
type Gap =
	| {
			readonly kind: 'chair unknown' | 'chair uncertain';
			readonly during: { readonly first: Day; readonly last: Day };
	  }
	| { readonly kind: 'founding not stated'; readonly firstAttested: Day }
	| { readonly kind: 'end not stated'; readonly lastAttested: Day }
	| {
			readonly kind:
				| 'chair never named'
				| 'membership not published'
				| 'office not known'
				| 'reporting line not known';
	  };

/** Returns a gap as a sentence; its days as months, since no gap is known to the day. */
export function describeGap(gap: Gap, language: Language): string {
	const { gaps } = textOf(language);
	const month = (day: Day) => formatDate(isoOf(day).slice(0, 7), language);
	switch (gap.kind) {
		case 'chair unknown':
			return gaps.chairGap(month(gap.during.first), month(gap.during.last));
		case 'chair uncertain':
			return gaps.chairPossibly(month(gap.during.first), month(gap.during.last));
		case 'founding not stated':
			return gaps.founding(month(gap.firstAttested));
		case 'end not stated':
			return gaps.end(month(gap.lastAttested));
		case 'chair never named':
			return gaps.chairNever;
		case 'membership not published':
			return gaps.membership;
		case 'office not known':
			return gaps.office;
		case 'reporting line not known':
			return gaps.reporting;
	}
}
