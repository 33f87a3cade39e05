/** The filters, each choice with the number of groups that it would leave. */
import { memo, useCallback, useDeferredValue, useId, useMemo } from 'react';
import {
	AREAS,
	type Area,
	FORMS,
	type Form,
	GROUP_TYPES,
	SYSTEMS,
	type System,
	TENURES,
	type Tenure,
} from '../../dataset/words.ts';
import { countBy, filterGroups, isFiltering } from '../../query/filter.ts';
import { spanOfEra } from '../../query/moment.ts';
import { capitalized, nameOf } from '../../text/format.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { redraw } from '../guide-picture.ts';
import { cachedSnapshot, type Picture, usePicture, useShownView } from '../use-picture.ts';

interface ChoiceProps<T extends string> {
	readonly label: string;
	readonly all: string;
	readonly value: T | undefined;
	readonly options: readonly { readonly value: T; readonly label: string; readonly count: number }[];
	readonly onChoose: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, all, value, options, onChoose }: ChoiceProps<T>) {
	const id = useId();
	// Pages of entities are made without the many choices, to stay small, and get them with the map.
	const isWhole = useApp((state) => state.drawsMap);
	return (
		<div className="choice">
			<label htmlFor={id}>{label}</label>
			<select
				id={id}
				value={value ?? ''}
				onChange={({ target }) => onChoose(options.find((option) => option.value === target.value)?.value)}
			>
				<option value="">{all}</option>
				{(isWhole ? options : []).map((option) => (
					<option
						key={option.value}
						value={option.value}
						disabled={option.count === 0 && option.value !== value}
					>
						{`${option.label} (${option.count})`}
					</option>
				))}
			</select>
		</div>
	);
}

type Change = (part: Parameters<typeof redraw>[1]) => void;

interface ChoicesProps {
	readonly picture: Picture;
	readonly era: string | undefined;
	readonly area: Area | undefined;
	readonly system: System | undefined;
	readonly form: Form | undefined;
	readonly tenure: Tenure | undefined;
	readonly change: Change;
}

/** Returns the choices of a vocabulary, each with how many groups it would leave. */
function optionsOf<T extends string>(
	words: readonly T[],
	labels: Readonly<Record<T, string>>,
	counts: ReadonlyMap<T, number>,
) {
	return words.map((value) => ({ value, label: capitalized(labels[value]), count: counts.get(value) ?? 0 }));
}

/** The choices among many. */
const Choices = memo(function Choices({ picture, era, area, system, form, tenure, change }: ChoicesProps) {
	const text = useText();
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const { snapshot, filter } = picture;
	const counts = useMemo(
		() => ({
			area: countBy(snapshot, filter, 'area', ({ group }) => [group.area]),
			form: countBy(snapshot, filter, 'form', ({ form }) => [form]),
			tenure: countBy(snapshot, filter, 'tenure', ({ group }) => [group.tenure]),
			system: countBy(snapshot, filter, 'system', ({ span }) => [...span.keys()]),
		}),
		[snapshot, filter],
	);
	const eras = useMemo(
		() =>
			index.dataset.eras.map((era) => ({
				value: era.id,
				label: nameOf(era, language),
				count: filterGroups(cachedSnapshot(index, spanOfEra(era, index.newest)), filter).length,
			})),
		[index, filter, language],
	);
	return (
		<>
			<Choice
				label={text.era}
				all={text.anyEra}
				value={era}
				options={eras}
				onChoose={(chosen) => change({ era: chosen, at: undefined })}
			/>
			<Choice
				label={text.area}
				all={text.anyArea}
				value={area}
				options={optionsOf(AREAS, text.areas, counts.area)}
				onChoose={(chosen) => change({ area: chosen ? [chosen] : [] })}
			/>
			<details className="more-filters">
				<summary>{text.moreFilters}</summary>
				<div>
					<Choice
						label={text.system}
						all={text.anySystem}
						value={system}
						options={optionsOf(SYSTEMS, text.systems, counts.system)}
						onChoose={(chosen) => change({ system: chosen ? [chosen] : [] })}
					/>
					<Choice
						label={text.form}
						all={text.anyForm}
						value={form}
						options={optionsOf(FORMS, text.forms, counts.form)}
						onChoose={(chosen) => change({ form: chosen ? [chosen] : [] })}
					/>
					<Choice
						label={text.tenure}
						all={text.anyTenure}
						value={tenure}
						options={optionsOf(TENURES, text.tenures, counts.tenure)}
						onChoose={(chosen) => change({ tenure: chosen ? [chosen] : [] })}
					/>
				</div>
			</details>
		</>
	);
});

/** The row of filters. */
export function Filters() {
	const text = useText();
	const store = useAppStore();
	const newest = useApp((state) => state.index.dataset.version.date);
	const view = useShownView();
	// What each choice would leave may come a moment after the map.
	const picture = useDeferredValue(usePicture());
	const { snapshot, filter } = picture;
	const change: Change = useCallback(
		(part) => {
			const { view: present, show } = store.getState();
			show(redraw(present, part, newest), 'replace');
		},
		[store, newest],
	);
	const types = useMemo(
		() => countBy(snapshot, filter, 'type', ({ group }) => [group.type]),
		[snapshot, filter],
	);
	const all = [...types.values()].reduce((sum, count) => sum + count, 0);
	return (
		<div className="filters">
			<fieldset className="types">
				<legend className="visually-hidden">{text.type}</legend>
				{[undefined, ...GROUP_TYPES].map((type) => (
					<label key={type ?? 'all'} className={view.type === type ? 'chosen' : ''}>
						<input
							type="radio"
							name="type"
							value={type ?? ''}
							checked={view.type === type}
							onChange={() => change({ type })}
						/>
						{type && <span className={`type-mark ${type}`} aria-hidden="true" />}
						{type ? text.types[type] : text.allTypes}{' '}
						<span className="count">{type ? (types.get(type) ?? 0) : all}</span>
					</label>
				))}
			</fieldset>
			<Choices
				picture={picture}
				era={view.era}
				area={view.area[0]}
				system={view.system[0]}
				form={view.form[0]}
				tenure={view.tenure[0]}
				change={change}
			/>
			{(isFiltering(filter) || view.at || view.era) && (
				<button
					type="button"
					className="reset"
					onClick={() =>
						change({
							type: undefined,
							form: [],
							tenure: [],
							area: [],
							system: [],
							confidence: [],
							q: '',
							with: undefined,
							at: undefined,
							era: undefined,
						})
					}
				>
					{text.reset}
				</button>
			)}
		</div>
	);
}
