import { describe, expect, it } from 'vitest';
import type { GroupFile, Organization, Person } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { type Aids, type Found, type Search, searchOf } from '../../src/query/search.ts';
import { dateWithin } from '../../src/query/search-in-time.ts';
import { claim, datasetOf, group, later } from './small.ts';

describe('a date in what is typed', () => {
	it.each([
		['foreign affairs 1985', '1985', 'foreign affairs'],
		['foreign affairs in 1985', '1985', 'foreign affairs'],
		['1985 foreign affairs', '1985', 'foreign affairs'],
		['外事1985年', '1985', '外事'],
		['外事小组 1985年3月', '1985-03', '外事小组'],
		['2018-03-21', '2018-03-21', ''],
		['march 2018', '2018-03', ''],
		['taiwan 21 March 2018', '2018-03-21', 'taiwan'],
	])('%s: %s beside “%s”', (typed, date, words) => {
		expect(dateWithin(typed)).toEqual({ date, words });
	});

	it.each(['610', 'foreign', '2018-13', 'taiwan1985', '19850', 'group 1985 affairs', '', '1985-'])(
		'“%s” holds none',
		(typed) => {
			expect(dateWithin(typed)).toBeUndefined();
		},
	);
});

/** The initials that the tests' names make. */
const INITIALS: Readonly<Record<string, readonly string[]>> = {
	'Water Works Board': ['wwb'],
	'Zhou Wei Bo': ['zwb'],
};
const PINYIN: Readonly<Record<string, string>> = {
	外事: 'wai shi',
	外事学会: 'wai shi xue hui',
	中央外事小组: 'zhong yang wai shi xiao zu',
	绿化: 'lu hua',
	女工: 'nu gong',
	驻外事务: 'zhu wai shi wu',
	经外: 'jing wai',
};
const AIDS: Aids = { pinyin: PINYIN, initialsOf: (english) => INITIALS[english] ?? [] };

type Named = Partial<Organization> & { readonly id: string };

/** A search over a dataset of only these; what is given no name bears one that no test looks for. */
function over(parts: {
	groups?: readonly GroupFile[];
	organizations?: readonly Named[];
	people?: readonly (Partial<Person> & { readonly id: string })[];
}): Search {
	const { groups = [], organizations = [], people = [] } = parts;
	const dataset = {
		...datasetOf(groups),
		organizations: organizations.map((one) => ({
			en: 'Qqq',
			zh: '无',
			system: 'state' as const,
			sources: [],
			...one,
		})),
		people: people.map((one) => ({ en: 'Qqq', zh: '无', posts: [], ...one })),
	};
	return searchOf(indexDataset(dataset), AIDS);
}
const idsOf = (found: readonly Found[]) => found.map(({ id }) => id);
const english = (names: Readonly<Record<string, string>>) =>
	over({ organizations: Object.entries(names).map(([id, en]) => ({ id, en })) });
const chinese = (names: Readonly<Record<string, string>>) =>
	over({ organizations: Object.entries(names).map(([id, zh]) => ({ id, zh })) });

