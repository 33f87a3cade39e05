/** Where do they meet? A field for the other one, and the answer in words, with links. */
import { Fragment } from 'react';
import { meet } from '../../query/meet.ts';
import type { Meeting, Party, Place } from '../../query/meetings.ts';
import { groupAt } from '../../query/snapshot.ts';
import { capitalized, formatYears, nameOf, noteOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { EntityBox } from '../controls/entity-box.tsx';
import { GroupLink, OrganizationLink, PersonLink } from '../entity-link.tsx';
import { Link } from '../link.tsx';
import { useMomentWords } from '../use-moment-words.ts';
import { usePicture } from '../use-picture.ts';
import { MeetSystem } from './meet-system.tsx';
import { Section } from './section.tsx';

const OTHERS = ['organization', 'person'] as const;

function useNameOfParty(): (party: Party) => string {
	const language = useLanguage();
	const { people, organizations } = useApp((state) => state.index);
	return ({ kind, id }) => {
		const named = (kind === 'person' ? people : organizations).get(id);
		return named ? nameOf(named, language) : id;
	};
}

/** What one of the two does in a group: `deputy chair, as Minister of Finance`. */
function usePlaceWords(): (place: Place, of: Party) => string {
	const text = useText();
	const language = useLanguage();
	const own = panelText[language];
	const nameOfParty = useNameOfParty();
	return (place, of) => {
		const certainty = place.certainty === 'possibly' ? ` (${text.certainties.possibly})` : '';
		if (place.kind === 'seat') return (place.claim.seat === 'lead' ? own.leads : own.seat) + certainty;
		const { role, person, as } = place.claim;
		const who = of.kind === 'organization' ? [nameOfParty({ kind: 'person', id: person })] : [];
		const post = as ? [text.postOf(noteOf(as, language).text)] : [];
		return [...who, text.roles[role], ...post].join(own.comma) + certainty;
	};
}

function MeetingLine({
	meeting,
	parties: [first, second],
}: {
	readonly meeting: Meeting;
	readonly parties: readonly [Party, Party];
}) {
	const text = useText();
	const own = panelText[useLanguage()];
	const nameOfParty = useNameOfParty();
	const words = usePlaceWords();
	const index = useApp((state) => state.index);
	const last = meeting.during.at(-1)?.last ?? index.newest;
	const name = groupAt(index, meeting.group, { first: last, last })?.name;
	const side = (party: Party, places: readonly Place[]) => (
		<span className="side-of">
			<b>{nameOfParty(party)}</b>
			{own.colon}
			{[...new Set(places.map((place) => words(place, party)))].join('; ')}
		</span>
	);
	return (
		<li className={`claim ${meeting.certainty}`}>
			<div className="claim-head">
				<GroupLink id={meeting.group.id} {...(name && { name })} />
				<span className="dates">
					{meeting.certainty === 'possibly' && `${text.certainties.possibly} `}
					{meeting.during.map(formatYears).join(own.comma)}
				</span>
			</div>
			{side(first, meeting.first)}
			{side(second, meeting.second)}
		</li>
	);
}

function Answered({ first, second }: { readonly first: Party; readonly second: Party }) {
	const own = panelText[useLanguage()];
	const index = useApp((state) => state.index);
	const { moment } = usePicture();
	const momentWords = useMomentWords().moment;
	const nameOfParty = useNameOfParty();
	const { now, otherwise, path, isOfMoment } = meet(index, first, second, moment);
	const lines = (meetings: readonly Meeting[]) => (
		<ul className="claims">
			{meetings.map((meeting) => (
				<MeetingLine key={meeting.group.id} meeting={meeting} parties={[first, second]} />
			))}
		</ul>
	);
	const isNever = now.length === 0 && otherwise.length === 0;
	const isNow = now.length > 0;
	return (
		<>
			<h4>
				{own.both(nameOfParty(first), nameOfParty(second))}{' '}
				<Link to={(view) => ({ ...view, with: undefined })} className="meet-clear">
					{own.meetClear}
				</Link>
			</h4>
			<p role="status">
				{isNow
					? capitalized(own.meetNow(now.length, momentWords))
					: isNever
						? path.length > 0
							? isOfMoment
								? own.meetWay(momentWords)
								: own.meetNever
							: own.meetNoWay
						: own.meetNotNow(momentWords)}
			</p>
			{lines(now)}
			{otherwise.length > 0 && (
				<>
					<p>{own.meetOtherwise(otherwise.length)}</p>
					{lines(otherwise)}
				</>
			)}
			{path.length > 0 && (
				<ol className="meet-path">
					{path.map(({ kind, id }) => (
						<li key={`${kind}:${id}`} className={kind}>
							{kind === 'group' ? (
								<GroupLink id={id} />
							) : kind === 'person' ? (
								<PersonLink id={id} />
							) : (
								<OrganizationLink id={id} />
							)}
						</li>
					))}
				</ol>
			)}
			<p className="unknown">{own.meetFilter(nameOfParty(second))}</p>
		</>
	);
}

/** The section: of a person or an organization, with the other one in the view's `with`. */
export function Meet({ party }: { readonly party: Party }) {
	const own = panelText[useLanguage()];
	const store = useAppStore();
	const other = useApp((state) => state.view.with);
	const nameOfParty = useNameOfParty();
	const title = party.kind === 'person' ? own.meet(nameOfParty(party)) : own.meetIt;
	const isOther = other && (other.kind !== party.kind || other.id !== party.id);
	return (
		<Section title={title} count={1}>
			<EntityBox
				label={title}
				placeholder={own.meetHint}
				kinds={OTHERS}
				except={party}
				onChoose={({ kind, id }) => {
					if (kind !== 'organization' && kind !== 'person') return;
					const { view, show } = store.getState();
					show({ ...view, with: { kind, id } }, 'push');
				}}
			/>
			{isOther && (
				<Fragment key={`${other.kind}:${other.id}`}>
					<Answered first={party} second={other} />
				</Fragment>
			)}
			{party.kind === 'organization' && <MeetSystem organization={party.id} name={nameOfParty(party)} />}
		</Section>
	);
}
