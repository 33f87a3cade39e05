/** What the dataset says under the text of a step: counted when it is shown, beside the published figures. */
import type { ReactNode } from 'react';
import { type Span, spanOf } from '../../../dataset/dates.ts';
import type { Figure } from '../../../dataset/schema.ts';
import { chairedBy, comparisons, newGroups } from '../../../query/coverage.ts';
import type { Index } from '../../../query/index.ts';
import { momentOf } from '../../../query/moment.ts';
import {
	fullestAreas,
	groupsWithEvents,
	tally,
	tallyOffices,
	tallyReporting,
	tallySecrecy,
	tallySpans,
	tallyStandingCommittee,
	tallyTenures,
} from '../../../query/tallies.ts';
import { capitalized, formatDate, formatList, formatMoment, nameOf } from '../../../text/format.ts';
import { guideTextOf } from '../../../text/guide.ts';
import type { Language } from '../../../text/index.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from '../../entity-link.tsx';
import { Evidence } from '../../panels/evidence.tsx';
import { cachedSnapshot } from '../../use-picture.ts';
import type { Fact } from './steps.ts';

type OfKind<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

function useGuide() {
	const language = useLanguage();
	const index = useApp((state) => state.index);
	return { index, language, text: useText(), guide: guideTextOf(language) };
}

function at(index: Index, date: string | undefined) {
	return cachedSnapshot(index, momentOf(index, { at: date }));
}

/** A moment at the head of a sentence: `In October 2017`. */
function moment(date: string, language: Language): string {
	return capitalized(formatMoment(date, language));
}

function span(from: string, to: string): Span {
	return { first: (spanOf(from) as Span).first, last: (spanOf(to) as Span).last };
}

function Areas({ areas }: OfKind<'areas'>) {
	const { index, language, text, guide } = useGuide();
	const date = '2017-10';
	const groups = [...at(index, date).groups.values()];
	return (
		<>
			{guide.areas(formatMoment(date, language))}
			<ul>
				{areas.map((area) => (
					<li key={area}>
						{text.areas[area]}:{' '}
						{groups
							.filter(({ group }) => group.area === area && group.type === 'party')
							.map(({ group, name }, position) => (
								<span key={group.id}>
									{position > 0 && '; '}
									<GroupLink id={group.id} name={name} />
								</span>
							))}
					</li>
				))}
			</ul>
		</>
	);
}

function Tenures({ at: dates }: OfKind<'tenures' | 'alive'>) {
	const { index, language, guide } = useGuide();
	return dates.map((date) => {
		const counts = tallyTenures(at(index, date));
		return (
			<span key={date}>
				{guide.tenures(counts.permanent, counts['medium-term'], counts['short-term'], moment(date, language))}
			</span>
		);
	});
}

function Alive({ at: dates }: OfKind<'tenures' | 'alive'>) {
	const { index, language, guide } = useGuide();
	return (
		<>
			{guide.alive}
			<ul>
				{dates.map((date) => {
					const { surely, atMost } = tally(at(index, date));
					return (
						<li key={date}>
							{formatDate(date, language)}: {guide.aliveAt(surely, atMost)}
						</li>
					);
				})}
			</ul>
		</>
	);
}

function Tasks({ group: id }: OfKind<'tasks'>) {
	const { index, language, guide } = useGuide();
	return (
		<>
			{guide.tasks}
			<ul>
				{(index.groups.get(id)?.tasks ?? []).map((task) => (
					<li key={task.id}>
						{task[language] ?? task.en}
						<Evidence claim={task} what={task[language] ?? task.en} />
					</li>
				))}
			</ul>
		</>
	);
}

/** A published figure with its source; `beside` is our own count of the same. */
function Published({ figure, beside }: { readonly figure: Figure; readonly beside?: ReactNode }) {
	const { language, guide } = useGuide();
	const what = figure.what[language] ?? figure.what.en;
	return (
		<>
			{guide.published(capitalized(what))}: <strong>{figure.value}</strong>
			{language === 'zh' ? '。' : '. '}
			{beside}
			<Evidence claim={figure} what={what} />
		</>
	);
}

