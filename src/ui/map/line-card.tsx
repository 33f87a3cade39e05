/** What stands behind one line of the map: its claims with their dates and sources, as panels show them. */
import { useEffect, useRef } from 'react';
import { claimsOfLink, type LinkClaim } from '../../map/link-claims.ts';
import type { Line } from '../../map/scene.ts';
import type { GroupAt } from '../../query/snapshot.ts';
import { capitalized, nameOf, noteOf, otherNameOf } from '../../text/format.ts';
import { lineText } from '../../text/lines.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from '../entity-link.tsx';
import { ClaimLine } from '../panels/claims.tsx';
import { lineHead } from './line-words.ts';

function What({ kind, claim }: LinkClaim) {
	const text = useText();
	const language = useLanguage();
	const own = lineText[language];
	switch (kind) {
		case 'seat':
			return <span>{claim.seat === 'lead' ? own.leads : own.hasSeat}</span>;
		case 'reporting':
			return <span>{own.reportsTo}</span>;
		case 'office':
			return (
				<>
					{nameOf(claim, language)} <span className="other-name">{otherNameOf(claim, language)}</span>
				</>
			);
		case 'role':
			return (
				<>
					<PersonLink id={claim.person} /> <span className="role">{text.roles[claim.role]}</span>
					{claim.as && <span className="post">{text.postOf(noteOf(claim.as, language).text)}</span>}
				</>
			);
	}
}

/** The card; `onClose` is called when the reader is done with it. */
export function LineCard({
	line,
	at,
	onClose,
}: {
	readonly line: Line;
	readonly at: GroupAt;
	readonly onClose: () => void;
}) {
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const card = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		card.current?.focus();
		return () => {
			if (before instanceof SVGElement) before.focus();
		};
	}, []);
	const { kind, group, organization } = line.link;
	const head = capitalized(lineHead(index, line, at, language));
	return (
		<div
			ref={card}
			className="line-card"
			role="dialog"
			aria-label={head}
			tabIndex={-1}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onClose();
			}}
		>
			<button type="button" className="line-close" aria-label={lineText[language].close} onClick={onClose}>
				×
			</button>
			<p className="line-head">{head}</p>
			<p className="line-ends">
				<OrganizationLink id={organization} /> — <GroupLink id={group} name={at.name} />
			</p>
			<ul className="claims">
				{claimsOfLink(at, kind, organization).map((each) => (
					<ClaimLine
						key={`${each.kind} ${each.claim.id}`}
						claim={each.claim}
						now={each.certainty}
						what={head}
						isOpen
					>
						<What {...each} />
					</ClaimLine>
				))}
			</ul>
		</div>
	);
}
