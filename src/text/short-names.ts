/** Names short enough for the map: what the group is about, without the words that every group's name has. */

const ENGLISH_BEFORE =
	/^(?:The )?(?:State Council(?:'s)? |National |Central |CPC |CCP |Party )*(?:Inter-?ministerial )?(?:Leading (?:Small )?Groups?|Small Group|Work(?:ing)? Groups?|Work Leading (?:Small )?Group|Coordination (?:Small )?Groups?|Coordinating (?:Small )?Groups?|Special Group|Commission|Committee|Work(?:ing)? Committee|Headquarters|Joint (?:Meeting|Conference)|Group)(?: (?:for|on|of|to|in charge of))? (?:the )?/i;
/** 'National' is part of the matter after 'Central': the Central National Security Commission decides on national security. */
const ENGLISH_PREFIX = /^(?:The )?(?:(?:(?:State Council(?:'s)?|Central|CPC|CCP) )+(?!and )|National )/i;
const ENGLISH_AFTER =
	/ (?:Work )?(?:Leading (?:Small )?Group|Small Group|Working Group|Coordination (?:Small )?Group|Coordinating (?:Small )?Group|Group|Commission|Committee|Working Committee|Headquarters|Joint Meeting|Coordination Mechanism)(?: of the (?:State Council|Central Committee|CPC Central Committee))?(?: \(.*\))?$/i;
const ENGLISH_OF = / (?:of|under) the (?:State Council|CPC Central Committee|Central Committee)$/i;
const CHINESE_BEFORE = /^(?:(?:中共中央|中国共产党中央委员会|党中央|中央|国务院)+(?!、|和)|(?:全国|国家)+)/;
const CHINESE_AFTER =
	/(?:工作)?(?:部际)?(?:领导小组|协调小组|专项小组|委员会|工作小组|指导小组|小组|联席会议|总指挥部|指挥部|工作组|协调机制)$/;

/** Returns the English name without the common words; the whole name where nothing would be left. */
export function shortEnglish(name: string): string {
	const base = name.replace(ENGLISH_OF, '');
	const head = base.replace(ENGLISH_BEFORE, '');
	const short = (head !== base ? head : base.replace(ENGLISH_AFTER, '').replace(ENGLISH_PREFIX, '')).replace(
		/ (?:Work|Affairs)$/,
		(word) => (word === ' Work' ? '' : word),
	);
	return short.length >= 4 ? short.charAt(0).toUpperCase() + short.slice(1) : name;
}

/** Returns the Chinese name without the common words; the whole name where nothing would be left. */
export function shortChinese(name: string): string {
	const short = name.replace(CHINESE_BEFORE, '').replace(CHINESE_AFTER, '');
	return short.length >= 2 ? short : name;
}

const OF_THE_WHOLE =
	/ of the (?:CPC Central Committee|CCP|Communist Party of China|People's Republic of China)$/;

/** Returns the English name of an organization without the Party or the state of which it is, and without what stands in brackets. */
export function shortOrganization(name: string): string {
	return name.replace(/ \(.*\)$/, '').replace(OF_THE_WHOLE, '');
}
