/** All that is known of one person here: roles in groups beside the posts held. */
import { firstDateOf } from '../../dataset/dates.ts';
import type { GroupFile, Person, RoleClaim } from '../../dataset/schema.ts';
import { stretchOf } from '../../query/claims.ts';
import { holdsIn, livesIn } from '../../query/life.ts';
import { placesByYear } from '../../query/places-by-year.ts';
import { capitalized, nameOf, noteOf, otherNameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink, OrganizationLink } from '../entity-link.tsx';
import { usePicture } from '../use-picture.ts';
import { ClaimLine } from './claims.tsx';
import { Meet } from './meet.tsx';
import { PanelHead } from './panel-head.tsx';
import { PlacesOverTime } from './places-over-time.tsx';
import { Section } from './section.tsx';
import { placed, SplitClaims } from './split-claims.tsx';
import { useNameThen } from './use-name-then.ts';
import { YearChart } from './year-chart.tsx';

/** The panel, and the whole page, of a person. */
export function PersonPanel({ person }: { readonly person: Person }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const { moment } = usePicture();
	const asThen = useNameThen();
	const roles = index.rolesOfPerson.get(person.id) ?? [];
	const chaired = new Set(roles.filter(({ claim }) => claim.role === 'chair').map(({ group }) => group.id));
	const ordered = [...roles].sort(
		(a, b) =>
			Number(b.claim.role === 'chair') - Number(a.claim.role === 'chair') ||
			firstDateOf(b.claim).localeCompare(firstDateOf(a.claim)),
	);
	const now = (group: GroupFile, claim: RoleClaim) => {
		const life = index.lives.get(group.id) ?? [];
		const stretch = stretchOf(group, life, claim, 'role', index.newest);
		return stretch && livesIn(life, moment) && holdsIn(stretch, moment);
	};
	return (
		<article className="panel person-panel">
			<PanelHead
				kind={text.kinds.person}
				title={nameOf(person, language)}
				otherTitle={otherNameOf(person, language)}
				facts={[chaired.size > 0 && capitalized(text.chairedCount(chaired.size)), person.aliases?.join(', ')]}
			/>
			<Meet party={{ kind: 'person', id: person.id }} />
			<PlacesOverTime party={{ kind: 'person', id: person.id }} />
			<YearChart
				title={panelText[language].chairsByYear}
				years={placesByYear(
					index,
					{ kind: 'person', id: person.id },
					({ kind, claim }) => kind === 'role' && claim.role === 'chair',
				)}
			/>
			<Section title={text.rolesHeading} count={roles.length} none={text.noRoles}>
				<SplitClaims
					claims={placed(ordered)}
					isNow={({ group, claim }) => now(group, claim) !== undefined}
					line={({ id, group, claim }) => {
						const post = claim.as && noteOf(claim.as, language).text;
						return (
							<ClaimLine
								key={id}
								claim={claim}
								now={now(group, claim)}
								what={`${text.roles[claim.role]}, ${nameOf(group.names.at(-1) ?? person, language)}`}
							>
								<span className="role">{capitalized(text.roles[claim.role])}</span>{' '}
								<GroupLink {...asThen(group.id)} />
								{post && <span className="post">{text.postOf(post)}</span>}
							</ClaimLine>
						);
					}}
				/>
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
