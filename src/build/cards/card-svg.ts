/** A social card as SVG: what the entity is at the left, its neighbourhood as a fan at the right. */
import { arcPath } from '../../map/scene.ts';
import type { Named } from '../../text/format.ts';
import { pagesText } from '../../text/pages.ts';
import type { Card, CardCluster, CardMark, CardNode } from './card.ts';
import type { Lettering } from './lettering.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The light colours of the explorer (ui/styles.css). */
export const COLOURS = {
	ground: '#fbfaf7',
	paper: '#ffffff',
	ink: '#1d1f22',
	soft: '#5a5d63',
	rule: '#dcd9d1',
	line: '#b9b6ae',
	party: '#b3262e',
	state: '#2b5c9e',
	military: '#3b7a44',
	legislature: '#7a5a9a',
	consultative: '#9a6a1f',
	judicial: '#4a6a70',
	'mass-organization': '#7a6a5a',
} as const;

const TEXT_LEFT = 56;
const TEXT_WIDTH = 468;
/** Where the ground of the picture begins. */
const EDGE = 548;
const CENTRE = { x: 874, y: 300 };
const RING = 62;
/** How far from the centre the marks of the two columns stand, and how wide a name beside one may be. */
const REACH = 122;
const LABEL_WIDTH = 174;
const COLUMN_HEIGHT = 500;
const ROW = 41;
const HEADING_ROW = 30;

function markAt(x: number, y: number, mark: CardMark, radius: number): string {
	const place = `transform="translate(${x} ${y})"`;
	if (mark.kind === 'person')
		return `<circle ${place} r="${radius}" fill="${COLOURS.ink}"/><circle ${place} r="${radius * 0.82}" fill="none" stroke="${COLOURS.paper}" stroke-width="${radius * 0.06}"/>`;
	if (mark.kind === 'organization')
		return `<rect ${place} x="${-radius}" y="${-radius}" width="${2 * radius}" height="${2 * radius}" rx="${radius * 0.2}" fill="${COLOURS[mark.system]}"/>`;
	const band = radius * 0.34;
	const core = mark.arcs.length > 0 ? radius - band : radius * 0.8;
	const fill = mark.type === 'party' ? COLOURS.ink : COLOURS.paper;
	const arcs = mark.arcs.map(
		(arc) =>
			`<path d="${arcPath(arc, radius - band / 2)}" fill="none" stroke="${COLOURS[arc.system]}" stroke-width="${band}"/>`,
	);
	return `<g ${place}><circle r="${core}" fill="${fill}" stroke="${COLOURS.ink}" stroke-width="${radius > 20 ? 2 : 1.2}"/>${arcs.join('')}</g>`;
}

interface Row {
	readonly y: number;
	readonly heading?: Named;
	readonly node?: CardNode;
	/** Nodes without a name of their own: drawn as marks only. */
	readonly rest?: readonly CardNode[];
}

/** The rows of a column from the top: as many names as there is room for, each cluster with its share. */
function rowsOf(clusters: readonly CardCluster[], most: number): Row[] {
	const total = clusters.reduce((sum, { nodes }) => sum + nodes.length, 0);
	const room = most - clusters.length + 1;
	const rows: Row[] = [];
	let y = 0;
	for (const { heading, nodes } of clusters) {
		rows.push({ y, heading });
		y += HEADING_ROW;
		const share = total <= room ? nodes.length : Math.max(1, Math.floor((room * nodes.length) / total));
		const named = nodes.length - share === 1 ? nodes.length : share;
		for (const node of nodes.slice(0, named)) {
			rows.push({ y, node });
			y += ROW;
		}
		const rest = nodes.slice(named);
		if (rest.length > 0) {
			rows.push({ y, rest });
			y += ROW;
		}
		y += 6;
	}
	const shift = CENTRE.y - Math.min(y, COLUMN_HEIGHT) / 2;
	return rows.map((row) => ({ ...row, y: row.y + shift + 14 }));
}

function lineTo(x: number, y: number, { certainty }: CardNode): string {
	const middle = (CENTRE.x + x) / 2;
	const dashes = certainty === 'possibly' ? ' stroke-dasharray="5 4"' : '';
	return `<path d="M${CENTRE.x} ${CENTRE.y}C${middle} ${CENTRE.y} ${middle} ${y} ${x} ${y}" fill="none" stroke="${COLOURS.line}" stroke-width="1.4"${dashes}/>`;
}

const MOST_MARKS = 14;
const MARK_STEP = 11;

interface Column {
	readonly lines: readonly string[];
	readonly marks: readonly string[];
}

