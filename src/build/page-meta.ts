/** What a page says of itself to search engines and to those who share its link. */
import type { View } from '../link/view.ts';
import type { Index } from '../query/index.ts';
import { type Named, nameOf, otherNameOf } from '../text/format.ts';
import { guideTextOf } from '../text/guide.ts';
import { textOf } from '../text/index.ts';
import { stepOf } from '../ui/guide-picture.ts';

export interface PageMeta {
	readonly title: string;
	readonly description: string;
}

const LONGEST = 200;

function shortened(text: string): string {
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** Returns the title and the description of a view's page. */
export function pageMeta(index: Index, view: View): PageMeta {
	const { lang, selected } = view;
	const text = textOf(lang);
	const titled = (named: Named, description: string): PageMeta => ({
		title: `${nameOf(named, lang)} ${otherNameOf(named, lang)} · ${text.shortTitle}`,
		description: shortened(description),
	});
	if (selected?.kind === 'group') {
		const group = index.groups.get(selected.id);
		const name = group?.names.at(-1);
		if (group && name) return titled(name, group.summary ? nameOf(group.summary, lang) : text.tagline);
	}
	if (selected?.kind === 'person') {
		const person = index.people.get(selected.id);
		const roles = index.rolesOfPerson.get(selected.id)?.length ?? 0;
		if (person) return titled(person, text.personDescription(nameOf(person, lang), roles));
	}
	if (selected?.kind === 'organization') {
		const organization = index.organizations.get(selected.id);
		const seats = index.seatsOfOrganization.get(selected.id)?.length ?? 0;
		if (organization)
			return titled(organization, text.organizationDescription(nameOf(organization, lang), seats));
	}
	const step = stepOf(view);
	if (step) {
		const guide = guideTextOf(lang);
		const { title, paragraphs } = guide.steps[step];
		return { title: `${title} · ${guide.heading}`, description: shortened(paragraphs[0] ?? text.tagline) };
	}
	const name = view.view === 'map' ? text.title : `${text.views[view.view]} · ${text.title}`;
	return { title: name, description: text.tagline };
}
