/** The texts of the interface by language. A text that one language lacks is a type error. */
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'en' | 'zh';

/** The literal types of the English texts widened, so that another language may say it in its own words. */
export type Widened<T> = T extends string
	? string
	: T extends (...parameters: infer Parameters) => string
		? (...parameters: Parameters) => string
		: { readonly [Key in keyof T]: Widened<T[Key]> };

export type Text = Widened<typeof en>;

/** The languages, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** The language tag of each for the `lang` attribute. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** Returns the texts of a language. */
export function textOf(language: Language): Text {
	return language === 'zh' ? zh : en;
}