describe('a search for an English name', () => {
	// The ids are in the order opposite to what must stand first.
	const supply = later(() =>
		english({
			f: 'Water Supply',
			e: 'Water Supply Commission',
			d: 'Water Supply Board',
			c: 'Water Supplying Board',
			b: 'Clean Water Supply',
			a: 'Supply of Fresh Water',
			x: 'Water Board',
		}),
	);

	it('puts the better match first: the name, less its common words, its start, what is within, any order', () => {
		expect(idsOf(supply()('water supply', 10))).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
	});

	it('gives no more than are asked for, and what is typed in any case and with blanks around', () => {
		expect(idsOf(supply()('  WATER Supply ', 2))).toEqual(['f', 'e']);
	});

	it('takes the start of a name less its common words as a start', () => {
		const search = english({ b: 'Commission for Water Supply', c: 'Clean Water', a: 'Some Fresh Water' });
		expect(idsOf(search('water', 10))).toEqual(['b', 'a', 'c']);
		expect(idsOf(search('wat', 10))).toEqual(['b', 'a', 'c']);
	});

	it('finds each typed word only from the start of a word', () => {
		expect(english({ a: 'Underwater' })('water', 10)).toEqual([]);
		expect(idsOf(english({ a: 'Fresh Water Supply' })('wat sup', 10))).toEqual(['a']);
		expect(english({ a: 'Fresh Water' })('water supply', 10)).toEqual([]);
	});

	it('passes over little words, accents, apostrophes and the plural of longer words', () => {
		const search = english({ a: 'Affairs of the Xi’an Area', b: 'Gas', c: 'Press', d: 'To The' });
		expect(idsOf(search('affair xian', 10))).toEqual(['a']);
		expect(idsOf(search("áffairs for Xi'an areas", 10))).toEqual(['a']);
		expect(search('ga', 10)).toHaveLength(1);
		expect(search('gass', 10)).toEqual([{ kind: 'organization', id: 'b', matched: 'Gas', why: 'typo' }]);
		expect(search('presses', 10)).toMatchObject([{ id: 'c', why: 'typo' }]);
		expect(search('press', 10)).toMatchObject([{ id: 'c', why: 'name' }]);
		expect(idsOf(search('to the', 10))).toEqual(['d']);
	});

	it('keeps the s of a word of four letters, and the double s', () => {
		const search = english({ b: 'News', a: 'New Board', d: 'Glass', c: 'Glasnost' });
		expect(idsOf(search('news', 10))).toEqual(['b']);
		expect(idsOf(search('glass', 10))).toEqual(['d']);
	});

	it('finds a name typed without blanks from four letters on', () => {
		const search = english({ a: 'Re Formation Board' });
		expect(search('reform', 10)).toEqual([
			{ kind: 'organization', id: 'a', matched: 'Re Formation Board', why: 'name' },
		]);
		expect(idsOf(search('refo', 10))).toEqual(['a']);
		expect(search('ref', 10)).toEqual([]);
		expect(search('formationboard', 10)).toEqual([]);
	});

	it('finds stated abbreviations, and their start from two letters on', () => {
		const search = over({
			organizations: [
				{ id: 'b', en: 'Foreign Board', abbr: 'MFA' },
				{ id: 'a', en: 'Mfa Board' },
			],
		});
		expect(search('mfa', 10)).toEqual([
			{ kind: 'organization', id: 'b', matched: 'MFA', why: 'abbreviation' },
			{ kind: 'organization', id: 'a', matched: 'Mfa Board', why: 'name' },
		]);
		expect(search('mf', 10)).toMatchObject([
			{ id: 'a', why: 'name' },
			{ id: 'b', why: 'abbreviation' },
		]);
		expect(idsOf(search('m', 10))).toEqual(['a']);
		expect(search('fa', 10)).toEqual([]);
	});

	it('finds the initials of a name, but not those of a person', () => {
		const search = over({
			organizations: [
				{ id: 'works', en: 'Water Works Board' },
				{ id: 'a', en: 'Wwb Board' },
			],
			people: [{ id: 'zhou', en: 'Zhou Wei Bo' }],
		});
		expect(search('WWB', 10)).toEqual([
			{ kind: 'organization', id: 'works', matched: 'Water Works Board', why: 'initials' },
			{ kind: 'organization', id: 'a', matched: 'Wwb Board', why: 'name' },
		]);
		expect(search('zwb', 10)).toEqual([]);
	});

	it.each(['a', 'and', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])(
		'passes over “%s” in a name and in what is typed',
		(little) => {
			const search = english({ b: `Water ${little} Wood`, a: 'Water Wood Board' });
			expect(idsOf(search('water wood', 10))).toEqual(['b', 'a']);
			expect(idsOf(search(`water ${little} wood`, 10))).toEqual(['b', 'a']);
		},
	);

	it('puts whole words at the start, of the name or of it less its common words, before words begun', () => {
		const whole = english({ b: 'Leading Group for Water', a: 'Leading Grouping' });
		expect(idsOf(whole('leading group', 10))).toEqual(['b', 'a']);
		const short = english({ b: 'Commission for Water Supply', a: 'Waterways' });
		expect(idsOf(short('water', 10))).toEqual(['b', 'a']);
	});
});

