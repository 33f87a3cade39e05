/** The language tag of each language for the `lang` attribute. */
export const LANGUAGE_TAGS = { en: 'en', zh: 'zh-Hans' } as const;
