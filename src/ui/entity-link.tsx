/** Names of groups, people and organizations as links to them, with the name in the other script beside it. */
import type { Entity } from '../link/view.ts';
import type { Named } from '../text/format.ts';
import { nameOf, otherNameOf } from '../text/format.ts';
import { LANGUAGE_TAGS } from '../text/index.ts';
import { useApp, useLanguage } from './app-context.tsx';
import { useOpening } from './link.tsx';

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

function EntityLink({ kind, id, named }: Entity & { readonly named: Named }) {
	return (
		<a {...useOpening({ kind, id })}>
			<BothNames named={named} />
		</a>
	);
}

/** A link to a person. */
export function PersonLink({ id }: { readonly id: string }) {
	const person = useApp((state) => state.index.people.get(id));
	return person ? <EntityLink kind="person" id={id} named={person} /> : null;
}

/** A link to an organization. */
export function OrganizationLink({ id }: { readonly id: string }) {
	const organization = useApp((state) => state.index.organizations.get(id));
	return organization ? <EntityLink kind="organization" id={id} named={organization} /> : null;
}

/** A link to a group under the name given, or its newest. */
export function GroupLink({ id, name }: { readonly id: string; readonly name?: Named }) {
	const group = useApp((state) => state.index.groups.get(id));
	const shown = name ?? group?.names.at(-1);
	return group && shown ? <EntityLink kind="group" id={id} named={shown} /> : null;
}