function PublishedAlone({ figure: id }: OfKind<'figure' | 'compare'>) {
	const { index } = useGuide();
	const figure = index.dataset.figures.find((each) => each.id === id);
	return figure && <Published figure={figure} />;
}

function Compared({ figure: id }: OfKind<'figure' | 'compare'>) {
	const { index, language, guide } = useGuide();
	const found = comparisons(index).find(({ figure }) => figure.id === id);
	if (!found) return null;
	const { surely, possibly } = found.ours;
	return (
		<Published
			figure={found.figure}
			beside={guide.here(surely, possibly, formatMoment(found.at, language))}
		/>
	);
}

function TopAreas() {
	const { index, language, text, guide } = useGuide();
	return (['party', 'state'] as const).map((type) => (
		<p key={type}>
			{guide.topAreas(
				text.typesLong[type],
				formatList(
					fullestAreas(index, type, 5).map(([area, count]) => guide.areaCount(text.areas[area], count)),
					language,
				),
			)}
		</p>
	));
}

function Reporting({ at: date }: { readonly at: string }) {
	const { index, language, guide } = useGuide();
	const taken = at(index, date);
	const { known, bodies } = tallyReporting(taken);
	return (
		<>
			{guide.reporting(known, taken.groups.size, moment(date, language))}
			<ul>
				{bodies.map(([id, groups]) => (
					<li key={id}>
						<OrganizationLink id={id} />: {groups}
					</li>
				))}
			</ul>
		</>
	);
}

function Offices({ at: date }: { readonly at: string }) {
	const { index, language, guide } = useGuide();
	const taken = at(index, date);
	const { named, hosted } = tallyOffices(taken);
	return guide.offices(named, hosted, taken.groups.size, moment(date, language));
}

function Bridges({ at: date }: { readonly at: string }) {
	const { index, language, guide } = useGuide();
	const { known, two, three, military, allThree } = tallySpans(at(index, date));
	return (
		<>
			{guide.bridges(two, three, military, known, moment(date, language))} {guide.allThree(allThree.length)}
			<ul>
				{allThree.map(({ group, name }) => (
					<li key={group.id}>
						<GroupLink id={group.id} name={name} />
					</li>
				))}
			</ul>
		</>
	);
}

function Secrecy({ at: date }: { readonly at: string }) {
	const { index, language, guide } = useGuide();
	const { all, none, noChair, confirmed } = tallySecrecy(at(index, date));
	return guide.unpublished(none, noChair, confirmed, all, moment(date, language));
}

function StandingCommittee({ at: date }: { readonly at: string }) {
	const { index, language, guide } = useGuide();
	const day = spanOf(date) as Span;
	const party = tallyStandingCommittee(index, day, 'party');
	const all = tallyStandingCommittee(index, day);
	return guide.standingCommittee(party.chaired, party.known, all.chaired, all.known, moment(date, language));
}

function Chairs({ person: id, at: date }: OfKind<'chairs'>) {
	const { index, language, text, guide } = useGuide();
	const person = index.people.get(id);
	const chaired = chairedBy(index, id, momentOf(index, { at: date }));
	const possibly = chaired.filter(({ certainty }) => certainty === 'possibly').length;
	if (!person) return null;
	return (
		<>
			{guide.chairs(nameOf(person, language), chaired.length, possibly, formatMoment(date, language))}
			<ul>
				{chaired.map(({ group, name, certainty, confidence }) => (
					<li key={group.id}>
						<GroupLink id={group.id} name={name} />{' '}
						<span className="dates">
							{certainty === 'possibly'
								? `${text.certainties.possibly}, ${text.confidences[confidence]}`
								: text.confidences[confidence]}
						</span>
					</li>
				))}
			</ul>
		</>
	);
}

