/** All that is known of one group, at the date in view and at all dates, with who says so. */
import { firstDateOf } from '../../dataset/dates.ts';
import type { Dated, EventClaim, GroupFile, RoleClaim, SeatClaim } from '../../dataset/schema.ts';
import { ROLES, type RoleKind, SYSTEMS } from '../../dataset/words.ts';
import { gapsOf } from '../../query/gaps.ts';
import { livesIn } from '../../query/life.ts';
import { type GroupAt, groupAt, type Held, isAtTable } from '../../query/snapshot.ts';
import { capitalized, formatDate, formatList, nameOf, noteOf, otherNameOf } from '../../text/format.ts';
import { describeGap } from '../../text/gaps.ts';
import { LANGUAGE_TAGS } from '../../text/index.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from '../entity-link.tsx';
import { yearsOf } from '../life-in-words.ts';
import { usePicture } from '../use-picture.ts';
import { ClaimLine } from './claims.tsx';
import { Evidence, NoteText } from './evidence.tsx';
import { Glance } from './glance.tsx';
import { Lifeline } from './lifeline.tsx';
import { PanelHead } from './panel-head.tsx';
import { Section } from './section.tsx';
import { ConflictList, SplitClaims } from './split-claims.tsx';

/** Returns how surely a claim holds at the moment. */
function certaintyIn<T>(held: readonly Held<T>[] | undefined, claim: T) {
	return held?.find((each) => each.claim === claim)?.certainty;
}

/** Latest first, what is undated last. */
function newestFirst<T extends Dated>(claims: readonly T[]): T[] {
	return [...claims].sort((a, b) => firstDateOf(b).localeCompare(firstDateOf(a)));
}

function RoleLine({ claim, at }: { readonly claim: RoleClaim; readonly at: GroupAt | undefined }) {
	const text = useText();
	const language = useLanguage();
	const person = useApp((state) => state.index.people.get(claim.person));
	const post = claim.as && noteOf(claim.as, language);
	return (
		<ClaimLine
			claim={claim}
			now={certaintyIn(at?.roles, claim)}
			what={`${text.roles[claim.role]}: ${person ? nameOf(person, language) : claim.person}`}
		>
			<PersonLink id={claim.person} />{' '}
			{claim.role !== 'chair' && <span className="role">{text.roles[claim.role]}</span>}
			{post && (
				<span className="post" lang={post.language === language ? undefined : LANGUAGE_TAGS[post.language]}>
					{text.postOf(post.text)}
				</span>
			)}
			{claim.organization !== undefined && (
				<span className="sits-for">
					{' '}
					{panelText[language].sitsFor} <OrganizationLink id={claim.organization} />
				</span>
			)}
		</ClaimLine>
	);
}

function RoleList({
	title,
	roles,
	kinds,
	at,
	none,
}: {
	readonly title: string;
	readonly roles: readonly RoleClaim[];
	readonly kinds: readonly RoleKind[];
	readonly at: GroupAt | undefined;
	readonly none?: string;
}) {
	const wanted = newestFirst(roles.filter(({ role }) => kinds.includes(role)));
	return (
		<Section title={title} count={wanted.length} {...(none === undefined ? {} : { none })}>
			<SplitClaims
				claims={wanted}
				isNow={(claim) => certaintyIn(at?.roles, claim) !== undefined}
				line={(claim) => <RoleLine key={claim.id} claim={claim} at={at} />}
			/>
		</Section>
	);
}

