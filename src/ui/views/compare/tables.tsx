/** The tables of the compare view, one for each way in which the dates differ. */
import type { ReactNode } from 'react';
import type { Span } from '../../../dataset/dates.ts';
import type { GroupFile } from '../../../dataset/schema.ts';
import type { FormChange, Pair, Passage, SeatChange } from '../../../query/compare.ts';
import { chairsOf, type GroupAt } from '../../../query/snapshot.ts';
import { beginningAt, dateOfDays, endingAt, type Turn } from '../../../query/turns.ts';
import { changePhrase } from '../../../text/changes.ts';
import { compareText } from '../../../text/compare.ts';
import { capitalized, nameOf, otherNameOf } from '../../../text/format.ts';
import { LANGUAGE_TAGS, type Language } from '../../../text/index.ts';
import { describeTurn } from '../../../text/turns.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { GroupLink, OrganizationLink } from '../../entity-link.tsx';
import { Link, select } from '../../link.tsx';
import { anchorOf, type OtherChairs, type OtherSeats, type Part } from './sections.ts';

interface ChangeTableProps {
	readonly id: string;
	readonly title: string;
	readonly note?: string;
	/** The headings after that of the group. */
	readonly headings: readonly string[];
	readonly children: ReactNode;
}

/** A titled table of groups. */
export function ChangeTable({ id, title, note, headings, children }: ChangeTableProps) {
	const own = compareText[useLanguage()];
	return (
		<section id={id} className="changed" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{note && <p className="note">{note}</p>}
			<div className="change-scroll">
				<table aria-labelledby={`${id}-title`}>
					<thead>
						<tr>
							{[own.group, ...headings].map((heading) => (
								<th key={heading} scope="col">
									{heading}
								</th>
							))}
						</tr>
					</thead>
					{children}
				</table>
			</div>
		</section>
	);
}

/** The first cell of a row: the group under the name it had. */
function GroupHead({ at }: { readonly at: GroupAt }) {
	const text = useText();
	return (
		<th scope="row">
			<span className={`type-mark ${at.group.type}`} role="img" aria-label={text.typesLong[at.group.type]} />{' '}
			<GroupLink id={at.group.id} name={at.name} />
		</th>
	);
}

/** The rows of one kind of change, under a line that says which. */
function PartRows<T>({
	part,
	columns,
	children,
}: {
	readonly part: Part<T>;
	readonly columns: number;
	readonly children: ReactNode;
}) {
	const language = useLanguage();
	return (
		<tbody id={anchorOf(part.counted)} tabIndex={-1}>
			<tr className="part">
				<th colSpan={columns} scope="rowgroup">
					{changePhrase(part.counted, language)}
				</th>
			</tr>
			{children}
		</tbody>
	);
}

/** Groups that took another form. */
export function FormRows({ part }: { readonly part: Part<FormChange> }) {
	const text = useText();
	const own = compareText[useLanguage()];
	return (
		<PartRows part={part} columns={3}>
			{part.items.map(({ before, after, upgraded }) => (
				<tr key={after.group.id}>
					<GroupHead at={after} />
					<td>{capitalized(text.forms[before.form])}</td>
					<td>
						{capitalized(text.forms[after.form])}
						{upgraded && <span className="role">{own.upgraded}</span>}
					</td>
				</tr>
			))}
		</PartRows>
	);
}

function turnInWords(turn: Turn, language: Language): string {
	const shown =
		turn.kind === 'not attested'
			? dateOfDays(turn.shown).slice(0, 4)
			: 'event' in turn
				? turn.event.date
				: dateOfDays(turn.shown);
	return describeTurn(turn.kind, shown, language);
}

/** Groups that came and went between the dates. */
export function PassingRows({ passing }: { readonly passing: readonly GroupFile[] }) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const ever: Span = { first: Number.NEGATIVE_INFINITY, last: index.newest };
	return (
		<tbody>
			{passing.map((group) => {
				const turns = [beginningAt(index, group, ever), endingAt(index, group, ever)];
				return (
					<tr key={group.id}>
						<th scope="row">
							<span
								className={`type-mark ${group.type}`}
								role="img"
								aria-label={text.typesLong[group.type]}
							/>{' '}
							<GroupLink id={group.id} />
						</th>
						<td>
							{capitalized(
								turns
									.flatMap((turn) => (turn ? [turnInWords(turn, language)] : []))
									.join(language === 'zh' ? '，' : ', '),
							)}
						</td>
					</tr>
				);
			})}
		</tbody>
	);
}

