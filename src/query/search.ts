/** Search over groups, people and organizations, in any script by which a reader may know them. */
import { shortChinese, shortEnglish } from '../text/short-names.ts';
import { contractionShare, everydayName } from './contraction.ts';
import type { Index } from './index.ts';
import { isNearly } from './near.ts';

export type FoundKind = 'group' | 'organization' | 'person';

/** Why it is found: by its name, another one, its office's, an abbreviation, initials, pinyin, or nearly what was typed. */
export type Reason =
	| 'name'
	| 'former name'
	| 'later name'
	| 'other name'
	| 'office'
	| 'abbreviation'
	| 'initials'
	| 'pinyin'
	| 'typo';

export interface Found {
	readonly kind: FoundKind;
	readonly id: string;
	/** The name that matched, as the dataset writes it; for 'initials' and 'pinyin' the name that they stand for. */
	readonly matched: string;
	readonly why: Reason;
}

/** What helps to find names, worked out elsewhere. */
export interface Aids {
	/** The syllables of Chinese names without tones, with blanks between them. */
	readonly pinyin: Readonly<Record<string, string>>;
	/** Returns the abbreviations, in small letters, that the initials of an English name make. */
	readonly initialsOf: (english: string) => readonly string[];
}

export type Search = (typed: string, most: number, kinds?: readonly FoundKind[]) => Found[];

/** How well a name matches, best first; each is one step of the order in which results stand. */
const GRADE = {
	whole: 0,
	withoutCommonWords: 1,
	beginsWithWords: 2,
	begins: 3,
	inside: 4,
	anyOrder: 5,
	pinyinInside: 6,
	charactersInOrder: 7,
	typoInWhole: 8,
	typo: 9,
} as const;

