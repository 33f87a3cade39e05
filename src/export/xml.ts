/** The little XML that the graph formats need: well-formed whatever the text. */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	// Written out, or a parser would make plain spaces of them in an attribute (XML 1.0, 3.3.3).
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold even escaped (2.2): controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Returns the text as it may stand in XML, in an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
	return text
		.replace(FORBIDDEN, '\uFFFD')
		.replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

/** An element's attributes by name. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Returns an element; its content is XML already, or absent. */
export function element(name: string, attributes: XmlAttributes, content?: string): string {
	const head = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
		.join('');
	return content === undefined ? `<${name}${head}/>` : `<${name}${head}>${content}</${name}>`;
}

/** Returns a whole document. */
export function xmlDocument(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
