/** The pinyin of every Chinese name, worked out at build so that browsers need no table of readings. */
import { pinyin } from 'pinyin-pro';
import type { Dataset } from '../dataset/schema.ts';

const CHINESE = /[\u3400-\u9fff]/;

/** Returns the syllables of a name without tones, ü as u; a surname at the head is read as one (曾 zeng, 单 shan). */
function syllablesOf(name: string, isPerson: boolean): string {
	const syllables = pinyin(name, {
		toneType: 'none',
		type: 'array',
		nonZh: 'removed',
		surname: isPerson ? 'head' : 'off',
	});
	return syllables.join(' ').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Returns the syllables of each Chinese name of the dataset, with blanks between them, by the name. */
export function pinyinOfNames({ groups, organizations, people }: Dataset): Record<string, string> {
	const bodies = [
		...groups.flatMap(({ names }) => names.map(({ zh }) => zh)),
		...organizations.map(({ zh }) => zh),
	];
	const persons = people.flatMap(({ zh, aliases = [] }) => [
		zh,
		...aliases.filter((alias) => CHINESE.test(alias)),
	]);
	return Object.fromEntries([
		...bodies.map((name) => [name, syllablesOf(name, false)] as const),
		...persons.map((name) => [name, syllablesOf(name, true)] as const),
	]);
}
