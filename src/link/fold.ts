/** How texts in addresses are made comparable: case, spaces, accents and punctuation do not count. */

const HAN = /\p{Script=Han}/u;
const LITTLE_WORDS: ReadonlySet<string> = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Returns whether an English word is one that names and initials may leave out. */
export function isLittleWord(word: string): boolean {
	return LITTLE_WORDS.has(word);
}

/** Returns the text as an id would be written: small letters and digits, one hyphen between words, none inside Chinese. */
export function fold(text: string): string {
	const words = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}'’]/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return HAN.test(words) ? words.replaceAll('-', '') : words;
}

/**
 * Returns the key by which names are looked up: the folded text without its little words, and with 'leading small group'
 * as 'leading group', since both translate 领导小组.
 */
export function nameKey(text: string): string {
	const folded = fold(text).replace('leading-small-group', 'leading-group');
	const words = folded.split('-').filter((word) => !isLittleWord(word));
	return words.length > 0 ? words.join('-') : folded;
}
