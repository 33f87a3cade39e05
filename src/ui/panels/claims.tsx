/** Claims as lines of a list: what, when, who says so; those that hold at the moment in view are marked. */
import type { ReactNode } from 'react';
import type { Dated } from '../../dataset/schema.ts';
import type { Certainty } from '../../query/life.ts';
import { formatDate, formatDates } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useLanguage, useText } from '../app-context.tsx';
import { Evidence, type Evidenced } from './evidence.tsx';

interface ClaimLineProps {
	readonly claim: Dated & Evidenced;
	/** How surely it holds at the moment in view; undefined where it does not. */
	readonly now: Certainty | undefined;
	/** The statement in plain words, for those who hear it. */
	readonly what: string;
	/** Whether its sources are in sight from the start. */
	readonly isOpen?: boolean;
	readonly children: ReactNode;
}

/** One claim. */
export function ClaimLine({ claim, now, what, isOpen = false, children }: ClaimLineProps) {
	const language = useLanguage();
	const text = useText();
	const dates = formatDates(claim, language);
	const { attested, to } = claim;
	const confirmed =
		attested !== undefined &&
		to === undefined &&
		panelText[language].lastConfirmed(formatDate(attested, language));
	return (
		<li className={`claim ${now ?? 'not-now'}`}>
			<div className="claim-head">
				{children}
				{dates && <span className="dates">{dates}</span>}
				{confirmed && <span className="dates">{confirmed}</span>}
				{now && (
					<span className="now" title={text.atDate}>
						{now === 'surely' ? text.now : text.possiblyNow}
					</span>
				)}
			</div>
			<Evidence claim={claim} what={what} isOpen={isOpen} />
		</li>
	);
}
