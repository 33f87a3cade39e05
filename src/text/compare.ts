/** The texts of the compare view. */
import type { Language } from './index.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

interface CompareText {
	readonly first: string;
	readonly second: string;
	readonly swap: string;
	readonly between: (from: string, to: string) => string;
	readonly colon: string;
	readonly same: string;
	readonly counts: (before: number, after: number, from: string, to: string) => string;
	readonly both: (count: number) => string;
	readonly newPlaces: (count: number) => string;
	readonly lostPlaces: (count: number) => string;
	readonly otherChairs: (count: number) => string;
	readonly headings: {
		readonly became: string;
		readonly gone: string;
		readonly appeared: string;
		readonly renamed: string;
		readonly chairs: string;
		readonly seats: string;
	};
	readonly group: string;
	readonly what: string;
	readonly into: (name: string) => string;
	readonly before: (date: string) => string;
	readonly after: (date: string) => string;
	readonly upgraded: string;
	readonly newSeats: string;
	readonly lostSeats: string;
	readonly notDated: string;
	readonly notAttestedNote: string;
	readonly chairsNote: string;
	readonly seatsNote: string;
	readonly chairNotKnown: string;
	readonly none: string;
	readonly movedByTime: string;
	readonly mapSummary: (from: string, to: string) => string;
	readonly mapAppeared: (count: number, to: string) => string;
	readonly mapGone: (count: number, from: string) => string;
	readonly mapChanged: (count: number) => string;
	readonly mapKept: (count: number) => string;
	readonly mapNode: Readonly<
		Record<'appeared' | 'gone' | 'changed' | 'kept', (name: string, from: string, to: string) => string>
	>;
	readonly passing: string;
	readonly passingNote: string;
	readonly passingCount: (count: number) => string;
}

export const compareText: Readonly<Record<Language, CompareText>> = {
	en: {
		first: 'First date',
		second: 'Second date',
		swap: 'Swap the dates',
		between: (from, to) => `Between ${from} and ${to}`,
		colon: ': ',
		same: 'Both dates are the same: choose two different ones.',
		counts: (before, after, from, to) => `${many(before, 'group', 'groups')} in ${from}, ${after} in ${to}`,
		both: (count) => `${count} in both`,
		newPlaces: (count) => `${many(count, 'place of an organization is', 'places of organizations are')} new`,
		lostPlaces: (count) => `${many(count, 'place is', 'places are')} gone or no longer known`,
		otherChairs: (count) => `${many(count, 'group has', 'groups have')} another chair`,
		headings: {
			became: 'Another form',
			gone: 'Gone',
			appeared: 'Appeared',
			renamed: 'Renamed',
			chairs: 'Chairs',
			seats: 'Organizations',
		},
		group: 'Group',
		what: 'What became known of it',
		into: (name) => `into ${name}`,
		before: (date) => `In ${date}`,
		after: (date) => `In ${date}`,
		upgraded: 'upgraded',
		newSeats: 'New',
		lostSeats: 'Gone, or no longer known',
		notDated: 'date not stated',
		notAttestedNote:
			'“Last attested”: no source says that the group ended. It is only not shown any more after the next general reorganisation.',
		chairsNote: 'Groups that existed at both dates. A dash: no source names a chair then.',
		seatsNote:
			'Groups that existed at both dates. A place is gone where a source ends it, or where no source shows that it lasted.',
		chairNotKnown: '–',
		none: 'No source shows a difference between the two dates.',
		movedByTime: 'The first date is the one in view: the filters count at it, and the slider below moves it.',
		mapSummary: (from, to) =>
			`Map of the groups of ${from} and ${to}, each at the same place; the tables below list what changed`,
		mapAppeared: (count, to) => `only in ${to}: ${count}`,
		mapGone: (count, from) => `only in ${from}: ${count}`,
		mapChanged: (count) => `in both, in another form: ${count}`,
		mapKept: (count) => `in both: ${count}`,
		mapNode: {
			appeared: (name, _from, to) => `${name}: only in ${to}`,
			gone: (name, from) => `${name}: only in ${from}`,
			changed: (name) => `${name}: in another form`,
			kept: (name) => name,
		},
		passing: 'Between the two',
		passingNote: 'Groups that existed at neither date, but were there in between.',
		passingCount: (count) => `${many(count, 'came and went', 'came and went')} in between`,
	},
	zh: {
		first: '第一个日期',
		second: '第二个日期',
		swap: '交换日期',
		between: (from, to) => `${from}与${to}相比`,
		colon: '：',
		same: '两个日期相同，请选择不同的日期。',
		counts: (before, after, from, to) => `${from}有${before}个小组，${to}有${after}个`,
		both: (count) => `两个日期均有${count}个`,
		newPlaces: (count) => `新增${count}个单位席位`,
		lostPlaces: (count) => `${count}个席位不再或无可考`,
		otherChairs: (count) => `${count}个小组更换组长`,
		headings: {
			became: '形式改变',
			gone: '不再存在',
			appeared: '新出现',
			renamed: '更名',
			chairs: '组长',
			seats: '单位',
		},
		group: '小组',
		what: '所知情况',
		into: (name) => `并入${name}`,
		before: (date) => date,
		after: (date) => date,
		upgraded: '升格',
		newSeats: '新增',
		lostSeats: '不再参加，或无可考',
		notDated: '日期不详',
		notAttestedNote: '“最后见于”：没有来源说明小组已经结束，只是下一次机构总体改革之后不再有记载。',
		chairsNote: '两个日期均存在的小组。短横线：当时没有来源说明组长。',
		seatsNote: '两个日期均存在的小组。有来源说明席位结束，或没有来源表明其延续的，列为不再参加。',
		chairNotKnown: '–',
		none: '没有来源显示两个日期之间有差别。',
		movedByTime: '第一个日期即当前日期：筛选按该日期计数，下方时间轴移动的也是该日期。',
		mapSummary: (from, to) => `${from}与${to}的小组关系图，各小组位置不变；变化见下方各表`,
		mapAppeared: (count, to) => `仅见于${to}：${count}`,
		mapGone: (count, from) => `仅见于${from}：${count}`,
		mapChanged: (count) => `两个日期均有、形式改变：${count}`,
		mapKept: (count) => `两个日期均有：${count}`,
		mapNode: {
			appeared: (name, _from, to) => `${name}：仅见于${to}`,
			gone: (name, from) => `${name}：仅见于${from}`,
			changed: (name) => `${name}：形式改变`,
			kept: (name) => name,
		},
		passing: '两个日期之间',
		passingNote: '两个日期均不存在、但其间存在过的小组。',
		passingCount: (count) => `其间${count}个出现后又消失`,
	},
};
