/** A group as an item of a list: its type, its name, what the list says of it, and the systems that it ties together. */
import { SYSTEMS } from '../dataset/words.ts';
import type { GroupAt } from '../query/snapshot.ts';
import { useText } from './app-context.tsx';
import { GroupLink } from './entity-link.tsx';

/** The item; `facts` is what the list says of each of its groups. */
export function GroupItem({ at, facts }: { readonly at: GroupAt; readonly facts: string }) {
	const text = useText();
	const systems = SYSTEMS.filter((system) => at.span.has(system));
	return (
		<li className={`group-row ${at.certainty}`}>
			<span
				className={`type-mark ${at.group.type}`}
				title={text.typesLong[at.group.type]}
				aria-hidden="true"
			/>
			<span className="group-row-name">
				<GroupLink id={at.group.id} name={at.name} />
				<span className="group-row-facts">
					{facts}
					{at.certainty === 'possibly' && ` · ${text.possiblyThere}`}
				</span>
			</span>
			<span className="group-row-span" title={systems.map((system) => text.systems[system]).join(', ')}>
				{systems.map((system) => (
					<span key={system} className={`swatch ${system}`}>
						<span className="visually-hidden">{text.systems[system]}</span>
					</span>
				))}
			</span>
		</li>
	);
}
