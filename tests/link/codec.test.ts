import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/link/codec.ts';
import { FIELDS, QUERY_KEYS } from '../../src/link/fields.ts';
import { knownIds } from '../../src/link/ids.ts';
import { defaultView, type View } from '../../src/link/view.ts';
import { small } from './small.ts';

const known = knownIds(small, ['what', 'who']);

function open(address: string, base = '/') {
	const at = address.indexOf('?');
	const pathname = at < 0 ? address : address.slice(0, at);
	return decode({ pathname, search: at < 0 ? '' : address.slice(at) }, base, known);
}

const canonical = (address: string, base = '/') => encode(open(address, base).view, base);
const noticesOf = (address: string) =>
	open(address).notices.map(({ kind, key, text }) => [kind, key, text] as const);

describe('the path', () => {
	it('of each view and entity decodes without a notice and encodes to itself', () => {
		for (const path of [
			'/',
			'/timeline',
			'/matrix',
			'/table',
			'/compare',
			'/guide/what',
			'/guide/who',
			'/data',
			'/about',
			'/group/gardens',
			'/person/lu-hao',
			'/organization/state-council',
		]) {
			for (const address of [path, path === '/' ? '/zh' : `/zh${path}`]) {
				expect(open(address), address).toMatchObject({ notices: [], status: 'ok' });
				expect(canonical(address)).toBe(address);
			}
		}
	});

	it('tolerates a slash at the end, file names, doubled slashes and capitals', () => {
		for (const address of [
			'/zh/group/gardens/',
			'/zh/group/gardens/index.html',
			'/zh/group/gardens.html',
			'//zh//group/gardens',
			'/ZH/Group/Gardens',
		]) {
			expect(open(address).notices, address).toEqual([]);
			expect(canonical(address)).toBe('/zh/group/gardens');
		}
		expect(canonical('/index.html')).toBe('/');
		expect(canonical('/zh/')).toBe('/zh');
		expect(canonical('/zh/index.html')).toBe('/zh');
	});

	it('of the guide without a step is that of its first step', () => {
		expect(canonical('/guide')).toBe('/guide/what');
		expect(canonical('/guide?step=who')).toBe('/guide/who');
		expect(encode(decode({ pathname: '/guide', search: '' }, '/', knownIds(small, [])).view, '/')).toBe(
			'/guide',
		);
	});

	it('stands below the base, absolute or relative', () => {
		expect(canonical('/sub/path/zh/table?q=a', '/sub/path/')).toBe('/sub/path/zh/table?q=a');
		expect(canonical('/sub/path', '/sub/path')).toBe('/sub/path/');
		expect(canonical('/subject', '/sub')).toBe('/sub/');
		expect(open('/subject', '/sub').status).toBe('not-found');
		const view: View = { ...defaultView('zh'), view: 'table', q: 'a' };
		expect(encode(view, '../..')).toBe('../../zh/table?q=a');
		expect(encode(defaultView('en'), './')).toBe('./');
	});

	it('that is unknown shows the map, and proposes views and entities', () => {
		expect(open('/tabel?q=a')).toMatchObject({
			status: 'not-found',
			view: { view: 'map', q: 'a' },
			notices: [{ kind: 'unknown-path', text: 'tabel', suggestions: ['table'] }],
		});
		expect(open('/cfelg').notices[0]).toMatchObject({ entities: [{ kind: 'group', id: 'finance-economy' }] });
		expect(open('/group').status).toBe('not-found');
	});

	it('with an unknown id is not found, and proposes the nearest', () => {
		expect(open('/group/gardenz')).toMatchObject({
			status: 'not-found',
			view: { selected: undefined },
			notices: [{ kind: 'unknown-id', text: 'gardenz', suggestions: [{ kind: 'group', id: 'gardens' }] }],
		});
		expect(open('/organization/moc')).toMatchObject({
			status: 'not-found',
			notices: [{ kind: 'ambiguous-id' }],
		});
	});

	it('with an unknown step of the guide is not found, and shows the first', () => {
		expect(open('/guide/whom')).toMatchObject({
			status: 'not-found',
			view: { view: 'guide', step: 'what' },
			notices: [{ kind: 'unknown-step', text: 'whom', suggestions: ['who', 'what'] }],
		});
	});

	it('may be followed by text that is not understood', () => {
		expect(noticesOf('/group/gardens/roles/chair')).toEqual([['extra-path', 'path', 'roles/chair']]);
		expect(open('/group/gardens/roles').status).toBe('ok');
	});
});

