/**
 * What the encyclopedia article that this project began with says of the groups, statement by statement: where the guide
 * tells it, and what the dataset, asked for the same, answers. Where the two disagree, the disagreement is written here
 * and told to readers.
 */
import { describe, expect, it } from 'vitest';
import { type Span, spanOf } from '../../../src/dataset/dates.ts';
import { chairedBy, comparisons, newGroups } from '../../../src/query/coverage.ts';
import { indexDataset } from '../../../src/query/index.ts';
import { snapshot } from '../../../src/query/snapshot.ts';
import {
	fullestAreas,
	groupsWithEvents,
	tally,
	tallyOffices,
	tallyReporting,
	tallySecrecy,
	tallySpans,
	tallyStandingCommittee,
	tallyTenures,
} from '../../../src/query/tallies.ts';
import { guideTextOf, type StepId } from '../../../src/text/guide.ts';
import { STEPS } from '../../../src/ui/views/guide/steps.ts';
import { GUIDE_STEPS } from '../../../src/ui/views/guide-steps.ts';
import { realDataset } from '../../export/real-data.ts';

const index = indexDataset(realDataset());
const span = (date: string) => spanOf(date) as Span;
const at = (date: string) => snapshot(index, span(date));
const figure = (id: string) => index.dataset.figures.find((each) => each.id === id)?.value;
const ours = (id: string) => {
	const found = comparisons(index).find((each) => each.figure.id === id);
	if (!found) throw new Error(`No published figure ${id} is compared.`);
	return found.ours;
};
const statesFigure = (step: StepId, id: string) =>
	STEPS[step].facts.some((fact) => 'figure' in fact && fact.figure === id);

interface Statement {
	/** The statement in few words. */
	readonly says: string;
	/** The step of the guide that tells it, and words by which its two texts are known to do so. */
	readonly told: readonly [step: StepId, en: RegExp, zh: RegExp];
	/** What the dataset answers; fails where it no longer does. */
	readonly computed?: () => void;
}

