import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/dataset/dates.ts';
import { knownIds } from '../../src/link/ids.ts';
import type { EntityKind } from '../../src/link/view.ts';
import { small } from './small.ts';

const known = knownIds(small, ['what']);
const idOf = (kind: EntityKind, text: string) => known.resolve(kind, text).id;

describe('an id in an address', () => {
	it('may be a present id, in any case and with spaces', () => {
		for (const text of ['finance-economy', 'Finance-Economy', ' finance economy ', 'finance_economy']) {
			expect(idOf('group', text)).toBe('finance-economy');
		}
	});

	it('may be a retired id', () => {
		expect(idOf('group', 'gorges-old')).toBe('gorges-review');
		expect(idOf('organization', 'cabinet')).toBe('state-council');
		expect(idOf('person', 'lv-hao')).toBe('lu-hao');
	});

	it('may be a present or former English name, with or without its little words', () => {
		for (const text of [
			'central-financial-and-economic-affairs-commission',
			'Central Financial & Economic Affairs Commission',
			'central-leading-group-for-financial-and-economic-affairs',
			'Central Leading Small Group for Financial and Economic Affairs',
			'financial-and-economic-affairs-leading-group',
		]) {
			expect(idOf('group', text), text).toBe('finance-economy');
		}
	});

	it('may be a Chinese name, whole or without the words at its head', () => {
		for (const text of [
			'中央财经领导小组',
			'财经领导小组',
			'中共中央财经领导小组',
			'中央 财经 委员会',
			'财经委员会',
		]) {
			expect(idOf('group', text), text).toBe('finance-economy');
		}
	});

	it('may be an abbreviation, as stated or from the initials of a name', () => {
		expect(idOf('group', 'green-office')).toBe('gardens');
		for (const text of ['cfelg', 'CFELG', 'clgfea', 'felsg', 'cfeac']) {
			expect(idOf('group', text), text).toBe('finance-economy');
		}
	});

	it('may be a name of a person without its accents, or an alias', () => {
		expect(idOf('person', 'Lü Hao')).toBe('lu-hao');
		expect(idOf('person', '吕昊')).toBe('lu-hao');
		expect(idOf('person', 'bernard-lu')).toBe('lu-hao');
	});

	it('resolves to nothing where it is a name of several, and offers each of them', () => {
		expect(known.resolve('organization', 'moc')).toEqual({
			id: undefined,
			why: 'ambiguous',
			suggestions: [
				{ kind: 'organization', id: 'ministry-of-culture' },
				{ kind: 'organization', id: 'ministry-of-construction' },
			],
		});
		expect(known.resolve('person', '李强')).toMatchObject({ id: undefined, why: 'ambiguous' });
		expect(known.resolve('group', '三峡小组')).toMatchObject({ id: undefined, why: 'ambiguous' });
		expect(idOf('group', '国务院三峡小组')).toBe('gorges-review');
	});

	it('means the entity whose id it is, though others bear it as a name', () => {
		expect(idOf('person', 'li-qiang')).toBe('li-qiang');
	});

	it('proposes the nearest where it is mistyped, those of its kind first', () => {
		const found = known.resolve('group', 'finanse-ecconomy');
		expect(found).toMatchObject({ id: undefined, why: 'unknown' });
		expect(known.suggest('finanse-ecconomy')[0]).toEqual({ kind: 'group', id: 'finance-economy' });
		expect(known.suggest('hao-lu')[0]).toEqual({ kind: 'person', id: 'lu-hao' });
	});

	it('proposes the entity of another kind that bears it', () => {
		expect(known.resolve('group', 'state-council')).toMatchObject({
			id: undefined,
			suggestions: [{ kind: 'organization', id: 'state-council' }],
		});
	});

	it('resolves to nothing, without proposals, where it resembles nothing', () => {
		for (const text of ['', '-', 'zzzz', '\0', '__proto__']) {
			expect(known.resolve('group', text), text).toEqual({ id: undefined, why: 'unknown', suggestions: [] });
		}
	});

	it('may be dated from the founding of the People’s Republic to the date of the data', () => {
		expect(known.oldest).toBe(spanOf('1949-10-01')?.first);
		expect(known.newest).toBe(spanOf('2024-06-30')?.last);
	});
});
