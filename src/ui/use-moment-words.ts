/** The moment in view in words: as part of a sentence, and as part of a file's name. */
import { useApp } from './app-context.tsx';
import { momentInWords } from './picture-words.ts';
import { dateInView, useShownView } from './use-picture.ts';

/** Returns `in October 2017` or `during “Reform and opening” (1978 – 1989)`, and `2017-10` or the id of the era. */
export function useMomentWords(): { readonly moment: string; readonly file: string } {
	const index = useApp((state) => state.index);
	const view = useShownView();
	const era = index.dataset.eras.find(({ id }) => id === view.era);
	return { moment: momentInWords(index, view), file: era?.id ?? dateInView(view, index) };
}
