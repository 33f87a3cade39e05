/** How the map is read: the script of its labels, chairs, what is gone, and the reading by bridges. */
import type { View } from '../../link/view.ts';
import { useAppStore, useText } from '../app-context.tsx';
import { useShownView } from '../use-picture.ts';

const SCRIPTS = ['en', 'zh', 'both'] as const;

/** The options, each in the address. */
export function MapOptions() {
	const text = useText();
	const store = useAppStore();
	const { lang, labels, chairs, ghosts, reading } = useShownView();
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
					value={labels ?? lang}
					onChange={({ target }) => {
						const script = SCRIPTS.find((each) => each === target.value);
						change({ labels: script === lang ? undefined : script });
					}}
				>
					{SCRIPTS.map((script) => (
						<option key={script} value={script}>
							{text.labelScripts[script]}
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
					checked={reading === 'bridges'}
					onChange={({ target }) => change({ reading: target.checked ? 'bridges' : undefined })}
				/>{' '}
				{text.bridgesReading}
			</label>
		</fieldset>
	);
}
