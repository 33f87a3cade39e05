/** What most readers come to a group for, before all else: its chair, body above, office at the date in view; what became of it. */

import type { ReactNode } from 'react';
import { isoOf } from '../../dataset/dates.ts';
import type { Dated, EventClaim, GroupFile } from '../../dataset/schema.ts';
import type { Entity } from '../../link/view.ts';
import { whatBecameOf } from '../../query/outcome.ts';
import type { GroupAt, Held } from '../../query/snapshot.ts';
import { capitalized, formatDate, formatDates, nameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { Link, select } from '../link.tsx';
import { useMomentWords } from '../use-moment-words.ts';
import { Evidence, type Evidenced } from './evidence.tsx';

/** One line: what is asked, and the statements that answer it. */
function Line({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<>
			<dt>{title}</dt>
			<dd>{children}</dd>
		</>
	);
}

/** A name as a link; in the reader's language alone, for these lines are to be short. */
function Short({ to }: { readonly to: Entity }) {
	const language = useLanguage();
	const { groups, people, organizations } = useApp((state) => state.index);
	const { kind, id } = to;
	const named =
		kind === 'group' ? groups.get(id)?.names.at(-1) : (kind === 'person' ? people : organizations).get(id);
	return <Link to={select(to)}>{named ? nameOf(named, language) : id}</Link>;
}

/** Returns what surely holds, or where nothing does, what possibly does. */
function surest<T>(held: readonly Held<T>[]): readonly Held<T>[] {
	const sure = held.filter(({ certainty }) => certainty === 'surely');
	return sure.length > 0 ? sure : held;
}

/** A statement with its dates, how surely it holds, and who says so. */
function Statement<T extends Dated & Evidenced>({
	held: { claim, certainty },
	what,
	children,
}: {
	readonly held: Held<T>;
	readonly what: string;
	readonly children: ReactNode;
}) {
	const text = useText();
	const dates = formatDates(claim, useLanguage());
	return (
		<div className="claim">
			{children} {dates && <span className="dates">{dates}</span>}
			{certainty === 'possibly' && <span className="dates">{text.possiblyNow}</span>}
			<Evidence claim={claim} what={what} />
		</div>
	);
}

function Chairs({ at }: { readonly at: GroupAt }) {
	const text = useText();
	const language = useLanguage();
	const people = useApp((state) => state.index.people);
	if (at.chairs.length === 0) return <span className="unknown">{text.chairNotNamed}</span>;
	return at.chairs.map((held) => {
		const id = held.claim.person;
		const person = people.get(id);
		return (
			<Statement
				key={held.claim.id}
				held={held}
				what={`${text.chair}: ${person ? nameOf(person, language) : id}`}
			>
				<Short to={{ kind: 'person', id }} />
			</Statement>
		);
	});
}

function Offices({ at }: { readonly at: GroupAt }) {
	const text = useText();
	const language = useLanguage();
	const organizations = useApp((state) => state.index.organizations);
	if (at.offices.length === 0) return <span className="unknown">{text.officeUnknown}</span>;
	return surest(at.offices).map((held) => {
		const { host, id } = held.claim;
		const name = nameOf(held.claim, language);
		const isHost = host !== undefined && organizations.get(host)?.[language] === name;
		return (
			<Statement key={id} held={held} what={name}>
				{!isHost && name}
				{host !== undefined && !isHost && ' → '}
				{host !== undefined && <Short to={{ kind: 'organization', id: host }} />}
			</Statement>
		);
	});
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
				<>
					{' → '}
					<Short to={{ kind: groups.has(into) ? 'group' : 'organization', id: into }} />
				</>
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
					<Line title={text.chair}>
						<Chairs at={at} />
					</Line>
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
				{at && (
					<>
						<Line title={text.office}>
							<Offices at={at} />
						</Line>
						{at.reporting.length > 0 && (
							<Line title={text.reportsTo}>
								{surest(at.reporting).map((held) => (
									<Statement key={held.claim.id} held={held} what={text.reportsTo}>
										<Short to={{ kind: 'organization', id: held.claim.organization }} />
									</Statement>
								))}
							</Line>
						)}
					</>
				)}
			</dl>
		</section>
	);
}
