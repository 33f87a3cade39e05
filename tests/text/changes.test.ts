import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/dataset/words.ts';
import { CHANGE_KINDS, type CountedChange, changePhrase, changeSentence } from '../../src/text/changes.ts';
import type { Language } from '../../src/text/index.ts';

/** The sentence as it is read. */
function describeChanges(changes: readonly CountedChange[], date: string, language: Language): string {
	const { lead, phrases, comma, end } = changeSentence(changes, date, language);
	return lead + phrases.join(comma) + end;
}

describe('changes in words', () => {
	const changes = [
		{ kind: 'became', form: 'commission', count: 4 },
		{ kind: 'abolished', count: 3 },
		{ kind: 'merged', count: 1 },
	] as const;

	it('are one sentence in English, the groups named once', () => {
		expect(describeChanges(changes, '2018-03', 'en')).toBe(
			'March 2018: 4 groups became commissions, 3 were abolished, 1 was merged into another body.',
		);
	});

	it('are one sentence in Chinese', () => {
		expect(describeChanges(changes, '2018-03', 'zh')).toBe(
			'2018年3月：4个小组改为委员会，3个撤销，1个并入其他机构。',
		);
	});

	it('speak of one group in the singular', () => {
		expect(changePhrase({ kind: 'became', form: 'commission', count: 1 }, 'en')).toBe(
			'1 group became a commission',
		);
		expect(changePhrase({ kind: 'new chair', count: 1 }, 'en')).toBe('1 group got a new chair');
	});

	it('say so where no source dates a change', () => {
		expect(describeChanges([], '1955-02', 'en')).toContain('no source');
		expect(describeChanges([], '1955-02', 'zh')).toContain('没有来源');
	});

	it.each(['en', 'zh'] as const)('differ for every kind and form (%s)', (language) => {
		const phrases = [
			...CHANGE_KINDS.filter((kind) => kind !== 'became').map((kind) =>
				changePhrase({ kind, count: 2 }, language),
			),
			...FORMS.map((form) => changePhrase({ kind: 'became', form, count: 2 }, language)),
		];
		expect(new Set(phrases).size).toBe(phrases.length);
		for (const phrase of phrases) expect(phrase).toMatch(language === 'en' ? /^2 groups \w/ : /^2个小组./);
	});
});
