/** The sentence over the picture: how many groups it shows, at which moment, and of which type. */
import { useApp } from './app-context.tsx';
import { countsInWords } from './picture-words.ts';
import { usePicture, useShownView } from './use-picture.ts';

/** Says in words what is in view; read out when it changes. */
export function Counts() {
	const index = useApp((state) => state.index);
	const { head, rest } = countsInWords(index, useShownView(), usePicture());
	return (
		<p className="counts" aria-live="polite">
			<strong>{head}</strong>
			{rest}
		</p>
	);
}
