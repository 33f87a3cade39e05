/** What the social card of an entity shows: its own neighbourhood, in both scripts, so that one card serves both languages. */
import { type Day, isoOf, spanOf } from '../../dataset/dates.ts';
import type { Dated, GroupFile, Organization, Person } from '../../dataset/schema.ts';
import { type GroupType, SYSTEMS, type System } from '../../dataset/words.ts';
import type { Entity } from '../../link/view.ts';
import { LANDSCAPE } from '../../map/frame.ts';
import { type Arc, sceneOf } from '../../map/scene.ts';
import type { Index } from '../../query/index.ts';
import type { Certainty, Life } from '../../query/life.ts';
import { type GroupAt, groupAt } from '../../query/snapshot.ts';
import type { Layouts } from '../../state/store.ts';
import { capitalized, formatList, formatMoment, type Named, nameOf } from '../../text/format.ts';
import { type Language, textOf } from '../../text/index.ts';
import { pagesText } from '../../text/pages.ts';
import { shortChinese, shortEnglish } from '../../text/short-names.ts';
import { yearsOf } from '../../ui/life-in-words.ts';

/** How a node is drawn: a group as a ring, an organization as a square, a person as a disc. */
export type CardMark =
	| { readonly kind: 'group'; readonly type: GroupType; readonly arcs: readonly Arc[] }
	| { readonly kind: 'organization'; readonly system: System }
	| { readonly kind: 'person' };

export interface CardNode {
	readonly name: Named;
	readonly mark: CardMark;
	readonly certainty: Certainty;
}

/** Neighbours of one kind, under a heading: those of a system, or of a type of group. */
export interface CardCluster {
	readonly heading: Named;
	readonly nodes: readonly CardNode[];
}

export interface Card {
	readonly kicker: Named;
	readonly name: Named;
	readonly facts: readonly Named[];
	readonly centre: CardMark;
	/** What the picture shows. */
	readonly caption: Named;
	readonly left: readonly CardCluster[];
	readonly right: readonly CardCluster[];
}

/** Returns a text in both languages. */
function both(say: (language: Language) => string): Named {
	return { en: say('en'), zh: say('zh') };
}

/** A group whose name says what it is about: the words that all such names share are left out. */
function shortName(name: Named): Named {
	return { en: shortEnglish(name.en), zh: shortChinese(name.zh) };
}