/** Groups that are met at one of the dates only. */
export function PassageRows({ part }: { readonly part: Part<Passage> }) {
	const language = useLanguage();
	const groups = useApp((state) => state.index.groups);
	return (
		<PartRows part={part} columns={2}>
			{part.items.map(({ at, turn }) => {
				const into = 'event' in turn ? turn.event.into : undefined;
				return (
					<tr key={at.group.id}>
						<GroupHead at={at} />
						<td>
							{capitalized(turnInWords(turn, language))}
							{into && <> → {groups.has(into) ? <GroupLink id={into} /> : <OrganizationLink id={into} />}</>}
						</td>
					</tr>
				);
			})}
		</PartRows>
	);
}

function Name({ at }: { readonly at: GroupAt }) {
	const language = useLanguage();
	const other = language === 'en' ? 'zh' : 'en';
	return (
		<>
			{nameOf(at.name, language)}{' '}
			<span className="other-name" lang={LANGUAGE_TAGS[other]}>
				{otherNameOf(at.name, language)}
			</span>
		</>
	);
}

/** Groups that took another name. */
export function NameRows({ pairs }: { readonly pairs: readonly Pair[] }) {
	return (
		<tbody>
			{pairs.map(({ before, after }) => (
				<tr key={after.group.id}>
					<GroupHead at={after} />
					<td>
						<Name at={before} />
					</td>
				</tr>
			))}
		</tbody>
	);
}

function Chairs({ at }: { readonly at: GroupAt }) {
	const text = useText();
	const language = useLanguage();
	const people = useApp((state) => state.index.people);
	if (at.chairs.length === 0) return <td>{compareText[language].chairNotKnown}</td>;
	return (
		<td>
			<ul>
				{chairsOf(at).map(({ person: id, certainty }) => {
					const person = people.get(id);
					return (
						<li key={id}>
							<Link to={select({ kind: 'person', id })}>{person ? nameOf(person, language) : id}</Link>
							{certainty === 'possibly' && <span className="role">{text.certainties.possibly}</span>}
						</li>
					);
				})}
			</ul>
		</td>
	);
}

/** Groups that had another chair. */
export function ChairRows({ changes }: { readonly changes: readonly OtherChairs[] }) {
	return (
		<tbody>
			{changes.map(({ before, after }) => (
				<tr key={after.group.id}>
					<GroupHead at={after} />
					<Chairs at={before} />
					<Chairs at={after} />
				</tr>
			))}
		</tbody>
	);
}

function Places({ changes }: { readonly changes: readonly SeatChange[] }) {
	const text = useText();
	const language = useLanguage();
	const own = compareText[language];
	const organizations = useApp((state) => state.index.organizations);
	return (
		<td>
			<ul>
				{changes.map(({ place: { organization: id, certainty }, stated }) => {
					const organization = organizations.get(id);
					const doubts = [
						...(certainty === 'possibly' ? [text.certainties.possibly] : []),
						...(stated ? [] : [own.notDated]),
					];
					return (
						<li key={id}>
							{organization && (
								<span className={`swatch ${organization.system}`} title={text.systems[organization.system]} />
							)}{' '}
							<Link to={select({ kind: 'organization', id })}>
								{organization ? nameOf(organization, language) : id}
							</Link>
							{doubts.map((doubt) => (
								<span key={doubt} className="role">
									{doubt}
								</span>
							))}
						</li>
					);
				})}
			</ul>
		</td>
	);
}

/** Groups that other organizations sit on. */
export function SeatRows({ changes }: { readonly changes: readonly OtherSeats[] }) {
	return (
		<tbody>
			{changes.map(({ after, gained, lost }) => (
				<tr key={after.group.id}>
					<GroupHead at={after} />
					<Places changes={gained} />
					<Places changes={lost} />
				</tr>
			))}
		</tbody>
	);
}
