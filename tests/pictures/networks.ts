/** Tiny networks made by hand, each of which shows one thing that the map tells by a mark; every name is made up. */
import type { GroupFile, Organization, Person } from '../../src/dataset/schema.ts';
import type { System } from '../../src/dataset/words.ts';
import type { View } from '../../src/link/view.ts';
import type { Layout } from '../../src/map/frame.ts';
import { keyOf } from '../../src/map/graph.ts';
import { claim, datasetOf, group as emptyGroup } from '../query/arbitrary.ts';

type Place = readonly [x: number, y: number];

interface Node {
	readonly place: Place;
	readonly group?: GroupFile;
	readonly organization?: Organization;
}

/** A network that fits into WINDOW, and how it is looked at. */
export interface Network {
	/** What it shows. */
	readonly name: string;
	readonly nodes: readonly Node[];
	readonly view?: Partial<View>;
}

/** The part of the map in which the networks stand: of the middle, which no region colours. */
export const WINDOW = { x: 440, y: 300, width: 420, height: 250 };
/** The day at which they are looked at. */
export const DAY = '2002-06-01';

const PAST = '2000-01-01';
/** Of a claim that holds at DAY for sure. */
const SURELY = { from: PAST, to: null, ...claim };
/** Of a claim of which nothing is known after PAST, so that at DAY it only possibly holds. */
const POSSIBLY = { attested: PAST, ...claim };

function idOf(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}

/** A group that is surely there, permanent and of the State Council, without known members, where `parts` say nothing else. */
function group(en: string, zh: string, place: Place, parts: Partial<GroupFile> = {}): Node {
	const standing = {
		events: [{ id: 'established', event: 'established' as const, date: PAST, ...claim }],
		names: [{ id: 'name', en, zh, ...SURELY }],
	};
	return { place, group: emptyGroup({ id: idOf(en), ...standing, ...parts }) };
}

/** Parts of a group of which nothing is known after PAST. */
function lastSeen(en: string, zh: string): Partial<GroupFile> {
	return { names: [{ id: 'name', en, zh, ...POSSIBLY }] };
}

function body(en: string, zh: string, system: System, place: Place): Node {
	return { place, organization: { id: idOf(en), en, zh, system, sources: [] } };
}

function seats(...organizations: readonly string[]): GroupFile['seats'] {
	return organizations.map((name) => ({ id: `seat-${idOf(name)}`, organization: idOf(name), ...SURELY }));
}

function reportsTo(organization: string): GroupFile['reporting'] {
	return [{ id: 'reports', organization: idOf(organization), ...SURELY }];
}

function officeAt(organization: string): GroupFile['offices'] {
	return [{ id: 'office', en: 'Office', zh: '办公室', host: idOf(organization), ...SURELY }];
}

function chair(person: string, dates: typeof SURELY | typeof POSSIBLY): GroupFile['roles'] {
	return [{ id: 'chair', role: 'chair', person, ...dates }];
}

const select = (name: string) => ({ selected: { kind: 'group', id: idOf(name) } as const });

const politburo = (place: Place) => body('Politburo', '中央政治局', 'party', place);
const council = (place: Place) => body('State Council', '国务院', 'state', place);
const water = (place: Place) => body('Ministry of Water', '水利部', 'state', place);
const forests = (place: Place) => body('Ministry of Forests', '森林部', 'state', place);
const press = (place: Place) => body('Press Department', '新闻部', 'party', place);
const staff = (place: Place) => body('Coast Command', '海岸司令部', 'military', place);

/** Organizations in rows, for a group that has a place for each of them. */
function crowd(count: number, [left, top]: Place): Node[] {
	return Array.from({ length: count }, (_, order) =>
		body(`B${order}`, `局${order}`, 'state', [left + 34 * (order % 5), top + 30 * Math.floor(order / 5)]),
	);
}
const namesOf = (nodes: readonly Node[]) => nodes.map(({ organization }) => organization?.en ?? '');
const FEW = crowd(9, [40, 95]);
const MANY = crowd(25, [250, 95]);

