/** Groups chaired by the top leader by year, and their share of the Party groups. */
import { useMemo } from 'react';
import { dayOf } from '../../../dataset/dates.ts';
import { chairedByTopLeader, type LeaderYear, yearsCovered } from '../../../query/insight.ts';
import { dataText } from '../../../text/data.ts';
import { nameOf } from '../../../text/format.ts';
import { useApp, useLanguage } from '../../app-context.tsx';
import { PersonLink } from '../../entity-link.tsx';
import { Insight, Numbers } from './insight.tsx';
import { across, Plot, YearBar } from './plot.tsx';

/** When in his time a leader's bar starts, in years, and how much of the year it spans. */
function partOf({ year, inOffice }: LeaderYear): { from: number; width: number } {
	const start = dayOf(year);
	const length = dayOf(year + 1) - start;
	return {
		from: year + (inOffice.first - start) / length,
		width: (inOffice.last + 1 - inOffice.first) / length,
	};
}

/** Per cent of the Party groups that surely existed, of those that he surely chaired; whole numbers. */
function shareOf({ chairedParty, partyGroups }: LeaderYear): number {
	return partyGroups.surely === 0 ? 0 : Math.round((100 * chairedParty.surely) / partyGroups.surely);
}

/** The insight. */
export function Leader() {
	const language = useLanguage();
	const text = dataText[language];
	const index = useApp((state) => state.index);
	const data = useMemo(() => chairedByTopLeader(index), [index]);
	const covered = yearsCovered(index);
	const years = { first: covered[0] ?? 0, last: covered.at(-1) ?? 0 };
	const leaders = [...new Set(data.map(({ person }) => person))].map((person) => {
		const own = data.filter((row) => row.person === person).map(partOf);
		const from = Math.min(...own.map((part) => part.from));
		return { person, from, to: Math.max(...own.map((part) => part.from + part.width)) };
	});
	const nameOfPerson = (id: string) => {
		const person = index.people.get(id);
		return person ? nameOf(person, language) : id;
	};
	const most = Math.max(1, ...data.map(({ chaired }) => chaired.possibly));
	const { leader } = text;
	return (
		<Insight
			id="leader"
			title={leader.title}
			limits={leader.limits}
			chart={
				<>
					<p className="chart-key">
						<span className="key-box party" /> {text.party}, {text.surely} <span className="key-box state" />{' '}
						{text.state}, {text.surely} <span className="key-box" /> {text.possibly}
					</p>
					<div className="leader-names" aria-hidden="true">
						{leaders.map(({ person, from, to }) => (
							<span key={person} style={{ left: `${across(years, (from + to) / 2)}%` }}>
								{nameOfPerson(person)}
							</span>
						))}
					</div>
					<Plot label={leader.label} years={years} most={most} height={120} withYears={false}>
						{(y) =>
							data.map((row) => {
								const { chaired, chairedParty, person, year } = row;
								const place = { years, ...partOf(row) };
								return (
									<g key={`${person} ${year}`} className="bars">
										<YearBar
											{...place}
											top={y(chaired.possibly)}
											bottom={y(chaired.surely)}
											className="possible"
										/>
										<YearBar
											{...place}
											top={y(chaired.surely)}
											bottom={y(chairedParty.surely)}
											className="sure-state"
										/>
										<YearBar
											{...place}
											top={y(chairedParty.surely)}
											bottom={y(0)}
											className="sure-party"
											title={`${year}, ${nameOfPerson(person)}: ${leader.count(chaired.surely, chaired.possibly)}`}
										/>
									</g>
								);
							})
						}
					</Plot>
					<Plot
						label={leader.shareLabel}
						heading={leader.share}
						years={years}
						most={Math.max(1, ...data.map(shareOf))}
						height={60}
						unit="%"
					>
						{(y) =>
							data.map((row) => (
								<YearBar
									key={`${row.person} ${row.year}`}
									years={years}
									{...partOf(row)}
									top={y(shareOf(row))}
									bottom={y(0)}
									className="sure-party"
									title={`${row.year}, ${nameOfPerson(row.person)}: ${shareOf(row)}%`}
								/>
							))
						}
					</Plot>
				</>
			}
			table={
				<Numbers
					caption={leader.title}
					head={[
						text.year,
						leader.person,
						leader.chaired,
						leader.chairedParty,
						leader.partyGroups,
						leader.shareColumn,
					]}
					rows={data.map((row) => ({
						key: `${row.person} ${row.year}`,
						cells: [
							row.year,
							<PersonLink key={row.person} id={row.person} />,
							leader.count(row.chaired.surely, row.chaired.possibly),
							leader.count(row.chairedParty.surely, row.chairedParty.possibly),
							leader.count(row.partyGroups.surely, row.partyGroups.possibly),
							`${shareOf(row)}%`,
						],
					}))}
				/>
			}
		/>
	);
}
