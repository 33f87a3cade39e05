import { describe, expect, it } from 'vitest';
import { type Parts, partsOf } from '../../src/link/address.ts';
import { decode, encode } from '../../src/link/codec.ts';
import { knownIds } from '../../src/link/ids.ts';
import { MIGRATIONS, type Migration, migrated } from '../../src/link/migrations.ts';
import { small } from './small.ts';

const known = knownIds(small, ['what', 'who']);

function canonical(address: string): string {
	const [pathname = '', search = ''] = address.split('?');
	const { view, notices } = decode({ pathname, search }, '/', known);
	expect(notices, address).toEqual([]);
	return encode(view, '/');
}

describe('old forms of address', () => {
	it('pass through every migration in order', () => {
		const add =
			(segment: string): Migration =>
			(parts) => ({ ...parts, segments: [...parts.segments, segment] });
		const parts: Parts = { segments: ['a'], pairs: [], unread: '' };
		expect(migrated(parts, [add('b'), add('c')]).segments).toEqual(['a', 'b', 'c']);
		expect(migrated(parts, [])).toBe(parts);
	});

	it('are left alone by migrations where they are of the present form', () => {
		for (const search of ['', '?q=group&at=2017&view=table']) {
			const parts = partsOf({ pathname: '/zh/group/gardens', search }, '/');
			for (const migrate of MIGRATIONS) expect(migrate(parts)).toEqual(parts);
		}
	});

	it('name the language in the query', () => {
		expect(canonical('/table?lang=zh&q=a')).toBe('/zh/table?q=a');
		expect(canonical('/zh/table?lang=en')).toBe('/table');
		expect(canonical('/zh?lang=zh-CN')).toBe('/zh');
	});

	it('name the language otherwise in the path', () => {
		expect(canonical('/en/group/gardens')).toBe('/group/gardens');
		expect(canonical('/zh-CN/table')).toBe('/zh/table');
	});

	it('name what is selected in the query, and keep the view beneath', () => {
		expect(canonical('/?group=gardens')).toBe('/group/gardens');
		expect(canonical('/zh/timeline?person=lu-hao&q=a')).toBe('/zh/person/lu-hao?q=a&view=timeline');
		expect(canonical('/guide/who?organization=state-council')).toBe(
			'/organization/state-council?view=guide&step=who',
		);
		expect(canonical('/?lang=zh&group=gardens')).toBe('/zh/group/gardens');
	});

	it('name a language in any of its usual ways', () => {
		for (const name of ['zh', 'cn', 'zh-cn', 'ZH-CN', 'zh-hans', 'zh-Hans', 'CN'])
			for (const address of [`/${name}/table`, `/table?lang=${name}`]) {
				expect(canonical(address), address).toBe('/zh/table');
			}
		for (const name of ['en', 'EN'])
			for (const address of [`/${name}/table`, `/table?lang=${name}`, `/zh/table?lang=${name}`]) {
				expect(canonical(address), address).toBe('/table');
			}
	});

	const after = (pathname: string, search: string) => migrated(partsOf({ pathname, search }, '/'));

	it('are left as they are where the language is not known', () => {
		expect(after('/fr/table', '?lang=fr')).toEqual({
			segments: ['fr', 'table'],
			pairs: [['lang', 'fr']],
			unread: '',
		});
		expect(after('/constructor', '?lang=constructor').segments).toEqual(['constructor']);
		expect(after('/', '').segments).toEqual([]);
	});

	it('name a language in the query once for all', () => {
		expect(after('/table', '?q=a&lang=zh&lang=en')).toEqual({
			segments: ['zh', 'table'],
			pairs: [['q', 'a']],
			unread: '',
		});
	});

	it('select the first that is named, and leave others and the rest of the query', () => {
		expect(after('/', '?q=a&person=x&group=y')).toEqual({
			segments: ['person', 'x'],
			pairs: [
				['q', 'a'],
				['group', 'y'],
			],
			unread: '',
		});
		expect(after('/guide/who', '?group=y')).toEqual({
			segments: ['group', 'y'],
			pairs: [
				['view', 'guide'],
				['step', 'who'],
			],
			unread: '',
		});
	});

	it('select nothing in the query where the path does', () => {
		expect(after('/person/x', '?group=y')).toEqual({
			segments: ['person', 'x'],
			pairs: [['group', 'y']],
			unread: '',
		});
		expect(after('/zh/person/x', '?group=y').segments).toEqual(['zh', 'person', 'x']);
	});
});