const STATEMENTS: readonly Statement[] = [
	{
		says: 'a body under the Party, also called Central Leading Group or Leadership Small Group',
		told: ['what', /Central Leading Group or Leadership Small Group/, /中央领导小组/],
	},
	{
		says: 'it covers security, foreign affairs, Taiwan, Hong Kong and Macao, ideology, finance',
		told: ['what', /Hong Kong and Macao/, /港澳/],
		computed: () => {
			const areas = new Set([...at('2017-10').groups.values()].map(({ group }) => group.area));
			for (const area of [
				'national-security',
				'foreign-affairs',
				'taiwan',
				'hong-kong-macao',
				'propaganda-ideology',
				'finance-economy',
			] as const) {
				expect(areas, area).toContain(area);
			}
		},
	},
	{
		says: 'it works across government, Party and military',
		told: ['bridges', /Party, government and military together/, /党、政、军/],
		computed: () => {
			const { known, two, allThree } = tallySpans(at('2017-10'));
			expect(two).toBeGreaterThan(known / 2);
			expect(allThree.length).toBeGreaterThan(5);
		},
	},
	{ says: 'least institutionalized, most flexible', told: ['what', /most flexible/, /最为灵活/] },
	{
		says: 'first set up in 1958',
		told: ['founding-1958', /10 June 1958/, /1958年6月10日/],
		computed: () => {
			const founded = groupsWithEvents(index, ['established'], span('1958-06-10'));
			expect(founded).toHaveLength(Number(figure('groups-founded-1958-06-10')));
		},
	},
	{
		says: 'a vague mandate, from Chapter IX of the Party constitution (no document seen, and so it is told)',
		told: ['founding-1958', /vague.*Chapter IX/, /含糊.*第九章/],
	},
	{
		says: 'out of use in the Cultural Revolution',
		told: ['cultural-revolution', /fall out of use/, /不再运作/],
		computed: () => {
			expect(tally(at('1972')).surely).toBeLessThan(tally(at('1965')).surely / 2);
			expect(tally(at('1972')).atMost).toBeLessThan(tally(at('1965')).atMost / 2);
		},
	},
	{
		says: 'revived under Deng in the 1980s (disagreement, told: first returns from 1978 on)',
		told: ['revival', /Deng Xiaoping.*1980s.*1978/, /邓小平.*八十年代.*1978/],
		computed: () => {
			const revived = groupsWithEvents(index, ['revived'], {
				first: span('1976-11').first,
				last: span('1987-11').last,
			});
			expect(revived.length).toBeGreaterThan(3);
			expect(revived[0]?.events[0]?.date.slice(0, 4)).toMatch(/^197/);
			expect(tally(at('1985')).surely).toBeGreaterThan(tally(at('1972')).surely);
		},
	},
	{
		says: 'defined anew in December 1987, after the Second Plenum, as consulting bodies; task-oriented, short-lived',
		told: [
			'defined-1987',
			/December 1987.*Second Plenum.*one task and a short life/s,
			/1987年12月.*二中全会/,
		],
		computed: () => expect(figure('lsg-1987-redefinition')).toBe('December 1987'),
	},
	{
		says: 'confirmed as formal parts of the system in 1997',
		told: ['formal-1997', /In 1997.*formal part/, /1997年.*正式组成部分/],
		computed: () => expect(String(figure('lsg-1997-formal-status'))).toBe('1997'),
	},
	{
		says: 'especially important under Xi; some permanent, others temporary',
		told: ['what', /decades, others only while/, /几十年/],
		computed: () => {
			const { permanent, 'short-term': short } = tallyTenures(at('2017-10'));
			expect(permanent).toBeGreaterThan(0);
			expect(short).toBeGreaterThan(0);
			expect(tally(at('2017-10')).surely).toBeGreaterThan(tally(at('2007')).surely);
		},
	},
	{
		says: 'implementation is coordinated across State Council, Military Commission, Foreign Ministry; they report to the Politburo',
		told: ['reporting', /Politburo.*Foreign Ministry/s, /政治局.*外交部/],
		computed: () => {
			const bodies = tallyReporting(at('2017-10')).bodies.map(([id]) => id);
			for (const id of ['politburo', 'state-council', 'central-military-commission'])
				expect(bodies).toContain(id);
			const ministry = [...at('2013').groups.values()].filter(({ places }) =>
				places.some(({ organization }) => organization === 'ministry-of-foreign-affairs'),
			);
			expect(ministry.length).toBeGreaterThan(0);
		},
	},
	{
		says: 'Standing Committee members normally head them (disagreement, told: most of the Party’s, not of all)',
		told: ['reporting', /Standing Committee are said to head/, /常委牵头/],
		computed: () => {
			const party = tallyStandingCommittee(index, span('2017-10-17'), 'party');
			const all = tallyStandingCommittee(index, span('2017-10-17'));
			expect(party.chaired / party.known).toBeGreaterThan(0.5);
			expect(all.chaired / all.known).toBeLessThan(party.chaired / party.known);
			const in2007 = tallyStandingCommittee(index, span('2007-06'), 'party');
			const allIn2007 = tallyStandingCommittee(index, span('2007-06'));
			expect(allIn2007.chaired / allIn2007.known).toBeLessThan(in2007.chaired / in2007.known);
		},
	},
	{
		says: 'vertical government, little horizontal coordination; the Party’s authority makes up for it',
		told: ['bridges', /columns.*the Party’s authority/, /竖着.*党的权威/],
	},
	{
		says: 'two types: Party groups manage for Politburo and Secretariat, State Council groups coordinate implementation',
		told: ['types', /Politburo and the Secretariat.*State Council/, /政治局和书记处.*国务院/],
		computed: () => {
			expect(tally(at('2017-10'), 'party').surely).toBeGreaterThan(0);
			expect(tally(at('2017-10'), 'state').surely).toBeGreaterThan(0);
		},
	},
	{
		says: 'Party: politics, law, security; State Council: economy, society (ours beside it: the fullest areas of each type)',
		told: [
			'types',
			/it is said, politics and law and national security.*economy and in society/,
			/政法和国家安全.*经济和社会/,
		],
		computed: () => {
			const party = fullestAreas(index, 'party', 5).map(([area]) => area);
			expect(party).toContain('politics-law');
			expect(fullestAreas(index, 'state', 5).map(([area]) => area)).not.toContain('politics-law');
			expect(STEPS.types.facts).toContainEqual({ kind: 'top-areas' });
		},
	},
	{
		says: '83 in 2017, of them 26 of the Party and 57 of the State Council',
		told: ['types', /think tank CSIS/, /CSIS/],
		computed: () => {
			expect(figure('csis-2017-total')).toBe(83);
			expect([figure('csis-2017-party'), figure('csis-2017-state')]).toEqual([26, 57]);
			for (const id of ['csis-2017-total', 'csis-2017-state']) {
				expect(ours(id).surely, id).toBeLessThanOrEqual(Number(figure(id)));
				expect(ours(id).possibly, id).toBeGreaterThanOrEqual(Number(figure(id)));
			}
			// Ours holds bodies of the army and of campaigns, which the study may not count: more Party groups than published.
			expect(ours('csis-2017-party').possibly).toBeGreaterThanOrEqual(26);
			for (const id of ['csis-2017-total', 'csis-2017-party', 'csis-2017-state'])
				expect(statesFigure('types', id)).toBe(true);
		},
	},
	{
		says: '39 in 2015 (disagreement, told beside it: ours are more)',
		told: ['types', /counts from this dataset/, /本数据集/],
		computed: () => {
			expect(figure('csis-2015-total')).toBe(39);
			expect(ours('csis-2015-total').surely).toBeGreaterThan(39);
			expect(statesFigure('types', 'csis-2015-total')).toBe(true);
		},
	},
	{
		says: 'they give direction (fangzhen), within which policy (zhengce) is made',
		told: ['direction', /政策, zhengce.*方针, fangzhen/, /“政策”.*“方针”/],
	},
	{
		says: 'advice carries weight as a consensus; at times taken over nearly unchanged',
		told: ['direction', /already agreed.*hardly a change/, /一致意见.*几乎一字不改/],
	},
	{
		says: 'they go round the usual ways of policy, spread over groups that compete for Xi’s ear',
		told: ['xi', /usual road of policy.*aims can clash.*competing/s, /通常决策渠道.*未必一致/],
	},
	{
		says: 'three futures: coordination, strategic guidance, a permanent centralized place',
		told: [
			'what-next',
			/coordinating.*strategically.*permanent, centralized/s,
			/协调各方.*战略上引导.*集中的权力/,
		],
	},
	{
		says: 'more chairs, more questions before Xi, who outranks those at the table',
		told: ['what-next', /whom he outranks/, /地位都不及他/],
		computed: () => {
			const chairs = (person: string, date: string) => chairedBy(index, person, span(date)).length;
			expect(chairs('xi-jinping', '2017-10')).toBeGreaterThan(chairs('hu-jintao', '2007'));
			expect(chairs('xi-jinping', '2017-10')).toBeGreaterThan(chairs('jiang-zemin', '2000'));
		},
	},
	{
		says: 'leaders of Party, government and military exchange views and recommend to Politburo and Standing Committee',
		told: ['direction', /Politburo or its Standing Committee decides/, /政治局或其常委会决定/],
	},
	{
		says: 'scholars and journalists may take part; some groups work below ministers',
		told: ['bridges', /scholars and well-known journalists.*lower rank/s, /学者.*记者.*级别较低/],
	},
	{
		says: 'eight new Party and 21 new State Council groups under Xi (disagreement, told beside it: ours are more)',
		told: ['xi', /new groups appear/, /新的小组/],
		computed: () => {
			expect([figure('csis-2017-new-party'), figure('csis-2017-new-state')]).toEqual([8, 21]);
			const found = newGroups(index, span('2012-11-15').first, span('2017-10-17').last);
			expect(found.filter(({ group }) => group.type === 'party').length).toBeGreaterThanOrEqual(8);
			expect(found.filter(({ group }) => group.type === 'state').length).toBeGreaterThanOrEqual(21);
			for (const id of ['csis-2017-new-party', 'csis-2017-new-state'])
				expect(statesFigure('xi', id)).toBe(true);
		},
	},
	{
		says: 'nine chairs of Xi, more than anyone before, round collective leadership',
		told: ['xi', /more of them than any leader before.*collective leadership/, /任何领导人都多.*集体领导/],
		computed: () => {
			expect(figure('csis-2017-xi-chairs')).toBe(9);
			// Ours stands beside it on the page; a doubtful chair more or less is no contradiction.
			expect(Math.abs(chairedBy(index, 'xi-jinping', span('2017-10')).length - 9)).toBeLessThanOrEqual(1);
			expect(statesFigure('xi', 'csis-2017-xi-chairs')).toBe(true);
		},
	},
	{
		says: 'members and number rarely told, though earlier decades have been opened',
		told: ['secrecy', /seldom told.*earlier decades/s, /很少公布.*较早年代/],
		computed: () => {
			const { all, none, confirmed } = tallySecrecy(at('2017-10'));
			expect(none).toBeGreaterThan(0);
			expect(confirmed).toBeLessThan(all / 2);
		},
	},
	{ says: 'in no published chart', told: ['secrecy', /No public chart/, /机构图上找不到/] },
	{
		says: 'members and structure change',
		told: ['secrecy', /structure also shift often/, /成员和结构也常变动/],
	},
	{
		says: 'no permanent staff; a General Office runs them, and decides how well they work',
		told: [
			'office',
			/no permanent staff.*General Office.*how well its office/s,
			/没有常设.*办公室.*要看办公室/,
		],
		computed: () => {
			const { named, hosted } = tallyOffices(at('2017-10'));
			expect(hosted).toBeGreaterThan(named / 2);
		},
	},
];

