import { describe, expect, it } from 'vitest';
import { decode, encodeEntity } from '../../src/link/codec.ts';
import { knownIds } from '../../src/link/ids.ts';
import type { Notice } from '../../src/link/notices.ts';
import { small } from './small.ts';

const STEPS = ['what', 'who'];
const known = knownIds(small, STEPS);
const open = (address: string) => {
	const [pathname = '', search = ''] = address.split('?');
	return decode({ pathname, search }, '/', known);
};
const notices = (address: string): readonly Notice[] => open(address).notices;

describe('a key with one value', () => {
	it('passes over blanks and takes the first that is understood', () => {
		expect(open('/?type=&type=%20&type=+state+')).toMatchObject({ view: { type: 'state' }, notices: [] });
		expect(open('/?type=none&type=state')).toMatchObject({
			view: { type: 'state' },
			notices: [{ kind: 'unknown-word', key: 'type', text: 'none', suggestions: [] }],
		});
		expect(open('/?type=State&type=state')).toMatchObject({ view: { type: 'state' }, notices: [] });
	});

	it('names each other value once', () => {
		expect(notices('/?type=party&type=state&type=state&type=none&type=none')).toEqual([
			{ kind: 'repeated', key: 'type', text: 'state', suggestions: [] },
			{ kind: 'unknown-word', key: 'type', text: 'none', suggestions: [] },
		]);
		expect(notices('/?with=lu-hao&with=person:lu-hao&with=state-council')).toEqual([
			{ kind: 'repeated', key: 'with', text: 'state-council', suggestions: [] },
		]);
		expect(notices('/?years=2001-2002&years=2002-2001&years=2002-2003')).toEqual([
			{ kind: 'repeated', key: 'years', text: '2002-2003', suggestions: [] },
		]);
	});

	it('is told with at most three words that it resembles', () => {
		const four = knownIds(small, ['wha', 'whb', 'whc', 'whd']);
		expect(decode({ pathname: '/guide', search: '?step=whe' }, '/', four).notices).toEqual([
			{ kind: 'unknown-word', key: 'step', text: 'whe', suggestions: ['wha', 'whb', 'whc'] },
		]);
	});

	it('proposes words where a text resembles them, of every vocabulary', () => {
		const proposed: readonly (readonly [string, string])[] = [
			['type=partie', 'party'],
			['tenure=permanant', 'permanent'],
			['form=comitee', 'committee'],
			['area=tawan', 'taiwan'],
			['confidence=confirmd', 'confirmed'],
			['reading=bridge', 'bridges'],
			['labels=bothe', 'both'],
			['view=tabel', 'table'],
		];
		for (const [query, word] of proposed) {
			const [key, text] = query.split('=');
			expect(notices(`/?${query}`), query).toMatchObject([
				{ kind: 'unknown-word', key, text, suggestions: [word] },
			]);
		}
	});
});

describe('a step in the query', () => {
	it('is read of the guide and beneath a panel, and named elsewhere', () => {
		expect(open('/guide')).toMatchObject({ status: 'ok', view: { view: 'guide', step: 'what' } });
		expect(open('/guide?step=WHO')).toMatchObject({ view: { step: 'who' }, notices: [] });
		expect(open('/guide?step=whoo')).toMatchObject({
			view: { step: 'what' },
			notices: [{ kind: 'unknown-word', key: 'step', text: 'whoo', suggestions: ['who'] }],
		});
		expect(open('/group/gardens?view=guide').view.step).toBe('what');
		expect(open('/group/gardens?step=who')).toMatchObject({
			view: { step: undefined },
			notices: [{ kind: 'excluded', key: 'step', text: 'who', suggestions: [] }],
		});
		expect(notices('/guide/who?step=who')).toEqual([]);
	});
});

describe('a date', () => {
	it('proposes the longest beginning that is a date of the time known', () => {
		const proposed: readonly (readonly [string, readonly string[]])[] = [
			['2017-02-31', ['2017-02']],
			['2017-13-01', ['2017']],
			['2017-02x', ['2017-02']],
			['1900-02-31', []],
			['1949-09-31', ['1949']],
			['1949-10-32', ['1949-10']],
			['2024-06-31', ['2024-06']],
			['2024-07-32', ['2024']],
			['2025-13', []],
			['201', []],
			['x2017', []],
			['x2017-02-31', []],
		];
		for (const [text, suggestions] of proposed)
			expect(notices(`/?at=${text}`), text).toEqual([{ kind: 'not-a-date', key: 'at', text, suggestions }]);
	});
});

