/** The texts of the reading by bridges. */
import type { Language } from './index.ts';
import type { Worded } from './worded.ts';

const en = {
	heading: 'Bridges between the systems',
	intro: (bridges: number, groups: number, moment: string) =>
		`${bridges} of the ${groups} groups in view ${moment} have known places of two systems or more. The larger the mark, the more systems; each has an arc of its own, and the number after a name counts them.`,
	tie: (count: number) => `${count} systems`,
	military: 'That tie the military in',
	militaryHint: 'The lines on the map lead from these to the military bodies that sit on them.',
	noMilitary: 'None is known.',
	none: 'No group in view has known places of more than one system.',
	back: 'All groups, by area',
};

type BridgeText = Worded<typeof en>;

const zh: BridgeText = {
	heading: '系统之间的桥梁',
	intro: (bridges, groups, moment) =>
		`${moment}所示${groups}个小组中，${bridges}个的已知席位来自两个以上系统。标记越大，系统越多；每个系统各占一段弧，名称后的数字是系统数。`,
	tie: (count) => `${count}个系统`,
	military: '联结军队的小组',
	militaryHint: '图上的连线从这些小组通向参加其中的军队单位。',
	noMilitary: '未见记载。',
	none: '所示小组的已知席位都不超过一个系统。',
	back: '全部小组（按领域）',
};

/** The texts by language. */
export const bridgeText: Readonly<Record<Language, BridgeText>> = { en, zh };