function SeatLists({
	group: { seats, roles },
	at,
}: {
	readonly group: GroupFile;
	readonly at: GroupAt | undefined;
}) {
	const text = useText();
	const language = useLanguage();
	const organizations = useApp((state) => state.index.organizations);
	const isNow = (claim: SeatClaim) => certaintyIn(at?.seats, claim) !== undefined;
	const nowFirst = (claims: readonly SeatClaim[]) =>
		[...claims].sort((a, b) => Number(isNow(b)) - Number(isNow(a)));
	return SYSTEMS.map((system) => {
		const wanted = seats.filter(({ organization }) => organizations.get(organization)?.system === system);
		if (wanted.length === 0) return null;
		const here = wanted.filter(isNow).length;
		return (
			<details key={system} className="system-seats" open={wanted.length <= 12}>
				<summary>
					<span className={`swatch ${system}`} /> {text.systems[system]} · {text.seatsOf(here, wanted.length)}
				</summary>
				<ConflictList
					claims={nowFirst(newestFirst(wanted))}
					line={(claim) => {
						const organization = organizations.get(claim.organization);
						const sitting = roles.filter(
							(role) => role.organization === claim.organization && isAtTable(role),
						);
						return (
							<ClaimLine
								key={claim.id}
								claim={claim}
								now={certaintyIn(at?.seats, claim)}
								what={organization ? nameOf(organization, language) : claim.organization}
							>
								<OrganizationLink id={claim.organization} />
								{claim.seat === 'lead' && <span className="role">{text.seats.lead}</span>}
								{sitting.length > 0 && (
									<span className="sits-for">
										{' · '}
										{panelText[language].representedBy}{' '}
										{sitting.map((role, position) => (
											<span key={role.id}>
												{position > 0 && panelText[language].comma}
												<PersonLink id={role.person} />
											</span>
										))}
									</span>
								)}
							</ClaimLine>
						);
					}}
				/>
			</details>
		);
	});
}

function EventLine({ event }: { readonly event: EventClaim }) {
	const text = useText();
	const language = useLanguage();
	const groups = useApp((state) => state.index.groups);
	const { into } = event;
	return (
		<li className="claim">
			<div className="claim-head">
				<span className="dates">{formatDate(event.date, language)}</span>{' '}
				{capitalized(text.events[event.event])}
				{into && (
					<span> → {groups.has(into) ? <GroupLink id={into} /> : <OrganizationLink id={into} />}</span>
				)}
				{event.note && (
					<span className="event-note">
						: <NoteText note={event.note} />
					</span>
				)}
			</div>
			<Evidence claim={event} what={`${text.events[event.event]}, ${formatDate(event.date, language)}`} />
		</li>
	);
}

function Lineage({ group }: { readonly group: GroupFile }) {
	const text = useText();
	const groups = useApp((state) => state.index.groups);
	const before = [...groups.values()].filter(
		(other) => other.id !== group.id && other.events.some(({ into }) => into === group.id),
	);
	return (
		<Section title={text.lineage} count={group.events.length + before.length}>
			<ConflictList
				claims={[...group.events].sort((a, b) => a.date.localeCompare(b.date))}
				line={(event) => <EventLine key={event.id} event={event} />}
			/>
			<ul className="claims">
				{before.map((other) => (
					<li key={other.id} className="claim">
						{text.tookOver} <GroupLink id={other.id} />
					</li>
				))}
			</ul>
		</Section>
	);
}

