/** One BibTeX entry, readable by BibTeX and biblatex, in UTF-8. */

/** What the entry says; dates are YYYY-MM-DD. */
export interface BibtexInput {
	readonly key: string;
	readonly author: string;
	readonly title: string;
	readonly container: string | undefined;
	readonly version: string;
	readonly date: string;
	readonly accessed: string | undefined;
	readonly url: string;
	readonly language: string;
}

const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	// Written as commands: BibTeX counts braces even where a backslash stands before them.
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

/** Returns the text with the characters that TeX takes for commands written as commands; Chinese stays as it is. */
export function escapeBibtex(text: string): string {
	return text.replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? character);
}

/** An address is read as it stands: only braces and backslashes, which no valid address holds, would break the entry. */
function verbatimUrl(url: string): string {
	return url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}

/** Returns the entry; double braces keep capitals and a corporate author as written. */
export function bibtexOf(input: BibtexInput): string {
	const whole = (text: string) => `{{${escapeBibtex(text)}}}`;
	const plain = (text: string) => `{${escapeBibtex(text)}}`;
	const month = new Date(`${input.date}T00:00:00Z`)
		.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' })
		.toLowerCase();
	const where = input.container === undefined ? '' : `${input.container}, `;
	const fields: readonly (readonly [string, string])[] = [
		['author', whole(input.author)],
		['title', whole(input.title)],
		['howpublished', plain(`${where}version ${input.version}`)],
		['year', plain(input.date.slice(0, 4))],
		['month', month],
		['version', plain(input.version)],
		['url', `{${verbatimUrl(input.url)}}`],
		...(input.accessed === undefined ? [] : [['urldate', plain(input.accessed)] as const]),
		[
			'note',
			plain(`Data of ${input.date}${input.accessed === undefined ? '' : `. Accessed ${input.accessed}`}`),
		],
		['language', plain(input.language)],
	];
	const lines = fields.map(([name, value]) => `\t${name} = ${value}`);
	return `@misc{${input.key},\n${lines.join(',\n')}\n}\n`;
}
