/** A view in words: its title, and what it leaves out. */
import type { View } from '../../link/view.ts';
import type { Index } from '../../query/index.ts';
import { capitalized, formatList, formatMoment, nameOf } from '../../text/format.ts';
import { textOf } from '../../text/index.ts';
import { takeAwayText } from '../../text/take-away.ts';
import { momentInWords } from '../picture-words.ts';
import { withBothDates } from '../views/compare-dates.ts';

/** Returns the name of what is selected in a view, or undefined where nothing is. */
export function selectedName(index: Index, { selected, lang }: View): string | undefined {
	if (!selected) return undefined;
	const { kind, id } = selected;
	if (kind === 'group') {
		const name = index.groups.get(id)?.names.at(-1);
		return name && nameOf(name, lang);
	}
	const entity = kind === 'person' ? index.people.get(id) : index.organizations.get(id);
	return entity && nameOf(entity, lang);
}

/** Returns the filters of a view in words, or '' where none is set. */
export function filtersInWords(index: Index, view: View): string {
	const { lang } = view;
	const text = textOf(lang);
	const own = takeAwayText[lang];
	const { type, form, tenure, area, system, confidence, q } = view;
	const other =
		view.with && (view.with.kind === 'person' ? index.people : index.organizations).get(view.with.id);
	return [
		type && text.typesLong[type],
		...form.map((word) => text.forms[word]),
		...tenure.map((word) => text.tenures[word]),
		...area.map((word) => text.areas[word]),
		system.length > 0
			? own.tying(
					formatList(
						system.map((word) => text.systems[word]),
						lang,
					),
				)
			: undefined,
		...confidence.map((word) => text.confidences[word]),
		q.trim() === '' ? undefined : own.matching(q.trim()),
		other && own.tiedTo(nameOf(other, lang)),
	]
		.filter((words) => words !== undefined)
		.join(lang === 'zh' ? '；' : '; ');
}

/** Returns the title of a view, as a citation of it wants: what it shows, at which date, through which filters. */
export function viewTitle(index: Index, asked: View): string {
	const view = withBothDates(asked);
	const { lang } = view;
	const text = textOf(lang);
	const own = takeAwayText[lang];
	const head = selectedName(index, view) ?? text.views[view.view];
	// A page of text, and an entity without a date asked for, are not of a date.
	const isDated = view.at !== undefined || view.era !== undefined;
	const hasMoment = isDated || (!view.selected && !['guide', 'data', 'about'].includes(view.view));
	const titled = hasMoment ? own.viewOf(head, momentInWords(index, view)) : head;
	const versus = view.vs && own.comparedWith(formatMoment(view.vs, lang));
	const filters = filtersInWords(index, view);
	const colon = lang === 'zh' ? '：' : ': ';
	return (
		capitalized([titled, versus].filter(Boolean).join(lang === 'zh' ? '，' : ', ')) +
		(filters && colon + filters)
	);
}
