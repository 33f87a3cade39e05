/** The texts of the map's lines: who, what, when, and the way to who says so. */
import type { Language } from './index.ts';
import type { Worded } from './worded.ts';

const en = {
	seat: (organization: string, group: string) => `${organization} has a seat on ${group}`,
	role: (organization: string, group: string, person: string, role: string) =>
		`${organization} sits on ${group} through ${person}, ${role}`,
	reporting: (organization: string, group: string) => `${group} reports to ${organization}`,
	office: (organization: string, group: string) => `${organization} houses the office of ${group}`,
	possibly: 'possibly',
	sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
	counted: (sources: string) => ` (${sources})`,
	ask: 'click to see who says so',
	close: 'Close',
	none: 'No line was walked along: go along one by an arrow key, then ask who says so.',
	hasSeat: 'Has a seat',
	leads: 'Leads',
	reportsTo: 'Reports to it',
	between: ', ',
};

type LineText = Worded<typeof en>;

const zh: LineText = {
	seat: (organization, group) => `${organization}在${group}有席位`,
	role: (organization, group, person, role) => `${organization}由${person}（${role}）参加${group}`,
	reporting: (organization, group) => `${group}向${organization}报告`,
	office: (organization, group) => `${organization}承担${group}办公室工作`,
	possibly: '可能',
	sources: (count) => `${count}条来源`,
	counted: (sources) => `（${sources}）`,
	ask: '点击查看出处',
	close: '关闭',
	none: '尚未沿连线移动：先按方向键沿一条连线移动，再查看出处。',
	hasSeat: '成员单位',
	leads: '牵头单位',
	reportsTo: '向其报告',
	between: '，',
};

/** The texts by language. */
export const lineText: Readonly<Record<Language, LineText>> = { en, zh };
