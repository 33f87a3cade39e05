/** How to cite the view, in five forms. */
import { useState } from 'react';
import type { Citation } from '../../export/cite.ts';
import { fileName } from '../../export/file-name.ts';
import { takeAwayText } from '../../text/take-away.ts';
import { useApp } from '../app-context.tsx';
import { saveFile } from '../save-file.ts';
import { Choices } from './choices.tsx';
import { CopyField } from './copy-field.tsx';
import { useSay } from './use-outcome.ts';

type Style = keyof (typeof takeAwayText)['en']['styles'];

/** The forms that reference managers read as files. */
const FILES: Readonly<Partial<Record<Style, { readonly extension: string; readonly type: string }>>> = {
	bibtex: { extension: 'bib', type: 'application/x-bibtex' },
	ris: { extension: 'ris', type: 'application/x-research-info-systems' },
	csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

function written(citation: Citation, style: Style): string {
	return style === 'csl' ? citation.cslJson : citation[style];
}

/** The section of the dialog. */
export function Citing({ citation }: { readonly citation: Citation }) {
	const view = useApp((state) => state.view);
	const { version } = useApp((state) => state.index.dataset);
	const text = takeAwayText[view.lang];
	const say = useSay();
	const [style, setStyle] = useState<Style>('apa');
	const value = written(citation, style);
	const file = FILES[style];
	const save = () => {
		if (!file) return;
		const name = fileName(view, version.date, file.extension);
		saveFile(name, `${file.type};charset=utf-8`, value);
		say(text.saved(name));
	};
	return (
		<section aria-labelledby="take-cite">
			<h3 id="take-cite">{text.cite}</h3>
			<p>{text.citeHint(version.version)}</p>
			<Choices legend={text.style} names={text.styles} value={style} onChange={setStyle} />
			<CopyField label={text.citation(text.styles[style])} value={value} rows={6}>
				{file && (
					<button type="button" onClick={save}>
						{text.saveAsFile}
					</button>
				)}
			</CopyField>
		</section>
	);
}
