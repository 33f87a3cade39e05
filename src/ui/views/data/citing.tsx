/** How to cite the dataset: with the address and the day of access once they are known, which is in the browser. */
import { useEffect, useState } from 'react';
import { accessedOn, type Citation, citation } from '../../../export/cite.ts';
import { WORK } from '../../../export/work.ts';
import { dataText } from '../../../text/data.ts';
import { useApp, useLanguage } from '../../app-context.tsx';

/** The citation as text and as BibTeX. */
export function Citing() {
	const language = useLanguage();
	const text = dataText[language];
	const base = useApp((state) => state.base);
	const { version, date } = useApp((state) => state.index.dataset.version);
	const [cited, setCited] = useState<Citation | undefined>(undefined);
	useEffect(() => {
		const url = new URL(`${base}${language === 'zh' ? 'zh/' : ''}data`, window.location.href).href;
		const accessed = accessedOn(new Date(), date);
		setCited(citation({ title: WORK.title[language], url, version, date, accessed, lang: language }));
	}, [base, language, version, date]);
	return (
		<>
			<p className="citation">
				{cited?.apa ??
					`${WORK.author[language]}. (${date.slice(0, 4)}). ${WORK.title[language]} (Version ${version}) [Data set].`}
			</p>
			{cited && (
				<details>
					<summary>{text.bibtex}</summary>
					<pre>{cited.bibtex}</pre>
				</details>
			)}
		</>
	);
}
