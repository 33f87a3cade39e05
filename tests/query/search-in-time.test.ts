import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/query/index.ts';
import type { Found, FoundKind } from '../../src/query/search.ts';
import { dateWithin, searchInTime } from '../../src/query/search-in-time.ts';
import { claim, datasetOf, group, later } from './small.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
);

describe('a date beside words', () => {
	it.each(MONTHS.map((name, at) => [name, `1985-${String(at + 1).padStart(2, '0')}`]))(
		'may have %s as its month, whole or as three letters',
		(name, date) => {
			expect(dateWithin(`water ${name} 1985`)).toEqual({ date, words: 'water' });
			expect(dateWithin(`${name.slice(0, 3).toUpperCase()} 1985 water`)).toEqual({ date, words: 'water' });
			expect(dateWithin(`7 ${name} 1985`)).toEqual({ date: `${date}-07`, words: '' });
			expect(dateWithin(`${name}x 1985x`)).toBeUndefined();
		},
	);

	it.each([
		['1985年3月7日外事', '1985-03-07', '外事'],
		['外事1985年12月17日', '1985-12-17', '外事'],
		['1985年外事', '1985', '外事'],
		['water 1985-03', '1985-03', 'water'],
		['1985-03-07 water', '1985-03-07', 'water'],
		['water 17 Mar 1985', '1985-03-17', 'water'],
		['  water 1985  ', '1985', 'water'],
		['water on 1985', '1985', 'water'],
		['water at 1985', '1985', 'water'],
		['water of 1985', '1985', 'water'],
		['water IN 1985', '1985', 'water'],
		['in 1985', '1985', ''],
		['cabin 1985', '1985', 'cabin'],
		['in water 1985', '1985', 'in water'],
	])('“%s” is %s beside “%s”', (typed, date, words) => {
		expect(dateWithin(typed)).toEqual({ date, words });
	});

	it.each(['1985-3', 'water-1985', '1985water', '1985-03-32', 'water 1985 1', 'x1985年', '123 March 19855'])(
		'“%s” holds none',
		(typed) => {
			expect(dateWithin(typed)).toBeUndefined();
		},
	);
});

describe('a search with a date', () => {
	const event = (id: string, kind: 'established' | 'abolished', date: string) => ({
		...claim,
		id,
		event: kind,
		date,
	});
	const index = later(() =>
		indexDataset(
			datasetOf([
				group({ id: 'old', events: [event('a', 'established', '1960'), event('b', 'abolished', '1970')] }),
				group({ id: 'new', events: [event('a', 'established', '1980'), event('b', 'abolished', '1990')] }),
			]),
		),
	);
	const found = (kind: FoundKind, id: string): Found => ({ kind, id, matched: id, why: 'name' });
	const ALL = [found('group', 'old'), found('person', 'li-yi'), found('group', 'new')];
	/** The search with what it was asked, where it finds these. */
	function trying(finds: (typed: string) => readonly Found[]) {
		const asked: unknown[] = [];
		const search = searchInTime(index(), (typed, most, kinds) => {
			asked.push([typed, most, kinds]);
			return finds(typed).slice(0, most);
		});
		return { asked, search };
	}

	it('puts the groups of that time, and what is no group, before the others, and tells the date of all', () => {
		const { search, asked } = trying(() => ALL);
		expect(search('water 1985', 3)).toEqual([
			{ ...found('person', 'li-yi'), at: '1985' },
			{ ...found('group', 'new'), at: '1985' },
			{ ...found('group', 'old'), at: '1985' },
		]);
		// More are looked for than wanted, since those of the time may stand further down.
		expect(asked).toEqual([['water', 12, undefined]]);
		expect(search('water 1985', 10)).toHaveLength(3);
		expect(search('water 1985', 1)).toEqual([{ ...found('person', 'li-yi'), at: '1985' }]);
	});

	it('finds the date itself first where nothing else is typed', () => {
		const { search } = trying(() => ALL);
		expect(search('1985', 3)).toEqual([{ kind: 'date', id: '1985' }, ALL[0], ALL[1]]);
	});

	it('is the plain search without a date, with one outside the time covered, or for some kinds only', () => {
		const { search, asked } = trying(() => ALL);
		expect(search('water', 2)).toEqual([ALL[0], ALL[1]]);
		expect(search('water 1848', 2)).toEqual([ALL[0], ALL[1]]);
		expect(search('water 1985', 2, ['group'])).toEqual([ALL[0], ALL[1]]);
		expect(asked).toEqual([
			['water', 2, undefined],
			['water 1848', 2, undefined],
			['water 1985', 2, ['group']],
		]);
	});

	it('is the plain search where nothing is found beside the date', () => {
		const { search } = trying((typed) => (typed === 'plan 1985' ? ALL : []));
		expect(search('plan 1985', 2)).toEqual([ALL[0], ALL[1]]);
	});
});
