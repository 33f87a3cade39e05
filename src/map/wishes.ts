/** Which labels the marks of a scene would like to have, and how much each matters. */
import type { Index } from '../query/index.ts';
import type { Language } from '../text/index.ts';
import { shortChinese, shortEnglish } from '../text/short-names.ts';
import type { Emphasis } from './emphasis.ts';
import { CHOSEN, type LabelWish, wrapText } from './labels.ts';
import type { GroupMark, OrganizationMark, Scene } from './scene.ts';

const LINE_EMS = 11;
const MOST_LINES = 2;

/** Returns the lines of a group's label: what it is about, and its chair where one is known. */
function groupLines(
	index: Index,
	mark: GroupMark,
	language: Language,
	withChair: boolean,
): readonly string[] {
	const { name, chairs } = mark.at;
	const short = language === 'zh' ? shortChinese(name.zh) : shortEnglish(name.en);
	const lines = wrapText(short, LINE_EMS, MOST_LINES);
	const chair = chairs.at(-1);
	const person = chair && index.people.get(chair.claim.person);
	return withChair && person ? [...lines, language === 'zh' ? person.zh : person.en] : lines;
}

/** Returns the lines of an organization's label: its abbreviation where it has one and is not at the top, else its name. */
function organizationLines(index: Index, mark: OrganizationMark, language: Language): readonly string[] {
	const organization = index.organizations.get(mark.id);
	if (!organization) return [];
	if (language === 'zh') return wrapText(organization.zh.replace(CHINESE_HEAD, ''), LINE_EMS, MOST_LINES);
	const { abbr, en } = organization;
	const name =
		!mark.apex && abbr && /^[A-Z]/.test(abbr)
			? abbr
			: en.replace(ENGLISH_TAIL, '').replace(/^Ministry of /, '');
	return wrapText(name.replace('Political Bureau', 'Politburo'), LINE_EMS, MOST_LINES);
}

/** What the names of bodies at the top share and a map need not repeat. */
const CHINESE_HEAD = /^(?:中国共产党|中共|中华人民共和国)(?:中央委员会(?=.))?/;
const ENGLISH_TAIL =
	/ (?:of|under) the (?:People's Republic of China|Communist Party of China|Chinese Communist Party|CPC|CCP|Political Bureau|Politburo|(?:CPC |CCP )?Central Committee).*$/;

const WEIGHT_OF_EMPHASIS: Readonly<Record<Emphasis, number>> = {
	focus: 2 * CHOSEN,
	near: CHOSEN,
	plain: 0,
	dim: 0,
};

/** Returns the wishes of all marks under their emphasis; a dimmed mark wishes for none. */
export function labelWishes(
	index: Index,
	scene: Scene,
	language: Language,
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
		};
	};
	return [
		...scene.groups.map((mark) =>
			wish(
				mark,
				10 * mark.at.span.size + mark.at.places.length + (mark.certainty === 'surely' ? 15 : 0),
				(level) => groupLines(index, mark, language, level !== 'plain' || mark.at.chairs.length > 0),
			),
		),
		...scene.organizations.map((mark) =>
			wish(mark, mark.apex ? 1000 : 8 + 3 * mark.places, () => organizationLines(index, mark, language)),
		),
	];
}
