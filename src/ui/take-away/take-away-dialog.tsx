/** Everything that a reader can take away from the present view. Fetched when it is first asked for. */
import { useEffect, useRef, useState } from 'react';
import { accessedOn, citation } from '../../export/cite.ts';
import { textOf } from '../../text/index.ts';
import { takeAwayText } from '../../text/take-away.ts';
import { useApp } from '../app-context.tsx';
import { addressesOf, embedSnippet } from './addresses.ts';
import { Citing } from './citing.tsx';
import { CopyField } from './copy-field.tsx';
import { FigureFiles, NetworkFiles, TableFile } from './files.tsx';
import { OutcomeContext, reasonOf } from './use-outcome.ts';
import { viewTitle } from './view-words.ts';

/** The dialog; `onClose` is called once it is closed, by whatever means. */
export default function TakeAwayDialog({ onClose }: { readonly onClose: () => void }) {
	const index = useApp((state) => state.index);
	const view = useApp((state) => state.view);
	const base = useApp((state) => state.base);
	const isOwn = useApp((state) => state.isOwnData);
	const text = takeAwayText[view.lang];
	const dialog = useRef<HTMLDialogElement>(null);
	const [outcome, setOutcome] = useState('');
	useEffect(() => {
		dialog.current?.showModal();
	}, []);

	const { version } = index.dataset;
	const title = viewTitle(index, view);
	const addresses = addressesOf(view, base, window.location.origin, version.version);
	const cited = citation({
		title,
		url: addresses.frozen,
		version: version.version,
		date: version.date,
		accessed: accessedOn(new Date(), version.date),
		lang: view.lang,
	});
	const share = async () => {
		try {
			await navigator.share({ title: `${title} · ${textOf(view.lang).title}`, url: addresses.link });
		} catch (error) {
			// Closing the system's own window is no failure.
			if (!(error instanceof DOMException && error.name === 'AbortError'))
				setOutcome(text.shareFailed(reasonOf(error)));
		}
	};
	return (
		<dialog ref={dialog} className="take-away" aria-labelledby="take-away-heading" onClose={onClose}>
			<OutcomeContext value={setOutcome}>
				<div className="take-head">
					<h2 id="take-away-heading">{text.heading}</h2>
					<button type="button" aria-label={text.close} onClick={() => dialog.current?.close()}>
						×
					</button>
				</div>
				<p className="take-intro">{text.intro(title)}</p>
				<div className="take-sections">
					{isOwn ? (
						<p>{text.ownData}</p>
					) : (
						<>
							<section aria-labelledby="take-link">
								<h3 id="take-link">{text.link}</h3>
								<CopyField label={text.linkLabel} value={addresses.link} rows={1}>
									{'share' in navigator && (
										<button type="button" onClick={share}>
											{text.share}
										</button>
									)}
								</CopyField>
							</section>
							<Citing citation={cited} />
						</>
					)}
					<FigureFiles citation={isOwn ? '' : cited.apa} />
					{!isOwn && (
						<section aria-labelledby="take-embed">
							<h3 id="take-embed">{text.embed}</h3>
							<p>{text.embedHint}</p>
							<CopyField label={text.embedLabel} value={embedSnippet(addresses.embed, title)} rows={3} />
						</section>
					)}
					<TableFile />
					<NetworkFiles title={title} url={isOwn ? '' : addresses.frozen} />
				</div>
				{!isOwn && <p className="take-terms">{text.terms(version.licence)}</p>}
				<p role="status" className="take-outcome">
					{outcome}
				</p>
			</OutcomeContext>
		</dialog>
	);
}
