/** The sentence over the picture: how many groups it shows, at which moment, and of which type. */
import { useLanguage, useText } from './app-context.tsx';
import { useMomentWords } from './use-moment-words.ts';
import { usePicture } from './use-picture.ts';

/** Says in words what is in view; read out when it changes. */
export function Counts() {
	const text = useText();
	const language = useLanguage();
	const { snapshot, shown } = usePicture();
	const { moment } = useMomentWords();
	const party = shown.filter(({ group }) => group.type === 'party').length;
	const possibly = shown.filter(({ certainty }) => certainty === 'possibly').length;
	const hidden = snapshot.groups.size - shown.length;
	return (
		<p className="counts" aria-live="polite">
			<strong>{text.groupsAt(shown.length, moment)}</strong>
			{shown.length > 0 && `: ${text.ofWhich(party, shown.length - party)}`}
			{possibly > 0 && `; ${text.possiblyCount(possibly)}`}
			{hidden > 0 && `. ${text.hiddenByFilter(hidden)}`}
			{language === 'zh' ? '。' : '.'}
		</p>
	);
}
