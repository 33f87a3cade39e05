/** The place of the sentence on what changed; what works it out is fetched when the reader first moves in time. */
import { type ComponentType, useEffect, useState } from 'react';
import { useApp } from '../app-context.tsx';

/** The line under the time control. */
export function ChangeLine() {
	const hasDate = useApp((state) => state.view.at !== undefined);
	const [Sentence, setSentence] = useState<ComponentType | undefined>(undefined);
	useEffect(() => {
		// Without it the page is whole all the same, so a failure to fetch it is left at that.
		if (hasDate && !Sentence)
			import('./change-sentence.tsx').then(
				(loaded) => setSentence(() => loaded.default),
				() => undefined,
			);
	}, [hasDate, Sentence]);
	return <div className="change-line">{Sentence && <Sentence />}</div>;
}