describe('a search for a Chinese name', () => {
	it('puts the better match first: the name, less its common words, contracted, its start, within, in order', () => {
		const search = chinese({
			f: '水部',
			e: '国务院水部委员会',
			d: '水利部',
			c: '水部工程',
			b: '节水部门',
			a: '水资源部门',
			x: '部水',
		});
		expect(search('水部', 10).map(({ id, why }) => `${id} ${why}`)).toEqual(
			['f', 'e', 'd', 'c', 'b', 'a'].map((id) => `${id} name`),
		);
	});

	it('puts the contraction that keeps more of the name first', () => {
		expect(idsOf(chinese({ a: '军事和其他委员会', b: '军事委员会' })('军委', 10))).toEqual(['b', 'a']);
	});

	it('takes the start of a name less its common words as a start', () => {
		expect(idsOf(chinese({ a: '大水利工程', b: '中央水利工程小组' })('水利', 10))).toEqual(['b', 'a']);
	});

	it('takes characters in order only, each once, and more than one', () => {
		const search = chinese({ a: '水资源利用' });
		expect(idsOf(search('水用', 10))).toEqual(['a']);
		expect(search('用水', 10)).toEqual([]);
		expect(search('水水', 10)).toEqual([]);
		expect(idsOf(search('资', 10))).toEqual(['a']);
	});

	it('passes over signs between the characters', () => {
		expect(idsOf(chinese({ a: '水利、农业部' })('“水利”，农业部。', 10))).toEqual(['a']);
	});

	it('finds stated abbreviations: whole, less their common words, and part of them', () => {
		const search = over({
			organizations: [
				{ id: 'c', abbr: '水利' },
				{ id: 'b', abbr: '中央水利小组' },
				{ id: 'a', abbr: '大水利' },
				{ id: 'd', zh: '水利委员会' },
			],
		});
		expect(search('水利', 10)).toEqual([
			{ kind: 'organization', id: 'c', matched: '水利', why: 'abbreviation' },
			{ kind: 'organization', id: 'b', matched: '中央水利小组', why: 'abbreviation' },
			{ kind: 'organization', id: 'd', matched: '水利委员会', why: 'name' },
			{ kind: 'organization', id: 'a', matched: '大水利', why: 'abbreviation' },
		]);
	});

	it('knows everyday names, in any case', () => {
		const search = chinese({ a: '中国人民银行' });
		const found = [{ kind: 'organization', id: 'a', matched: '中国人民银行', why: 'name' }];
		expect(search('央行', 10)).toEqual(found);
		expect(search(' Central Bank ', 10)).toEqual(found);
	});

	it('finds no abbreviation that does not hold what is typed', () => {
		expect(over({ organizations: [{ id: 'a', abbr: '大水利' }] })('河', 10)).toEqual([]);
	});
});

describe('a search by pinyin', () => {
	const found = (id: string, matched: string) => ({ kind: 'organization', id, matched, why: 'pinyin' });

	it('puts the whole name first, then its start or that of the name less its common words, then what is within', () => {
		const search = chinese({ d: '外事', c: '中央外事小组', b: '外事学会', a: '驻外事务', x: '经外' });
		expect(search('waishi', 10)).toEqual([
			found('d', '外事'),
			found('b', '外事学会'),
			found('c', '中央外事小组'),
			found('a', '驻外事务'),
		]);
		expect(search('waishixiaozu', 10)).toEqual([found('c', '中央外事小组')]);
	});

	it('puts the rest of a name less its common words beside the whole, before a start', () => {
		const search = over({
			organizations: [
				{ id: 'b', zh: '中央外事小组' },
				{ id: 'a', en: 'Waishixiaozux' },
			],
		});
		expect(idsOf(search('waishixiaozu', 10))).toEqual(['b', 'a']);
	});

	it('starts at the start of a syllable, with two letters at least', () => {
		const search = chinese({ a: '外事' });
		expect(search('shi', 10)).toEqual([found('a', '外事')]);
		expect(search('wa', 10)).toEqual([found('a', '外事')]);
		expect(search('aish', 10)).toEqual([]);
		expect(search('w', 10)).toEqual([]);
	});

	it('takes the first letters of the syllables', () => {
		const search = chinese({ a: '中央外事小组' });
		expect(search('zyws', 10)).toEqual([found('a', '中央外事小组')]);
		expect(search('ws', 10)).toEqual([]);
	});

	it('passes over tones as digits or marks, and takes v for ü', () => {
		const search = chinese({ a: '外事', b: '绿化', c: '女工' });
		expect(idsOf(search('wai4 shi4', 10))).toEqual(['a']);
		expect(idsOf(search('wàishì', 10))).toEqual(['a']);
		expect(search('lvhua', 10)).toEqual([found('b', '绿化')]);
		expect(idsOf(search('lǜhuà', 10))).toEqual(['b']);
		expect(search('nvgong', 10)).toEqual([found('c', '女工')]);
	});

	it('takes the whole of a name that begins with common words, and its start', () => {
		const search = over({
			organizations: [
				{ id: 'b', zh: '中央外事小组' },
				{ id: 'a', en: 'Zhongyangwaishixiaozux' },
			],
		});
		expect(idsOf(search('zhongyangwaishixiaozu', 10))).toEqual(['b', 'a']);
		expect(idsOf(search('zhongyang', 10))).toEqual(['a', 'b']);
		expect(chinese({ a: '中央外事小组' })('zhongyang', 10)).toEqual([found('a', '中央外事小组')]);
	});
});

