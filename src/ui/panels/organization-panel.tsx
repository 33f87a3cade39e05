/** All that is known of one organization here: the groups it sits on, the offices it houses, its own lineage. */
import { firstDateOf } from '../../dataset/dates.ts';
import type { GroupFile, Organization, RoleClaim, SeatClaim, Succession } from '../../dataset/schema.ts';
import { type Nature, stretchOf } from '../../query/claims.ts';
import type { InGroup } from '../../query/index.ts';
import { holdsIn, livesIn } from '../../query/life.ts';
import { placesByYear } from '../../query/places-by-year.ts';
import { formatDate, formatDates, nameOf, noteOf, otherNameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from '../entity-link.tsx';
import { usePicture } from '../use-picture.ts';
import { ClaimLine } from './claims.tsx';
import { Evidence, NoteText } from './evidence.tsx';
import { Meet } from './meet.tsx';
import { PanelHead } from './panel-head.tsx';
import { PlacesOverTime } from './places-over-time.tsx';
import { Section } from './section.tsx';
import { placed, SplitClaims } from './split-claims.tsx';
import { useNameThen } from './use-name-then.ts';
import { YearChart } from './year-chart.tsx';

function byStart<T extends SeatClaim | RoleClaim>(a: InGroup<T>, b: InGroup<T>): number {
	return firstDateOf(b.claim).localeCompare(firstDateOf(a.claim)) || a.group.id.localeCompare(b.group.id);
}

function SuccessionLines({
	successions,
	end,
}: {
	readonly successions: readonly Succession[];
	readonly end: 'from' | 'into';
}) {
	const text = useText();
	const language = useLanguage();
	return (
		<ul className="claims">
			{successions.map((succession) => (
				<li key={succession.id} className="claim">
					<div className="claim-head">
						<OrganizationLink id={succession[end]} />{' '}
						<span className="role">{text.successions[succession.how]}</span>
						{succession.date && <span className="dates">{formatDate(succession.date, language)}</span>}
					</div>
					<Evidence claim={succession} what={succession.id} />
				</li>
			))}
		</ul>
	);
}

/** The panel, and the whole page, of an organization. */
export function OrganizationPanel({ organization }: { readonly organization: Organization }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const { moment } = usePicture();
	const asThen = useNameThen();
	const { id } = organization;
	const seats = [...(index.seatsOfOrganization.get(id) ?? [])].sort(byStart);
	const seated = new Set(seats.map(({ group }) => group.id));
	const roles = [...(index.rolesOfOrganization.get(id) ?? [])]
		.filter(({ group }) => !seated.has(group.id))
		.sort(byStart);
	const groups = [...index.groups.values()];
	const hosted = groups.flatMap((group) =>
		group.offices.filter(({ host }) => host === id).map((claim) => ({ group, claim })),
	);
	const reporting = groups.flatMap((group) =>
		group.reporting.filter((claim) => claim.organization === id).map((claim) => ({ group, claim })),
	);
	const { successions, organizations } = index.dataset;
	const children = organizations.filter(({ parent }) => parent === id);
	const now = (group: GroupFile, claim: SeatClaim | RoleClaim, nature: Nature) => {
		const life = index.lives.get(group.id) ?? [];
		const stretch = stretchOf(group, life, claim, nature, index.newest);
		return stretch && livesIn(life, moment) && holdsIn(stretch, moment);
	};
	const before = successions.filter(({ into }) => into === id);
	const after = successions.filter(({ from }) => from === id);
	return (
		<article className="panel organization-panel">
			<PanelHead
				kind={`${text.kinds.organization} · ${text.systems[organization.system]}`}
				title={nameOf(organization, language)}
				otherTitle={otherNameOf(organization, language)}
				facts={[organization.abbr, organization.sources.length > 0 && formatDates(organization, language)]}
			/>
			{organization.note && (
				<p>
					<NoteText note={organization.note} />
				</p>
			)}
			{organization.parent && (
				<p>
					{text.parent} <OrganizationLink id={organization.parent} />
				</p>
			)}
			{organization.sources.length > 0 && (
				<Evidence claim={organization} what={nameOf(organization, language)} />
			)}
			<Meet party={{ kind: 'organization', id }} />
			<PlacesOverTime party={{ kind: 'organization', id }} />
			<YearChart
				title={panelText[language].seatsByYear}
				years={placesByYear(index, { kind: 'organization', id }, () => true)}
			/>
			<Section title={text.seatsOfOrganization} count={seats.length} none={text.noSeats}>
				<SplitClaims
					claims={placed(seats)}
					isNow={({ group, claim }) => now(group, claim, 'seat') !== undefined}
					line={({ id: key, group, claim }) => (
						<ClaimLine key={key} claim={claim} now={now(group, claim, 'seat')} what={group.id}>
							<GroupLink {...asThen(group.id)} />{' '}
							{claim.seat === 'lead' && <span className="role">{text.seats.lead}</span>}
						</ClaimLine>
					)}
				/>
			</Section>
			<Section title={text.seatsByPost} count={roles.length}>
				<SplitClaims
					claims={placed(roles)}
					isNow={({ group, claim }) => now(group, claim, 'role') !== undefined}
					line={({ id: key, group, claim }) => (
						<ClaimLine key={key} claim={claim} now={now(group, claim, 'role')} what={group.id}>
							<GroupLink {...asThen(group.id)} />: <PersonLink id={claim.person} />{' '}
							<span className="role">{text.roles[claim.role]}</span>
							{claim.as && <span className="post">{text.postOf(noteOf(claim.as, language).text)}</span>}
						</ClaimLine>
					)}
				/>
			</Section>
			<Section title={text.officesHosted} count={hosted.length}>
				<ul className="claims">
					{hosted.map(({ group, claim }) => (
						<ClaimLine
							key={`${group.id}.${claim.id}`}
							claim={claim}
							now={undefined}
							what={nameOf(claim, language)}
						>
							<GroupLink {...asThen(group.id)} />: {nameOf(claim, language)}
						</ClaimLine>
					))}
				</ul>
			</Section>
			<Section title={text.groupsReporting} count={reporting.length}>
				<ul className="claims">
					{reporting.map(({ group, claim }) => (
						<ClaimLine key={`${group.id}.${claim.id}`} claim={claim} now={undefined} what={group.id}>
							<GroupLink {...asThen(group.id)} />
						</ClaimLine>
					))}
				</ul>
			</Section>
			<Section title={text.predecessors} count={before.length}>
				<SuccessionLines successions={before} end="from" />
			</Section>
			<Section title={text.successors} count={after.length}>
				<SuccessionLines successions={after} end="into" />
			</Section>
			<Section title={text.children} count={children.length}>
				<ul className="plain">
					{children.map((child) => (
						<li key={child.id}>
							<OrganizationLink id={child.id} />
						</li>
					))}
				</ul>
			</Section>
		</article>
	);
}