describe('a span of years', () => {
	it('is cut to the years covered, and may be one of them', () => {
		expect(open('/?years=1900-3000').view.years).toBe('1949-2024');
		expect(open('/?years=1949-1949').view.years).toBe('1949-1949');
		expect(open('/?years=1900-1949')).toMatchObject({ view: { years: '1949-1949' }, notices: [] });
		expect(open('/?years=2024-3000')).toMatchObject({ view: { years: '2024-2024' }, notices: [] });
		expect(notices('/?years=1900-1948')).toEqual([
			{ kind: 'too-early', key: 'years', text: '1900-1948', suggestions: [] },
		]);
		expect(notices('/?years=2025-2026')).toMatchObject([{ kind: 'too-late' }]);
	});
});

describe('the second organization or person', () => {
	it('is looked up by the kind stated alone', () => {
		expect(open('/?with=PERSON:lu-hao').view.with).toEqual({ kind: 'person', id: 'lu-hao' });
		expect(open('/?with=organization:lu-hao').view.with).toBeUndefined();
		expect(open('/?with=xperson:lu-hao').view.with).toBeUndefined();
	});

	it('is proposed among those of the kinds that it may be', () => {
		expect(notices('/?with=lu-hoo')).toEqual([
			{ kind: 'unknown-id', key: 'with', text: 'lu-hoo', suggestions: [{ kind: 'person', id: 'lu-hao' }] },
		]);
		expect(notices('/?with=gardenz')).toEqual([
			{ kind: 'unknown-id', key: 'with', text: 'gardenz', suggestions: [] },
		]);
		expect(notices('/?with=organization:lu-hoo')).toMatchObject([{ suggestions: [] }]);
		expect(notices('/?with=moc')).toEqual([
			{
				kind: 'ambiguous-id',
				key: 'with',
				text: 'moc',
				suggestions: [
					{ kind: 'organization', id: 'ministry-of-culture' },
					{ kind: 'organization', id: 'ministry-of-construction' },
				],
			},
		]);
		const four = knownIds(
			{
				...small,
				people: ['a', 'b', 'c', 'd'].map((id) => ({ id, en: 'Li Wei', zh: '李伟', posts: [] })),
			},
			STEPS,
		);
		const found = decode({ pathname: '/', search: '?with=li-wei' }, '/', four).notices;
		expect(found).toMatchObject([{ kind: 'ambiguous-id', suggestions: { length: 3 } }]);
	});
});

describe('a search', () => {
	it('takes the first text that is not empty, and names others once they differ', () => {
		expect(open('/?q=&q=a&q=a')).toMatchObject({ view: { q: 'a' }, notices: [] });
		expect(notices('/?q=a&q=b&q=c')).toEqual([
			{ kind: 'repeated', key: 'q', text: 'b', suggestions: [] },
			{ kind: 'repeated', key: 'q', text: 'c', suggestions: [] },
		]);
	});

	it('may have 200 characters, however many code units they are', () => {
		expect(open(`/?q=${encodeURIComponent('😀'.repeat(200))}`)).toMatchObject({
			view: { q: '😀'.repeat(200) },
			notices: [],
		});
		expect(notices(`/?q=${'a'.repeat(201)}`)).toEqual([
			{ kind: 'too-long', key: 'q', text: `${'a'.repeat(59)}…`, suggestions: [] },
		]);
	});

	it('reads breaks of lines as blanks, without a notice, and drops other control signs', () => {
		expect(open('/?q=a%09b%0Ac%0Dd')).toMatchObject({ view: { q: 'a b c d' }, notices: [] });
		expect(open('/?q=a%07b')).toMatchObject({
			view: { q: 'ab' },
			notices: [{ kind: 'unreadable', key: 'q', text: 'ab', suggestions: [] }],
		});
		expect(open('/?q=%07a')).toMatchObject({ view: { q: 'a' }, notices: [{ kind: 'unreadable' }] });
	});
});

describe('a key that is or is not', () => {
	it('proposes what departs from the default where it is not understood', () => {
		expect(notices('/?embed=maybe')).toEqual([
			{ kind: 'unknown-word', key: 'embed', text: 'maybe', suggestions: ['1'] },
		]);
		expect(open('/?chairs=maybe')).toMatchObject({
			view: { chairs: true },
			notices: [{ kind: 'unknown-word', key: 'chairs', text: 'maybe', suggestions: ['0'] }],
		});
	});

	it('departs from its default where one of its texts does', () => {
		for (const query of ['chairs=0', 'chairs=FALSE', 'chairs=no', 'chairs=1&chairs=0'])
			expect(open(`/?${query}`), query).toMatchObject({ view: { chairs: false }, notices: [] });
		for (const query of ['chairs', 'chairs=1', 'chairs=true', 'chairs=yes'])
			expect(open(`/?${query}`), query).toMatchObject({ view: { chairs: true }, notices: [] });
		expect(open('/?ghosts=0&ghosts=1').view.ghosts).toBe(true);
	});
});

