/** How the map is read: the script of its labels, chairs, what is gone, and the reading by bridges. */
import type { View } from '../../link/view.ts';
import { useAppStore, useLanguage, useText } from '../app-context.tsx';
import { useShown } from '../use-picture.ts';

const SCRIPTS = ['en', 'zh', 'both'] as const;

/** The options, each in the address. */
export function MapOptions() {
	const text = useText();
	const language = useLanguage();
	const store = useAppStore();
	const script = useShown(({ labels, lang }) => labels ?? lang);
	const chairs = useShown((view) => view.chairs);
	const ghosts = useShown((view) => view.ghosts);
	const isBridges = useShown(({ reading }) => reading === 'bridges');
	const change = (part: Partial<View>) => {
		const { view, show } = store.getState();
		show({ ...view, ...part }, 'replace');
	};
	return (
		<fieldset className="map-options">
			<legend className="visually-hidden">{text.mapOptions}</legend>
			<label>
				{text.labelScript}{' '}
				<select
					value={script}
					onChange={({ target }) => {
						const chosen = SCRIPTS.find((each) => each === target.value);
						change({ labels: chosen === language ? undefined : chosen });
					}}
				>
					{SCRIPTS.map((each) => (
						<option key={each} value={each}>
							{text.labelScripts[each]}
						</option>
					))}
				</select>
			</label>
			<label>
				<input
					type="checkbox"
					checked={chairs}
					onChange={({ target }) => change({ chairs: target.checked })}
				/>{' '}
				{text.showChairs}
			</label>
			<label>
				<input
					type="checkbox"
					checked={ghosts}
					onChange={({ target }) => change({ ghosts: target.checked })}
				/>{' '}
				{text.showGhosts}
			</label>
			<label>
				<input
					type="checkbox"
					checked={isBridges}
					onChange={({ target }) => change({ reading: target.checked ? 'bridges' : undefined })}
				/>{' '}
				{text.bridgesReading}
			</label>
		</fieldset>
	);
}
