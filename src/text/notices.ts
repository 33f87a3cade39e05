/** What was not understood of an address, in words. */
import type { Language } from './index.ts';

/** A notice as far as its words depend on it; the link folder defines the whole. */
interface Dropped {
	readonly kind: string;
	readonly key: string;
	readonly text: string;
	readonly count?: number;
	readonly suggestions: readonly unknown[];
}

const EN: Readonly<Record<string, (notice: Dropped) => string>> = {
	'unknown-path': ({ text }) => `There is no page “${text}” here.`,
	'extra-path': ({ text }) => `The end of the address, “${text}”, was left out.`,
	'unknown-id': ({ text }) => `Nothing here is called “${text}”.`,
	'ambiguous-id': ({ text }) => `“${text}” is the name of more than one.`,
	'unknown-step': ({ text }) => `The guide has no step “${text}”.`,
	'unknown-key': ({ key, text }) =>
		`The address says ${key}=“${text}”, which means nothing here; it was left out.`,
	'unknown-word': ({ key, text }) => `“${text}” is no ${key} that the explorer knows; it was left out.`,
	'not-a-date': ({ text }) =>
		`“${text}” is no date: write a year, a month or a day, such as 2017 or 2017-10.`,
	'too-early': ({ text }) => `“${text}” lies before October 1949, where the dataset begins; it was left out.`,
	'too-late': ({ text }) => `“${text}” lies after the newest date of the dataset; it was left out.`,
	repeated: ({ key, text }) => `The address says ${key} more than once; “${text}” was left out.`,
	excluded: ({ key, text }) => `${key}=“${text}” does not go with the rest of the address; it was left out.`,
	unreadable: ({ key }) => `Part of ${key} could not be read; it was left out.`,
	'too-long': ({ key }) => `${key} is too long; its end was left out.`,
	more: ({ count }) => `${count} further parts of the address were left out.`,
};

const ZH: Readonly<Record<string, (notice: Dropped) => string>> = {
	'unknown-path': ({ text }) => `此处没有页面“${text}”。`,
	'extra-path': ({ text }) => `地址末尾的“${text}”已略去。`,
	'unknown-id': ({ text }) => `此处没有名为“${text}”的条目。`,
	'ambiguous-id': ({ text }) => `“${text}”是不止一个条目的名称。`,
	'unknown-step': ({ text }) => `导览没有“${text}”这一步。`,
	'unknown-key': ({ key, text }) => `地址中的 ${key}=“${text}”没有意义，已略去。`,
	'unknown-word': ({ key, text }) => `无法识别 ${key} 的值“${text}”，已略去。`,
	'not-a-date': ({ text }) => `“${text}”不是日期：请写年、月或日，例如 2017 或 2017-10。`,
	'too-early': ({ text }) => `“${text}”早于数据起点1949年10月，已略去。`,
	'too-late': ({ text }) => `“${text}”晚于数据的最新日期，已略去。`,
	repeated: ({ key, text }) => `地址中 ${key} 出现多次，“${text}”已略去。`,
	excluded: ({ key, text }) => `${key}=“${text}”与地址其余部分不相容，已略去。`,
	unreadable: ({ key }) => `${key} 的一部分无法读取，已略去。`,
	'too-long': ({ key }) => `${key} 过长，末尾已略去。`,
	more: ({ count }) => `地址另有${count}处已略去。`,
};

/** Returns a notice as a sentence in the reader's language. */
export function describeNotice(notice: Dropped, language: Language): string {
	const words = (language === 'zh' ? ZH : EN)[notice.kind];
	return words ? words(notice) : notice.text;
}
