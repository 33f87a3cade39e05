import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { defaultView } from '../../src/link/view.ts';

const home = defaultView('en');

describe('fileName', () => {
	test('says what the file shows', () => {
		expect(fileName({ ...home, at: '2017-10', type: 'party' }, '2026-11-24', 'svg')).toBe(
			'leading-small-groups_2017-10_party.svg',
		);
		expect(
			fileName(
				{ ...home, era: 'hu', area: ['health', 'taiwan'], selected: { kind: 'group', id: 'taiwan-affairs' } },
				'2026-11-24',
				'csv',
			),
		).toBe('leading-small-groups_hu_health-taiwan_taiwan-affairs.csv');
	});
	test('has the day of the data where no date is asked for', () => {
		expect(fileName(home, '2026-11-24', 'gexf')).toBe('leading-small-groups_2026-11-24.gexf');
	});
	test('holds nothing of a search that a file system refuses, and is not too long', () => {
		const name = fileName({ ...home, q: `../..\\ <中央>:"*?|\n${'x'.repeat(300)}` }, '2026-11-24', 'png');
		expect(name).toMatch(/^[\p{L}\p{N}_-]+\.png$/u);
		expect(name).toContain('中央');
		expect(name.length).toBeLessThan(130);
	});
});
