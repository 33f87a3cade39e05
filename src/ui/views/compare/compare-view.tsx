/** Two dates side by side: what appeared, went, changed its name, form or chair, and who came to sit there. */
import { Fragment, useEffect, useMemo } from 'react';
import { momentOf } from '../../../query/moment.ts';
import { changePhrase } from '../../../text/changes.ts';
import { compareText } from '../../../text/compare.ts';
import { formatDate } from '../../../text/format.ts';
import { useApp, useAppStore, useLanguage } from '../../app-context.tsx';
import { DateEntry } from '../../controls/date-entry.tsx';
import { cachedSnapshot, usePicture } from '../../use-picture.ts';
import { CompareMap } from './compare-map.tsx';
import { type Compared, compared, type Dates, datesOf, inOrder } from './compared.ts';
import { anchorOf, formParts, otherChairs, otherSeats, passageParts } from './sections.ts';
import { ChairRows, ChangeTable, FormRows, NameRows, PassageRows, PassingRows, SeatRows } from './tables.tsx';

function DateFields({ dates }: { readonly dates: Dates }) {
	const own = compareText[useLanguage()];
	const store = useAppStore();
	const show = ({ first, second }: Dates) => {
		const { view, show: go } = store.getState();
		go({ ...view, at: first, vs: second, era: undefined }, 'replace');
	};
	const fields = [
		['first', own.first],
		['second', own.second],
	] as const;
	return (
		<div className="compare-dates">
			{fields.map(([field, label]) => (
				<div key={field} className="choice">
					<span aria-hidden="true">{label}</span>
					<DateEntry
						key={dates[field]}
						label={label}
						value={dates[field]}
						onDate={(date) =>
							show({ ...dates, [field]: date ?? store.getState().index.dataset.version.date })
						}
					/>
				</div>
			))}
			<button type="button" onClick={() => show({ first: dates.second, second: dates.first })}>
				<span aria-hidden="true">⇄</span> {own.swap}
			</button>
			<p className="note">{own.movedByTime}</p>
		</div>
	);
}

/** Everything that differs as one sentence, each part a link to its groups. */
function Sentence({
	said,
	from,
	to,
}: {
	readonly said: Compared;
	readonly from: string;
	readonly to: string;
}) {
	const language = useLanguage();
	const own = compareText[language];
	const { difference, before, after } = said;
	const { appeared, gone, renamed, newSeats, lostSeats } = difference;
	const parts = [...formParts(difference), ...passageParts(gone), ...passageParts(appeared)];
	const chairs = otherChairs(difference).filter(({ known }) => known).length;
	const phrases = [
		...parts.map(({ counted }, position) => ({
			id: anchorOf(counted),
			words: changePhrase(counted, language, position === 0),
		})),
		...(renamed.length > 0
			? [
					{
						id: 'changed-renamed',
						words: changePhrase({ kind: 'renamed', count: renamed.length }, language, parts.length === 0),
					},
				]
			: []),
		...(chairs > 0 ? [{ id: 'changed-chairs', words: own.otherChairs(chairs) }] : []),
		...(newSeats.length > 0 ? [{ id: 'changed-seats', words: own.newPlaces(newSeats.length) }] : []),
		...(lostSeats.length > 0 ? [{ id: 'changed-seats', words: own.lostPlaces(lostSeats.length) }] : []),
	];
	const passing = said.passing.length;
	if (passing > 0) phrases.push({ id: 'changed-passing', words: own.passingCount(passing) });
	const both = [...before.groups.keys()].filter((id) => after.groups.has(id)).length;
	return (
		<div className="compare-sentence" aria-live="polite">
			<p>
				{own.between(from, to)}
				{own.colon}
				{phrases.map(({ id, words }, position) => (
					<Fragment key={words}>
						{position > 0 && (language === 'zh' ? '，' : ', ')}
						<a href={`#${id}`}>{words}</a>
					</Fragment>
				))}
				{phrases.length === 0 && own.none}
				{phrases.length > 0 && (language === 'zh' ? '。' : '.')}
			</p>
			<p className="note">
				{own.counts(before.groups.size, after.groups.size, from, to)}
				{language === 'zh' ? '，' : '; '}
				{own.both(both)}
				{language === 'zh' ? '。' : '.'}
			</p>
		</div>
	);
}

function Tables({ said, from, to }: { readonly said: Compared; readonly from: string; readonly to: string }) {
	const own = compareText[useLanguage()];
	const { difference } = said;
	const { appeared, gone, renamed } = difference;
	const forms = formParts(difference);
	const chairs = otherChairs(difference);
	const seats = otherSeats(difference);
	const between = [own.before(from), own.after(to)];
	return (
		<>
			{forms.length > 0 && (
				<ChangeTable id="changed-forms" title={own.headings.became} headings={between}>
					{forms.map((part) => (
						<FormRows key={anchorOf(part.counted)} part={part} />
					))}
				</ChangeTable>
			)}
			{gone.length > 0 && (
				<ChangeTable
					id="changed-gone"
					title={own.headings.gone}
					note={own.notAttestedNote}
					headings={[own.what]}
				>
					{passageParts(gone).map((part) => (
						<PassageRows key={anchorOf(part.counted)} part={part} />
					))}
				</ChangeTable>
			)}
			{appeared.length > 0 && (
				<ChangeTable id="changed-appeared" title={own.headings.appeared} headings={[own.what]}>
					{passageParts(appeared).map((part) => (
						<PassageRows key={anchorOf(part.counted)} part={part} />
					))}
				</ChangeTable>
			)}
			{said.passing.length > 0 && (
				<ChangeTable id="changed-passing" title={own.passing} note={own.passingNote} headings={[own.what]}>
					<PassingRows passing={said.passing} />
				</ChangeTable>
			)}
			{renamed.length > 0 && (
				<ChangeTable id="changed-renamed" title={own.headings.renamed} headings={[own.before(from)]}>
					<NameRows pairs={renamed} />
				</ChangeTable>
			)}
			{chairs.length > 0 && (
				<ChangeTable id="changed-chairs" title={own.headings.chairs} note={own.chairsNote} headings={between}>
					<ChairRows changes={chairs} />
				</ChangeTable>
			)}
			{seats.length > 0 && (
				<ChangeTable
					id="changed-seats"
					title={own.headings.seats}
					note={own.seatsNote}
					headings={[own.newSeats, own.lostSeats]}
				>
					<SeatRows changes={seats} />
				</ChangeTable>
			)}
		</>
	);
}

/** The view. */
export default function CompareView() {
	const language = useLanguage();
	const own = compareText[language];
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const { filter } = usePicture();
	const dates = datesOf(index, view);
	const { first, second } = inOrder(dates);
	const said = useMemo(() => {
		const [before, after] = [first, second].map((at) => cachedSnapshot(index, momentOf(index, { at })));
		return before && after && compared(index, before, after, filter);
	}, [index, first, second, filter]);
	useEffect(() => {
		// An address may name the part of the page that is wanted, which is there only now.
		const wanted = document.getElementById(window.location.hash.slice(1));
		wanted?.scrollIntoView();
		wanted?.focus({ preventScroll: true });
	}, []);
	const [from, to] = [formatDate(first, language), formatDate(second, language)];
	return (
		<div className="compare-view">
			<DateFields dates={dates} />
			{first === second ? (
				<p className="unknown">{own.same}</p>
			) : (
				said && (
					<>
						<Sentence said={said} from={from} to={to} />
						<CompareMap said={said} from={from} to={to} />
						<Tables said={said} from={from} to={to} />
					</>
				)
			)}
		</div>
	);
}
