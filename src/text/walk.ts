/** What is said of each move of a walk on the map. */
import type { Language } from './index.ts';
import type { Worded } from './worded.ts';

type Kind = 'seat' | 'reporting' | 'office';

const en = {
	/** From a group to an organization. */
	toOrganization: {
		seat: 'a seat is held by',
		reporting: 'reports to',
		office: 'its office is housed by',
	} satisfies Record<Kind, string>,
	/** From an organization to a group. */
	toGroup: {
		seat: 'has a seat on',
		reporting: 'to it reports',
		office: 'houses the office of',
	} satisfies Record<Kind, string>,
	nearest: 'No line leads that way; nearest',
	up: 'Up to the system',
	down: 'Back into the system',
	nothing: 'Nothing further that way.',
	chair: (names: string) => `chair ${names}`,
	noChair: 'no chair named',
	organizationIn: (system: string) => `organization, ${system}`,
	tiedBodies: (count: number) => (count === 1 ? 'linked to 1 body' : `linked to ${count} bodies`),
	tiedGroups: (count: number) => (count === 1 ? 'linked to 1 group' : `linked to ${count} groups`),
	region: (organizations: number, groups: number) =>
		`${organizations === 1 ? '1 organization' : `${organizations} organizations`}, ${groups === 1 ? '1 group' : `${groups} groups`}`,
	place: (place: number, of: number) => `${place} of ${of}`,
	lead: (way: string) => `${way}: `,
	sentence: (parts: readonly string[], place: string) => `${parts.join(', ')}${place && `; ${place}`}.`,
};

type WalkText = Worded<typeof en>;

const zh: WalkText = {
	toOrganization: { seat: '席位属于', reporting: '报告对象', office: '办公室设在' },
	toGroup: { seat: '席位所在', reporting: '向其报告的小组', office: '承担其办公室' },
	nearest: '该方向没有连线，最近的是',
	up: '上至所属系统',
	down: '返回系统之内',
	nothing: '该方向再无内容。',
	chair: (names) => `组长${names}`,
	noChair: '组长不详',
	organizationIn: (system) => `${system}系统单位`,
	tiedBodies: (count) => `联结${count}个单位`,
	tiedGroups: (count) => `联结${count}个小组`,
	region: (organizations, groups) => `单位${organizations}个，小组${groups}个`,
	place: (place, of) => `第${place}个，共${of}个`,
	lead: (way) => `${way}：`,
	sentence: (parts, place) => `${parts.join('，')}${place && `；${place}`}。`,
};

/** The texts by language. */
export const walkText: Readonly<Record<Language, WalkText>> = { en, zh };