describe('a view beneath a panel', () => {
	it('stays in the address of what is selected', () => {
		const beneath: View = {
			...defaultView('en'),
			view: 'guide',
			step: 'who',
			selected: { kind: 'group', id: 'gardens' },
		};
		expect(encode(beneath, '/')).toBe('/group/gardens?view=guide&step=who');
		expect(open('/group/gardens?view=guide&step=who').view).toEqual(beneath);
		expect(canonical('/group/gardens?view=map')).toBe('/group/gardens');
	});

	it('is read from the query at the root too, but elsewhere the path wins', () => {
		expect(canonical('/?view=table')).toBe('/table');
		expect(noticesOf('/table?view=table')).toEqual([]);
		expect(noticesOf('/table?view=matrix')).toEqual([['excluded', 'view', 'matrix']]);
		expect(noticesOf('/guide/what?step=who')).toEqual([['excluded', 'step', 'who']]);
		expect(noticesOf('/table?step=who')).toEqual([['excluded', 'step', 'who']]);
	});
});

describe('the query', () => {
	it('is written in a fixed order, without defaults', () => {
		const view: View = {
			...defaultView('en'),
			selected: { kind: 'person', id: 'lu-hao' },
			view: 'guide',
			step: 'what',
			at: '2013-12-30',
			type: 'party',
			form: ['commission', 'leading-small-group', 'commission'],
			tenure: ['permanent'],
			area: ['sport-event', 'taiwan'],
			system: ['military'],
			confidence: ['inferred'],
			q: 'a b&c',
			with: { kind: 'organization', id: 'state-council' },
			vs: '2018',
			years: '2012-2018',
			reading: 'bridges',
			labels: 'both',
			chairs: false,
			ghosts: true,
			embed: true,
		};
		const address =
			'/person/lu-hao?at=2013-12-30&type=party&form=leading-small-group,commission&tenure=permanent' +
			'&area=taiwan,sport-event&system=military&confidence=inferred&q=a%20b%26c' +
			'&with=organization:state-council&vs=2018&years=2012-2018&reading=bridges&labels=both&chairs=0&ghosts=1' +
			'&view=guide&step=what&embed=1';
		expect(encode(view, '/')).toBe(address);
		expect(canonical(address)).toBe(address);
		expect(encode({ ...defaultView('en'), era: 'opening' }, '/')).toBe('/?era=opening');
		expect(QUERY_KEYS.join()).toBe(
			'at,era,type,form,tenure,area,system,confidence,q,with,vs,years,reading,labels,chairs,ghosts,view,step,embed',
		);
	});

	it('holds every field of the view but language and selection', () => {
		const fields = Object.keys(defaultView('en')).filter((key) => key !== 'lang' && key !== 'selected');
		expect(Object.keys(FIELDS).sort()).toEqual(fields.sort());
	});

	it('joins the words of a list from any form, and drops doubles and unknown ones', () => {
		expect(canonical('/?form=committee,Leading Small Group&form[]=commission,committee,,')).toBe(
			'/?form=leading-small-group,commission,committee',
		);
		expect(canonical('/?form=委员会，committee、commission')).toBe('/?form=commission,committee');
		expect(open('/?system=militery,party').notices).toEqual([
			{ kind: 'unknown-word', key: 'system', text: 'militery', suggestions: ['military'] },
		]);
	});

	it('uses the first of repeated values, and names those that differ', () => {
		expect(canonical('/?type=party&type=state')).toBe('/?type=party');
		expect(noticesOf('/?type=party&type=state&type=party')).toEqual([['repeated', 'type', 'state']]);
		expect(noticesOf('/?q=a&q=b')).toEqual([['repeated', 'q', 'b']]);
	});

	it('takes dates of the time known, and names the others', () => {
		for (const date of ['1949', '1949-10', '1949-10-01', '2017-10-24', '2024', '2024-06-30']) {
			expect(canonical(`/?at=${date}`), date).toBe(`/?at=${date}`);
		}
		const dropped: readonly (readonly [string, string, readonly string[]])[] = [
			['2017-13', 'not-a-date', ['2017']],
			['2017-02-30', 'not-a-date', ['2017-02']],
			['2017~', 'not-a-date', ['2017']],
			['yesterday', 'not-a-date', []],
			['1949-09-30', 'too-early', ['1949-10-01']],
			['1921', 'too-early', ['1949-10-01']],
			['3000-01-01', 'too-late', ['2024-06-30']],
			['2024-07', 'too-late', ['2024-06-30']],
		];
		for (const key of ['at', 'vs']) {
			for (const [text, kind, suggestions] of dropped) {
				expect(open(`/?${key}=${text}`), text).toMatchObject({
					view: { [key]: undefined },
					status: 'ok',
					notices: [{ kind, key, text, suggestions }],
				});
			}
		}
	});

	it('holds a date or an era: the date wins', () => {
		expect(canonical('/?era=opening&at=2017')).toBe('/?at=2017');
		expect(noticesOf('/?era=opening&at=2017')).toEqual([['excluded', 'era', 'opening']]);
		expect(canonical('/?era=opening&at=1900')).toBe('/?era=opening');
		expect(encode({ ...defaultView('en'), at: '2017', era: 'opening' }, '/')).toBe('/?at=2017');
		expect(open('/?era=openin').notices[0]).toMatchObject({ kind: 'unknown-word', suggestions: ['opening'] });
	});

	it('names the second organization or person with its kind, or without', () => {
		expect(canonical('/?with=organization:Cabinet')).toBe('/?with=organization:state-council');
		expect(canonical('/?with=state-council')).toBe('/?with=organization:state-council');
		expect(canonical('/?with=吕昊')).toBe('/?with=person:lu-hao');
		expect(canonical('/?with=person%3Alu-hao')).toBe('/?with=person:lu-hao');
		expect(open('/?with=person:state-council').notices).toMatchObject([{ kind: 'unknown-id', key: 'with' }]);
		expect(open('/?with=group:gardens').view.with).toBeUndefined();
		expect(open('/?with=moc').notices).toMatchObject([{ kind: 'ambiguous-id', suggestions: [{}, {}] }]);
	});

	it('keeps a search as it is typed, less what cannot be read, up to 200 characters', () => {
		expect(open('/?q=+财经\u3000%20a%0Ab').view.q).toBe(' 财经\u3000 a b');
		expect(open('/?q=100%').view.q).toBe('100%');
		expect(open('/?q=a%00b%FFc')).toMatchObject({
			view: { q: 'abc' },
			notices: [{ kind: 'unreadable', key: 'q' }],
		});
		const long = open(`/?q=${'字'.repeat(300)}`);
		expect([...long.view.q]).toHaveLength(200);
		expect(long.notices).toMatchObject([{ kind: 'too-long', key: 'q' }]);
		const odd: View = { ...defaultView('en'), q: `a\uD800(b)'` };
		expect(encode(odd, '/')).toBe('/?q=a%28b%29%27');
	});

	it('embeds when asked in any of the usual ways', () => {
		for (const query of ['embed', 'embed=', 'embed=1', 'EMBED=true', 'embed=yes']) {
			expect(canonical(`/?${query}`), query).toBe('/?embed=1');
		}
		for (const query of ['embed=0', 'embed=false', 'embed=no']) {
			expect(open(`/?${query}`)).toMatchObject({ view: { embed: false }, notices: [] });
		}
		expect(noticesOf('/?embed=maybe')).toEqual([['unknown-word', 'embed', 'maybe']]);
		expect(open('/?chairs=0').view.chairs).toBe(false);
		expect(canonical('/?chairs=1&ghosts=0')).toBe('/');
		expect(canonical('/?ghosts&labels=BOTH')).toBe('/?labels=both&ghosts=1');
	});

	it('reads a span of years in several spellings, cut to the time covered, and names what is none', () => {
		for (const text of ['2012-2018', '2018-2012', '2012..2018', '2012/2018', '2012–2018'])
			expect(open(`/timeline?years=${encodeURIComponent(text)}`)).toMatchObject({
				view: { years: '2012-2018' },
				notices: [],
			});
		expect(open('/timeline?years=1900-1960').view.years).toBe('1949-1960');
		expect(noticesOf('/?years=2012')).toEqual([['unknown-word', 'years', '2012']]);
		expect(noticesOf('/?years=1800-1900')).toEqual([['too-early', 'years', '1800-1900']]);
		expect(noticesOf('/?years=3000-3001')).toEqual([['too-late', 'years', '3000-3001']]);
	});

	it('may hold keys that are not known: they are named, but those that other sites add are not', () => {
		expect(open('/?frm=commission').notices).toMatchObject([
			{ kind: 'unknown-key', key: 'frm', text: 'commission', suggestions: ['form'] },
		]);
		expect(noticesOf('/?__proto__=1&constructor=2').map(([kind]) => kind)).toEqual([
			'unknown-key',
			'unknown-key',
		]);
		expect(noticesOf('/?utm_source=x&fbclid=y&from=timeline&&=')).toEqual([]);
		expect(noticesOf('/?at=&type=&form=,&q=&with=')).toEqual([]);
	});

	it('is quoted in notices in at most 60 visible characters, and few notices', () => {
		const [notice] = noticesOf(`/?type=${'x\u202E'.repeat(5000)}`);
		expect(notice?.[2]).toBe(`${'x'.repeat(59)}…`);
		const many = open(`/?${Array.from({ length: 50 }, (_, index) => `key${index}=1`).join('&')}`).notices;
		expect(many).toHaveLength(12);
		expect(many.at(-1)).toMatchObject({ kind: 'more', count: 39 });
	});

	it('is read as far as is sensible where it is huge', () => {
		const huge = open(`/?at=2017&x=${'y'.repeat(1_000_000)}`);
		expect(huge.view.at).toBe('2017');
		expect(huge.notices).toMatchObject([{ kind: 'too-long', key: 'query' }]);
	});
});