function NewGroups({ from, to }: OfKind<'new-groups'>) {
	const { index, language, guide } = useGuide();
	const { first, last } = span(from, to);
	const found = newGroups(index, first, last);
	const party = found.filter(({ group }) => group.type === 'party');
	return guide.newGroups(
		party.length,
		party.filter(({ start }) => start === 'stated').length,
		found.length - party.length,
		formatDate(from, language),
		formatDate(to, language),
	);
}

function Events({ label, events, from, to }: OfKind<'events'>) {
	const { index, language, text, guide } = useGuide();
	return (
		<>
			{guide.events[label]}
			<ul>
				{groupsWithEvents(index, events, span(from, to)).map(({ group, events: found }) => {
					const [event] = found;
					const into = event?.into;
					const then = event && at(index, event.date).groups.get(group.id);
					const chairs = then?.chairs.filter(({ certainty }) => certainty === 'surely');
					return (
						<li key={group.id}>
							<GroupLink id={group.id} {...(then && { name: then.name })} />{' '}
							<span className="dates">
								{found.map(({ event: kind }) => text.events[kind]).at(0)}{' '}
								{[...new Set(found.map(({ date }) => formatDate(date, language)))].join(' / ')}
							</span>
							{into && index.groups.has(into) && (
								<>
									{' → '}
									<GroupLink id={into} />
								</>
							)}
							{into && index.organizations.has(into) && (
								<>
									{' → '}
									<OrganizationLink id={into} />
								</>
							)}
							{label === 'founded' &&
								chairs?.map(({ claim }) => (
									<span key={claim.id}>
										{' · '}
										<PersonLink id={claim.person} />
									</span>
								))}
						</li>
					);
				})}
			</ul>
		</>
	);
}

function ChairsOverTime({ stops }: OfKind<'chairs-over-time'>) {
	const { index, language, guide } = useGuide();
	return (
		<>
			{guide.chairsOverTime}
			<ul>
				{stops.map(([id, date]) => {
					const person = index.people.get(id);
					const count = chairedBy(index, id, momentOf(index, { at: date })).length;
					return (
						<li key={`${id} ${date}`}>
							{formatDate(date ?? index.dataset.version.date, language)},{' '}
							{guide.onePerson(person ? nameOf(person, language) : id, count)}
						</li>
					);
				})}
			</ul>
		</>
	);
}

function FactBody({ fact }: { readonly fact: Fact }) {
	switch (fact.kind) {
		case 'areas':
			return <Areas {...fact} />;
		case 'tenures':
			return <Tenures {...fact} />;
		case 'alive':
			return <Alive {...fact} />;
		case 'tasks':
			return <Tasks {...fact} />;
		case 'figure':
			return <PublishedAlone {...fact} />;
		case 'compare':
			return <Compared {...fact} />;
		case 'top-areas':
			return <TopAreas />;
		case 'reporting':
			return <Reporting at={fact.at} />;
		case 'offices':
			return <Offices at={fact.at} />;
		case 'bridges':
			return <Bridges at={fact.at} />;
		case 'secrecy':
			return <Secrecy at={fact.at} />;
		case 'standing-committee':
			return <StandingCommittee at={fact.at} />;
		case 'chairs':
			return <Chairs {...fact} />;
		case 'new-groups':
			return <NewGroups {...fact} />;
		case 'events':
			return <Events {...fact} />;
		case 'chairs-over-time':
			return <ChairsOverTime {...fact} />;
	}
}

/** The facts of a step, with the reason why counts differ where a published one stands among them. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
	const { text, guide } = useGuide();
	const completeness = useApp((state) => state.completeness);
	// Figures, tasks and posts come with the whole dataset; counts without them would be wrong.
	if (completeness === 'core') return <p className="unknown">{text.loading}</p>;
	return (
		<>
			<ul className="guide-facts">
				{facts.map((fact) => (
					<li key={JSON.stringify(fact)}>
						<FactBody fact={fact} />
					</li>
				))}
			</ul>
			{facts.some(({ kind }) => kind === 'compare' || kind === 'new-groups') && (
				<p className="unknown">{guide.differ}</p>
			)}
		</>
	);
}
