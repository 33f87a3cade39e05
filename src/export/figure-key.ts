/** The key of a figure: what its colours, marks and lines mean, in rows as wide as the figure. */
import { CONFIDENCES, type Confidence, SYSTEMS, type Tenure } from '../dataset/words.ts';
import { confidenceMark } from '../map/confidence-mark.ts';
import { GHOST_RADIUS } from '../map/ghosts.ts';
import { textWidth } from '../map/labels.ts';
import { type Language, textOf } from '../text/index.ts';
import { takeAwayText } from '../text/take-away.ts';
import {
	confidenceSign,
	coordinate,
	ghostSign,
	groupSign,
	lineSign,
	organizationSign,
} from './figure-marks.ts';
import { textElement } from './figure-text.ts';
import { element } from './xml.ts';

interface Entry {
	/** The mark, around the origin, within 12 units of it. */
	readonly sign: string;
	readonly words: string;
}

const THIRDS = [
	{ system: 'party', from: 0, to: 0.4 },
	{ system: 'state', from: 0.4, to: 0.8 },
	{ system: 'military', from: 0.8, to: 1 },
] as const;
const ONE_SYSTEM = [{ system: 'state', from: 0, to: 1 }] as const;

/** What a figure may show beside its plain marks. */
export interface Shown {
	readonly ghosts: boolean;
	/** Whether lines bear marks of confidence. */
	readonly confidence: boolean;
	/** Whether marks are as large as their spans are wide. */
	readonly bySpan: boolean;
	/** Whether a name with ? stands among the labels. */
	readonly possibleChairs: boolean;
}

const SLANTED_LINE = 'M-11 5L11 -5';

function confidenceEntry(language: Language, confidence: Confidence): Entry {
	const text = takeAwayText[language];
	const words = textOf(language).confidences[confidence];
	const mark = confidenceMark(confidence, { x: 0, y: 0 }, 4);
	return {
		sign: lineSign(SLANTED_LINE, 'seat', 'surely', true) + confidenceSign(mark, confidence),
		words: mark === '' ? text.noMark(words) : text.onLine(words),
	};
}

function entriesOf(language: Language, shown: Shown): Entry[] {
	const { systems, tenures, legendGone, legendChairPossibly } = textOf(language);
	const text = takeAwayText[language];
	const group = (
		type: 'party' | 'state',
		certainty: 'surely' | 'possibly',
		arcs = [] as typeof ONE_SYSTEM | [],
		tenure: Tenure = 'permanent',
	) => groupSign({ type, tenure, certainty, arcs, radius: arcs.length > 0 ? 11 : 8.5 });
	return [
		...SYSTEMS.map((system) => ({ sign: organizationSign(system, 6), words: systems[system] })),
		{ sign: organizationSign('state', 5), words: text.organization },
		{
			sign: groupSign({ type: 'state', tenure: 'permanent', certainty: 'surely', arcs: THIRDS, radius: 11 }),
			words: shown.bySpan ? text.ringBySpan : text.ring,
		},
		{ sign: group('party', 'surely', ONE_SYSTEM), words: text.party },
		{ sign: group('state', 'surely', ONE_SYSTEM), words: text.state },
		...(['medium-term', 'short-term'] as const).map((tenure) => ({
			sign: group('state', 'surely', ONE_SYSTEM, tenure),
			words: text.tenure(tenures[tenure]),
		})),
		{ sign: group('state', 'possibly', ONE_SYSTEM), words: text.possibly },
		{ sign: group('state', 'surely'), words: text.unpublished },
		...(shown.ghosts ? [{ sign: ghostSign(GHOST_RADIUS), words: legendGone }] : []),
		{ sign: lineSign('M-11 9Q-11 -7 11 -7', 'reporting', 'surely', true), words: text.reporting },
		{ sign: lineSign(SLANTED_LINE, 'seat', 'surely', true), words: text.seat },
		{ sign: lineSign(SLANTED_LINE, 'office', 'surely', true), words: text.office },
		...(shown.confidence ? CONFIDENCES.map((confidence) => confidenceEntry(language, confidence)) : []),
		...(shown.possibleChairs
			? [
					{
						sign: textElement('?', { x: 0, y: 5, size: 14 }, { 'text-anchor': 'middle' }),
						words: legendChairPossibly,
					},
				]
			: []),
	];
}

const SIGN_ROOM = 30;
const BETWEEN = 22;

/** Returns the key, its top left corner at the origin, and how high it is. */
export function figureKey(
	language: Language,
	shown: Shown,
	width: number,
	size: number,
): { readonly svg: string; readonly height: number } {
	const rowHeight = Math.max(size * 1.7, 28);
	let x = 0;
	let row = 0;
	const drawn = entriesOf(language, shown).map(({ sign, words }) => {
		const room = SIGN_ROOM + textWidth(words, size);
		if (x > 0 && x + room > width) {
			x = 0;
			row++;
		}
		const at = { x, y: (row + 0.5) * rowHeight };
		x += room + BETWEEN;
		return (
			element('g', { transform: `translate(${coordinate(at.x + 12)} ${coordinate(at.y)})` }, sign) +
			textElement(words, { x: at.x + SIGN_ROOM, y: at.y + size * 0.36, size })
		);
	});
	return { svg: element('g', { class: 'key' }, drawn.join('\n')), height: (row + 1) * rowHeight };
}
