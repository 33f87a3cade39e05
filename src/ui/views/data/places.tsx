/** The organizations that sit on most groups at the date in view. */
import { useId, useMemo } from 'react';
import { placesByOrganization, yearsCovered } from '../../../query/insight.ts';
import { dataText } from '../../../text/data.ts';
import { formatDate, formatMoment, nameOf } from '../../../text/format.ts';
import { useApp, useAppStore, useLanguage, useText } from '../../app-context.tsx';
import { OrganizationLink } from '../../entity-link.tsx';
import { dateInView, usePicture } from '../../use-picture.ts';
import { Insight, Numbers } from './insight.tsx';

/** How many are drawn; the table has them all. */
const DRAWN = 20;
const ERA = 'era:';

function DateChoice() {
	const language = useLanguage();
	const { places } = dataText[language];
	const id = useId();
	const store = useAppStore();
	const index = useApp((state) => state.index);
	const { at, era } = useApp((state) => state.view);
	const years = yearsCovered(index).reverse().map(String);
	const choose = (value: string) => {
		const { view, show } = store.getState();
		const isEra = value.startsWith(ERA);
		show(
			{
				...view,
				at: isEra || value === '' ? undefined : value,
				era: isEra ? value.slice(ERA.length) : undefined,
			},
			'replace',
		);
	};
	return (
		<p className="choice">
			<label htmlFor={id}>{places.choose}</label>
			<select
				id={id}
				value={era ? `${ERA}${era}` : (at ?? '')}
				onChange={({ target }) => choose(target.value)}
			>
				<option value="">{places.newest}</option>
				{at !== undefined && !years.includes(at) && <option value={at}>{formatDate(at, language)}</option>}
				<optgroup label={places.eras}>
					{index.dataset.eras.map((each) => (
						<option key={each.id} value={`${ERA}${each.id}`}>
							{nameOf(each, language)}
						</option>
					))}
				</optgroup>
				<optgroup label={places.years}>
					{years.map((year) => (
						<option key={year} value={year}>
							{year}
						</option>
					))}
				</optgroup>
			</select>
		</p>
	);
}

/** The insight. */
export function Places() {
	const language = useLanguage();
	const words = useText();
	const text = dataText[language];
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const { snapshot } = usePicture();
	const data = useMemo(() => placesByOrganization(snapshot), [snapshot]);
	const era = index.dataset.eras.find(({ id }) => id === view.era);
	const moment = era
		? words.during(
				nameOf(era, language),
				`${formatDate(era.from, language)} – ${era.to ? formatDate(era.to, language) : words.stillSo}`,
			)
		: formatMoment(dateInView(view, index), language);
	const most = Math.max(1, ...data.map(({ bySeat, byRole }) => bySeat + byRole));
	const { places } = text;
	const share = (count: number) => `${Math.round((count / most) * 1000) / 10}%`;
	return (
		<Insight
			id="places"
			title={places.title(moment)}
			limits={places.limits}
			chart={
				data.length === 0 ? (
					<p className="unknown">{places.none}</p>
				) : (
					<>
						<p className="chart-key">
							<span className="key-box sure" /> {places.bySeat} <span className="key-box" /> {places.byRole}
						</p>
						<ol className="organization-bars" aria-label={places.label(moment)}>
							{data.slice(0, DRAWN).map(({ organization, bySeat, byRole }) => {
								const found = index.organizations.get(organization);
								return (
									<li key={organization}>
										<span className="organization-name">
											{found && (
												<>
													<span className={`swatch ${found.system}`} title={words.systems[found.system]} />{' '}
													{nameOf(found, language)}
												</>
											)}
										</span>
										<span className={`stack ${found?.system ?? ''}`}>
											{bySeat > 0 && <span className="part by-seat" style={{ width: share(bySeat) }} />}
											{byRole > 0 && <span className="part by-role" style={{ width: share(byRole) }} />}
											<span className="total">{bySeat + byRole}</span>
										</span>
									</li>
								);
							})}
						</ol>
					</>
				)
			}
			table={
				<Numbers
					caption={places.title(moment)}
					head={[places.organization, places.total, places.bySeat, places.byRole]}
					rows={data.map(({ organization, bySeat, byRole }) => ({
						key: organization,
						cells: [
							<OrganizationLink key={organization} id={organization} />,
							bySeat + byRole,
							bySeat,
							byRole,
						],
					}))}
				/>
			}
		>
			<DateChoice />
		</Insight>
	);
}