export const NETWORKS: readonly Network[] = [
	{
		name: 'party-group-ties-two-systems',
		nodes: [
			group('Rivers', '河流', [210, 130], {
				type: 'party',
				seats: seats('Press Department', 'Ministry of Water'),
				reporting: reportsTo('Politburo'),
			}),
			politburo([70, 50]),
			press([70, 190]),
			water([350, 190]),
		],
	},
	{
		name: 'state-council-group-within-one-system',
		nodes: [
			group('Rivers', '河流', [210, 130], {
				seats: seats('Ministry of Forests', 'Ministry of Water'),
				reporting: reportsTo('State Council'),
			}),
			council([350, 50]),
			forests([70, 190]),
			water([350, 190]),
		],
	},
	{
		name: 'ring-of-all-seven-systems',
		nodes: [
			group('Rivers', '河流', [210, 125], {
				seats: seats('P', 'S', 'M', 'Legislature', 'Council', 'Court', 'Union'),
			}),
			body('P', '党', 'party', [110, 40]),
			body('S', '政', 'state', [310, 40]),
			body('M', '军', 'military', [340, 125]),
			body('Legislature', '人大', 'legislature', [310, 210]),
			body('Council', '政协', 'consultative', [210, 225]),
			body('Court', '法院', 'judicial', [110, 210]),
			body('Union', '工会', 'mass-organization', [80, 125]),
		],
	},
	{
		name: 'ticks-tell-the-tenure',
		nodes: [
			group('Permanent', '常设', [80, 80], { seats: seats('Ministry of Water') }),
			group('Medium term', '中期', [210, 80], {
				tenure: 'medium-term',
				seats: seats('Ministry of Water'),
			}),
			group('Short term', '短期', [340, 80], {
				tenure: 'short-term',
				seats: seats('Ministry of Water'),
			}),
			water([210, 190]),
		],
	},
	{
		name: 'surely-above-possibly-below',
		nodes: [
			group('Party surely', '党组', [80, 60], { type: 'party', seats: seats('Ministry of Water') }),
			group('State surely', '政组', [210, 60], { seats: seats('Ministry of Water') }),
			group('Open surely', '空组', [340, 60]),
			group('Party possibly', '或党组', [80, 190], {
				...lastSeen('Party possibly', '或党组'),
				type: 'party',
				seats: seats('Ministry of Water'),
			}),
			group('State possibly', '或政组', [210, 190], {
				...lastSeen('State possibly', '或政组'),
				seats: seats('Ministry of Water'),
			}),
			group('Open possibly', '或空组', [340, 190], lastSeen('Open possibly', '或空组')),
			water([145, 125]),
		],
	},
	{
		name: 'members-not-published',
		nodes: [
			group('Party group', '党组', [130, 150], { type: 'party', reporting: reportsTo('State Council') }),
			group('State group', '政组', [210, 150], { reporting: reportsTo('State Council') }),
			council([350, 50]),
		],
	},
	{
		name: 'more-places-larger-mark',
		nodes: [
			group('Nine', '九', [110, 45], { seats: seats(...namesOf(FEW)) }),
			// An own set of ids: an organization stands at one place only.
			group('Twenty-five', '二十五', [318, 45], { seats: seats(...namesOf(MANY)) }),
			group('One', '一', [30, 45], { seats: seats('B0') }),
			...MANY,
		],
	},
	{
		name: 'groups-that-are-gone',
		nodes: [
			group('Rivers', '河流', [300, 120], { seats: seats('Ministry of Water') }),
			group('Canals', '运河', [110, 80], {
				events: [
					{ id: 'established', event: 'established', date: '1990-01-01', ...claim },
					{ id: 'abolished', event: 'abolished', date: '1998-01-01', ...claim },
				],
				names: [{ id: 'name', en: 'Canals', zh: '运河', from: '1990-01-01', to: '1998-01-01', ...claim }],
			}),
			group('Wells', '水井', [110, 170], {
				events: [],
				names: [{ id: 'name', en: 'Wells', zh: '水井', attested: '1990-01-01', ...claim }],
			}),
			water([350, 190]),
		],
		view: { ghosts: true },
	},
	{
		name: 'confirmed-reported-and-inferred-lines',
		nodes: [
			group('Rivers', '河流', [210, 60], {
				seats: [
					{ ...SURELY, id: 'a', organization: 'confirmed', confidence: 'confirmed' },
					{ ...SURELY, id: 'b', organization: 'reported', confidence: 'reported' },
					{ ...SURELY, id: 'c', organization: 'inferred', confidence: 'inferred' },
				],
			}),
			body('Confirmed', '确认', 'state', [80, 190]),
			body('Reported', '报道', 'state', [210, 190]),
			body('Inferred', '推断', 'state', [340, 190]),
		],
		view: select('Rivers'),
	},
	{
		name: 'lines-to-a-body-reported-to-a-member-and-an-office',
		nodes: [
			group('Rivers', '河流', [130, 90], {
				seats: seats('Ministry of Water'),
				reporting: reportsTo('State Council'),
				offices: officeAt('Ministry of Forests'),
			}),
			group('Coasts', '海岸', [130, 200], {
				...lastSeen('Coasts', '海岸'),
				seats: seats('Ministry of Water'),
				reporting: reportsTo('State Council'),
				offices: officeAt('Ministry of Forests'),
			}),
			council([290, 30]),
			water([340, 110]),
			forests([340, 200]),
		],
		view: { selected: { kind: 'organization', id: 'ministry-of-water' } },
	},
	{
		name: 'focus-dims-the-rest',
		nodes: [
			group('Rivers', '河流', [110, 80], { type: 'party', seats: seats('Ministry of Water') }),
			group('Forests', '森林', [110, 180], { seats: seats('Ministry of Forests') }),
			group('Coasts', '海岸', [210, 180], { type: 'party', seats: seats('Coast Command') }),
			water([330, 80]),
			forests([330, 150]),
			staff([330, 210]),
		],
		view: select('Rivers'),
	},
	{
		name: 'labels-in-both-scripts-with-chairs',
		nodes: [
			group('Rivers', '河流', [110, 60], {
				seats: seats('Ministry of Water'),
				roles: chair('li-yi', SURELY),
			}),
			group('Coasts', '海岸', [110, 180], {
				seats: seats('Coast Command'),
				roles: chair('wang-er', POSSIBLY),
			}),
			council([300, 40]),
			water([300, 110]),
			staff([300, 190]),
		],
		view: { labels: 'both' },
	},
	{
		name: 'bridges-of-one-two-and-three-systems',
		nodes: [
			group('One system', '一', [70, 60], { seats: seats('Ministry of Water') }),
			group('Two systems', '二', [70, 125], { seats: seats('Press Department', 'Coast Command') }),
			group('Three systems', '三', [70, 200], {
				seats: seats('Press Department', 'Ministry of Water', 'Ministry of Forests', 'Coast Command'),
			}),
			press([330, 50]),
			water([330, 100]),
			forests([330, 150]),
			staff([330, 210]),
		],
		view: { reading: 'bridges' },
	},
];

const PEOPLE: readonly Person[] = [
	{ id: 'li-yi', en: 'Li Yi', zh: '李一', posts: [] },
	{ id: 'wang-er', en: 'Wang Er', zh: '王二', posts: [] },
];

/** Returns the network as a dataset, and where its nodes stand on the map. */
export function datasetAndLayout({ nodes }: Network) {
	const groups = nodes.flatMap(({ group }) => group ?? []);
	const organizations = nodes.flatMap(({ organization }) => organization ?? []);
	const layout: Layout = Object.fromEntries(
		nodes.map(({ place: [x, y], group, organization }) => [
			group ? keyOf('group', group.id) : keyOf('organization', organization?.id ?? ''),
			[WINDOW.x + x, WINDOW.y + y] as const,
		]),
	);
	return { dataset: { ...datasetOf(groups), organizations, people: PEOPLE.slice() }, layout };
}
