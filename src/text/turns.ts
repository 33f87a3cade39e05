/** How a group came to be or ended, in words. */
import { formatDate } from './format.ts';
import type { Language } from './index.ts';

/** The ways in which a group comes or goes, as the query folder finds them. */
type TurnKind =
	| 'established'
	| 'revived'
	| 'first attested'
	| 'abolished'
	| 'suspended'
	| 'merged'
	| 'not attested';

const turnText: Readonly<Record<Language, Readonly<Record<TurnKind, (date: string) => string>>>> = {
	en: {
		established: (date) => `founded ${date}`,
		revived: (date) => `revived ${date}`,
		'first attested': (date) => `first attested ${date}`,
		abolished: (date) => `abolished ${date}`,
		suspended: (date) => `suspended ${date}`,
		merged: (date) => `merged ${date}`,
		'not attested': (date) => `last attested ${date}`,
	},
	zh: {
		established: (date) => `${date}成立`,
		revived: (date) => `${date}恢复`,
		'first attested': (date) => `最早见于${date}`,
		abolished: (date) => `${date}撤销`,
		suspended: (date) => `${date}停止活动`,
		merged: (date) => `${date}并入`,
		'not attested': (date) => `最后见于${date}`,
	},
};

/** Returns the turn with its date in words: `abolished March 2018`, `first attested 2003`. */
export function describeTurn(kind: TurnKind, date: string, language: Language): string {
	return turnText[language][kind](formatDate(date, language));
}
