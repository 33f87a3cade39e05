/** What the explorer is, where its data comes from and how to read it. */
import { CONFIDENCES } from '../../dataset/words.ts';
import { capitalized, formatDate } from '../../text/format.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';

/** The page about the explorer. */
export default function AboutPage() {
	const text = useText();
	const language = useLanguage();
	const base = useApp((state) => state.base);
	const { groups, people, organizations, version } = useApp((state) => state.index.dataset);
	return (
		<article className="about">
			<h2>{text.aboutHeading}</h2>
			<p>{text.tagline}</p>
			<p>{text.aboutCounts(groups.length, people.length, organizations.length)}</p>
			<h3>{text.evidence}</h3>
			<dl>
				{CONFIDENCES.map((confidence) => (
					<div key={confidence}>
						<dt>{capitalized(text.confidences[confidence])}</dt>
						<dd>{text.confidenceMeanings[confidence]}</dd>
					</div>
				))}
			</dl>
			<p>{text.aboutPossibly}</p>
			<p>
				{text.dataVersion(version.version, formatDate(version.date, language))}. {text.licenceNote}
			</p>
			<p>
				<a href={`${base}licences.txt`}>{text.licencesOfOthers}</a>
			</p>
		</article>
	);
}
