/** All that is known of one person here: roles in groups beside the posts held. */
import type { Person } from '../../dataset/schema.ts';
import { stretchOf } from '../../query/claims.ts';
import { holdsIn } from '../../query/life.ts';
import { capitalized, nameOf, noteOf, otherNameOf } from '../../text/format.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink, OrganizationLink } from '../entity-link.tsx';
import { usePicture } from '../use-picture.ts';
import { ClaimLine } from './claims.tsx';
import { PanelHead } from './panel-head.tsx';
import { Section } from './section.tsx';

/** The panel, and the whole page, of a person. */
export function PersonPanel({ person }: { readonly person: Person }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const { moment } = usePicture();
	const roles = index.rolesOfPerson.get(person.id) ?? [];
	const chaired = new Set(roles.filter(({ claim }) => claim.role === 'chair').map(({ group }) => group.id));
	const ordered = [...roles].sort(
		(a, b) =>
			Number(b.claim.role === 'chair') - Number(a.claim.role === 'chair') ||
			(b.claim.from ?? '').localeCompare(a.claim.from ?? ''),
	);
	return (
		<article className="panel person-panel">
			<PanelHead
				kind={text.kinds.person}
				title={nameOf(person, language)}
				otherTitle={otherNameOf(person, language)}
				facts={[chaired.size > 0 && capitalized(text.chairedCount(chaired.size)), person.aliases?.join(', ')]}
			/>
			<Section title={text.rolesHeading} count={roles.length} none={text.noRoles}>
				<ul className="claims">
					{ordered.map(({ group, claim }) => {
						const stretch = stretchOf(group, index.lives.get(group.id) ?? [], claim, 'role', index.newest);
						const post = claim.as && noteOf(claim.as, language).text;
						return (
							<ClaimLine
								key={`${group.id}.${claim.id}`}
								claim={claim}
								now={stretch && holdsIn(stretch, moment)}
								what={`${text.roles[claim.role]}, ${nameOf(group.names.at(-1) ?? person, language)}`}
							>
								<span className="role">{capitalized(text.roles[claim.role])}</span>{' '}
								<GroupLink id={group.id} />
								{post && <span className="post">{text.postOf(post)}</span>}
							</ClaimLine>
						);
					})}
				</ul>
			</Section>
			<Section title={text.postsHeading} count={person.posts.length}>
				<ul className="claims">
					{person.posts.map((claim) => {
						const title = noteOf(claim.title, language).text;
						return (
							<ClaimLine key={claim.id} claim={claim} now={undefined} what={title}>
								{title}, <OrganizationLink id={claim.organization} />
							</ClaimLine>
						);
					})}
				</ul>
			</Section>
		</article>
	);
}
