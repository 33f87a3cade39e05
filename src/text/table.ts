/** The texts of the table view. */
import type { Language } from './index.ts';

interface TableText {
	readonly caption: (moment: string) => string;
	readonly hint: string;
	readonly name: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly certainty: string;
	readonly seats: string;
	readonly since: string;
	readonly linked: string;
	readonly linkedCount: (count: number) => string;
	readonly linkedOf: (group: string) => string;
	readonly links: { readonly seat: string; readonly reporting: string; readonly office: string };
	readonly noSource: string;
	readonly download: string;
	readonly openAll: string;
	readonly closeAll: string;
	readonly systems: (count: number) => string;
}

export const tableText: Readonly<Record<Language, TableText>> = {
	en: {
		caption: (moment) => `Groups ${moment}`,
		hint: 'Choose a heading to sort by it. The date and the filters apply as on the map.',
		name: 'Name',
		nameEn: 'Name in English',
		nameZh: 'Name in Chinese',
		certainty: 'Existed',
		seats: 'Organizations with a place',
		since: 'Since',
		linked: 'Linked organizations',
		linkedCount: (count) => (count === 1 ? '1 organization' : `${count} organizations`),
		linkedOf: (group) => `Organizations linked to ${group}`,
		links: { seat: 'has a place', reporting: 'receives its reports', office: 'houses its office' },
		noSource: 'not known',
		download: 'Download this table (CSV)',
		openAll: 'Open all linked organizations',
		closeAll: 'Close all linked organizations',
		systems: (count) => (count === 1 ? '1 system' : `${count} systems`),
	},
	zh: {
		caption: (moment) => `${moment}的小组`,
		hint: '点选表头即可排序。日期和筛选与关系图相同。',
		name: '名称',
		nameEn: '英文名称',
		nameZh: '中文名称',
		certainty: '存在',
		seats: '参加单位数',
		since: '始于',
		linked: '关联单位',
		linkedCount: (count) => `${count}个单位`,
		linkedOf: (group) => `与${group}关联的单位`,
		links: { seat: '参加', reporting: '报告对象', office: '办公室设于此' },
		noSource: '不详',
		download: '下载此表（CSV）',
		openAll: '展开全部关联单位',
		closeAll: '收起全部关联单位',
		systems: (count) => `${count}个系统`,
	},
};
