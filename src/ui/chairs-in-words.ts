/** Who chairs a group, in words. */
import type { Index } from '../query/index.ts';
import { chairsOf, type GroupAt } from '../query/snapshot.ts';
import { nameOf } from '../text/format.ts';
import { type Language, textOf } from '../text/index.ts';

/** Returns the names of those who chair the group, with a word at those who only possibly do; '' where none is named. */
export function chairsInWords(index: Pick<Index, 'people'>, at: GroupAt, language: Language): string {
	const { certainties } = textOf(language);
	const [comma, before, after] = language === 'zh' ? ['、', '（', '）'] : [', ', ' (', ')'];
	return chairsOf(at)
		.flatMap(({ person: id, certainty }) => {
			const person = index.people.get(id);
			if (!person) return [];
			const name = nameOf(person, language);
			return [certainty === 'possibly' ? `${name}${before}${certainties.possibly}${after}` : name];
		})
		.join(comma);
}
