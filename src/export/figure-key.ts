/** The key of a figure: what its colours, marks and lines mean, in rows as wide as the figure. */
import { SYSTEMS, type Tenure } from '../dataset/words.ts';
import { textWidth } from '../map/labels.ts';
import { type Language, textOf } from '../text/index.ts';
import { takeAwayText } from '../text/take-away.ts';
import { coordinate, groupSign, lineSign, organizationSign } from './figure-marks.ts';
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

function entriesOf(language: Language): Entry[] {
	const { systems, tenures } = textOf(language);
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
			words: text.ring,
		},
		{ sign: group('party', 'surely', ONE_SYSTEM), words: text.party },
		{ sign: group('state', 'surely', ONE_SYSTEM), words: text.state },
		...(['medium-term', 'short-term'] as const).map((tenure) => ({
			sign: group('state', 'surely', ONE_SYSTEM, tenure),
			words: text.tenure(tenures[tenure]),
		})),
		{ sign: group('state', 'possibly', ONE_SYSTEM), words: text.possibly },
		{ sign: group('state', 'surely'), words: text.unpublished },
		{ sign: lineSign('M-11 9Q-11 -7 11 -7', 'reporting', 'surely', true), words: text.reporting },
		{ sign: lineSign('M-11 5L11 -5', 'seat', 'surely', true), words: text.seat },
		{ sign: lineSign('M-11 5L11 -5', 'office', 'surely', true), words: text.office },
	];
}

const SIGN_ROOM = 30;
const BETWEEN = 22;

/** Returns the key, its top left corner at the origin, and how high it is. */
export function figureKey(
	language: Language,
	width: number,
	size: number,
): { readonly svg: string; readonly height: number } {
	const rowHeight = Math.max(size * 1.7, 28);
	let x = 0;
	let row = 0;
	const drawn = entriesOf(language).map(({ sign, words }) => {
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
