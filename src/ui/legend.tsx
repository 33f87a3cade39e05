/** What the marks of the map mean. */
import { SYSTEMS } from '../dataset/words.ts';
import { useText } from './app-context.tsx';

/** The legend. */
export function Legend() {
	const text = useText();
	return (
		<details className="legend">
			<summary>{text.legend}</summary>
			<ul>
				{SYSTEMS.map((system) => (
					<li key={system}>
						<span className={`swatch ${system}`} aria-hidden="true" /> {text.systems[system]}
					</li>
				))}
			</ul>
			<ul>
				<li>{text.legendRing}</li>
				<li>
					<span className="type-mark party" aria-hidden="true" /> {text.legendParty}
				</li>
				<li>
					<span className="type-mark state" aria-hidden="true" /> {text.legendState}
				</li>
				<li>
					<span className="type-mark state possibly" aria-hidden="true" /> {text.legendPossibly}
				</li>
				<li>{text.legendUnpublished}</li>
				<li>{text.legendReporting}</li>
				<li>{text.legendSeat}</li>
			</ul>
		</details>
	);
}
