/** What a text may not hold: signs that are not seen but change what is. */

/**
 * Controls other than tab and line end, and the marks by which a text turns the direction of what is written around it
 * (Unicode Standard Annex 9; "Trojan Source", CVE-2021-42574).
 */
const HIDDEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;

/** The pattern of a text without them. */
export const PLAIN_TEXT = new RegExp(`^(?!.*${HIDDEN.source})`, 's');

/** Returns the text as it may be quoted: at most so many characters, and hidden signs written as codes. */
export function quotable(text: string, most: number): string {
	const short = text.length > most ? `${text.slice(0, most)}…` : text;
	return short.replace(
		new RegExp(HIDDEN, 'g'),
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
