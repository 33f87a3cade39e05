/** The page about the data: the files to take away, version, licence, how to cite, and what the data shows. */
import { knownLicence } from '../../../export/work.ts';
import { dataText } from '../../../text/data.ts';
import { formatDate } from '../../../text/format.ts';
import { useApp, useLanguage } from '../../app-context.tsx';
import { OwnDataSlot } from '../../own-data/own-data-slot.tsx';
import { Alive } from './alive.tsx';
import { Changes } from './changes.tsx';
import { Citing } from './citing.tsx';
import { Leader } from './leader.tsx';
import { Places } from './places.tsx';
import { Spans } from './spans.tsx';

function Files({ files }: { readonly files: readonly (readonly [file: string, meaning: string])[] }) {
	const base = useApp((state) => state.base);
	return (
		<dl className="files">
			{files.map(([file, meaning]) => (
				<div key={file}>
					<dt>
						<a href={`${base}data/${file}`} download>
							{file}
						</a>
					</dt>
					<dd>{meaning}</dd>
				</div>
			))}
		</dl>
	);
}

function Insights() {
	const text = dataText[useLanguage()];
	const completeness = useApp((state) => state.completeness);
	if (completeness !== 'full') {
		return <p role="status">{completeness === 'failed' ? text.waitingFailed : text.waiting}</p>;
	}
	return (
		<>
			<Alive />
			<Leader />
			<Spans />
			<Places />
			<Changes />
		</>
	);
}

/** The page; it needs the whole dataset, posts and figures too, to be taken over as it was made. */
export default function DataPage() {
	const language = useLanguage();
	const text = dataText[language];
	const { version, date, licence } = useApp((state) => state.index.dataset.version);
	const terms = knownLicence(licence);
	return (
		<article className="data-page needs-whole">
			<h2>{text.heading}</h2>
			<p>{text.intro}</p>
			<section aria-labelledby="downloads">
				<h3 id="downloads">{text.downloads}</h3>
				<Files files={Object.entries(text.files)} />
				<h4>{text.tablesHeading}</h4>
				<Files
					files={Object.entries(text.tables).map(([name, meaning]) => [`${name}.csv`, meaning] as const)}
				/>
			</section>
			<section aria-labelledby="version">
				<h3 id="version">{text.version}</h3>
				<p>{text.versionIs(version, formatDate(date, language))}</p>
				<p>
					{text.licenceIs} {terms ? <a href={terms.url}>{terms.title}</a> : licence}
					{language === 'zh' ? '。' : '. '}
					{text.licenceCode}
				</p>
			</section>
			<section aria-labelledby="cite">
				<h3 id="cite">{text.cite}</h3>
				<Citing />
			</section>
			<OwnDataSlot />
			<section aria-labelledby="insights">
				<h2 id="insights">{text.insights}</h2>
				<p>{text.insightsIntro}</p>
				<Insights />
			</section>
		</article>
	);
}
