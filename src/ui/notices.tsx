/** What of the address was not understood, said quietly, with what may have been meant. */
import type { Notice } from '../link/notices.ts';
import type { Entity } from '../link/view.ts';
import { describeNotice } from '../text/notices.ts';
import { useApp, useAppStore, useLanguage, useText } from './app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from './entity-link.tsx';

function EntityLink({ entity }: { readonly entity: Entity }) {
	if (entity.kind === 'group') return <GroupLink id={entity.id} />;
	return entity.kind === 'person' ? <PersonLink id={entity.id} /> : <OrganizationLink id={entity.id} />;
}

/** The entities that an address that names none may have meant. */
function entitiesOf(notice: Notice): readonly Entity[] {
	if (notice.kind === 'unknown-id' || notice.kind === 'ambiguous-id') return notice.suggestions;
	return notice.kind === 'unknown-path' ? notice.entities : [];
}

/** The notices of the present address. */
export function Notices() {
	const text = useText();
	const language = useLanguage();
	const store = useAppStore();
	const notices = useApp((state) => state.notices);
	if (notices.length === 0) return null;
	return (
		<aside className="notices" role="status">
			<ul>
				{notices.map((notice) => (
					<li key={`${notice.kind} ${notice.key} ${notice.text}`}>
						{describeNotice(notice, language)}
						{entitiesOf(notice).length > 0 && (
							<>
								{' '}
								{text.didYouMean}{' '}
								{entitiesOf(notice).map((entity) => (
									<span key={`${entity.kind} ${entity.id}`} className="suggestion">
										<EntityLink entity={entity} />
									</span>
								))}
							</>
						)}
					</li>
				))}
			</ul>
			<button type="button" onClick={() => store.getState().dismissNotices()}>
				{text.close}
			</button>
		</aside>
	);
}