describe('what the article says', () => {
	it.each(STATEMENTS)('$says', ({ told: [step, en, zh], computed }) => {
		expect(guideTextOf('en').steps[step].paragraphs.join('\n')).toMatch(new RegExp(en.source, 's'));
		expect(guideTextOf('zh').steps[step].paragraphs.join('\n')).toMatch(new RegExp(zh.source, 's'));
		computed?.();
	});
});

describe('the steps of the guide', () => {
	it.each(GUIDE_STEPS)('%s names only sources and figures that are here', (step) => {
		const { sources, facts } = STEPS[step];
		expect(sources.length).toBeGreaterThan(0);
		for (const id of sources) expect(index.sources.has(id), id).toBe(true);
		for (const fact of facts) {
			if ('figure' in fact) expect(figure(fact.figure), fact.figure).toBeDefined();
			if (fact.kind === 'compare') expect(ours(fact.figure)).toBeDefined();
		}
	});

	it.each(GUIDE_STEPS)('%s is short: 60 to 120 words, or as much in Chinese', (step) => {
		const words = guideTextOf('en').steps[step].paragraphs.join(' ').split(/\s+/).length;
		expect(words).toBeGreaterThanOrEqual(60);
		expect(words).toBeLessThanOrEqual(120);
		const signs = guideTextOf('zh').steps[step].paragraphs.join('').length;
		expect(signs).toBeGreaterThanOrEqual(100);
		expect(signs).toBeLessThanOrEqual(240);
	});
});
