/** What changed among the groups, in words. */
import type { Form } from '../dataset/words.ts';
import { formatDate } from './format.ts';
import type { Language } from './index.ts';
import { textOf } from './index.ts';

/** The ways in which a group changes, the weightiest first: the order in which a sentence names them. */
export const CHANGE_KINDS = [
	'became',
	'abolished',
	'merged',
	'suspended',
	'established',
	'revived',
	'upgraded',
	'split',
	'renamed',
	'new chair',
	'first attested',
	'not attested',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How many groups changed in one way. */
export interface CountedChange {
	readonly kind: ChangeKind;
	readonly count: number;
	/** What they became; stated just where the kind is 'became'. */
	readonly form?: Form;
}

type Phrases = {
	readonly [Kind in Exclude<ChangeKind, 'became'>]: (groups: string, one: boolean) => string;
} & {
	readonly became: (groups: string, one: boolean, form: Form) => string;
	/** Returns the subject; `named` where it stands at the head of a sentence. */
	readonly subject: (count: number, named: boolean) => string;
	readonly sentence: (when: string, phrases: string) => string;
	readonly none: (when: string) => string;
	readonly comma: string;
};

const FORMS_OF_ONE: Readonly<Record<Form, string>> = {
	'leading-small-group': 'a leading small group',
	commission: 'a commission',
	committee: 'a committee',
	'coordination-group': 'a coordination group',
	headquarters: 'a headquarters',
	'working-group': 'a working group',
	'joint-meeting': 'a joint meeting',
};
const FORMS_OF_MANY: Readonly<Record<Form, string>> = {
	'leading-small-group': 'leading small groups',
	commission: 'commissions',
	committee: 'committees',
	'coordination-group': 'coordination groups',
	headquarters: 'headquarters',
	'working-group': 'working groups',
	'joint-meeting': 'joint meetings',
};

const passive = (verb: string) => (groups: string, one: boolean) =>
	`${groups} ${one ? 'was' : 'were'} ${verb}`;

const phrasesOf: Readonly<Record<Language, Phrases>> = {
	en: {
		subject: (count, named) => `${count}${named ? (count === 1 ? ' group' : ' groups') : ''}`,
		became: (groups, one, form) => `${groups} became ${(one ? FORMS_OF_ONE : FORMS_OF_MANY)[form]}`,
		abolished: passive('abolished'),
		merged: passive('merged into another body'),
		suspended: passive('suspended'),
		established: passive('founded'),
		revived: passive('revived'),
		upgraded: passive('upgraded'),
		split: passive('split'),
		renamed: passive('renamed'),
		'new chair': (groups, one) => `${groups} got ${one ? 'a new chair' : 'new chairs'}`,
		'first attested': (groups, one) => `${groups} ${one ? 'is' : 'are'} first attested`,
		'not attested': (groups, one) => `${groups} ${one ? 'is' : 'are'} no longer attested`,
		sentence: (when, phrases) => `${when}: ${phrases}.`,
		none: (when) => `${when}: no source dates a change to it.`,
		comma: ', ',
	},
	zh: {
		subject: (count, named) => `${count}个${named ? '小组' : ''}`,
		became: (groups, _one, form) => `${groups}改为${textOf('zh').forms[form]}`,
		abolished: (groups) => `${groups}撤销`,
		merged: (groups) => `${groups}并入其他机构`,
		suspended: (groups) => `${groups}停止活动`,
		established: (groups) => `${groups}成立`,
		revived: (groups) => `${groups}恢复`,
		upgraded: (groups) => `${groups}升格`,
		split: (groups) => `${groups}拆分`,
		renamed: (groups) => `${groups}更名`,
		'new chair': (groups) => `${groups}更换组长`,
		'first attested': (groups) => `${groups}首次见于记载`,
		'not attested': (groups) => `${groups}此后无可考记录`,
		sentence: (when, phrases) => `${when}：${phrases}。`,
		none: (when) => `${when}：没有来源把任何变化系于此时。`,
		comma: '，',
	},
};

/** Returns one change as a phrase; `named` says 'groups' after the number, as the first phrase of a sentence does. */
export function changePhrase({ kind, count, form }: CountedChange, language: Language, named = true): string {
	const phrases = phrasesOf[language];
	const groups = phrases.subject(count, named);
	return kind === 'became'
		? phrases.became(groups, count === 1, form ?? 'commission')
		: phrases[kind](groups, count === 1);
}

/** A sentence in parts, so that each phrase can be a link: the parts joined, phrases by commas, are the whole. */
export interface ChangeSentence {
	readonly lead: string;
	readonly phrases: readonly string[];
	readonly comma: string;
	readonly end: string;
}

/** Returns what changed at a date as a sentence: `March 2018: 4 groups became commissions, 3 were abolished.` */
export function changeSentence(
	changes: readonly CountedChange[],
	date: string,
	language: Language,
): ChangeSentence {
	const { sentence, none, comma } = phrasesOf[language];
	const when = formatDate(date, language);
	if (changes.length === 0) return { lead: none(when), phrases: [], comma, end: '' };
	const slot = '\u0000';
	const [lead = '', end = ''] = sentence(when, slot).split(slot);
	return { lead, phrases: changes.map((change, at) => changePhrase(change, language, at === 0)), comma, end };
}
