/** Who says so: the sources, the confidence in words, and the other side of a conflict, behind every statement. */

import { quotable } from '../../dataset/plain-text.ts';
import type { Note, Source } from '../../dataset/schema.ts';
import type { Confidence } from '../../dataset/words.ts';
import { formatDate, noteOf } from '../../text/format.ts';
import { LANGUAGE_TAGS } from '../../text/index.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { linkable } from '../safe-address.ts';

/** What any claim carries that tells how good it is. */
export interface Evidenced {
	readonly sources: readonly string[];
	readonly confidence?: Confidence;
	readonly note?: Note | undefined;
	readonly attested?: string | undefined;
	readonly conflictsWith?: readonly string[] | undefined;
}

/** In characters, of an address that is shown as text. */
const LONGEST_ADDRESS = 200;

const CHINESE = /[\u3400-\u9fff]/;

/** The title as a citation prints it: in brackets where it only describes a page whose own title is not known. */
function titleOf({ title, lang }: Source): string {
	return lang === 'zh' && !CHINESE.test(title) ? `[${title}]` : title;
}

/** One source as a reader can use it: author, title, publisher, date, type, and its address where one is known. */
export function SourceLine({ source }: { readonly source: Source }) {
	const text = useText();
	const language = useLanguage();
	const { author, publisher, date, url, copy, lang, titleZh, titleEn, type } = source;
	const title = titleOf(source);
	const isOwn = useApp((state) => state.isOwnData);
	const address = url === undefined ? undefined : linkable(url, isOwn);
	const other = titleZh ?? titleEn;
	return (
		<span className="source">
			{author && `${author}: `}
			{address ? (
				<a
					href={address}
					rel="noreferrer external"
					lang={CHINESE.test(title) ? 'zh' : lang === 'zh' ? 'en' : lang}
				>
					{title}
				</a>
			) : (
				<cite lang={CHINESE.test(title) ? 'zh' : lang === 'zh' ? 'en' : lang}>{title}</cite>
			)}
			{other && other !== title && <span lang={titleZh ? 'zh' : 'en'}> ({other})</span>}. {publisher}
			{date && `, ${formatDate(date, language)}`} · {text.sourceTypes[type]}
			{copy && ` · ${text.seenInCopy}`}
			{url !== undefined && address === undefined && ` · ${quotable(url, LONGEST_ADDRESS)}`}
		</span>
	);
}

/** A note in the reader's language. */
export function NoteText({ note }: { readonly note: Note }) {
	const language = useLanguage();
	const { text, language: written } = noteOf(note, language);
	return (
		<span className="note" lang={written === language ? undefined : LANGUAGE_TAGS[written]}>
			{text}
		</span>
	);
}

/** Opens the evidence of one statement. `what` names the statement for those who hear it. */
export function Evidence({
	claim,
	what,
	isOpen = false,
}: {
	readonly claim: Evidenced;
	readonly what: string;
	readonly isOpen?: boolean;
}) {
	const text = useText();
	const language = useLanguage();
	const sources = useApp((state) => state.index.sources);
	const completeness = useApp((state) => state.completeness);
	const { confidence, note, attested, conflictsWith } = claim;
	return (
		<details className={`evidence ${confidence ?? ''}`} open={isOpen}>
			<summary>
				{confidence ? text.confidences[confidence] : text.source}
				<span className="visually-hidden"> · {text.evidenceOf(what)}</span>
				{conflictsWith && <strong className="conflict"> · {text.conflict}</strong>}
			</summary>
			<div className="evidence-body">
				{confidence && <p>{text.confidenceMeanings[confidence]}</p>}
				{attested && <p>{text.lastConfirmed(formatDate(attested, language))}</p>}
				{note && (
					<p>
						<NoteText note={note} />
					</p>
				)}
				{completeness === 'core' && <p>{text.loading}</p>}
				<ul>
					{claim.sources.map((id) => {
						const source = sources.get(id);
						return (
							source && (
								<li key={id}>
									<SourceLine source={source} />
								</li>
							)
						);
					})}
				</ul>
			</div>
		</details>
	);
}
