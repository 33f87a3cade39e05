/** What the marks of the map mean; most of them are also the filter of what they mark, and beside them how the map is read. */
import type { ReactNode } from 'react';
import {
	CONFIDENCES,
	type Confidence,
	GROUP_TYPES,
	SYSTEMS,
	type System,
	TENURES,
	type Tenure,
} from '../dataset/words.ts';
import { confidenceMark } from '../map/confidence-mark.ts';
import { arcPath, tenurePath } from '../map/scene.ts';
import { useAppStore, useText } from './app-context.tsx';
import { redraw } from './guide-picture.ts';
import { MapOptions } from './map/map-options.tsx';
import { useShown } from './use-picture.ts';

interface ToggleProps {
	readonly isOn: boolean;
	readonly change: Parameters<typeof redraw>[1];
	readonly title: string;
	readonly children: ReactNode;
}

/** A mark that is also a filter. */
function Toggle({ isOn, change, title, children }: ToggleProps) {
	const store = useAppStore();
	const toggle = () => {
		const { view, show, index } = store.getState();
		show(redraw(view, change, index.dataset.version.date), 'replace');
	};
	return (
		<button type="button" className="system-toggle" aria-pressed={isOn} onClick={toggle} title={title}>
			{children}
		</button>
	);
}

/** Returns the list with the word taken in, or out where it is in it, in the order of its vocabulary. */
function turned<T extends string>(vocabulary: readonly T[], list: readonly T[], word: T): T[] {
	return vocabulary.filter((each) => (each === word ? !list.includes(word) : list.includes(each)));
}

function SystemToggle({ system }: { readonly system: System }) {
	const text = useText();
	const chosen = useShown(({ system }) => system);
	return (
		<Toggle
			isOn={chosen.includes(system)}
			change={{ system: turned(SYSTEMS, chosen, system) }}
			title={text.tiesIn(text.systems[system])}
		>
			<span className={`swatch ${system}`} aria-hidden="true" /> {text.systems[system]}
		</Toggle>
	);
}

function Sign({ children }: { readonly children: ReactNode }) {
	return (
		<svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
			{children}
		</svg>
	);
}

function Key({ children, picture }: { readonly children: string; readonly picture: ReactNode }) {
	return (
		<li>
			<Sign>{picture}</Sign> {children}
		</li>
	);
}

const RING = arcPath({ from: 0, to: 1 }, 7.5);

function TenureToggle({ tenure }: { readonly tenure: Tenure }) {
	const text = useText();
	const chosen = useShown(({ tenure }) => tenure);
	return (
		<Toggle
			isOn={chosen.includes(tenure)}
			change={{ tenure: turned(TENURES, chosen, tenure) }}
			title={text.onlyThese(text.tenures[tenure])}
		>
			<Sign>
				<g className="shapes group state surely">
					<circle className="core" r="5" />
					<path className="arc state" d={RING} />
					<path className="ticks-of-term" d={tenurePath(tenure, 10)} />
				</g>
			</Sign>{' '}
			{text.tenures[tenure]}
		</Toggle>
	);
}

function ConfidenceToggle({ confidence }: { readonly confidence: Confidence }) {
	const text = useText();
	const chosen = useShown(({ confidence }) => confidence);
	return (
		<Toggle
			isOn={chosen.includes(confidence)}
			change={{ confidence: turned(CONFIDENCES, chosen, confidence) }}
			title={text.onlySaid(text.confidences[confidence])}
		>
			<Sign>
				<path className="line forward seat" d="M-11 0L11 0" />
				<path className={`confidence ${confidence}`} d={confidenceMark(confidence, { x: 0, y: 0 }, 4)} />
			</Sign>{' '}
			{text.confidences[confidence]}
		</Toggle>
	);
}

/** The filters among the marks: the types, for how long a group is meant, and how sure what is said of it is. */
function MarkFilters() {
	const text = useText();
	const type = useShown(({ type }) => type);
	return (
		<>
			<fieldset className="legend-systems">
				<legend>{text.type}</legend>
				{GROUP_TYPES.map((each) => (
					<Toggle
						key={each}
						isOn={type === each}
						change={{ type: type === each ? undefined : each }}
						title={text.onlyThese(text.typesLong[each])}
					>
						<span className={`type-mark ${each}`} aria-hidden="true" />{' '}
						{each === 'party' ? text.legendParty : text.legendState}
					</Toggle>
				))}
			</fieldset>
			<fieldset className="legend-systems">
				<legend>{text.tenure}</legend>
				{TENURES.map((tenure) => (
					<TenureToggle key={tenure} tenure={tenure} />
				))}
			</fieldset>
			<fieldset className="legend-systems">
				<legend>{text.legendConfidence}</legend>
				{CONFIDENCES.map((confidence) => (
					<ConfidenceToggle key={confidence} confidence={confidence} />
				))}
			</fieldset>
		</>
	);
}

/** The legend. */
export function Legend() {
	const text = useText();
	return (
		<div className="legend">
			<fieldset className="legend-systems">
				<legend>{text.legendSystems}</legend>
				{SYSTEMS.map((system) => (
					<SystemToggle key={system} system={system} />
				))}
			</fieldset>
			<details>
				<summary>{text.legend}</summary>
				<div className="legend-body">
					<MapOptions />
					<MarkFilters />
					<ul>
						<Key
							picture={
								<g className="shapes group state">
									<circle className="core" r="5" />
									<path className="arc party" d="M0 -8A8 8 0 0 1 6.9 4" />
									<path className="arc state" d="M6.9 4A8 8 0 0 1 -6.9 4" />
									<path className="arc military" d="M-6.9 4A8 8 0 0 1 0 -8" />
								</g>
							}
						>
							{text.legendRing}
						</Key>
						<Key
							picture={
								<g className="shapes group state possibly">
									<path className="arc state" d="M0 -8A8 8 0 1 1 -0.1 -8" />
								</g>
							}
						>
							{text.legendPossibly}
						</Key>
						<Key
							picture={
								<g className="shapes group state possibly unpublished">
									<circle className="core" r="7" />
								</g>
							}
						>
							{text.legendUnpublished}
						</Key>
						<Key
							picture={
								<g className="node gone">
									<circle className="core" r="7" />
								</g>
							}
						>
							{text.legendGone}
						</Key>
						<Key
							picture={
								<g className="shapes organization state">
									<rect className="core" x="-5" y="-5" width="10" height="10" rx="1.5" />
								</g>
							}
						>
							{text.legendOrganization}
						</Key>
						<Key picture={<path className="line forward reporting" d="M-10 10Q-10 -8 10 -8" />}>
							{text.legendReporting}
						</Key>
						<Key picture={<path className="line forward seat" d="M-10 6L10 -6" />}>{text.legendSeat}</Key>
						<Key picture={<path className="line forward office" d="M-10 6L10 -6" />}>{text.legendOffice}</Key>
					</ul>
					<p>{text.legendChairPossibly}</p>
				</div>
			</details>
		</div>
	);
}
