/** One sentence for each move on the map: what one comes to, and by which way. */
import type { LinkKind } from '../../map/graph.ts';
import { regionName } from '../../map/region-titles.ts';
import type { Mark } from '../../map/scene.ts';
import { type Ground, type Move, regionOfMark, regionOfStop, tiedTo } from '../../map/walk.ts';
import type { Index } from '../../query/index.ts';
import { capitalized, nameOf } from '../../text/format.ts';
import { type Language, textOf } from '../../text/index.ts';
import { walkText } from '../../text/walk.ts';
import { chairsInWords } from '../chairs-in-words.ts';

/** What is tied by several lines is told by the one that says most. */
const TELLING: readonly LinkKind[] = ['reporting', 'office', 'seat'];

function partsOfMark(index: Index, { links }: Ground, mark: Mark, language: Language): string[] {
	const text = textOf(language);
	const own = walkText[language];
	const tied = tiedTo(mark.key, links).size;
	if (mark.kind === 'organization') {
		const organization = index.organizations.get(mark.id);
		return [
			organization ? nameOf(organization, language) : mark.id,
			own.organizationIn(text.systems[mark.system]),
			own.tiedGroups(tied),
		];
	}
	const chairs = chairsInWords(index, mark.at, language);
	return [
		nameOf(mark.at.name, language),
		text.typesLong[mark.type],
		chairs ? own.chair(chairs) : own.noChair,
		own.tiedBodies(tied),
	];
}

function leadOf({ way, to }: Move, language: Language): string {
	const own = walkText[language];
	if (way.by === 'sibling') return '';
	if (way.by !== 'line') return own.lead(own[way.by]);
	const kind = TELLING.find((each) => way.kinds.includes(each)) ?? 'seat';
	return own.lead(capitalized((to.startsWith('group:') ? own.toGroup : own.toOrganization)[kind]));
}

/** Returns the sentence for a move, or for one that leads nowhere. */
export function moveInWords(
	index: Index,
	ground: Ground,
	move: Move | undefined,
	language: Language,
): string {
	const own = walkText[language];
	if (!move) return own.nothing;
	const text = textOf(language);
	const place = move.place > 0 ? own.place(move.place, move.of) : '';
	const region = regionOfStop(move.to);
	if (region) {
		const inside = ground.marks.filter((mark) => regionOfMark(mark) === region);
		const groups = inside.filter(({ kind }) => kind === 'group').length;
		return (
			leadOf(move, language) +
			own.sentence([regionName(region, text), own.region(inside.length - groups, groups)], place)
		);
	}
	const mark = ground.marks.find(({ key }) => key === move.to);
	return mark
		? leadOf(move, language) + own.sentence(partsOfMark(index, ground, mark, language), place)
		: own.nothing;
}