function column(clusters: readonly CardCluster[], side: -1 | 1, type: Lettering, most: number): Column {
	const x = CENTRE.x + side * REACH;
	const labelX = x + side * 15;
	const anchor = side < 0 ? 'end' : 'start';
	const soft = { fill: COLOURS.soft, anchor } as const;
	const lines: string[] = [];
	const marks: string[] = [];
	for (const { y, heading, node, rest } of rowsOf(clusters, most)) {
		if (heading)
			marks.push(type.draw(labelX, y + 5, `${heading.en} ${heading.zh}`, { ...soft, size: 12, bold: true }));
		if (node) {
			lines.push(lineTo(x, y, node));
			marks.push(markAt(x, y, node.mark, node.mark.kind === 'group' ? 10 : 7));
			const zh = type.fitted(node.name.zh, 16, LABEL_WIDTH);
			const en = type.fitted(node.name.en, 13, LABEL_WIDTH);
			marks.push(type.draw(labelX, y + 1, zh, { size: 16, fill: COLOURS.ink, anchor }));
			marks.push(type.draw(labelX, y + 17, en, { ...soft, size: 13 }));
		}
		if (rest) {
			const shown = rest.slice(0, MOST_MARKS);
			const step = side * MARK_STEP;
			if (rest[0]) lines.push(lineTo(x, y, rest[0]));
			for (const [place, each] of shown.entries()) marks.push(markAt(x + place * step, y, each.mark, 4.5));
			marks.push(type.draw(x + shown.length * step, y + 5, `+${rest.length}`, { ...soft, size: 13 }));
		}
	}
	return { lines, marks };
}

/** The largest of the sizes at which the text takes at most so many lines; at the last one it is cut. */
function wrapped(text: string, sizes: readonly number[], most: number, type: Lettering, bold: boolean) {
	const tried = sizes.map((size) => ({ size, lines: type.lines(text, size, TEXT_WIDTH, bold) }));
	const fitting = tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1);
	const { size, lines } = fitting ?? { size: 32, lines: [text] };
	return {
		size,
		lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`],
	};
}

/** Below this no further fact is begun, so that none runs into the foot. */
const LAST_FACT = 490;

/** The words at the left, from the top. */
function words({ kicker, name, facts }: Card, type: Lettering): string {
	const parts: string[] = [];
	const soft = { fill: COLOURS.soft };
	const kickers = [`${kicker.en}  ${kicker.zh}`];
	if (type.width(kickers[0] ?? '', 19) > TEXT_WIDTH) kickers.splice(0, 1, kicker.en, kicker.zh);
	for (const [row, line] of kickers.entries())
		parts.push(type.draw(TEXT_LEFT, 80 + 26 * (row + 1 - kickers.length), line, { ...soft, size: 19 }));
	const english = wrapped(name.en, [50, 44, 38, 33, 29, 26], 3, type, true);
	const chinese = wrapped(name.zh, [44, 38, 32, 28], 2, type, false);
	let y = 108;
	for (const line of english.lines) {
		y += english.size * 1.14;
		parts.push(type.draw(TEXT_LEFT, y, line, { size: english.size, fill: COLOURS.ink, bold: true }));
	}
	y += 14;
	for (const line of chinese.lines) {
		y += chinese.size * 1.2;
		parts.push(type.draw(TEXT_LEFT, y, line, { size: chinese.size, fill: COLOURS.ink }));
	}
	y += 20;
	for (const { en, zh } of facts) {
		if (y > LAST_FACT) break;
		y += 32;
		const english = type.fitted(en, 20, TEXT_WIDTH);
		parts.push(type.draw(TEXT_LEFT, y, english, { size: 20, fill: COLOURS.ink }));
		if (zh === en) continue;
		const after = TEXT_LEFT + type.width(english, 20) + 14;
		const fits = after + type.width(zh, 19) <= TEXT_LEFT + TEXT_WIDTH;
		if (!fits) y += 27;
		parts.push(
			type.draw(fits ? after : TEXT_LEFT, y, type.fitted(zh, 19, TEXT_WIDTH), { ...soft, size: 19 }),
		);
	}
	return parts.join('');
}

/** Returns the card as SVG, 1200 by 630, its text as outlines; `rows` is the most names in a column. */
export function cardSvg(card: Card, type: Lettering, rows: number): string {
	const left = column(card.left, -1, type, rows);
	const right = column(card.right, 1, type, rows);
	const soft = { fill: COLOURS.soft };
	const site = `${pagesText.en.siteName}  ${pagesText.zh.siteName}`;
	const caption = `${card.caption.en}  ${card.caption.zh}`;
	const content = [
		`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${COLOURS.ground}"/>`,
		`<rect x="${EDGE}" width="${CARD_WIDTH - EDGE}" height="${CARD_HEIGHT}" fill="${COLOURS.paper}"/>`,
		...left.lines,
		...right.lines,
		markAt(CENTRE.x, CENTRE.y, card.centre, card.centre.kind === 'group' ? RING : RING * 0.72),
		...left.marks,
		...right.marks,
		type.draw(CENTRE.x, 598, caption, { ...soft, size: 16, anchor: 'middle' }),
		words(card, type),
		type.draw(TEXT_LEFT, 598, site, { ...soft, size: 18 }),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">${content.join('')}</svg>`;
}
