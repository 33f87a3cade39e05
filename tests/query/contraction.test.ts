import { describe, expect, it } from 'vitest';
import { contractionShare, everydayName } from '../../src/query/contraction.ts';

describe('the contraction of a Chinese name', () => {
	it.each([
		// The first characters of its parts, and the first or the last of what sort of body it is.
		['军事委员会', '军委', 2 / 5],
		['军事委员会', '军会', 2 / 5],
		['军事委员会', '军事委', 3 / 5],
		['军事委员会', '军事会', 3 / 5],
		['外交部', '外部', 2 / 3],
		['财政总局', '财总', 2 / 4],
		['财政总局', '财局', 2 / 4],
		['财政局', '财局', 2 / 3],
		['科学院', '科院', 2 / 3],
		['统计署', '统署', 2 / 3],
		['人民银行', '人银', 2 / 4],
		['抗旱总指挥部', '抗总', 2 / 6],
		['抗旱指挥部', '抗指', 2 / 5],
		['反恐领导小组', '反领', 2 / 6],
		['反恐协调小组', '反协', 2 / 6],
		['反恐小组', '反小', 2 / 4],
		['反恐联席会议', '反联', 2 / 6],
		['法制办公室', '法办', 2 / 5],
		['作家协会', '作会', 2 / 4],
		// The share is of the name without what every such name begins with.
		['中共中央办公厅', '中办', 2 / 5],
		['中共中央宣传部', '中宣部', 3 / 5],
		['中共中央宣传部', '宣部', 2 / 3],
		['国务院办公厅', '国办', 2 / 6],
		['中华全国总工会', '全总', 2 / 5],
		['中国共产党中央军事委员会', '中军委', 3 / 7],
		['中华人民共和国国家体育总局', '体总', 2 / 4],
		['中国人民银行', '人银', 2 / 4],
		['全国妇女委员会', '妇委', 2 / 5],
		// At most five characters.
		['军事甲乙丙委员会', '军甲乙丙委', 5 / 8],
	])('%s is typed %s: %d of it', (name, typed, share) => {
		expect(contractionShare(name, typed)).toBeCloseTo(share, 10);
	});

	it.each([
		['军事委员会', '委', 'has one character'],
		['委员会', '委', 'has one character'],
		['军事甲乙丙委员会', '军事甲乙丙委', 'has more than five'],
		['军事委员会', '军员', 'does not end as the body’s sort does'],
		['军事委员会', '事委', 'does not begin as the name does'],
		['军事委员会', '军军委', 'has a character twice that the name has once'],
		['军事委员会', '军事事委', 'has a character twice that the name has once'],
		['中共中央宣传部', '中传宣部', 'has its characters in another order'],
		['军事委员会', '军员委', 'takes a character of the body’s sort for one of its matter'],
		['委员会的书', '委书', 'is of a name that says of no sort of body'],
		['部长', '部长', 'is of a name that says of no sort of body'],
		['中国科院', '科院', 'leaves out so much that two characters are left'],
	])('is not found where %s is typed %s, which %s', (name, typed) => {
		expect(contractionShare(name, typed)).toBeUndefined();
	});
});

describe('an everyday short form', () => {
	it.each([
		['央行', '中国人民银行'],
		['central bank', '中国人民银行'],
		['团中央', '中国共产主义青年团'],
		['中联部', '中共中央对外联络部'],
		['610办公室', '中央防范和处理邪教问题领导小组办公室'],
		['银行', undefined],
	])('%s stands for %s', (typed, name) => {
		expect(everydayName(typed)).toBe(name);
	});
});