function Gaps({ group }: { readonly group: GroupFile }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const gaps = gapsOf(index, group).map((gap) => describeGap(gap, language));
	return (
		<Section title={text.notKnown} count={gaps.length}>
			<ul className="gaps">
				{gaps.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
		</Section>
	);
}

/** The panel, and the whole page, of a group. */
export function GroupPanel({ group }: { readonly group: GroupFile }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const { moment } = usePicture();
	const life = index.lives.get(group.id) ?? [];
	const certainty = livesIn(life, moment);
	const at = certainty ? groupAt(index, group, moment) : undefined;
	const name = at?.name ?? group.names.at(-1) ?? { en: group.id, zh: group.id };
	const form = at?.form ?? group.forms.at(-1)?.form;
	const systems = [...(at?.span.keys() ?? [])].map((system) => text.systems[system]);
	const children = [...index.groups.values()].filter(({ parent }) => parent === group.id);
	return (
		<article className="panel group-panel">
			<PanelHead
				kind={text.typesLong[group.type]}
				title={nameOf(name, language)}
				otherTitle={otherNameOf(name, language)}
				facts={[
					form && capitalized(text.forms[form]),
					text.areas[group.area],
					capitalized(text.tenures[group.tenure]),
					life.length > 0 && capitalized(yearsOf(life, language)),
				]}
			/>
			<Glance group={group} at={at} />
			{group.summary && <p className="summary">{nameOf(group.summary, language)}</p>}
			<p className={`standing ${certainty ?? 'gone'}`}>
				{certainty === undefined
					? text.notAtDate
					: certainty === 'surely'
						? text.existsSurely
						: text.existsPossibly}{' '}
				{at &&
					(systems.length > 1
						? text.bridges(formatList(systems, language))
						: systems[0]
							? text.oneSystem(systems[0])
							: text.seatsNotPublished)}
			</p>
			{group.parent && (
				<p>
					{text.partOf} <GroupLink id={group.parent} />
				</p>
			)}
			<Lifeline group={group} />
			<RoleList title={text.chairs} roles={group.roles} kinds={['chair']} at={at} none={text.chairNotNamed} />
			<RoleList
				title={text.deputies}
				roles={group.roles}
				kinds={['executive-deputy-chair', 'deputy-chair']}
				at={at}
			/>
			<Section title={text.seatsHeading} count={group.seats.length} none={text.seatsNotPublished}>
				<SeatLists group={group} at={at} />
			</Section>
			<Section title={text.reportsTo} count={group.reporting.length} none={text.reportsToUnknown}>
				<ul className="claims">
					{group.reporting.map((claim) => (
						<ClaimLine
							key={claim.id}
							claim={claim}
							now={certaintyIn(at?.reporting, claim)}
							what={`${text.reportsTo} ${claim.organization}`}
						>
							<OrganizationLink id={claim.organization} />
						</ClaimLine>
					))}
				</ul>
			</Section>
			<Section title={text.office} count={group.offices.length} none={text.officeUnknown}>
				<ul className="claims">
					{group.offices.map((claim) => (
						<ClaimLine
							key={claim.id}
							claim={claim}
							now={certaintyIn(at?.offices, claim)}
							what={nameOf(claim, language)}
						>
							{nameOf(claim, language)} <span className="other-name">{otherNameOf(claim, language)}</span>
							{claim.host && (
								<span className="host">
									{' '}
									→ <OrganizationLink id={claim.host} />
								</span>
							)}
						</ClaimLine>
					))}
				</ul>
				<RoleList
					title={text.officeRoles}
					roles={group.roles}
					kinds={['office-director', 'office-deputy-director']}
					at={at}
				/>
			</Section>
			<RoleList
				title={text.members}
				roles={group.roles}
				kinds={ROLES.filter((role) => ['secretary-general', 'member', 'adviser'].includes(role))}
				at={at}
			/>
			<Section title={text.tasks} count={group.tasks.length}>
				<ul className="claims">
					{group.tasks.map((claim) => {
						const { text: task, language: written } = noteOf(claim, language);
						return (
							<li key={claim.id} className="claim">
								<span lang={written === language ? undefined : LANGUAGE_TAGS[written]}>
									{capitalized(task)}
								</span>
								<Evidence claim={claim} what={task} />
							</li>
						);
					})}
				</ul>
			</Section>
			<Lineage group={group} />
			<Section title={text.names} count={group.names.length}>
				<ul className="claims">
					{group.names.map((claim) => (
						<ClaimLine
							key={claim.id}
							claim={claim}
							now={at?.name === claim ? at.certainty : undefined}
							what={nameOf(claim, language)}
						>
							{nameOf(claim, language)} <span className="other-name">{otherNameOf(claim, language)}</span>
							{claim.abbr && ` (${claim.abbr})`}
						</ClaimLine>
					))}
				</ul>
			</Section>
			<Section title={text.subGroups} count={children.length}>
				<ul>
					{children.map(({ id }) => (
						<li key={id}>
							<GroupLink id={id} />
						</li>
					))}
				</ul>
			</Section>
			<Gaps group={group} />
			<Section title={text.classedBy} count={group.sources.length}>
				<Evidence claim={{ sources: group.sources, note: group.note }} what={text.classedBy} />
			</Section>
		</article>
	);
}
