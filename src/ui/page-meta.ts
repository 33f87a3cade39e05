/** What a page says of itself to search engines and to those who share its link. */

import type { View } from '../link/view.ts';
import type { Index } from '../query/index.ts';
import { type Named, nameOf, otherNameOf } from '../text/format.ts';
import { guideTextOf } from '../text/guide.ts';
import { LANGUAGE_TAGS, type Language, textOf } from '../text/index.ts';
import { pagesText } from '../text/pages.ts';
import { stepOf } from './guide-picture.ts';
import { yearsOf } from './life-in-words.ts';

export interface PageMeta {
	readonly title: string;
	readonly description: string;
	/** What the social card shows, in words. */
	readonly cardAlt: string;
}

/** In characters; a Chinese one says about twice as much. */
const LONGEST: Readonly<Record<Language, number>> = { en: 200, zh: 110 };

/** Returns as many whole sentences of a text as a description may hold; of a first one that is longer, its beginning. */
export function shortened(text: string, language: Language): string {
	const most = LONGEST[language];
	const sentences = new Intl.Segmenter(LANGUAGE_TAGS[language], { granularity: 'sentence' });
	let kept = '';
	for (const { segment } of sentences.segment(text)) {
		if ((kept + segment).trimEnd().length > most) break;
		kept += segment;
	}
	if (kept.trim() !== '') return kept.trim();
	const cut = text.slice(0, most - 1);
	const lastSpace = cut.lastIndexOf(' ');
	return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;，；、]+$/, '')}…`;
}

function groupDescription(index: Index, id: string, name: Named, language: Language): string {
	const group = index.groups.get(id);
	if (group?.summary) return shortened(nameOf(group.summary, language), language);
	const text = textOf(language);
	const form = group?.forms.at(-1)?.form;
	return pagesText[language].groupDescription(
		nameOf(name, language),
		group ? text.typesLong[group.type] : '',
		form ? text.forms[form] : '',
		yearsOf(index.lives.get(id) ?? [], language),
	);
}

function groupsIn(claims: readonly { readonly group: { readonly id: string } }[] | undefined): number {
	return new Set((claims ?? []).map(({ group }) => group.id)).size;
}

/** Returns the title and the description of a view's page. */
export function pageMeta(index: Index, view: View): PageMeta {
	const { lang, selected } = view;
	const text = textOf(lang);
	const words = pagesText[lang];
	const titled = (named: Named, description: string): PageMeta => ({
		title: `${nameOf(named, lang)} ${otherNameOf(named, lang)} · ${text.shortTitle}`,
		description,
		cardAlt: words.cardAlt(nameOf(named, lang)),
	});
	if (selected?.kind === 'group') {
		const name = index.groups.get(selected.id)?.names.at(-1);
		if (name) return titled(name, groupDescription(index, selected.id, name, lang));
	}
	if (selected?.kind === 'person') {
		const person = index.people.get(selected.id);
		const roles = index.rolesOfPerson.get(selected.id) ?? [];
		const chaired = groupsIn(roles.filter(({ claim }) => claim.role === 'chair'));
		if (person)
			return titled(person, words.personDescription(nameOf(person, lang), chaired, groupsIn(roles)));
	}
	if (selected?.kind === 'organization') {
		const organization = index.organizations.get(selected.id);
		const seats = groupsIn(index.seatsOfOrganization.get(selected.id));
		const offices = index.dataset.groups.filter((group) =>
			group.offices.some(({ host }) => host === selected.id),
		).length;
		if (organization)
			return titled(organization, words.organizationDescription(nameOf(organization, lang), seats, offices));
	}
	const step = stepOf(view);
	if (step) {
		const guide = guideTextOf(lang);
		const { title, paragraphs } = guide.steps[step];
		return {
			title: `${title} · ${guide.heading}`,
			description: shortened(paragraphs[0] ?? text.tagline, lang),
			cardAlt: words.siteCardAlt,
		};
	}
	if (view.view === 'map')
		return { title: text.title, description: text.tagline, cardAlt: words.siteCardAlt };
	return {
		title: `${text.views[view.view]} · ${text.title}`,
		description: words.views[view.view],
		cardAlt: words.siteCardAlt,
	};
}
