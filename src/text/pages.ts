/** What pages say of themselves to search engines and on social cards, and what a reader's list of windows calls them. */
import type { Language } from './index.ts';

const en = {
	siteName: 'Leading Small Groups of China',
	cardAlt: (name: string) => `${name}: who sits with whom, drawn as a fan of seats.`,
	siteCardAlt: 'Leading Small Groups of China: groups as rings, one arc for each system that sits on them.',
	groupDescription: (name: string, type: string, form: string, years: string) =>
		`${name}: ${type}, ${form}, existed ${years}. Who chaired it, who sat on it, to whom it reported, with dates and sources.`,
	personDescription: (name: string, chaired: number, groups: number) => {
		const of =
			groups === 1 ? 'one of China’s leading small groups' : `${groups} of China’s leading small groups`;
		if (groups === 0) return `${name}: no role in one of China’s leading small groups is known.`;
		if (chaired === 0) return `${name}: roles in ${of}, with dates and sources.`;
		if (chaired === groups) return `${name}: chair of ${of}, with dates and sources.`;
		return `${name}: roles in ${of}, chair of ${chaired === 1 ? 'one' : chaired} of them, with dates and sources.`;
	},
	organizationDescription: (name: string, seats: number, offices: number) => {
		const parts = [
			seats > 0 && (seats === 1 ? 'a seat on one group' : `seats on ${seats} groups`),
			offices > 0 && (offices === 1 ? 'houses the office of one' : `houses the offices of ${offices}`),
		].filter((part) => part !== false);
		return parts.length === 0
			? `${name}: its place among China’s leading small groups, with dates and sources.`
			: `${name} among China’s leading small groups: ${parts.join(', ')}, with dates and sources.`;
	},
	views: {
		timeline:
			'Every leading small group as a line of time since 1949: when it stood, who chaired it, and what is only possible.',
		matrix:
			'Organizations against leading small groups at any date since 1949: who has a seat where, and who says so.',
		table:
			'All of China’s leading small groups as a table to sort, filter and take away: names, dates, chairs, seats, sources.',
		compare:
			'Two dates, eras, organizations or people side by side: which groups they share, and what changed.',
		guide:
			'What a leading small group is, step by step on the map: who sits at the table, who chairs it, and what is not known.',
		data: 'The dataset of China’s leading small groups since 1949 to download: JSON, CSV, Popolo and Data Package, every statement with its sources.',
		about:
			'How this explorer of China’s leading small groups was made, what it counts, how dates are read, and what is not known.',
	},
	seatsKnown: (moment: string) => `Seats ${moment}`,
	seatsNotPublished: 'No source says which organizations sit on it',
	rolesKnown: 'Roles in groups, all dates',
	seatsOverTime: 'Groups with its seat or its people, all dates',
	noneKnown: 'No seat or role is known',
	groupsOf: { party: 'Party groups', state: 'State Council groups' },
	broadest: 'The groups with the most systems and organizations',
	siteCounts: (groups: number) => `${groups} groups since 1949, every statement sourced`,
	chairedBy: (names: readonly string[]) => `Chair: ${names.join(', ')}`,
	lived: (born: string, died: string | undefined) =>
		died === undefined ? `Born ${born}` : `${born} – ${died}`,
	lastSeen: (years: string, last: string) => `${years}, last attested ${last}`,
	toToday: (from: string) => `${from} – today`,
	firstSeen: (year: string) => `first attested ${year}`,
	chairedOf: (chaired: number, groups: number) => {
		const all = groups === 1 ? '1 group' : `${groups} groups`;
		if (chaired === 0) return `Roles in ${all}`;
		return chaired === groups ? `Chaired ${all}` : `Chaired ${chaired} of ${all}`;
	},
	seatsOn: (groups: number) => (groups === 1 ? 'Sits on 1 group' : `Sits on ${groups} groups`),
	lost: {
		heading: 'There is no page at this address',
		hint: 'It may have been mistyped or cut short. Search above for a group, person or organization by name, or start from:',
	},
} as const;

type Widened<T> = T extends string
	? string
	: T extends (...parameters: infer Parameters) => string
		? (...parameters: Parameters) => string
		: { readonly [Key in keyof T]: Widened<T[Key]> };

const zh: Widened<typeof en> = {
	siteName: '中国领导小组',
	cardAlt: (name) => `${name}：席位与职务关系图。`,
	siteCardAlt: '中国领导小组：圆环为小组，每段弧为一个系统。',
	groupDescription: (name, type, form, years) =>
		`${name}：${type}，${form}，存在时间${years}。历任负责人、成员单位、隶属关系，附日期与来源。`,
	personDescription: (name, chaired, groups) => {
		if (groups === 0) return `${name}：未见在领导小组任职。`;
		if (chaired === 0) return `${name}：曾在${groups}个领导小组任职，附日期与来源。`;
		return `${name}：曾在${groups}个领导小组任职，任其中${chaired}个的负责人，附日期与来源。`;
	},
	organizationDescription: (name, seats, offices) => {
		const parts = [
			seats > 0 && `在${seats}个小组有席位`,
			offices > 0 && `承担${offices}个小组的办公室工作`,
		].filter((part) => part !== false);
		return parts.length === 0
			? `${name}在中国各领导小组中的位置，附日期与来源。`
			: `${name}与中国的领导小组：${parts.join('，')}，附日期与来源。`;
	},
	views: {
		timeline: '1949年以来各领导小组的时间线：何时存在、由谁负责、哪些只是可能。',
		matrix: '1949年以来任一时点的机构与领导小组对照：谁在哪里有席位，依据为何。',
		table: '中国各领导小组列表，可排序、筛选与下载：名称、日期、负责人、席位与来源。',
		compare: '两个时点、时期、机构或人物的对照：共有哪些小组，有何变化。',
		guide: '领导小组是什么：在关系图上分步说明谁在列、由谁负责、哪些尚不清楚。',
		data: '1949年以来中国领导小组数据集下载：JSON、CSV、Popolo与Data Package，每条陈述均附来源。',
		about: '本站如何编成、统计什么、如何解读日期，以及哪些尚不清楚。',
	},
	seatsKnown: (moment) => `${moment}的席位`,
	seatsNotPublished: '成员未公布',
	rolesKnown: '历任职务',
	seatsOverTime: '历来有其席位或人员的小组',
	noneKnown: '未见席位或职务',
	groupsOf: { party: '党中央小组', state: '国务院小组' },
	broadest: '联结系统与单位最多的小组',
	siteCounts: (groups) => `1949年以来的${groups}个小组，每条陈述均有来源`,
	chairedBy: (names) => `负责人：${names.join('、')}`,
	lived: (born, died) => (died === undefined ? `生于${born}年` : `${born} – ${died}`),
	lastSeen: (years, last) => `${years}，最后见于${last}`,
	toToday: (from) => `${from}年至今`,
	firstSeen: (year) => `始见于${year}年`,
	chairedOf: (chaired, groups) => {
		if (chaired === 0) return `在${groups}个小组任职`;
		return chaired === groups ? `任${groups}个小组的负责人` : `任${groups}个小组中${chaired}个的负责人`;
	},
	seatsOn: (groups) => `列于${groups}个小组`,
	lost: {
		heading: '此地址没有页面',
		hint: '地址可能有误或不完整。可在上方按名称搜索小组、人物或机构，或从这里开始：',
	},
};

/** The texts by language. */
export const pagesText: Readonly<Record<Language, Widened<typeof en>>> = { en, zh };
