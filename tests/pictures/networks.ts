/** Tiny networks made by hand, each of which shows one thing that the map tells by a mark; every name is made up. */
import type { GroupFile, Organization, Person } from '../../src/dataset/schema.ts';
import type { System } from '../../src/dataset/words.ts';
import type { View } from '../../src/link/view.ts';
import type { Layout } from '../../src/map/frame.ts';
import { keyOf } from '../../src/map/graph.ts';
import { claim, datasetOf, group as emptyGroup } from '../query/small.ts';

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
const POSSIBLY = { from: PAST, ...claim };
/** Leaves no mark of confidence on the line of a claim. */
const CONFIRMED = { confidence: 'confirmed' } as const;

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

/** A group of which nothing is known after PAST. */
function lastSeen(en: string, zh: string, place: Place, parts: Partial<GroupFile> = {}): Node {
	return group(en, zh, place, { names: [{ id: 'name', en, zh, ...POSSIBLY }], ...parts });
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

/** Organizations in rows, for groups that have a place for many of them. */
const CROWD = Array.from({ length: 25 }, (_, order) =>
	body(`B${order}`, `局${order}`, 'state', [220 + 34 * (order % 5), 95 + 30 * Math.floor(order / 5)]),
);
const CROWD_NAMES = CROWD.map(({ organization }) => organization?.en ?? '');

const possibleSeats = [{ id: 'seat', organization: 'ministry-of-water', ...POSSIBLY }];

export const NETWORKS: readonly Network[] = [
	{
		name: 'party-group-with-two-thirds-party-one-third-state',
		nodes: [
			group('Rivers', '河流', [200, 130], {
				type: 'party',
				seats: seats('Press Department', 'Youth Department', 'Ministry of Water'),
				reporting: reportsTo('Politburo'),
			}),
			politburo([50, 40]),
			press([50, 130]),
			body('Youth Department', '青年部', 'party', [80, 210]),
			water([330, 190]),
		],
	},
	{
		name: 'state-council-group-within-one-system',
		nodes: [
			group('Rivers', '河流', [190, 130], {
				seats: seats('Ministry of Forests', 'Ministry of Water'),
				reporting: reportsTo('State Council'),
			}),
			council([300, 50]),
			forests([70, 200]),
			water([320, 190]),
		],
	},
	{
		name: 'ring-of-all-seven-systems',
		nodes: [
			group('Rivers', '河流', [210, 125], {
				seats: seats('Party', 'State', 'Military', 'Legislature', 'Consultative', 'Judicial', 'Mass'),
			}),
			body('Party', '党', 'party', [270, 30]),
			body('State', '政', 'state', [340, 90]),
			body('Military', '军', 'military', [320, 190]),
			body('Legislature', '人大', 'legislature', [210, 225]),
			body('Consultative', '政协', 'consultative', [70, 190]),
			body('Judicial', '司法', 'judicial', [60, 90]),
			body('Mass', '群团', 'mass-organization', [140, 30]),
		],
	},
	{
		name: 'tenure-permanent-no-tick-medium-two-short-one',
		nodes: [
			group('Permanent', '常设', [40, 80], { seats: seats('Ministry of Water') }),
			group('Medium term', '中期', [170, 80], {
				tenure: 'medium-term',
				seats: seats('Ministry of Water'),
			}),
			group('Short term', '短期', [310, 80], {
				tenure: 'short-term',
				seats: seats('Ministry of Water'),
			}),
			water([210, 190]),
		],
	},
	{
		name: 'groups-surely-above-possibly-below',
		nodes: [
			group('Filled', '实心', [60, 60], { type: 'party', seats: seats('Ministry of Water') }),
			group('Paper', '空心', [190, 60], { seats: seats('Ministry of Water') }),
			group('Open', '无环', [310, 60]),
			lastSeen('Maybe filled', '或实心', [60, 190], { type: 'party', seats: possibleSeats }),
			lastSeen('Maybe paper', '或空心', [190, 190], { seats: possibleSeats }),
			lastSeen('Maybe open', '或无环', [310, 190]),
			water([125, 125]),
		],
	},
	{
		name: 'members-not-published-ring-left-open',
		nodes: [
			group('Rivers', '河流', [90, 150], { type: 'party', reporting: reportsTo('State Council') }),
			group('Forests', '森林', [190, 150], { reporting: reportsTo('State Council') }),
			council([290, 50]),
		],
	},
	{
		name: 'marks-grow-with-places-one-nine-twenty-five',
		nodes: [
			group('One', '一', [40, 150], { seats: seats('B10') }),
			group('Nine', '九', [70, 45], { seats: seats(...CROWD_NAMES.slice(0, 9)) }),
			group('Twenty-five', '二十五', [288, 45], { seats: seats(...CROWD_NAMES) }),
			...CROWD,
		],
	},
	{
		name: 'two-groups-that-are-gone-beside-one-that-is-there',
		nodes: [
			group('Rivers', '河流', [260, 90], { seats: seats('Ministry of Water') }),
			group('Canals', '运河', [90, 70], {
				events: [
					{ id: 'established', event: 'established', date: '1990-01-01', ...claim },
					{ id: 'abolished', event: 'abolished', date: '1998-01-01', ...claim },
				],
				names: [{ id: 'name', en: 'Canals', zh: '运河', from: '1990-01-01', to: '1998-01-01', ...claim }],
			}),
			group('Wells', '水井', [90, 180], {
				events: [],
				names: [{ id: 'name', en: 'Wells', zh: '水井', attested: '1990-01-01', ...claim }],
			}),
			water([330, 190]),
		],
		view: { ghosts: true },
	},
	{
		name: 'lines-confirmed-bare-reported-ring-inferred-cross',
		nodes: [
			group('Rivers', '河流', [200, 60], {
				seats: [
					{ id: 'confirmed', organization: 'confirmed', ...SURELY, confidence: 'confirmed' },
					{ id: 'reported', organization: 'reported', ...SURELY, confidence: 'reported' },
					{ id: 'inferred', organization: 'inferred', ...SURELY, confidence: 'inferred' },
				],
			}),
			body('Confirmed', '确认', 'state', [70, 190]),
			body('Reported', '报道', 'state', [200, 190]),
			body('Inferred', '推断', 'state', [330, 190]),
		],
		view: select('Rivers'),
	},
	{
		name: 'lines-reporting-curved-seat-straight-office-dotted-possibly-dashed',
		nodes: [
			group('Rivers', '河流', [200, 200], {
				seats: [
					{ id: 'sure', organization: 'seat', ...SURELY, ...CONFIRMED },
					{ id: 'possible', organization: 'maybe-seat', ...POSSIBLY, ...CONFIRMED },
				],
				reporting: [
					{ id: 'sure', organization: 'report', ...SURELY, ...CONFIRMED },
					{ id: 'possible', organization: 'maybe-report', ...POSSIBLY, ...CONFIRMED },
				],
				offices: [
					{ id: 'sure', en: 'Office', zh: '办公室', host: 'office', ...SURELY, ...CONFIRMED },
					{ id: 'possible', en: 'Office', zh: '办公室', host: 'maybe-office', ...POSSIBLY, ...CONFIRMED },
				],
			}),
			body('Report', '报告', 'state', [50, 30]),
			body('Maybe report', '或报告', 'state', [310, 30]),
			body('Seat', '席位', 'state', [50, 110]),
			body('Maybe seat', '或席位', 'state', [320, 110]),
			body('Office', '办公', 'state', [40, 190]),
			body('Maybe office', '或办公', 'state', [320, 190]),
		],
		view: select('Rivers'),
	},
	{
		name: 'focus-stands-out-and-dims-the-rest',
		nodes: [
			group('Rivers', '河流', [110, 60], { seats: seats('Press Department') }),
			group('Forests', '森林', [110, 180], { seats: seats('Ministry of Forests') }),
			group('Coasts', '海岸', [210, 180], { type: 'party', seats: seats('Coast Command') }),
			press([270, 60]),
			forests([310, 140]),
			staff([310, 210]),
		],
		view: select('Rivers'),
	},
	{
		name: 'two-organizations-and-the-group-in-which-they-meet',
		nodes: [
			group('Both', '二者', [200, 60], { seats: seats('Press Department', 'Ministry of Water') }),
			group('First', '其一', [120, 180], { seats: seats('Press Department') }),
			group('Second', '其二', [250, 180], { seats: seats('Ministry of Water') }),
			press([50, 120]),
			water([330, 120]),
		],
		view: {
			selected: { kind: 'organization', id: 'press-department' },
			with: { kind: 'organization', id: 'ministry-of-water' },
		},
	},
	{
		name: 'labels-in-both-scripts-with-a-sure-and-a-possible-chair',
		nodes: [
			group('Rivers', '河流', [90, 60], {
				seats: seats('Ministry of Water'),
				roles: chair('li-yi', SURELY),
			}),
			group('Coasts', '海岸', [90, 180], {
				seats: seats('Coast Command'),
				roles: chair('wang-er', POSSIBLY),
			}),
			council([240, 40]),
			water([270, 110]),
			staff([270, 190]),
		],
		view: { labels: 'both' },
	},
	{
		name: 'label-off-its-crowded-mark-with-a-leader-line',
		nodes: [
			group('Rivers', '河流', [200, 125], { seats: seats(...CROWD_NAMES.slice(0, 12)) }),
			...CROWD.slice(0, 12).map((node, order) => {
				const turn = (2 * Math.PI * order) / 12;
				return { ...node, place: [200 + 36 * Math.cos(turn), 125 + 36 * Math.sin(turn)] as const };
			}),
		],
		view: select('Rivers'),
	},
	{
		name: 'bridges-of-two-and-three-systems-with-lines-to-the-military',
		nodes: [
			group('One', '一', [70, 60], { seats: seats('Ministry of Water') }),
			group('Two', '二', [70, 125], { seats: seats('Press Department', 'Coast Command') }),
			group('Three', '三', [70, 210], {
				seats: seats('Press Department', 'Ministry of Water', 'Ministry of Forests', 'Coast Command'),
			}),
			press([330, 30]),
			water([330, 80]),
			forests([330, 130]),
			staff([280, 160]),
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
