/** Groups against organizations: who sits where at the moment, in one table. */
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { type MarkKind, type Matrix, matrixOf, systemsOf } from '../../../query/matrix.ts';
import { nameOf, otherNameOf } from '../../../text/format.ts';
import { LANGUAGE_TAGS } from '../../../text/index.ts';
import { matrixText } from '../../../text/matrix.ts';
import { shortOrganization } from '../../../text/short-names.ts';
import { useApp, useLanguage, useText } from '../../app-context.tsx';
import { Link, select } from '../../link.tsx';
import { useMomentWords } from '../../use-moment-words.ts';
import { usePicture } from '../../use-picture.ts';
import { nextMark } from './matrix-keys.ts';
import { MatrixRow } from './matrix-row.tsx';
import { Sign } from './sign.tsx';

const MARKS: readonly MarkKind[] = ['lead', 'member', 'post', 'office'];
/** An organization with one place ties no two groups together: its column is shown on demand. */
const FEWEST_PLACES = 2;

function Legend() {
	const own = matrixText[useLanguage()];
	return (
		<ul className="matrix-legend">
			{MARKS.map((kind) => (
				<li key={kind}>
					<Sign mark={{ kind, certainty: 'surely' }} /> {own.marks[kind]}
				</li>
			))}
			<li>
				<Sign mark={{ kind: 'member', certainty: 'possibly' }} /> {own.possibly}
			</li>
		</ul>
	);
}

function Head({ matrix }: { readonly matrix: Matrix }) {
	const text = useText();
	const language = useLanguage();
	const own = matrixText[language];
	return (
		<thead>
			<tr className="of-systems">
				<th scope="col" rowSpan={2}>
					{own.corner}
				</th>
				<th scope="col" rowSpan={2} className="upright">
					<span>{own.span}</span>
				</th>
				<th scope="col" rowSpan={2} className="upright">
					<span>{own.places}</span>
				</th>
				{systemsOf(matrix.columns).map(([system, columns]) => (
					<th key={system} scope="colgroup" colSpan={columns} className={`system ${system}`}>
						<span className="system-name">
							<span className={`swatch ${system}`} /> {text.systems[system]}
						</span>
					</th>
				))}
			</tr>
			<tr className="of-organizations">
				{matrix.columns.map(({ organization, places }, position) => (
					<th key={organization.id} scope="col" className={`upright ${organization.system}`}>
						<Link
							to={select({ kind: 'organization', id: organization.id })}
							data-row={-1}
							data-column={position}
							title={`${own.withPlaces(nameOf(organization, language), places)} · ${otherNameOf(organization, language)}`}
						>
							{language === 'en' ? shortOrganization(organization.en) : organization.zh}
						</Link>
					</th>
				))}
			</tr>
		</thead>
	);
}

/** The columns, of which the one under the pointer is marked. */
function Columns({ matrix, marked }: { readonly matrix: Matrix; readonly marked: number | undefined }) {
	return (
		<>
			<colgroup span={3} />
			{systemsOf(matrix.columns).map(([system]) => (
				<colgroup key={system} className={`system ${system}`}>
					{matrix.columns.map(
						({ organization }, position) =>
							organization.system === system && (
								<col key={organization.id} className={position === marked ? 'marked' : undefined} />
							),
					)}
				</colgroup>
			))}
		</>
	);
}

/** The view. */
export default function MatrixView() {
	const text = useText();
	const language = useLanguage();
	const own = matrixText[language];
	const index = useApp((state) => state.index);
	const { shown } = usePicture();
	const { moment } = useMomentWords();
	const [showsAll, setShowsAll] = useState(false);
	const [marked, setMarked] = useState<number | undefined>(undefined);
	const table = useRef<HTMLTableElement>(null);
	const columnsId = useId();
	const matrix = useMemo(
		() => matrixOf(index, shown, showsAll ? 0 : FEWEST_PLACES),
		[index, shown, showsAll],
	);
	// The body holds some ten thousand cells; a pointer that moves over it must not make them anew.
	const body = useMemo(
		() => (
			<tbody>
				{matrix.rows.map((row, number) => (
					<MatrixRow key={row.at.group.id} row={row} number={number} columns={matrix.columns} />
				))}
			</tbody>
		),
		[matrix],
	);
	if (shown.length === 0) return <p className="unknown stage-note">{text.noneAt}</p>;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const next = table.current && nextMark(table.current, event.target as Element, event.key);
		if (!next) return;
		event.preventDefault();
		next.focus();
	};
	const onPointerOver = (event: PointerEvent) => {
		const cell = (event.target as Element).closest('tbody td');
		const position = cell instanceof HTMLTableCellElement ? cell.cellIndex - 3 : -1;
		setMarked(position >= 0 ? position : undefined);
	};
	return (
		<div className="grid-view matrix-view">
			<div className="grid-tools">
				<Legend />
				<p className="hint">{own.hint}</p>
				<p className="choice">
					<label htmlFor={columnsId}>{own.columns}</label>
					<select
						id={columnsId}
						value={showsAll ? 'all' : 'fewest'}
						onChange={(event) => setShowsAll(event.target.value === 'all')}
					>
						<option value="fewest">{own.fewest}</option>
						<option value="all">{own.all}</option>
					</select>
					{matrix.left > 0 && <span className="count">{own.left(matrix.left)}</span>}
				</p>
			</div>
			<section
				className="grid-scroll"
				aria-label={own.caption(matrix.rows.length, matrix.columns.length, moment)}
			>
				<table
					ref={table}
					lang={LANGUAGE_TAGS[language]}
					onKeyDown={onKeyDown}
					onPointerOver={onPointerOver}
					onPointerLeave={() => setMarked(undefined)}
				>
					<caption className="visually-hidden">
						{own.caption(matrix.rows.length, matrix.columns.length, moment)}
					</caption>
					<Columns matrix={matrix} marked={marked} />
					<Head matrix={matrix} />
					{body}
				</table>
			</section>
		</div>
	);
}
