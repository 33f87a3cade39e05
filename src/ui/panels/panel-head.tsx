/** The head of a panel: what it is of, in both scripts, and the way out. */
import { useEffect, useRef } from 'react';
import { LANGUAGE_TAGS } from '../../text/index.ts';
import { useLanguage, useText } from '../app-context.tsx';
import { Link, select } from '../link.tsx';
import { openedByKeys } from '../panel-focus.ts';

interface PanelHeadProps {
	readonly kind: string;
	readonly title: string;
	readonly otherTitle: string;
	readonly facts: readonly (string | false | undefined)[];
}

/** The title of an entity's panel. */
export function PanelHead({ kind, title, otherTitle, facts }: PanelHeadProps) {
	const text = useText();
	const language = useLanguage();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (openedByKeys()) heading.current?.focus();
	}, []);
	return (
		<header className="panel-head">
			<p className="kind">{kind}</p>
			<h2 id="panel-title" ref={heading} tabIndex={-1}>
				{title}{' '}
				<span className="other-title" lang={LANGUAGE_TAGS[language === 'en' ? 'zh' : 'en']}>
					{otherTitle}
				</span>
			</h2>
			<p className="facts">{facts.filter(Boolean).join(' · ')}</p>
			<Link to={select(undefined)} className="close" aria-label={text.close}>
				×
			</Link>
		</header>
	);
}
