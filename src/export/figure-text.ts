/** Text in a figure: SVG breaks no lines, so they are broken here. */
import { textWidth } from '../map/labels.ts';
import { coordinate } from './figure-marks.ts';
import { element, escapeXml, type XmlAttributes } from './xml.ts';

/** A Chinese sign, a word with its space (long ones, such as addresses, in pieces), or space alone. */
const PIECES =
	/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]{1,40}\s*|\s+/gu;

/** Returns the text in lines no wider than `width`, in the unit of the font size; nothing of it is left out. */
export function paragraph(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of text.match(PIECES) ?? []) {
		if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = piece;
		} else line += piece;
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Returns a line of text as an element; `y` is its baseline. */
export function textElement(
	text: string,
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
	attributes: XmlAttributes = {},
): string {
	return element(
		'text',
		{ x: coordinate(x), y: coordinate(y), 'font-size': coordinate(size), ...attributes },
		escapeXml(text),
	);
}
