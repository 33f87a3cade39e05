/** The shape of a table of texts. */

/** The texts of one language, widened to what another language may say in its own words. */
export type Worded<Texts> = {
	readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key];
};