describe('keys of the query', () => {
	it('may be written in any case, with blanks and brackets', () => {
		expect(open('/?%20TYPE%20=party').view.type).toBe('party');
		expect(open('/?form[0]=committee&form[12]=commission').view.form).toEqual(['commission', 'committee']);
		expect(notices('/?form=%20,committee,')).toEqual([]);
		expect(notices('/?form[a]=committee')).toMatchObject([{ kind: 'unknown-key', key: 'form[a]' }]);
		expect(notices('/?form[]x=committee')).toMatchObject([{ kind: 'unknown-key', key: 'form[]x' }]);
	});

	it('that other sites add are passed over, whole keys only', () => {
		const added =
			'utm_source utm_ fbclid gclid msclkid mc_cid mc_eid igshid yclid spm from isappinstalled scene'.split(
				' ',
			);
		expect(notices(`/?${added.map((key) => `${key}=1`).join('&')}`)).toEqual([]);
		for (const key of ['utm', 'xfrom', 'fromx', 'mc_xid', 'utm_a-b'])
			expect(notices(`/?${key}=1`), key).toMatchObject([{ kind: 'unknown-key', key, text: '1' }]);
	});

	it('that are empty are named only with a text', () => {
		expect(notices('/?=')).toEqual([]);
		expect(notices('/?=x')).toMatchObject([{ kind: 'unknown-key', key: '', text: 'x' }]);
		expect(notices('/?x')).toMatchObject([{ kind: 'unknown-key', key: 'x', text: '' }]);
	});
});

describe('a path that is not understood', () => {
	it('is told whole, with views that its head resembles and entities that its end does', () => {
		expect(notices('/tabel/gardens')).toEqual([
			{
				kind: 'unknown-path',
				key: 'path',
				text: 'tabel/gardens',
				suggestions: ['table'],
				entities: [{ kind: 'group', id: 'gardens' }],
			},
		]);
		expect(notices('/tabel/x/gardens')).toMatchObject([{ entities: [{ kind: 'group', id: 'gardens' }] }]);
		expect(open('/zh/tabel')).toMatchObject({ view: { lang: 'zh', view: 'map' }, status: 'not-found' });
	});

	it('is told as too much where what stands before it is complete', () => {
		expect(notices('/table/a/b')).toEqual([
			{ kind: 'extra-path', key: 'path', text: 'a/b', suggestions: [] },
		]);
		expect(notices('/guide/who/a')).toEqual([
			{ kind: 'extra-path', key: 'path', text: 'a', suggestions: [] },
		]);
		expect(notices('/guide/who')).toEqual([]);
		expect(open('/table/a').status).toBe('ok');
	});

	it('names an id, a step and a rest as they stand', () => {
		expect(notices('/organization/moc')).toMatchObject([
			{ kind: 'ambiguous-id', key: 'path', text: 'moc', suggestions: { length: 2 } },
		]);
		expect(notices('/guide/xyz')).toEqual([
			{ kind: 'unknown-step', key: 'path', text: 'xyz', suggestions: [] },
		]);
		expect(open('/guide/xyz').view.step).toBe('what');
	});

	it('of a query that is too long is told by its end', () => {
		const found = notices(`/?at=2017&x=${'y'.repeat(9000)}`);
		expect(found).toEqual([
			{ kind: 'too-long', key: 'query', text: `&x=${'y'.repeat(56)}…`, suggestions: [] },
		]);
	});
});

describe('what the path and the query say of one thing', () => {
	it('is told as excluded where they differ', () => {
		expect(notices('/table?view=matrix')).toEqual([
			{ kind: 'excluded', key: 'view', text: 'matrix', suggestions: [] },
		]);
		expect(open('/table?view=matrix').view.view).toBe('table');
		expect(open('/?era=opening&at=2017').view).toMatchObject({ at: '2017', era: undefined });
		expect(notices('/table?view=map')).toEqual([
			{ kind: 'excluded', key: 'view', text: 'map', suggestions: [] },
		]);
	});
});

describe('the address of an entity', () => {
	it('is its path alone', () => {
		expect(encodeEntity({ kind: 'group', id: 'gardens' }, 'zh', '/')).toBe('/zh/group/gardens');
		expect(encodeEntity({ kind: 'person', id: 'lu-hao' }, 'en', './')).toBe('./person/lu-hao');
	});
});