const ENGLISH_TAIL =
	/ (?:of|under) the (?:People's Republic of China|Communist Party of China|Chinese Communist Party|CPC|CCP|(?:CPC |CCP )?Central Committee).*$/;
const CHINESE_HEAD = /^(?:中国共产党|中共|中华人民共和国)(?:中央委员会(?=.))?/;

function organizationName({ en, zh }: Organization): Named {
	return { en: en.replace(ENGLISH_TAIL, '').replace(/^Ministry of /, ''), zh: zh.replace(CHINESE_HEAD, '') };
}

/** The days at which something about the group's seats begins, is seen or ends, newest first. */
function turningDays(index: Index, group: GroupFile, life: Life): Day[] {
	const dated: readonly Dated[] = [...group.seats, ...group.roles];
	const days = dated.flatMap(({ from, to, attested }) =>
		[from, attested, to].flatMap((text) => {
			const span = text ? spanOf(text) : undefined;
			return span ? [span.first] : [];
		}),
	);
	const ends = life.map(({ possibly }) => possibly.last);
	return [...new Set([...days, ...ends, index.newest])].sort((a, b) => b - a);
}

/** A table with this part of the most seats ever known is preferred to an older, fuller one. */
const FULL_ENOUGH = 0.6;

/** A group at the day that its card shows. */
interface Table {
	readonly day: Day;
	readonly at: GroupAt;
}

/** Returns the group at the newest day, if possible a sure one, at which its table is known about as well as it ever was. */
function tableOf(index: Index, group: GroupFile): Table | undefined {
	const days = turningDays(index, group, index.lives.get(group.id) ?? []);
	const tables = days.flatMap((day): Table[] => {
		const at = groupAt(index, group, { first: day, last: day });
		return at ? [{ day, at }] : [];
	});
	const sure = tables.filter(({ at }) => at.certainty === 'surely' && at.places.length > 0);
	const telling = sure.length > 0 ? sure : tables;
	const most = Math.max(0, ...telling.map(({ at }) => at.places.length));
	return telling.find(({ at }) => at.places.length >= FULL_ENOUGH * most);
}

/** The ring of the site's own card: the three systems alike. */
const EVEN_RING: readonly Arc[] = [
	{ system: 'party', from: 0, to: 1 / 3 },
	{ system: 'state', from: 1 / 3, to: 2 / 3 },
	{ system: 'military', from: 2 / 3, to: 1 },
];

/** Party and military to the left, state and its kin to the right, as on the map. */
const LEFT: ReadonlySet<System> = new Set(['party', 'military', 'mass-organization']);

function clustersOf(index: Index, at: GroupAt, wanted: (system: System) => boolean): CardCluster[] {
	return SYSTEMS.filter(wanted).flatMap((system): CardCluster[] => {
		const nodes = at.places.flatMap(({ organization, certainty }): CardNode[] => {
			const found = index.organizations.get(organization);
			if (found?.system !== system) return [];
			return [{ name: organizationName(found), mark: { kind: 'organization', system }, certainty }];
		});
		const heading = both((language) => textOf(language).systems[system]);
		return nodes.length === 0 ? [] : [{ heading, nodes }];
	});
}

/** From this many nodes on, one column alone is parted into two. */
const MOST_IN_ONE = 5;

/** Returns the columns as they are, or where one is empty and the other long, that one in two halves. */
function balanced(left: CardCluster[], right: CardCluster[]): Pick<Card, 'left' | 'right'> {
	const [only, ...others] = left.length === 0 ? right : right.length === 0 ? left : [];
	if (!only || others.length > 0 || only.nodes.length < MOST_IN_ONE) return { left, right };
	const half = Math.ceil(only.nodes.length / 2);
	return {
		left: [{ ...only, nodes: only.nodes.slice(0, half) }],
		right: [{ ...only, nodes: only.nodes.slice(half) }],
	};
}

function unique(groups: readonly GroupFile[]): GroupFile[] {
	return [...new Set(groups)];
}

/** What cards are made from; tables are kept, since a group stands on the cards of all its neighbours. */
export class CardMaker {
	readonly #index: Index;
	readonly #layouts: Layouts;
	readonly #tables = new Map<string, Table | undefined>();

	constructor(index: Index, layouts: Layouts) {
		this.#index = index;
		this.#layouts = layouts;
	}

	/** Returns the card of an entity, or undefined where the dataset does not hold it. */
	cardOf({ kind, id }: Entity): Card | undefined {
		const { groups, people, organizations } = this.#index;
		if (kind === 'group') {
			const group = groups.get(id);
			return group && this.#ofGroup(group);
		}
		if (kind === 'person') {
			const person = people.get(id);
			return person && this.#ofPerson(person);
		}
		const organization = organizations.get(id);
		return organization && this.#ofOrganization(organization);
	}

	/** Returns the card of the whole site: the groups that tie in most systems, then most organizations. */
	cardOfSite(): Card {
		const { groups, version } = this.#index.dataset;
		const breadth = (group: GroupFile) => {
			const at = this.#table(group)?.at;
			return (at?.span.size ?? 0) * 100 + (at?.places.length ?? 0);
		};
		const broadest = [...groups].sort((a, b) => breadth(b) - breadth(a) || (a.id < b.id ? -1 : 1));
		return {
			kicker: both((language) => textOf(language).dataVersion(version.version, version.date)),
			name: both((language) => pagesText[language].siteName),
			facts: [both((language) => pagesText[language].siteCounts(groups.length))],
			centre: { kind: 'group', type: 'party', arcs: EVEN_RING },
			caption: both((language) => pagesText[language].broadest),
			left: this.#groupClusters(broadest, 'party'),
			right: this.#groupClusters(broadest, 'state'),
		};
	}

	#table(group: GroupFile): Table | undefined {
		if (!this.#tables.has(group.id)) this.#tables.set(group.id, tableOf(this.#index, group));
		return this.#tables.get(group.id);
	}

	#markOf(group: GroupFile): CardMark {
		const at = this.#table(group)?.at;
		const scene = at && sceneOf(this.#index, [at], this.#layouts.landscape, LANDSCAPE);
		return { kind: 'group', type: group.type, arcs: scene?.groups[0]?.arcs ?? [] };
	}

	#ofGroup(group: GroupFile): Card {
		const index = this.#index;
		const life = index.lives.get(group.id) ?? [];
		const last = life.at(-1)?.possibly.last ?? index.newest;
		const newest = groupAt(index, group, { first: last, last });
		const table = this.#table(group);
		const form = newest?.form ?? group.forms.at(-1)?.form ?? 'leading-small-group';
		const { en, zh } = newest?.name ?? (group.names.at(-1) as Named);
		const chairs = (newest?.chairs ?? []).flatMap(({ claim }) => index.people.get(claim.person) ?? []);
		const systems = [...(table?.at.span.keys() ?? [])];
		const facts = [
			life.length > 0 && both((language) => yearsOf(life, language)),
			chairs.length > 0 &&
				both((language) =>
					pagesText[language].chairedBy(chairs.slice(0, 2).map((person) => nameOf(person, language))),
				),
			systems.length > 1 &&
				both((language) => {
					const text = textOf(language);
					const names = systems.map((system) => text.systems[system]);
					return capitalized(text.bridges(formatList(names, language)));
				}),
		];
		const at = table?.at;
		const clusters = (isLeft: boolean) =>
			at ? clustersOf(index, at, (system) => LEFT.has(system) === isLeft) : [];
		return {
			kicker: both((language) => {
				const text = textOf(language);
				return `${text.typesLong[group.type]} · ${text.forms[form]}`;
			}),
			name: { en, zh },
			facts: facts.filter((fact) => fact !== false),
			centre: this.#markOf(group),
			caption: both((language) => {
				const text = pagesText[language];
				if (!table || table.at.places.length === 0) return text.seatsNotPublished;
				return text.seatsKnown(formatMoment(isoOf(table.day).slice(0, 7), language));
			}),
			...balanced(clusters(true), clusters(false)),
		};
	}

	/** The groups given, those of one type under a heading. */
	#groupClusters(groups: readonly GroupFile[], type: GroupType): CardCluster[] {
		const nodes = groups
			.filter((group) => group.type === type)
			.map(
				(group): CardNode => ({
					name: shortName(group.names.at(-1) as Named),
					mark: this.#markOf(group),
					certainty: 'surely',
				}),
			);
		const heading = both((language) => pagesText[language].groupsOf[type]);
		return nodes.length === 0 ? [] : [{ heading, nodes }];
	}

	#ofPerson(person: Person): Card {
		const roles = this.#index.rolesOfPerson.get(person.id) ?? [];
		const chaired = unique(roles.filter(({ claim }) => claim.role === 'chair').map(({ group }) => group));
		const groups = unique([...chaired, ...roles.map(({ group }) => group)]);
		const { born, died } = person;
		return {
			kicker: both((language) => textOf(language).kinds.person),
			name: { en: person.en, zh: person.zh },
			facts: [
				...(born === undefined
					? []
					: [both((language) => pagesText[language].lived(born.slice(0, 4), died?.slice(0, 4)))]),
				...(groups.length === 0
					? []
					: [both((language) => pagesText[language].chairedOf(chaired.length, groups.length))]),
			],
			centre: { kind: 'person' },
			caption: both((language) => pagesText[language][groups.length > 0 ? 'rolesKnown' : 'noneKnown']),
			...balanced(this.#groupClusters(groups, 'party'), this.#groupClusters(groups, 'state')),
		};
	}

	#ofOrganization(organization: Organization): Card {
		const { seatsOfOrganization, rolesOfOrganization } = this.#index;
		const seats = (seatsOfOrganization.get(organization.id) ?? []).map(({ group }) => group);
		const roles = (rolesOfOrganization.get(organization.id) ?? [])
			.filter(({ claim }) => !claim.role.startsWith('office-'))
			.map(({ group }) => group);
		const groups = unique([...seats, ...roles]);
		return {
			kicker: both((language) => {
				const text = textOf(language);
				return `${text.kinds.organization} · ${text.systems[organization.system]}`;
			}),
			name: { en: organization.en, zh: organization.zh },
			facts: groups.length > 0 ? [both((language) => pagesText[language].seatsOn(groups.length))] : [],
			centre: { kind: 'organization', system: organization.system },
			caption: both((language) => pagesText[language][groups.length > 0 ? 'seatsOverTime' : 'noneKnown']),
			...balanced(this.#groupClusters(groups, 'party'), this.#groupClusters(groups, 'state')),
		};
	}
}
