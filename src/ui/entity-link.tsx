/** Names of groups, people and organizations as links to them, with the name in the other script beside it. */
import type { Named } from '../text/format.ts';
import { nameOf, otherNameOf } from '../text/format.ts';
import { LANGUAGE_TAGS } from '../text/index.ts';
import { useApp, useLanguage } from './app-context.tsx';
import { Link, select } from './link.tsx';

/** A name in the reader's language, with the other one beside it in small. */
function BothNames({ named }: { readonly named: Named }) {
	const language = useLanguage();
	const other = language === 'en' ? 'zh' : 'en';
	return (
		<>
			{nameOf(named, language)}{' '}
			<span className="other-name" lang={LANGUAGE_TAGS[other]}>
				{otherNameOf(named, language)}
			</span>
		</>
	);
}

/** A link to a person. */
export function PersonLink({ id }: { readonly id: string }) {
	const person = useApp((state) => state.index.people.get(id));
	if (!person) return null;
	return (
		<Link to={select({ kind: 'person', id })}>
			<BothNames named={person} />
		</Link>
	);
}

/** A link to an organization. */
export function OrganizationLink({ id }: { readonly id: string }) {
	const organization = useApp((state) => state.index.organizations.get(id));
	if (!organization) return null;
	return (
		<Link to={select({ kind: 'organization', id })}>
			<BothNames named={organization} />
		</Link>
	);
}

/** A link to a group under the name given, or its newest. */
export function GroupLink({ id, name }: { readonly id: string; readonly name?: Named }) {
	const group = useApp((state) => state.index.groups.get(id));
	const shown = name ?? group?.names.at(-1);
	if (!group || !shown) return null;
	return (
		<Link to={select({ kind: 'group', id })}>
			<BothNames named={shown} />
		</Link>
	);
}
