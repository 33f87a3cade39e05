import { describe, expect, it } from 'vitest';
import { nameReason } from '../../src/query/name-reason.ts';

const names = [
	{ en: 'A', zh: '甲', from: '1980' },
	{ en: 'F', zh: '丁', from: '1975' },
	{ en: 'A', zh: '丁', from: '1990' },
	{ en: 'E', zh: '戊', from: '1985' },
	{ en: 'B', zh: '乙', from: '2018-03' },
	{ en: 'C', zh: '丙' },
	{ en: 'D', zh: '己', from: '1985' },
];
const shown = (en: string, zh: string) => ({ en, zh });

describe('how a name that matched stands to the one shown', () => {
	it.each([
		['A', shown('A', '甲'), 'name'],
		['甲', shown('A', '甲'), 'name'],
		['B', shown('A', '甲'), 'later name'],
		['乙', shown('A', '甲'), 'later name'],
		['A', shown('B', '乙'), 'former name'],
		['甲', shown('B', '乙'), 'former name'],
		// Which of the names of 1980, 1975 and 1990 is shown is told by both languages.
		['E', shown('A', '甲'), 'later name'],
		['E', shown('A', '丁'), 'former name'],
		['E', shown('F', '丁'), 'later name'],
		// Without a date of both, or with one date for both, there is neither before nor after.
		['C', shown('A', '甲'), 'other name'],
		['A', shown('C', '丙'), 'other name'],
		['D', shown('E', '戊'), 'other name'],
		['X', shown('A', '甲'), 'other name'],
		['A', shown('X', '癸'), 'other name'],
	] as const)('%s, where %j is shown: %s', (matched, one, reason) => {
		expect(nameReason(names, one, matched)).toBe(reason);
	});
});
