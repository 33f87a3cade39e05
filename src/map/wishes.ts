/** Which labels the marks of a scene would like to have, and how much each matters. */
import type { Index } from '../query/index.ts';
import type { Named } from '../text/format.ts';
import type { Language } from '../text/index.ts';
import { shortChinese, shortEnglish } from '../text/short-names.ts';
import type { Emphasis } from './emphasis.ts';
import { BOLD, CHOSEN, FOCUSED, type LabelWish, wrapText } from './labels.ts';
import type { GroupMark, OrganizationMark, Scene } from './scene.ts';

const LINE_EMS = 11;
const MOST_LINES = 2;
/** What is chosen is written bold, in as wide a column. */
const BOLD_LINE_EMS = LINE_EMS / BOLD;

/** How labels are written. */
export interface LabelStyle {
	readonly script: Language | 'both';
	/** Whether groups name their chairs. */
	readonly chairs: boolean;
	/** Whether groups tell in how many systems their members are, in place of their chairs. */
	readonly spans?: boolean;
}

/** Returns the scripts of a style, the first to be written first. */
function scriptsOf({ script }: LabelStyle): readonly Language[] {
	return script === 'both' ? ['en', 'zh'] : [script];
}

/** Returns the lines of a group's name: what it is about. */
export function nameLines(name: Named, style: LabelStyle, level: Emphasis = 'plain'): readonly string[] {
	return scriptsOf(style).flatMap((script) => {
		if (script === 'zh') return wrapText(shortChinese(name.zh), LINE_EMS, MOST_LINES);
		return level === 'focus'
			? wrapText(shortEnglish(name.en), BOLD_LINE_EMS, MOST_LINES + 1)
			: wrapText(shortEnglish(name.en), LINE_EMS, MOST_LINES);
	});
}

/** The sign after a name that only possibly stands there. */
const POSSIBLY = '?';

/** Returns whether a line of a label names one who only possibly chairs. */
export function isPossibleChair(line: string): boolean {
	return line.endsWith(POSSIBLY);
}

/** Returns the lines of a group's label: what it is about, and its chair where one is known or how many systems it ties. */
function groupLines(index: Index, mark: GroupMark, style: LabelStyle, level: Emphasis): readonly string[] {
	const { name, chairs, span } = mark.at;
	const lines = nameLines(name, style, level);
	// Of bridges only those that stand out are named.
	if (style.spans && level === 'near') return [];
	if (style.spans) return [...lines.slice(0, -1), `${lines.at(-1)} · ${span.size}`];
	const chair = chairs.at(-1);
	const person = style.chairs && chair && index.people.get(chair.claim.person);
	if (!person) return lines;
	const names = scriptsOf(style)
		.map((script) => person[script])
		.join(' ');
	return [...lines, chair.certainty === 'possibly' ? `${names}${POSSIBLY}` : names];
}

/** Returns the lines of an organization's label: its abbreviation where it has one and is not at the top, else its name. */
function organizationLines(index: Index, mark: OrganizationMark, style: LabelStyle): readonly string[] {
	const organization = index.organizations.get(mark.id);
	if (!organization) return [];
	const { abbr, en, zh } = organization;
	const names = scriptsOf(style).map((script) => {
		if (script === 'zh') return zh.replace(CHINESE_HEAD, '');
		const name =
			!mark.apex && abbr && /^[A-Z]/.test(abbr)
				? abbr
				: en.replace(ENGLISH_TAIL, '').replace(/^Ministry of /, '');
		return name.replace('Political Bureau', 'Politburo');
	});
	// Those at the top stand in close rows: both names in one line, or none would find room.
	if (mark.apex && names.length > 1) return [names.join(' ')];
	return names.flatMap((name) => wrapText(name, LINE_EMS, MOST_LINES));
}

/** What the names of bodies at the top share and a map need not repeat. */
const CHINESE_HEAD = /^(?:中国共产党|中共|中华人民共和国)(?:中央委员会(?=.))?/;
const ENGLISH_TAIL =
	/ (?:of|under) the (?:People's Republic of China|Communist Party of China|Chinese Communist Party|CPC|CCP|Political Bureau|Politburo|(?:CPC |CCP )?Central Committee).*$/;

const WEIGHT_OF_EMPHASIS: Readonly<Record<Emphasis, number>> = {
	focus: FOCUSED,
	near: CHOSEN,
	plain: 0,
	dim: 0,
};

/** Returns how much a group's label matters: by its span and places, and whether it surely is there; among bridges, as they are listed. */
function groupWeight({ at, certainty }: GroupMark, { spans }: LabelStyle): number {
	const { span, places } = at;
	if (spans) return 100 * span.size + places.length;
	return 10 * span.size + places.length + (certainty === 'surely' ? 15 : 0);
}

/** Returns whether a mark is one of the bodies at the top of the Party, to which lines lead from the right. */
function isApexOfParty(mark: GroupMark | OrganizationMark): boolean {
	return mark.kind === 'organization' && mark.apex && mark.system === 'party';
}

/** Returns the wishes of all marks under their emphasis; a dimmed mark wishes for none. */
export function labelWishes(
	index: Index,
	scene: Scene,
	style: LabelStyle,
	emphasis: (key: GroupMark['key']) => Emphasis,
): LabelWish[] {
	const wish = (
		mark: GroupMark | OrganizationMark,
		weight: number,
		lines: (level: Emphasis) => readonly string[],
	): LabelWish => {
		const level = emphasis(mark.key);
		const { key, x, y, radius } = mark;
		return {
			key,
			x,
			y,
			radius,
			lines: level === 'dim' ? [] : lines(level),
			weight: weight + WEIGHT_OF_EMPHASIS[level],
			isFaint: level === 'dim',
			isLeft: isApexOfParty(mark),
		};
	};
	return [
		...scene.groups.map((mark) =>
			wish(mark, groupWeight(mark, style), (level) => groupLines(index, mark, style, level)),
		),
		...scene.organizations.map((mark) =>
			wish(mark, mark.apex ? 1000 : 8 + 3 * mark.places, () => organizationLines(index, mark, style)),
		),
	];
}
