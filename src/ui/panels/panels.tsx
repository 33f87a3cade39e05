/** The panels of groups, people and organizations: one part of the program, fetched when the first of them is opened. */
import type { Entity } from '../../link/view.ts';
import { useApp } from '../app-context.tsx';
import { GroupPanel } from './group-panel.tsx';
import { OrganizationPanel } from './organization-panel.tsx';
import { PersonPanel } from './person-panel.tsx';

/** The panel of what is selected. */
export default function Panel({ selected: { kind, id } }: { readonly selected: Entity }) {
	const { groups, people, organizations } = useApp((state) => state.index);
	if (kind === 'group') {
		const group = groups.get(id);
		return group && <GroupPanel key={id} group={group} />;
	}
	if (kind === 'person') {
		const person = people.get(id);
		return person && <PersonPanel key={id} person={person} />;
	}
	const organization = organizations.get(id);
	return organization && <OrganizationPanel key={id} organization={organization} />;
}
