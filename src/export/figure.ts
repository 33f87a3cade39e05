/** A figure to take away: the map with title, date, key, citation and licence in one SVG that needs nothing else. */
import { emphasisOf, type Focus, isForward, marksConfidence, NO_FOCUS } from '../map/emphasis.ts';
import type { Frame, RegionName } from '../map/frame.ts';
import { GHOST_RADIUS, type Ghost } from '../map/ghosts.ts';
import type { PlacedLabel } from '../map/labels.ts';
import { confidenceMarks, confidencesOf, type LineSaid } from '../map/line-confidence.ts';
import type { RegionTitle } from '../map/region-titles.ts';
import { batchLines, type Line, linePath, type Mark, type Scene } from '../map/scene.ts';
import { isPossibleChair } from '../map/wishes.ts';
import { LANGUAGE_TAGS, type Language } from '../text/index.ts';
import { FIGURE_COLOURS as COLOURS } from './figure-colours.ts';
import { figureKey } from './figure-key.ts';
import {
	confidenceSign,
	coordinate,
	ghostSign,
	groupSign,
	lineSign,
	organizationSign,
} from './figure-marks.ts';
import { paragraph, textElement } from './figure-text.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

/** What stands around the map; an empty text is left out. */
export interface FigureWords {
	readonly title: string;
	/** How many groups are shown, at which date. */
	readonly counts: string;
	/** Which filters are set, what is in focus. */
	readonly conditions: string;
	readonly citation: string;
	readonly licence: string;
}

export interface FigureInput {
	readonly scene: Scene;
	readonly focus: Focus;
	/** The groups that are gone, as far as they are to be drawn. */
	readonly ghosts: readonly Ghost[];
	/** Whether the scene's marks are as large as their spans are wide. */
	readonly isBySpan: boolean;
	readonly labels: readonly PlacedLabel[];
	readonly titles: readonly RegionTitle[];
	/** The size of labels, in map units. */
	readonly labelSize: number;
	readonly language: Language;
	readonly words: FigureWords;
}