const KIND_ORDER: readonly FoundKind[] = ['group', 'organization', 'person'];
const LITTLE = new Set(['a', 'and', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);
const CHINESE = /[\u3400-\u9fff]/;

interface LatinName {
	readonly text: string;
	readonly why: Reason;
	readonly words: readonly string[];
	/** The words of the name without those that every group's name has. */
	readonly short: readonly string[];
	/** The given name of a person, else none. */
	readonly given: readonly string[];
	readonly abbreviations: readonly string[];
}

interface ChineseName {
	readonly text: string;
	readonly why: Reason;
	readonly plain: string;
	readonly short: string;
	/** The given name of a person, else ''. */
	readonly given: string;
	readonly pinyin: string;
	/** Where syllables start in `pinyin`. */
	readonly starts: readonly number[];
	/** The syllable at which the short name starts. */
	readonly shortStart: number;
	readonly initials: string;
}

interface Entry {
	readonly kind: FoundKind;
	readonly id: string;
	readonly weight: number;
	readonly latin: readonly LatinName[];
	readonly chinese: readonly ChineseName[];
	readonly abbreviations: readonly { readonly text: string; readonly plain: string }[];
}

interface Match {
	readonly grade: number;
	readonly text: string;
	readonly why: Reason;
}

/** Returns the text in small Latin letters without accents or tone marks. */
function plainOf(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
}

/** Returns the words of a text that carry meaning, without the plural's s; all of them where none does. */
function wordsOf(text: string): string[] {
	const words = plainOf(text).match(/[a-z0-9]+/g) ?? [];
	const telling = words.filter((word) => !LITTLE.has(word));
	return (telling.length > 0 ? telling : words).map((word) =>
		word.length > 4 ? word.replace(/([^s])s$/, '$1') : word,
	);
}

function charactersOf(text: string): string {
	return text.replace(/[^\u3400-\u9fff0-9]/g, '');
}

function latinName(text: string, why: Reason, aids: Aids): LatinName {
	return {
		text,
		why,
		words: wordsOf(text),
		short: wordsOf(shortEnglish(text)),
		given: [],
		abbreviations: aids.initialsOf(text),
	};
}

function chineseName(text: string, why: Reason, aids: Aids): ChineseName {
	const plain = charactersOf(text);
	const short = charactersOf(shortChinese(text));
	const syllables = aids.pinyin[text]?.split(' ') ?? [];
	const starts: number[] = [];
	let at = 0;
	for (const syllable of syllables) {
		starts.push(at);
		at += syllable.length;
	}
	return {
		text,
		why,
		plain,
		short,
		given: '',
		pinyin: syllables.join(''),
		starts,
		shortStart: Math.max(0, plain.indexOf(short)),
		initials: syllables.map((syllable) => syllable[0]).join(''),
	};
}

function entriesOf(
	{ dataset, rolesOfPerson, rolesOfOrganization, seatsOfOrganization }: Index,
	aids: Aids,
): Entry[] {
	const abbreviations = (texts: readonly (string | undefined)[]) =>
		texts.flatMap((text) => (text === undefined ? [] : [{ text, plain: plainOf(text) }]));
	const groups = dataset.groups.map(({ id, names, offices, roles, seats }): Entry => {
		const newest = names.at(-1);
		const why = ({ from, to }: (typeof names)[number]): Reason => {
			const later = names.some(
				(other) => other.from !== undefined && from !== undefined && other.from > from,
			);
			return typeof to === 'string' || later ? 'former name' : 'other name';
		};
		const reasons: { name: { en: string; zh: string }; why: Reason }[] = [
			...names.map((name) => ({ name, why: name === newest ? ('name' as const) : why(name) })),
			...offices.filter(({ zh }) => !/设在|承担/.test(zh)).map((name) => ({ name, why: 'office' as const })),
		];
		return {
			kind: 'group',
			id,
			weight: roles.length + seats.length,
			latin: reasons.map(({ name, why }) => latinName(name.en, why, aids)),
			chinese: reasons.map(({ name, why }) => chineseName(name.zh, why, aids)),
			abbreviations: abbreviations(names.map(({ abbr }) => abbr)),
		};
	});
	const organizations = dataset.organizations.map(
		({ id, en, zh, abbr }): Entry => ({
			kind: 'organization',
			id,
			weight: (seatsOfOrganization.get(id)?.length ?? 0) + (rolesOfOrganization.get(id)?.length ?? 0),
			latin: [latinName(en, 'name', aids)],
			chinese: [chineseName(zh, 'name', aids)],
			abbreviations: abbreviations([abbr]),
		}),
	);
	const people = dataset.people.map(({ id, en, zh, aliases = [] }): Entry => {
		const others = (chinese: boolean) => aliases.filter((alias) => CHINESE.test(alias) === chinese);
		const none: Aids = { ...aids, initialsOf: () => [] };
		const latin = [
			latinName(en, 'name', none),
			...others(false).map((alias) => latinName(alias, 'other name', none)),
		];
		const chinese = [
			chineseName(zh, 'name', aids),
			...others(true).map((alias) => chineseName(alias, 'other name', aids)),
		];
		return {
			kind: 'person',
			id,
			weight: rolesOfPerson.get(id)?.length ?? 0,
			// Family names of two characters are so few among these people that the rule of one serves.
			latin: latin.map((name) => ({ ...name, given: name.words.slice(1) })),
			chinese: chinese.map((name) => ({ ...name, given: name.plain.slice(1) })),
			abbreviations: [],
		};
	});
	return [...groups, ...organizations, ...people];
}

/** Returns whether each typed word begins the word of the name at the same place, from a place on; and whether all are whole. */
function runFrom(
	name: readonly string[],
	typed: readonly string[],
	from: number,
): 'whole' | 'begun' | undefined {
	let whole = true;
	for (const [at, word] of typed.entries()) {
		const own = name[from + at];
		if (own === undefined || !own.startsWith(word)) return undefined;
		whole &&= own === word;
	}
	return whole ? 'whole' : 'begun';
}

function gradeOfWords({ words, short, given }: LatinName, typed: readonly string[]): number | undefined {
	const first = runFrom(words, typed, 0);
	if (first === 'whole' && words.length === typed.length) return GRADE.whole;
	const shortFirst = runFrom(short, typed, 0);
	if (shortFirst === 'whole' && short.length === typed.length) return GRADE.withoutCommonWords;
	const isGiven = given.length === typed.length && runFrom(given, typed, 0) === 'whole';
	if (first === 'whole' || shortFirst === 'whole' || isGiven) return GRADE.beginsWithWords;
	if (first ?? shortFirst) return GRADE.begins;
	if (words.some((_, from) => runFrom(words, typed, from))) return GRADE.inside;
	return typed.every((word) => words.some((own) => own.startsWith(word))) ? GRADE.anyOrder : undefined;
}

function isInOrder(name: string, typed: string): boolean {
	let at = -1;
	for (const character of typed) {
		at = name.indexOf(character, at + 1);
		if (at < 0) return false;
	}
	return true;
}

function gradeOfCharacters({ plain, short, given }: ChineseName, typed: string): number | undefined {
	if (plain === typed) return GRADE.whole;
	if (short === typed) return GRADE.withoutCommonWords;
	const share = contractionShare(plain, typed);
	if (share !== undefined) return GRADE.withoutCommonWords + 1 - share;
	if (plain.startsWith(typed) || short.startsWith(typed) || given === typed) return GRADE.beginsWithWords;
	if (plain.includes(typed)) return GRADE.inside;
	return isInOrder(plain, typed) ? GRADE.charactersInOrder : undefined;
}

function gradeOfPinyin(name: ChineseName, typed: string): number | undefined {
	const { pinyin, starts, shortStart, initials } = name;
	if (typed.length < 2) return undefined;
	if (pinyin === typed || pinyin.slice(starts[shortStart]) === typed) return GRADE.withoutCommonWords;
	const at = starts.findIndex((start) => pinyin.startsWith(typed, start));
	if (at === 0 || at === shortStart) return GRADE.begins;
	if (at > 0 || initials.startsWith(typed)) return GRADE.pinyinInside;
	return undefined;
}

/** An office's name leads to its group only where it plainly matches, and after what bears the name itself. */
function asOffice(why: Reason, grade: number | undefined): number | undefined {
	if (why !== 'office' || grade === undefined) return grade;
	return grade <= GRADE.inside ? grade + 0.99 : undefined;
}

function better(a: Match | undefined, b: Match | undefined): Match | undefined {
	if (!a || !b) return a ?? b;
	return b.grade < a.grade || (b.grade === a.grade && b.why === 'name') ? b : a;
}

function matchLatin(entry: Entry, typed: Typed): Match | undefined {
	let best: Match | undefined;
	const { words, letters, syllables } = typed;
	for (const { text, plain } of entry.abbreviations) {
		if (plain === letters) best = better(best, { grade: GRADE.whole, text, why: 'abbreviation' });
		else if (letters.length > 1 && plain.startsWith(letters))
			best = better(best, { grade: GRADE.begins, text, why: 'abbreviation' });
	}
	for (const name of entry.latin) {
		const grade = asOffice(name.why, gradeOfWords(name, words));
		if (grade !== undefined) best = better(best, { grade, text: name.text, why: name.why });
		if (name.abbreviations.includes(letters))
			best = better(best, { grade: GRADE.withoutCommonWords, text: name.text, why: 'initials' });
		if (letters.length > 3 && name.words.join('').startsWith(letters))
			best = better(best, { grade: GRADE.begins, text: name.text, why: name.why });
	}
	for (const name of entry.chinese) {
		const grade = asOffice(name.why, gradeOfPinyin(name, syllables));
		if (grade !== undefined) best = better(best, { grade, text: name.text, why: 'pinyin' });
	}
	return best;
}

function matchChinese(entry: Entry, { characters }: Typed): Match | undefined {
	let best: Match | undefined;
	for (const { text, plain } of entry.abbreviations) {
		if (plain === characters) best = better(best, { grade: GRADE.whole, text, why: 'abbreviation' });
		else if (shortChinese(plain) === characters)
			best = better(best, { grade: GRADE.withoutCommonWords, text, why: 'abbreviation' });
		else if (plain.includes(characters))
			best = better(best, { grade: GRADE.inside, text, why: 'abbreviation' });
	}
	for (const name of entry.chinese) {
		const grade = asOffice(name.why, gradeOfCharacters(name, characters));
		if (grade !== undefined) best = better(best, { grade, text: name.text, why: name.why });
	}
	return best;
}

/** What was typed, in the forms in which names are compared with it. */
interface Typed {
	readonly words: readonly string[];
	/** The Latin letters and digits without blanks. */
	readonly letters: string;
	/** The letters as pinyin: without the digits of tones, and u for ü, which is also typed v. */
	readonly syllables: string;
	readonly characters: string;
}

function read(asTyped: string): Typed {
	const text = everydayName(asTyped.trim().toLowerCase()) ?? asTyped;
	const words = wordsOf(text);
	const letters = (plainOf(text).match(/[a-z0-9]+/g) ?? []).join('');
	return {
		words,
		letters,
		syllables: letters.replace(/[0-9]/g, '').replace(/([ln])v/g, '$1u'),
		characters: charactersOf(text),
	};
}

function match(entry: Entry, typed: Typed): Match | undefined {
	const isLatin = /[a-z]/.test(typed.letters);
	const isChinese = CHINESE.test(typed.characters);
	// Digits alone stand in names of either script.
	if (!isLatin && !isChinese) return better(matchChinese(entry, typed), matchLatin(entry, typed));
	if (!isLatin) return matchChinese(entry, typed);
	if (!isChinese) return matchLatin(entry, typed);
	const characters = matchChinese(entry, typed);
	const words = characters && matchLatin(entry, typed);
	return words && { ...characters, grade: Math.max(GRADE.anyOrder, characters.grade, words.grade) };
}

/** Words of names that are nearly each of the typed ones. */
function nearlyTyped(vocabulary: readonly string[], typed: Typed): ReadonlySet<string>[] {
	return typed.words.map(
		(word) => new Set(vocabulary.filter((own) => own.startsWith(word) || isNearly(own, word))),
	);
}

function matchTypo(entry: Entry, typed: Typed, near: readonly ReadonlySet<string>[]): Match | undefined {
	const { characters, syllables } = typed;
	if (CHINESE.test(characters)) {
		if (characters.length < 4) return undefined;
		const shortened = [...characters].map((_, at) => characters.slice(0, at) + characters.slice(at + 1));
		const found = entry.chinese.find(({ plain }) => shortened.some((text) => isInOrder(plain, text)));
		return found && { grade: GRADE.typo, text: found.text, why: 'typo' };
	}
	const latin = entry.latin.find(({ words }) => near.every((set) => words.some((word) => set.has(word))));
	if (latin) {
		const isWhole = latin.words.length === near.length;
		return { grade: isWhole ? GRADE.typoInWhole : GRADE.typo, text: latin.text, why: 'typo' };
	}
	const chinese = entry.chinese.find(
		({ pinyin, starts, shortStart }) =>
			pinyin !== '' && (isNearly(pinyin, syllables) || isNearly(pinyin.slice(starts[shortStart]), syllables)),
	);
	return chinese && { grade: GRADE.typo, text: chinese.text, why: 'typo' };
}

/**
 * Returns a search over the dataset: from what is typed to what is found. The better match stands first; of equal ones
 * groups before organizations before people, then those of which more is known. Typos are looked for where nothing else is found.
 */
export function searchOf(index: Index, aids: Aids): Search {
	const entries = entriesOf(index, aids);
	const vocabulary = [...new Set(entries.flatMap(({ latin }) => latin.flatMap(({ words }) => words)))];
	return (text, most, kinds = KIND_ORDER) => {
		const typed = read(text);
		if (typed.letters === '' && typed.characters === '') return [];
		const asked = entries.filter(({ kind }) => kinds.includes(kind));
		const collect = (matchOf: (entry: Entry) => Match | undefined) =>
			asked.flatMap((entry) => {
				const found = matchOf(entry);
				return found ? [{ entry, found }] : [];
			});
		let all = collect((entry) => match(entry, typed));
		if (all.length === 0) {
			const near = nearlyTyped(vocabulary, typed);
			all = collect((entry) => matchTypo(entry, typed, near));
		}
		return all
			.sort(
				(a, b) =>
					a.found.grade - b.found.grade ||
					KIND_ORDER.indexOf(a.entry.kind) - KIND_ORDER.indexOf(b.entry.kind) ||
					b.entry.weight - a.entry.weight ||
					(a.entry.id < b.entry.id ? -1 : 1),
			)
			.slice(0, most)
			.map(({ entry: { kind, id }, found }) => ({ kind, id, matched: found.text, why: found.why }));
	};
}
