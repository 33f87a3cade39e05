/** What the marks of the map mean; the systems in it are also the filter of what a group must tie in. */
import type { ReactNode } from 'react';
import { SYSTEMS, type System } from '../dataset/words.ts';
import { useAppStore, useText } from './app-context.tsx';
import { redraw } from './guide-picture.ts';
import { useShownView } from './use-picture.ts';

function SystemToggle({ system }: { readonly system: System }) {
	const text = useText();
	const store = useAppStore();
	const wanted = useShownView().system;
	const isOn = wanted.includes(system);
	const toggle = () => {
		const { view, show, index } = store.getState();
		const chosen = SYSTEMS.filter((each) => (each === system ? !isOn : wanted.includes(each)));
		show(redraw(view, { system: chosen }, index.dataset.version.date), 'replace');
	};
	return (
		<button
			type="button"
			className="system-toggle"
			aria-pressed={isOn}
			onClick={toggle}
			title={text.tiesIn(text.systems[system])}
		>
			<span className={`swatch ${system}`} aria-hidden="true" /> {text.systems[system]}
		</button>
	);
}

function Key({ children, picture }: { readonly children: string; readonly picture: ReactNode }) {
	return (
		<li>
			<svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
				{picture}
			</svg>{' '}
			{children}
		</li>
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
				<ul>
					<Key
						picture={
							<g className="node group state">
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
							<g className="node group party">
								<circle className="core" r="7" />
							</g>
						}
					>
						{text.legendParty}
					</Key>
					<Key
						picture={
							<g className="node group state">
								<circle className="core" r="7" />
							</g>
						}
					>
						{text.legendState}
					</Key>
					<Key
						picture={
							<g className="node group state possibly">
								<path className="arc state" d="M0 -8A8 8 0 1 1 -0.1 -8" />
							</g>
						}
					>
						{text.legendPossibly}
					</Key>
					<Key
						picture={
							<g className="node group state possibly unpublished">
								<circle className="core" r="7" />
							</g>
						}
					>
						{text.legendUnpublished}
					</Key>
					<Key
						picture={
							<g className="node organization state">
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
			</details>
		</div>
	);
}
