/** What most readers come to a group for, before all else: its chair, body above, office at the date in view; what became of it. */
import { isoOf } from '../../dataset/dates.ts';
import type { EventClaim, GroupFile } from '../../dataset/schema.ts';
import { whatBecameOf } from '../../query/outcome.ts';
import type { GroupAt, Held } from '../../query/snapshot.ts';
import { capitalized, formatDate, formatDates, nameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from '../entity-link.tsx';
import { useMomentWords } from '../use-moment-words.ts';
import { Evidence } from './evidence.tsx';

/** One line: what is asked, and the statements that answer it. */
function Line({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
	return (
		<>
			<dt>{title}</dt>
			<dd>{children}</dd>
		</>
	);
}

function Possibly({ held }: { readonly held: Held<unknown> }) {
	const text = useText();
	return held.certainty === 'possibly' && <span className="dates">{text.possiblyNow}</span>;
}

function Chairs({ at }: { readonly at: GroupAt }) {
	const text = useText();
	const language = useLanguage();
	const people = useApp((state) => state.index.people);
	if (at.chairs.length === 0) return <span className="unknown">{text.chairNotNamed}</span>;
	return at.chairs.map((held) => {
		const { claim } = held;
		const person = people.get(claim.person);
		return (
			<div key={claim.id} className="claim">
				<PersonLink id={claim.person} /> <span className="dates">{formatDates(claim, language)}</span>
				<Possibly held={held} />
				<Evidence claim={claim} what={`${text.chair}: ${person ? nameOf(person, language) : claim.person}`} />
			</div>
		);
	});
}

function Offices({ at }: { readonly at: GroupAt }) {
	const text = useText();
	const language = useLanguage();
	if (at.offices.length === 0) return <span className="unknown">{text.officeUnknown}</span>;
	return at.offices.map((held) => (
		<div key={held.claim.id} className="claim">
			{nameOf(held.claim, language)}
			{held.claim.host !== undefined && (
				<>
					{' '}
					→ <OrganizationLink id={held.claim.host} />
				</>
			)}{' '}
			<Possibly held={held} />
			<Evidence claim={held.claim} what={nameOf(held.claim, language)} />
		</div>
	));
}

function Outcome({ event }: { readonly event: EventClaim }) {
	const text = useText();
	const language = useLanguage();
	const groups = useApp((state) => state.index.groups);
	const { into, date } = event;
	const when = formatDate(date, language);
	return (
		<div className="claim">
			{capitalized(text.events[event.event])} <span className="dates">{when}</span>
			{into !== undefined && (
				<> → {groups.has(into) ? <GroupLink id={into} /> : <OrganizationLink id={into} />}</>
			)}
			<Evidence claim={event} what={`${text.events[event.event]}, ${when}`} />
		</div>
	);
}

/** The lines. Each statement opens its evidence; the sections below tell the rest. */
export function Glance({ group, at }: { readonly group: GroupFile; readonly at: GroupAt | undefined }) {
	const text = useText();
	const language = useLanguage();
	const own = panelText[language];
	const index = useApp((state) => state.index);
	const { moment } = useMomentWords();
	const { events, standing } = whatBecameOf(index, group);
	const newest = group.names.at(-1);
	return (
		<section className="glance" aria-label={own.glance(moment)}>
			<h3>{capitalized(moment)}</h3>
			<dl>
				{at ? (
					<>
						<Line title={text.chair}>
							<Chairs at={at} />
						</Line>
						{at.reporting.length > 0 && (
							<Line title={text.reportsTo}>
								{at.reporting.map((held) => (
									<div key={held.claim.id} className="claim">
										<OrganizationLink id={held.claim.organization} /> <Possibly held={held} />
										<Evidence claim={held.claim} what={text.reportsTo} />
									</div>
								))}
							</Line>
						)}
						<Line title={text.office}>
							<Offices at={at} />
						</Line>
					</>
				) : (
					<Line title={own.existed}>
						<span className="unknown">{text.notAtDate}</span>
					</Line>
				)}
				{standing && (
					<Line title={own.outcome}>
						{events.map((event) => (
							<Outcome key={event.id} event={event} />
						))}
						{standing.kind === 'continuing' && newest && (
							<div>{own.stillThere(nameOf(newest, language))}</div>
						)}
						{standing.kind === 'not attested' && (
							<div className="unknown">
								{own.endNotStated(formatDate(isoOf(standing.lastAttested).slice(0, 4), language))}
							</div>
						)}
					</Line>
				)}
			</dl>
		</section>
	);
}
