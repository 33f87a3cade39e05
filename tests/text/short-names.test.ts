import { expect, it } from 'vitest';
import { shortChinese, shortEnglish } from '../../src/text/short-names.ts';

it.each([
	['Central Leading Group for Taiwan Affairs', 'Taiwan Affairs'],
	['Central National Security Commission', 'National Security'],
	['National Greening Committee', 'Greening'],
	['State Council Leading Group for the First National Economic Census', 'First National Economic Census'],
	[
		'Financial Stability and Development Committee under the State Council',
		'Financial Stability and Development',
	],
	[
		'State Council Inter-Ministerial Joint Meeting on Traditional Chinese Medicine',
		'Traditional Chinese Medicine',
	],
	['Interministerial Joint Conference for Urbanization', 'Urbanization'],
	['National Work Group against Pornography', 'Against Pornography'],
	['Office', 'Office'],
])('shortens %s to %s', (name, short) => {
	expect(shortEnglish(name)).toBe(short);
});

it.each([
	['中央对台工作领导小组', '对台'],
	['中央国家安全委员会', '国家安全'],
	['全国绿化委员会', '绿化'],
	['国务院扶贫开发领导小组', '扶贫开发'],
	['国务院中医药工作部际联席会议', '中医药'],
	['国务院、中央军事委员会空中交通管制委员会', '国务院、中央军事委员会空中交通管制'],
	['中央', '中央'],
])('shortens %s to %s', (name, short) => {
	expect(shortChinese(name)).toBe(short);
});