describe('a search for people', () => {
	const search = later(() =>
		over({
			organizations: [
				{ id: 'house', en: 'House of Keqiang', zh: '老克强' },
				{ id: 'hall', en: 'Keqiang Hall', zh: '克强楼' },
			],
			people: [
				{ id: 'li-keqiang', en: 'Li Keqiang', zh: '李克强', aliases: ['Uncle Lee', '李总理'] },
				{ id: 'wang-bing-nan', en: 'Wang Bing Nan', zh: '王炳南' },
			],
		}),
	);

	it('takes the given name, in either script, as the start of a name', () => {
		expect(idsOf(search()('keqiang', 10))).toEqual(['hall', 'li-keqiang', 'house']);
		expect(idsOf(search()('克强', 10))).toEqual(['hall', 'li-keqiang', 'house']);
		expect(idsOf(search()('bing nan', 10))).toEqual(['wang-bing-nan']);
	});

	it('takes part of a given name as any other part', () => {
		expect(idsOf(search()('keq', 10))).toEqual(['hall', 'house', 'li-keqiang']);
		const one = over({
			organizations: [{ id: 'bing', en: 'Old Bing' }],
			people: [{ id: 'wang', en: 'Wang Bing Nan' }],
		});
		expect(idsOf(one('bing', 10))).toEqual(['bing', 'wang']);
	});

	it('finds other names in either script', () => {
		const found = (matched: string) => [{ kind: 'person', id: 'li-keqiang', matched, why: 'other name' }];
		expect(search()('uncle', 10)).toEqual(found('Uncle Lee'));
		expect(search()('李总', 10)).toEqual(found('李总理'));
	});

	it('tells a name from another name, in either script', () => {
		const people = over({
			people: [{ id: 'li', en: 'Li Keqiang', zh: '李克强', aliases: ['Uncle', '总理'] }],
		});
		const why = (typed: string) => people(typed, 10).map((one) => `${one.matched} ${one.why}`);
		expect(why('li keqiang')).toEqual(['Li Keqiang name']);
		expect(why('李克强')).toEqual(['李克强 name']);
		expect(why('uncle')).toEqual(['Uncle other name']);
		expect(why('总理')).toEqual(['总理 other name']);
	});
});

