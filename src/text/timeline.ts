/** The texts of the timeline. English is the measure: a text that Chinese lacks is a type error. */
import type { Language, Widened } from './index.ts';

const en = {
	intro: (shown: number, all: number) =>
		shown === all
			? `The lives of all ${all} groups, by area.`
			: `The lives of ${shown} of ${all} groups, by what they were at any time; the filters hide the others.`,
	introYears: (shown: number, first: number, last: number, founded: number, ended: number) =>
		`${first} – ${last}: ${shown} ${shown === 1 ? 'group' : 'groups'}; ${founded} founded, ${ended} ended, as far as sources say.`,
	compareEnds: (first: number, last: number) => `Compare ${first} with ${last}`,
	from: 'From',
	to: 'to',
	allYears: 'All years',
	firstYear: 'First year shown',
	lastYear: 'Last year shown',
	rangeHint: 'Drag the handles, or drag across the axis below, to show only some years',
	none: 'No group passes the filters. Clear one of them.',
	axis: 'Date in view: choose a year with the arrow keys, or press on the axis; drag across it to show only those years',
	scroll: 'Lives of the groups; scroll sideways for other years',
	legend: 'How to read it',
	party: 'Party group',
	state: 'State Council group',
	surely: 'surely existed',
	possibly: 'possibly existed',
	stated: 'a source states when it started or ended',
	unstated: 'no source states it: first seen, or last seen and then perhaps a few years more',
	continuing: 'still there at the newest source',
	renamed: 'renamed',
	upgraded: 'upgraded',
	joined: 'went into the group at the arrow',
	reform: 'general reform of Party and State Council bodies',
	moment: 'the date or era in view',
	into: {
		merged: (name: string) => `merged into ${name}`,
		upgraded: (name: string) => `upgraded to ${name}`,
		other: (name: string) => `succeeded by ${name}`,
	},
	firstSeen: (date: string) => `first attested ${date}`,
	founded: (date: string) => `founded ${date}`,
	ended: (date: string) => `ended ${date}`,
	lastSeen: (date: string) => `last attested ${date}, end not stated`,
	stillThere: 'still there',
	or: (first: string, last: string) => `between ${first} and ${last}`,
	separator: ', ',
	ender: '; ',
} as const;

const zh: Widened<typeof en> = {
	intro: (shown, all) =>
		shown === all
			? `全部${all}个小组的存续时间，按领域排列。`
			: `${all}个小组中的${shown}个，按其在任何时候的情况筛选；其余被筛选隐藏。`,
	introYears: (shown, first, last, founded, ended) =>
		`${first}–${last}年：${shown}个小组；据来源，其间设立${founded}个，结束${ended}个。`,
	compareEnds: (first, last) => `对比${first}年与${last}年`,
	from: '自',
	to: '至',
	allYears: '全部年份',
	firstYear: '起始年份',
	lastYear: '截止年份',
	rangeHint: '拖动两端，或在下方时间轴上拖选，只显示部分年份',
	none: '没有小组符合筛选条件。请清除其中一项。',
	axis: '当前日期：用方向键选择年份，或点按时间轴；拖选则只显示所选年份',
	scroll: '各小组的存续时间；左右滚动查看其他年份',
	legend: '图例',
	party: '党的小组',
	state: '国务院小组',
	surely: '确定存在',
	possibly: '可能存在',
	stated: '有资料说明其设立或结束时间',
	unstated: '无资料说明：仅知首次见载，或末次见载、其后或仍存在数年',
	continuing: '据最新资料仍存在',
	renamed: '更名',
	upgraded: '升格',
	joined: '并入箭头所指的小组',
	reform: '党和国家机构改革',
	moment: '当前日期或时期',
	into: {
		merged: (name) => `并入${name}`,
		upgraded: (name) => `升格为${name}`,
		other: (name) => `由${name}接替`,
	},
	firstSeen: (date) => `${date}首次见载`,
	founded: (date) => `${date}设立`,
	ended: (date) => `${date}结束`,
	lastSeen: (date) => `${date}末次见载，结束时间未说明`,
	stillThere: '仍存在',
	or: (first, last) => `${first}至${last}之间`,
	separator: '，',
	ender: '；',
};

export const timelineText: Record<Language, Widened<typeof en>> = { en, zh };
