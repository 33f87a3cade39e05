/** The moment in view in words: as part of a sentence, and as part of a file's name. */
import { formatDate, formatMoment, nameOf } from '../text/format.ts';
import { useApp, useLanguage, useText } from './app-context.tsx';
import { dateInView, useShownView } from './use-picture.ts';

/** Returns `in October 2017` or `during “Reform and opening” (1978 – 1989)`, and `2017-10` or the id of the era. */
export function useMomentWords(): { readonly moment: string; readonly file: string } {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const view = useShownView();
	const era = index.dataset.eras.find(({ id }) => id === view.era);
	if (!era) {
		const date = dateInView(view, index);
		return { moment: formatMoment(date, language), file: date };
	}
	const until = era.to ? formatDate(era.to, language) : text.stillSo;
	const span = `${formatDate(era.from, language)} – ${until}`;
	return { moment: text.during(nameOf(era, language), span), file: era.id };
}