describe('a search for groups', () => {
	it('tells whether a name is the newest, one before it, or one of unknown time', () => {
		const search = over({
			groups: [
				group({
					names: [
						{ ...claim, id: 'a', en: 'Alpha', zh: '甲', from: '1980', to: '1985' },
						{ ...claim, id: 'b', en: 'Beta', zh: '乙', from: '1985' },
						{ ...claim, id: 'c', en: 'Gamma', zh: '丙' },
						{ ...claim, id: 'd', en: 'Delta', zh: '丁', from: '1990', to: null },
						{ ...claim, id: 'e', en: 'Epsilon', zh: '戊', from: '1990', abbr: 'ECG' },
					],
				}),
			],
		});
		expect(
			['Alpha', '乙', 'Gamma', 'Delta', '戊', 'ecg'].map((typed) =>
				search(typed, 10).map(({ kind, id, matched, why }) => `${kind} ${id} ${matched} ${why}`),
			),
		).toEqual([
			['group water Alpha former name'],
			['group water 乙 former name'],
			['group water Gamma other name'],
			['group water Delta other name'],
			['group water 戊 name'],
			['group water ECG abbreviation'],
		]);
	});

	it('finds one by the name of its office, after what bears the name itself, where it plainly matches', () => {
		const office = (id: string, en: string, zh: string) => ({ ...claim, id, en, zh });
		const search = over({
			groups: [
				group({
					id: 'flood',
					names: [office('n', 'Flood', '防汛')],
					offices: [
						office('o', 'Dam Watch', '水坝处'),
						office('p', 'Ministry Desk', '办公室设在水利部'),
						office('q', 'Bureau Desk', '由局承担'),
					],
				}),
			],
			organizations: [
				{ id: 'dam', en: 'Dam Watch', zh: '水坝处' },
				{ id: 'tower', en: 'Watch over Every Dam', zh: '水高处' },
			],
		});
		const theGroup = (matched: string) => ({ kind: 'group', id: 'flood', matched, why: 'office' });
		expect(search('dam watch', 10)).toEqual([
			{ kind: 'organization', id: 'dam', matched: 'Dam Watch', why: 'name' },
			theGroup('Dam Watch'),
			{ kind: 'organization', id: 'tower', matched: 'Watch over Every Dam', why: 'name' },
		]);
		expect(idsOf(search('水坝处', 10))).toEqual(['dam', 'flood']);
		expect(search('watch', 10, ['group'])).toEqual([theGroup('Dam Watch')]);
		expect(idsOf(search('watch dam', 10))).toEqual(['dam', 'tower']);
		expect(idsOf(search('水处', 10))).toEqual(['dam', 'tower']);
		expect(search('ministry desk', 10)).toEqual([]);
		expect(search('bureau desk', 10)).toEqual([]);
		expect(search('水利部', 10)).toEqual([]);
	});

	it('prefers of two equal matches the one by the name', () => {
		const search = over({
			groups: [
				group({
					names: [
						{ ...claim, id: 'a', en: 'Dam', zh: '坝', from: '1980', to: '1985' },
						{ ...claim, id: 'b', en: 'Dam', zh: '坝', from: '1985' },
					],
				}),
			],
		});
		expect(search('dam', 10)).toEqual([{ kind: 'group', id: 'water', matched: 'Dam', why: 'name' }]);
		expect(search('坝', 10)).toEqual([{ kind: 'group', id: 'water', matched: '坝', why: 'name' }]);
	});

	it('tells that a name has ended though no later one is dated', () => {
		const search = over({
			groups: [
				group({
					names: [
						{ ...claim, id: 'a', en: 'Zeta', zh: '己', to: '1985' },
						{ ...claim, id: 'b', en: 'Eta', zh: '庚' },
					],
				}),
			],
		});
		expect(search('zeta', 10)).toMatchObject([{ matched: 'Zeta', why: 'former name' }]);
	});

	it('matches by the better of its names, of equally good ones by the first', () => {
		const named = (...names: readonly string[]) =>
			over({
				groups: [
					group({
						names: [...names, 'Newest'].map((en, at) => ({
							...claim,
							id: `n${at}`,
							en,
							zh: '无',
							to: '1985',
						})),
					}),
				],
			})('dam', 10).map(({ matched }) => matched);
		expect(named('Clean Dam', 'Dam')).toEqual(['Dam']);
		expect(named('Dam', 'Clean Dam')).toEqual(['Dam']);
		expect(named('Dam One', 'Dam Two')).toEqual(['Dam One']);
	});
});

