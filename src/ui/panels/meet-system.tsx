/** Where an organization meets a whole system, such as the military: the groups that join them. */
import { SYSTEMS } from '../../dataset/words.ts';
import { joiningSystems } from '../../query/meetings.ts';
import { capitalized, formatList, nameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink } from '../entity-link.tsx';
import { Link } from '../link.tsx';
import { useMomentWords } from '../use-moment-words.ts';
import { usePicture } from '../use-picture.ts';

/** The choice of systems, which is the filter of the map too, and the answer. */
export function MeetSystem({
	organization: one,
	name,
}: {
	readonly organization: string;
	readonly name: string;
}) {
	const text = useText();
	const language = useLanguage();
	const own = panelText[language];
	const organizations = useApp((state) => state.index.organizations);
	const chosen = useApp((state) => state.view.system);
	const { snapshot } = usePicture();
	const { moment } = useMomentWords();
	const groups =
		chosen.length > 0 ? joiningSystems(snapshot, one, chosen, (id) => organizations.get(id)?.system) : [];
	const systems = formatList(
		chosen.map((system) => text.systems[system]),
		language,
	);
	return (
		<>
			<p className="meet-systems">
				{own.orSystem}{' '}
				{SYSTEMS.map((system) => (
					<Link
						key={system}
						to={(view) => ({ ...view, system: view.system.includes(system) ? [] : [system] })}
						aria-current={chosen.includes(system) ? 'true' : undefined}
					>
						<span className={`swatch ${system}`} aria-hidden="true" /> {text.systems[system]}
					</Link>
				))}
			</p>
			{chosen.length > 0 && (
				<p role="status">{capitalized(own.meetSystem(groups.length, name, systems, moment))}</p>
			)}
			<ul className="claims met">
				{groups.map(({ group, name: groupName, places, certainty }) => (
					<li key={group.id} className={`claim ${certainty}`}>
						<GroupLink id={group.id} name={groupName} />
						<span className="side-of">
							{places
								.flatMap(({ organization: id }) => {
									const organization = organizations.get(id);
									const isOther = organization && chosen.includes(organization.system) && id !== one;
									return isOther ? [nameOf(organization, language)] : [];
								})
								.join(own.comma)}
						</span>
					</li>
				))}
			</ul>
		</>
	);
}
