/** The place of the sentence on what changed; what works it out is fetched when the reader first moves in time. */
import { useLateView } from '../app-context.tsx';
import { useLater } from '../use-later.ts';

const loadSentence = () => import('./change-sentence.tsx').then((part) => part.default);

/** The line under the time control. */
export function ChangeLine() {
	const hasDate = useLateView().at !== undefined;
	const Sentence = useLater(loadSentence, hasDate);
	return <div className="change-line">{Sentence && <Sentence />}</div>;
}