describe('a search over kinds', () => {
	const named = (id: string, roles: GroupFile['roles'] = [], seats: GroupFile['seats'] = []) =>
		group({ id, names: [{ ...claim, id: 'n', en: 'Dam', zh: '坝' }], roles, seats });
	const role = (id: string, person: string, organization?: string) => ({
		...claim,
		id,
		person,
		role: 'member' as const,
		...(organization === undefined ? {} : { organization }),
	});
	const seat = (organization: string) => ({ ...claim, id: `seat-${organization}`, organization });
	const search = later(() =>
		over({
			groups: [
				named('group-a'),
				named('group-b', [role('r', 'person-c')]),
				named(
					'group-c',
					[role('r', 'person-c', 'body-c'), role('s', 'person-b')],
					[seat('body-c'), seat('body-b')],
				),
			],
			organizations: ['body-a', 'body-b', 'body-c', 'body-d'].map((id) => ({ id, en: 'Dam', zh: '坝' })),
			people: ['person-a', 'person-b', 'person-c'].map((id) => ({ id, en: 'Dam', zh: '坝' })),
		}),
	);

	it('puts of equal matches groups before organizations before people, and those of which more is known first', () => {
		expect(idsOf(search()('dam', 20))).toEqual([
			'group-c',
			'group-b',
			'group-a',
			'body-c',
			'body-b',
			'body-a',
			'body-d',
			'person-c',
			'person-b',
			'person-a',
		]);
	});

	it('keeps to the kinds that are asked for', () => {
		expect(idsOf(search()('坝', 20, ['person']))).toEqual(['person-c', 'person-b', 'person-a']);
		expect(search()('坝', 20, [])).toEqual([]);
	});
});

describe('a search in both scripts, or in neither', () => {
	const search = later(() =>
		over({
			organizations: [
				{ id: 'a', en: 'Dam Board', zh: '水坝' },
				{ id: 'b', en: 'Dam Office 610', zh: '六一〇' },
				{ id: 'c', en: 'River Board', zh: '河610' },
			],
		}),
	);

	it('finds what matches in both', () => {
		expect(search()('水坝 dam', 10)).toEqual([
			{ kind: 'organization', id: 'a', matched: '水坝', why: 'name' },
		]);
		expect(search()('水坝 river', 10)).toEqual([]);
		expect(search()('河 dam', 10)).toEqual([]);
	});

	it('puts what matches in both after what matches one whole', () => {
		const mixed = over({
			organizations: [
				{ id: 'b', en: 'Supply of Fresh Water', zh: '水' },
				{ id: 'a', en: 'Qqq', zh: '水water' },
			],
		});
		expect(idsOf(mixed('水 water', 10))).toEqual(['b']);
	});

	it('finds digits in names of either', () => {
		expect(idsOf(search()('610', 10))).toEqual(['b', 'c']);
	});

	it.each(['', '   ', '??', '。'])('finds nothing for “%s”', (typed) => {
		expect(search()(typed, 10)).toEqual([]);
	});

	it('puts the better of what matches in both first', () => {
		const mixed = over({
			organizations: [
				{ id: 'b', en: 'Water', zh: '水用' },
				{ id: 'a', en: 'Water', zh: '水资源利用' },
			],
		});
		expect(idsOf(mixed('水用 water', 10))).toEqual(['b', 'a']);
	});

	it('finds nothing for digits that no name holds', () => {
		expect(search()('999', 10)).toEqual([]);
	});
});

describe('a search with a slip of the hand', () => {
	it('is made only where nothing else is found, the name without other words first', () => {
		const search = english({ a: 'Foreign Trade', b: 'Foreign', c: 'Home Office' });
		expect(search('foriegn', 10)).toEqual([
			{ kind: 'organization', id: 'b', matched: 'Foreign', why: 'typo' },
			{ kind: 'organization', id: 'a', matched: 'Foreign Trade', why: 'typo' },
		]);
		expect(idsOf(search('foriegn tra', 10))).toEqual(['a']);
		expect(search('foriegn home', 10)).toEqual([]);
		expect(idsOf(english({ a: 'Foriegn', b: 'Foreign' })('foriegn', 10))).toEqual(['a']);
	});

	it('takes one wrong character of at least four', () => {
		const search = chinese({ a: '水利工程' });
		expect(search('水里工程', 10)).toEqual([
			{ kind: 'organization', id: 'a', matched: '水利工程', why: 'typo' },
		]);
		expect(idsOf(search('水利工呈', 10))).toEqual(['a']);
		expect(search('水里公程', 10)).toEqual([]);
		expect(search('水里工', 10)).toEqual([]);
	});

	it('takes pinyin with a slip, also of the name less its common words', () => {
		const search = chinese({ a: '中央外事小组', b: '外事' });
		expect(search('waisih', 10)).toEqual([{ kind: 'organization', id: 'b', matched: '外事', why: 'typo' }]);
		expect(search('waishixiaozi', 10)).toEqual([
			{ kind: 'organization', id: 'a', matched: '中央外事小组', why: 'typo' },
		]);
	});
});
