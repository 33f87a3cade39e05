import { describe, expect, it } from 'vitest';
import type { ClaimDates } from '../../src/dataset/dates.ts';
import { formatDates } from '../../src/text/format.ts';

describe('the dates of a claim in words', () => {
	it.each<[ClaimDates, string, string]>([
		[{}, '', ''],
		[{ attested: '2010' }, '', ''],
		[{ from: '2013' }, 'from 2013', '自2013年'],
		[{ from: '2013', to: null }, '2013 – today', '2013年 – 至今'],
		[{ from: '2013', to: '2013' }, '2013', '2013年'],
		[{ to: '2018-03' }, 'until March 2018', '至2018年3月'],
		[{ firstAttested: '2006-08', attested: '2009' }, 'first attested August 2006', '最早见于2006年8月'],
		[{ firstAttested: '2006', to: '2012~' }, 'first attested 2006 – about 2012', '最早见于2006年 – 约2012年'],
		[{ firstAttested: '2006', to: null }, 'first attested 2006 – today', '最早见于2006年 – 至今'],
	])('are for %j “%s” and “%s”', (dates, english, chinese) => {
		expect(formatDates(dates, 'en')).toBe(english);
		expect(formatDates(dates, 'zh')).toBe(chinese);
	});
});
