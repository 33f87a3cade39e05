/** One group as a row of the table, and below it, where opened, the organizations to which it is linked. */
import { memo } from 'react';
import type { Organization } from '../../../dataset/schema.ts';
import { chairsOf } from '../../../query/snapshot.ts';
import { capitalized, nameOf } from '../../../text/format.ts';
import { tableText } from '../../../text/table.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { GroupLink, OrganizationLink } from '../../entity-link.tsx';
import { Link, select } from '../../link.tsx';
import { COLUMNS, linkedBy, type Row, sinceOf } from './columns.ts';

function Unknown() {
	const language = useLanguage();
	return <span className="unknown">{tableText[language].noSource}</span>;
}

function Chairs({ row }: { readonly row: Row }) {
	const text = useText();
	const language = useLanguage();
	const people = useApp((state) => state.index.people);
	const chairs = chairsOf(row.at);
	if (chairs.length === 0) return <Unknown />;
	return (
		<ul className="chairs">
			{chairs.map(({ person: id, certainty }) => {
				const person = people.get(id);
				return (
					<li key={id}>
						<Link to={select({ kind: 'person', id })}>{person ? nameOf(person, language) : id}</Link>
						{certainty === 'possibly' && <span className="role"> {text.certainties.possibly}</span>}
					</li>
				);
			})}
		</ul>
	);
}

function Organizations({ list }: { readonly list: readonly Organization[] }) {
	const language = useLanguage();
	if (list.length === 0) return <Unknown />;
	return (
		<ul>
			{list.map((organization) => (
				<li key={organization.id}>
					<Link to={select({ kind: 'organization', id: organization.id })}>
						{nameOf(organization, language)}
					</Link>
				</li>
			))}
		</ul>
	);
}

function Span({ row }: { readonly row: Row }) {
	const text = useText();
	const systems = [...row.at.span.keys()];
	if (systems.length === 0) return <Unknown />;
	return (
		<ul className="systems">
			{systems.map((system) => (
				<li key={system}>
					<span className={`swatch ${system}`} /> {text.systems[system]}
				</li>
			))}
		</ul>
	);
}

function Neighbours({ row, id }: { readonly row: Row; readonly id: string }) {
	const text = useText();
	const language = useLanguage();
	const own = tableText[language];
	return (
		<tr className="neighbours" id={id}>
			<td colSpan={COLUMNS.length}>
				<ul aria-label={own.linkedOf(nameOf(row.at.name, language))}>
					{row.neighbours.map(({ organization, kinds, possibly }) => (
						<li key={organization.id}>
							<span className={`swatch ${organization.system}`} aria-hidden="true" />{' '}
							<OrganizationLink id={organization.id} />
							<span className="role">
								{kinds.map((kind) => own.links[kind]).join(language === 'zh' ? '、' : ', ')}
								{possibly && ` · ${text.certainties.possibly}`}
							</span>
						</li>
					))}
				</ul>
			</td>
		</tr>
	);
}

interface TableRowProps {
	readonly row: Row;
	readonly isOpen: boolean;
	readonly onToggle: (group: string) => void;
}

/** The row of a group. */
export const TableRow = memo(function TableRow({ row, isOpen, onToggle }: TableRowProps) {
	const text = useText();
	const language = useLanguage();
	const own = tableText[language];
	const { group, name, form, certainty, places } = row.at;
	const neighboursId = `linked-${group.id}`;
	return (
		<>
			<tr className={certainty} data-id={group.id}>
				<th scope="row">
					<GroupLink id={group.id} name={name} />
					{certainty === 'possibly' && <span className="possibly-mark">{text.certainties.possibly}</span>}
				</th>
				<td className="type">
					<span className={`type-mark ${group.type} ${certainty}`} aria-hidden="true" />{' '}
					{text.types[group.type]}
				</td>
				<td>{capitalized(text.forms[form])}</td>
				<td>{text.areas[group.area]}</td>
				<td>
					<Chairs row={row} />
				</td>
				<td>
					<Span row={row} />
				</td>
				<td className="number">{places.length > 0 ? places.length : <Unknown />}</td>
				<td>
					<Organizations list={linkedBy(row, 'reporting')} />
				</td>
				<td>
					<Organizations list={linkedBy(row, 'office')} />
				</td>
				<td>{sinceOf(row, language)}</td>
				<td>
					{row.neighbours.length === 0 ? (
						<Unknown />
					) : (
						<button
							type="button"
							aria-expanded={isOpen}
							aria-controls={isOpen ? neighboursId : undefined}
							onClick={() => onToggle(group.id)}
						>
							<span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {own.linkedCount(row.neighbours.length)}
							<span className="visually-hidden"> · {own.linkedOf(nameOf(name, language))}</span>
						</button>
					)}
				</td>
			</tr>
			{isOpen && <Neighbours row={row} id={neighboursId} />}
		</>
	);
});
