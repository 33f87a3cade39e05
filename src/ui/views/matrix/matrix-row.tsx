/** A group's row of the matrix. */
import { memo } from 'react';
import type { Mark, MatrixColumn, MatrixRow as Row } from '../../../query/matrix.ts';
import { nameOf, otherNameOf } from '../../../text/format.ts';
import { matrixText } from '../../../text/matrix.ts';
import { useLanguage, useText } from '../../app-context.tsx';
import { select, useGo } from '../../link.tsx';
import { Sign } from './sign.tsx';

interface MatrixRowProps {
	readonly row: Row;
	readonly number: number;
	readonly columns: readonly MatrixColumn[];
}

/** The row of a group: its name, its span and its places, and a mark for each organization tied to it. */
export const MatrixRow = memo(function MatrixRow({ row, number, columns }: MatrixRowProps) {
	const text = useText();
	const language = useLanguage();
	const own = matrixText[language];
	const { group, name, certainty, span, places } = row.at;
	// One address for the row: a matrix has a thousand marks.
	const go = useGo(select({ kind: 'group', id: group.id }));
	const wordsOf = (marks: readonly Mark[]) =>
		marks
			.map(({ kind, certainty: how }) =>
				how === 'possibly' ? `${own.marks[kind]} (${text.certainties.possibly})` : own.marks[kind],
			)
			.join(language === 'zh' ? '、' : ', ');
	return (
		<tr className={certainty}>
			<th scope="row">
				<a {...go} data-row={number} data-column={-1} title={otherNameOf(name, language)}>
					{nameOf(name, language)}
				</a>
				{certainty === 'possibly' && ' '}
				{certainty === 'possibly' && <span className="possibly-mark">{text.certainties.possibly}</span>}
			</th>
			<td className="number">{span.size > 0 ? span.size : '–'}</td>
			<td className="number">{places.length > 0 ? places.length : '–'}</td>
			{columns.map(({ organization }, position) => {
				const marks = row.cells.get(organization.id);
				if (!marks) return <td key={organization.id} />;
				const words = own.cell(nameOf(organization, language), wordsOf(marks));
				return (
					<td key={organization.id} className={organization.system}>
						<a
							{...go}
							tabIndex={-1}
							data-row={number}
							data-column={position}
							title={`${nameOf(name, language)} · ${words}`}
						>
							{marks.map((mark) => (
								<Sign key={mark.kind} mark={mark} />
							))}
						</a>
					</td>
				);
			})}
		</tr>
	);
});
