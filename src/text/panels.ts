/** The texts of the panels that only they need. */
import type { Language } from './index.ts';
import type { Worded } from './worded.ts';

const en = {
	overTime: 'Over time',
	existed: 'Existed',
	noSource: 'No source',
	possiblyDates: (dates: string) => `possibly ${dates}`,
	disputed: 'sources disagree',
	reform: (name: string, date: string) => `${name}, ${date}`,
	dateInView: 'date in view',
	atOtherDates: (count: number) => `At other dates: ${count}`,
	noneAtDate: 'None is known at the date in view.',
	sourcesDisagree: 'Sources disagree:',
	lastConfirmed: (date: string) => `last confirmed ${date}`,
	sitsFor: 'for',
	representedBy: 'represented by',
	chairsByYear: 'Groups chaired, by year',
	seatsByYear: 'Groups with a place, by year',
	mostIn: (count: number, year: number) => `most: ${count}, in ${year}`,
	possiblyMore: 'light: only possibly',
	yearCount: (year: number, surely: number, possibly: number) =>
		possibly === 0 ? `${year}: ${surely}` : `${year}: ${surely} (possibly ${surely + possibly})`,
	figures: 'The numbers',
	chartLegend: 'Solid: surely. Dashed: possibly. Hatched: no source.',
	allRows: (count: number) => `All ${count} groups over time`,
	posts: 'Posts',
	meet: (name: string) => `Where does ${name} meet …?`,
	meetIt: 'Where does it meet …?',
	meetHint: 'An organization or a person',
	meetNow: (count: number, moment: string) =>
		count === 1 ? `One group joins them ${moment}:` : `${count} groups join them ${moment}:`,
	meetNotNow: (moment: string) => `No group is known to join them ${moment}.`,
	meetOtherwise: (count: number) =>
		count === 1 ? 'One group joins them at another time:' : `${count} groups join them at other times:`,
	meetNever:
		'No group is known ever to join them. The shortest way through groups, over all dates and not of one time:',
	meetWay: (moment: string) =>
		`No group is known ever to join them. The shortest way through groups ${moment}, also on the map:`,
	meetNoWay: 'No group is known ever to join them, and no way through groups leads from one to the other.',
	meetFilter: (name: string) => `The map and the list show only the groups in which ${name} has a place.`,
	meetClear: 'Clear',
	orSystem: 'Or a whole system:',
	meetSystem: (count: number, name: string, systems: string, moment: string) =>
		count === 0
			? `no group is known in which ${name} sits with ${systems} bodies ${moment}.`
			: `${count === 1 ? 'one group' : `${count} groups`} in which ${name} sits with ${systems} bodies ${moment}:`,
	glance: (moment: string) => `At a glance, ${moment}`,
	outcome: 'What became of it',
	stillThere: (name: string) => `Still there at the newest source, as ${name}.`,
	endNotStated: (date: string) => `Last attested ${date}; no source says that it ended.`,
	seat: 'seat',
	leads: 'leads',
	both: (a: string, b: string) => `${a} and ${b}`,
	colon: ': ',
	comma: ', ',
};

type PanelText = Worded<typeof en>;

const zh: PanelText = {
	overTime: '历时',
	existed: '存续',
	noSource: '无来源',
	possiblyDates: (dates) => `可能${dates}`,
	disputed: '来源不一致',
	reform: (name, date) => `${name}，${date}`,
	dateInView: '所选日期',
	atOtherDates: (count) => `其他日期：${count}`,
	noneAtDate: '所选日期未见记载。',
	sourcesDisagree: '来源不一致：',
	lastConfirmed: (date) => `最后可考：${date}`,
	sitsFor: '代表',
	representedBy: '代表人：',
	chairsByYear: '历年任组长的小组数',
	seatsByYear: '历年参加的小组数',
	mostIn: (count, year) => `最多：${count}个，${year}年`,
	possiblyMore: '浅色：仅为可能',
	yearCount: (year, surely, possibly) =>
		possibly === 0 ? `${year}年：${surely}` : `${year}年：${surely}（可能${surely + possibly}）`,
	figures: '数字',
	chartLegend: '实色：确定。虚线：可能。斜线：无来源。',
	allRows: (count) => `全部${count}个小组的历时图`,
	posts: '职务',
	meet: (name) => `${name}与谁在何处相遇？`,
	meetIt: '与谁在何处相遇？',
	meetHint: '单位或人物',
	meetNow: (count, moment) => `${moment}，${count}个小组联结二者：`,
	meetNotNow: (moment) => `${moment}，未见联结二者的小组。`,
	meetOtherwise: (count) => `其他时间，${count}个小组联结二者：`,
	meetNever: '从未见联结二者的小组。经由各小组的最短路径（不限日期，各步未必同时）：',
	meetWay: (moment) => `从未见联结二者的小组。${moment}经由各小组的最短路径（亦见关系图）：`,
	meetNoWay: '从未见联结二者的小组，也没有经由小组的路径。',
	meetFilter: (name) => `关系图和列表只显示${name}参加的小组。`,
	meetClear: '清除',
	orSystem: '或与整个系统：',
	meetSystem: (count, name, systems, moment) =>
		count === 0
			? `${moment}，未见${name}与${systems}系统单位同席的小组。`
			: `${moment}，${name}与${systems}系统单位同席的小组有${count}个：`,
	glance: (moment) => `${moment}概览`,
	outcome: '后来情况',
	stillThere: (name) => `据最新来源仍存在，名称为${name}。`,
	endNotStated: (date) => `最后见于${date}；没有来源说明已经结束。`,
	seat: '成员单位',
	leads: '牵头单位',
	both: (a, b) => `${a}与${b}`,
	colon: '：',
	comma: '，',
};

/** The texts by language. */
export const panelText: Readonly<Record<Language, PanelText>> = { en, zh };
