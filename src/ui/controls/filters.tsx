/** The filters, each choice with the number of groups that it would leave. */
import { useDeferredValue, useId, useMemo } from 'react';
import { AREAS, FORMS, GROUP_TYPES, SYSTEMS, TENURES } from '../../dataset/words.ts';
import { countBy, filterGroups, isFiltering } from '../../query/filter.ts';
import { spanOfEra } from '../../query/moment.ts';
import { capitalized, nameOf } from '../../text/format.ts';
import { useApp, useAppStore, useLanguage, useText } from '../app-context.tsx';
import { redraw } from '../guide-picture.ts';
import { cachedSnapshot, usePicture, useShownView } from '../use-picture.ts';

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

/** The row of filters. */
export function Filters() {
	const text = useText();
	const language = useLanguage();
	const store = useAppStore();
	const index = useApp((state) => state.index);
	const view = useShownView();
	// What each choice would leave may come a moment after the map.
	const { snapshot, filter } = useDeferredValue(usePicture());
	const change = (part: Parameters<typeof redraw>[1]) => {
		const { view: present, show } = store.getState();
		show(redraw(present, part, index.dataset.version.date), 'replace');
	};
	const counts = useMemo(
		() => ({
			type: countBy(snapshot, filter, 'type', ({ group }) => [group.type]),
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
	const all = [...counts.type.values()].reduce((sum, count) => sum + count, 0);
	const options = <T extends string>(
		words: readonly T[],
		labels: Readonly<Record<T, string>>,
		found: ReadonlyMap<T, number>,
	) => words.map((value) => ({ value, label: capitalized(labels[value]), count: found.get(value) ?? 0 }));
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
						<span className="count">{type ? (counts.type.get(type) ?? 0) : all}</span>
					</label>
				))}
			</fieldset>
			<Choice
				label={text.era}
				all={text.anyEra}
				value={view.era}
				options={eras}
				onChoose={(era) => change({ era, at: undefined })}
			/>
			<Choice
				label={text.area}
				all={text.anyArea}
				value={view.area[0]}
				options={options(AREAS, text.areas, counts.area)}
				onChoose={(area) => change({ area: area ? [area] : [] })}
			/>
			<details className="more-filters">
				<summary>{text.moreFilters}</summary>
				<div>
					<Choice
						label={text.system}
						all={text.anySystem}
						value={view.system[0]}
						options={options(SYSTEMS, text.systems, counts.system)}
						onChoose={(system) => change({ system: system ? [system] : [] })}
					/>
					<Choice
						label={text.form}
						all={text.anyForm}
						value={view.form[0]}
						options={options(FORMS, text.forms, counts.form)}
						onChoose={(form) => change({ form: form ? [form] : [] })}
					/>
					<Choice
						label={text.tenure}
						all={text.anyTenure}
						value={view.tenure[0]}
						options={options(TENURES, text.tenures, counts.tenure)}
						onChoose={(tenure) => change({ tenure: tenure ? [tenure] : [] })}
					/>
				</div>
			</details>
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
