/** The texts of the matrix view. */
import type { Language } from './index.ts';

/** The marks of the cells; the query folder says when each is set. */
type MarkKind = 'lead' | 'member' | 'post' | 'office';

interface MatrixText {
	readonly caption: (groups: number, organizations: number, moment: string) => string;
	readonly hint: string;
	readonly corner: string;
	readonly span: string;
	readonly places: string;
	readonly marks: Readonly<Record<MarkKind, string>>;
	readonly possibly: string;
	readonly fewest: string;
	readonly all: string;
	readonly columns: string;
	readonly left: (count: number) => string;
	readonly cell: (organization: string, marks: string) => string;
	readonly withPlaces: (name: string, places: number) => string;
}

export const matrixText: Readonly<Record<Language, MatrixText>> = {
	en: {
		caption: (groups, organizations, moment) =>
			`${groups === 1 ? '1 group' : `${groups} groups`} against ${organizations === 1 ? '1 organization' : `${organizations} organizations`} ${moment}: those that tie in most systems first`,
		hint: 'Arrow keys lead from mark to mark; a mark opens its group.',
		corner: 'Group',
		span: 'Systems',
		places: 'Places',
		marks: {
			lead: 'leading seat',
			member: 'seat',
			post: 'place by the post of a person',
			office: 'houses its office',
		},
		possibly: 'in brackets: possibly',
		columns: 'Organizations',
		fewest: 'with two places or more',
		all: 'all',
		left: (count) =>
			count === 1
				? '1 organization with fewer is left out'
				: `${count} organizations with fewer are left out`,
		cell: (organization, marks) => `${organization}: ${marks}`,
		withPlaces: (name, places) => `${name}: ${places === 1 ? '1 place' : `${places} places`}`,
	},
	zh: {
		caption: (groups, organizations, moment) =>
			`${moment}，${groups}个小组与${organizations}个单位；涉及系统多者在前`,
		hint: '用方向键在标记间移动；点选标记可打开小组。',
		corner: '小组',
		span: '系统',
		places: '席位',
		marks: { lead: '牵头单位', member: '成员单位', post: '因负责人任职而参加', office: '办公室设于此' },
		possibly: '括号：可能',
		columns: '单位',
		fewest: '有两个以上席位的',
		all: '全部',
		left: (count) => `另有${count}个席位较少的单位未列`,
		cell: (organization, marks) => `${organization}：${marks}`,
		withPlaces: (name, places) => `${name}：${places}个席位`,
	},
};
