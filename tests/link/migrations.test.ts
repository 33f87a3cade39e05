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
});
