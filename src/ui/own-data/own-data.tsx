/** Opens a dataset of the reader's own: checked by the same schema, laid out beside the page, never sent anywhere. */
import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { describeFault, type Fault } from '../../dataset/load.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { LayoutMessage } from '../../map/layout-worker.ts';
import workerAddress from '../../map/layout-worker.ts?worker&url';
import { indexDataset } from '../../query/index.ts';
import { ownDataText } from '../../text/own-data.ts';
import { useApp, useAppStore, useLanguage } from '../app-context.tsx';
import { programAddress } from '../trusted.ts';
import { readChosenFiles } from './read-files.ts';

/** How many faults are listed; the rest are counted. */
const MOST_FAULTS = 100;

type Progress =
	| { readonly kind: 'idle' | 'reading' | 'failed' }
	| { readonly kind: 'laying out'; readonly done: number }
	| { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** The part of the data page that opens the reader's own dataset. */
export default function OwnData() {
	const language = useLanguage();
	const text = ownDataText[language];
	const store = useAppStore();
	const isOwn = useApp((state) => state.isOwnData);
	const groups = useApp((state) => state.index.dataset.groups.length);
	const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
	const worker = useRef<Worker | undefined>(undefined);
	const id = useId();
	useEffect(() => () => worker.current?.terminate(), []);

	const cancel = () => {
		worker.current?.terminate();
		setProgress({ kind: 'idle' });
	};
	const layOut = (dataset: Dataset) => {
		setProgress({ kind: 'laying out', done: 0 });
		const running = new Worker(programAddress(workerAddress), { type: 'module' });
		worker.current = running;
		running.addEventListener('error', () => setProgress({ kind: 'failed' }));
		running.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
			if (data.kind === 'progress') {
				setProgress({ kind: 'laying out', done: data.done });
				return;
			}
			store
				.getState()
				.useOwnData(indexDataset(dataset), { landscape: data.landscape, portrait: data.portrait });
			setProgress({ kind: 'idle' });
		});
		running.postMessage(dataset);
	};
	const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
		const chosen = [...(target.files ?? [])];
		target.value = '';
		if (chosen.length === 0) return;
		setProgress({ kind: 'reading' });
		const { dataset, faults } = await readChosenFiles(chosen, text);
		if (dataset) layOut(dataset);
		else setProgress({ kind: 'faults', faults });
	};
	return (
		<>
			<p id={`${id}-hint`}>{text.hint}</p>
			<label>
				{text.choose}{' '}
				<input
					type="file"
					accept=".json,application/json"
					multiple
					aria-describedby={`${id}-hint`}
					onChange={choose}
				/>
			</label>
			<div role="status">
				{progress.kind === 'reading' && <p>{text.reading}</p>}
				{progress.kind === 'failed' && <p>{text.failed}</p>}
				{progress.kind === 'laying out' && (
					<p>
						<progress value={progress.done} max={1} aria-label={text.heading} />{' '}
						{text.layingOut(Math.round(100 * progress.done))}{' '}
						<button type="button" onClick={cancel}>
							{text.cancel}
						</button>
					</p>
				)}
				{progress.kind === 'faults' && <Faults faults={progress.faults} />}
				{isOwn && (
					<p>
						{text.opened(groups)}{' '}
						<button type="button" onClick={() => window.location.reload()}>
							{text.back}
						</button>
					</p>
				)}
			</div>
		</>
	);
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
	const text = ownDataText[useLanguage()];
	return (
		<>
			<p>{text.faults(faults.length)}</p>
			<ul className="faults">
				{faults.slice(0, MOST_FAULTS).map((fault, at) => (
					<li key={at}>{describeFault(fault)}</li>
				))}
			</ul>
			{faults.length > MOST_FAULTS && <p>{text.more(faults.length - MOST_FAULTS)}</p>}
		</>
	);
}