export interface Figure {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Faces that systems have, Latin before Chinese; the last is any face without serifs. */
const FONTS =
	"'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const MARGIN = 28;
const SIZES = { title: 28, counts: 18, conditions: 15, small: 14 } as const;
const LEADING = 1.4;

const GROUNDS: Readonly<Partial<Record<RegionName, string>>> = {
	party: COLOURS['party-ground'],
	state: COLOURS['state-ground'],
	military: COLOURS['military-ground'],
	others: COLOURS['others-ground'],
};

function regionsOf(frame: Frame, titles: readonly RegionTitle[]): string {
	const names: readonly RegionName[] = ['party', 'state', 'military', 'others', 'unpublished'];
	const grounds = names.map((name) => {
		const { x, y, width, height } = frame.regions[name];
		const ground = GROUNDS[name];
		return element('rect', {
			x: coordinate(x),
			y: coordinate(y),
			width: coordinate(width),
			height: coordinate(height),
			rx: '14',
			...(ground ? { fill: ground } : { fill: 'none', stroke: COLOURS.rule, 'stroke-dasharray': '6 5' }),
		});
	});
	const words = titles.map(({ name, text, x, y, size, anchor }) =>
		textElement(
			text,
			{ x, y, size },
			{
				'text-anchor': anchor,
				...(name === 'party' || name === 'state' || name === 'military'
					? { fill: COLOURS[name], 'font-weight': '700', 'letter-spacing': '0.08em' }
					: { fill: COLOURS['soft-ink'] }),
			},
		),
	);
	return [...grounds, ...words].join('\n');
}

/** With something in focus only its own lines are drawn, as on the screen. */
function linesOf({ lines }: Scene, focus: Focus, forward: readonly Line[]): string {
	const drawn =
		focus.nodes.size === 0
			? batchLines(lines).map(({ kind, certainty, path }) => lineSign(path, kind, certainty, false))
			: forward.map((line) => lineSign(linePath(line), line.link.kind, line.link.certainty, true));
	return drawn.join('\n');
}

/** Half the width of a mark of confidence, in ems of the labels. */
const CONFIDENCE_SIZE = 0.28;

function confidencesIn(said: readonly LineSaid[], labelSize: number): string {
	return (['reported', 'inferred'] as const)
		.map((confidence) =>
			confidenceSign(confidenceMarks(said, confidence, CONFIDENCE_SIZE * labelSize), confidence),
		)
		.join('\n');
}

/** Those that are gone recede further where something is in focus. */
function ghostsIn(ghosts: readonly Ghost[], focus: Focus): string {
	const drawn = ghosts.map(({ key, x, y }) =>
		element(
			'g',
			{ 'data-gone': key, transform: `translate(${coordinate(x)} ${coordinate(y)})` },
			ghostSign(GHOST_RADIUS),
		),
	);
	return element('g', focus.nodes.size > 0 ? { opacity: '0.3' } : {}, drawn.join('\n'));
}

const DIM = '0.16';

function markOf(mark: Mark, focus: Focus): string {
	const emphasis = emphasisOf(focus, mark.key);
	const isFocus = emphasis === 'focus';
	const sign =
		mark.kind === 'group'
			? groupSign({ ...mark, isFocus })
			: organizationSign(mark.system, mark.radius, isFocus);
	return element(
		'g',
		{
			'data-node': mark.key,
			transform: `translate(${coordinate(mark.x)} ${coordinate(mark.y)})`,
			...(emphasis === 'dim' && { opacity: DIM }),
		},
		sign,
	);
}

/** The lines that lead from marks to their labels, where these stand off from them. */
function leadersOf(labels: readonly PlacedLabel[]): string {
	const path = labels
		.flatMap(({ leader }) => (leader ? [leader] : []))
		.map(
			([from, to]) =>
				`M${[from.x, from.y].map(coordinate).join(' ')}L${[to.x, to.y].map(coordinate).join(' ')}`,
		)
		.join('');
	return element('path', { d: path, fill: 'none', stroke: COLOURS.accent, 'stroke-width': '1' });
}

function labelOf(
	{ key, lines, x, y, anchor }: PlacedLabel,
	size: number,
	focus: Focus,
	gone: ReadonlySet<string>,
): string {
	const rows = lines.map((line, row) =>
		element('tspan', { x: coordinate(x), ...(row > 0 && { dy: coordinate(size * 1.16) }) }, escapeXml(line)),
	);
	return element(
		'text',
		{
			x: coordinate(x),
			y: coordinate(y),
			'text-anchor': anchor,
			...((key.startsWith('organization:') || gone.has(key)) && { fill: COLOURS['soft-ink'] }),
			...(gone.has(key) && { 'font-style': 'italic' }),
			...(focus.nodes.has(key as Mark['key']) && { 'font-weight': '700' }),
		},
		rows.join(''),
	);
}

/** Returns lines of text one under the other from the top given, and where they end. */
function block(
	text: string,
	top: number,
	width: number,
	size: number,
	attributes: Readonly<Record<string, string>> = {},
): { readonly svg: string; readonly bottom: number } {
	const lines = text === '' ? [] : paragraph(text, width, size);
	const drawn = lines.map((line, row) =>
		textElement(line, { x: MARGIN, y: top + size + row * size * LEADING, size }, attributes),
	);
	return { svg: drawn.join('\n'), bottom: top + lines.length * size * LEADING };
}

/** Returns the figure; width and height are in its own units, one a pixel at its natural size. */
export function figureOf(input: FigureInput): Figure {
	const { scene, ghosts, labels, titles, labelSize, language, words } = input;
	const { frame } = scene;
	const marks: readonly Mark[] = [...scene.organizations, ...scene.groups];
	const focus = marks.some(({ key }) => input.focus.nodes.has(key)) ? input.focus : NO_FOCUS;
	const room = frame.width;
	const width = room + 2 * MARGIN;
	const soft = { fill: COLOURS['soft-ink'] };

	const title = block(words.title, MARGIN, room, SIZES.title, { 'font-weight': '700' });
	const counts = block(words.counts, title.bottom + 2, room, SIZES.counts);
	const conditions = block(words.conditions, counts.bottom + 2, room, SIZES.conditions, soft);
	const mapTop = conditions.bottom + 12;
	const keyTop = mapTop + frame.height + 14;
	const forward = focus.nodes.size > 0 ? scene.lines.filter(({ link }) => isForward(focus, link)) : [];
	const said = marksConfidence(focus) ? confidencesOf(forward, scene.groups) : [];
	const gone = new Set<string>(ghosts.map((ghost) => ghost.key));
	const shown = {
		ghosts: ghosts.length > 0,
		confidence: said.length > 0,
		bySpan: input.isBySpan,
		possibleChairs: labels.some(({ lines }) => lines.some(isPossibleChair)),
	};
	const key = figureKey(language, shown, room, SIZES.small);
	const citation = block(words.citation, keyTop + key.height + 10, room, SIZES.small);
	const licence = block(words.licence, citation.bottom + 2, room, SIZES.small, soft);
	const height = Math.ceil(licence.bottom + MARGIN);

	const map = [
		regionsOf(frame, titles),
		linesOf(scene, focus, forward),
		confidencesIn(said, labelSize),
		...(ghosts.length > 0 ? [ghostsIn(ghosts, focus)] : []),
		...marks.map((mark) => markOf(mark, focus)),
		...(labels.some(({ leader }) => leader) ? [leadersOf(labels)] : []),
		element(
			'g',
			{
				'font-size': coordinate(labelSize),
				'paint-order': 'stroke',
				stroke: COLOURS.ground,
				'stroke-width': coordinate(labelSize * 0.22),
				'stroke-linejoin': 'round',
			},
			labels.map((label) => labelOf(label, labelSize, focus, gone)).join('\n'),
		),
	];
	const content = [
		element('title', {}, escapeXml(words.title)),
		element('desc', {}, escapeXml([words.counts, words.conditions, words.citation, words.licence].join(' '))),
		element('rect', { width: '100%', height: '100%', fill: COLOURS.ground }),
		title.svg,
		counts.svg,
		conditions.svg,
		element(
			'g',
			{ class: 'map', transform: `translate(${MARGIN} ${coordinate(mapTop)})` },
			`\n${map.join('\n')}\n`,
		),
		element('g', { transform: `translate(${MARGIN} ${coordinate(keyTop)})` }, key.svg),
		citation.svg,
		licence.svg,
	].filter((part) => part !== '');
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width: String(width),
			height: String(height),
			role: 'img',
			'xml:lang': LANGUAGE_TAGS[language],
			lang: LANGUAGE_TAGS[language],
			'font-family': FONTS,
			fill: COLOURS.ink,
		},
		`\n${content.join('\n')}\n`,
	);
	return { svg: xmlDocument(svg), width, height };
}
