/** What a reader is told above the page: a newer version, what could not be had, and what of the address was not understood. */
import type { Notice } from '../link/notices.ts';
import type { Entity } from '../link/view.ts';
import { describeNotice } from '../text/notices.ts';
import { useApp, useAppStore, useLanguage, useText } from './app-context.tsx';
import { GroupLink, OrganizationLink, PersonLink } from './entity-link.tsx';
import { Failed } from './failed.tsx';

function EntityLink({ entity }: { readonly entity: Entity }) {
	if (entity.kind === 'group') return <GroupLink id={entity.id} />;
	return entity.kind === 'person' ? <PersonLink id={entity.id} /> : <OrganizationLink id={entity.id} />;
}

/** The entities that an address that names none may have meant. */
function entitiesOf(notice: Notice): readonly Entity[] {
	if (notice.kind === 'unknown-id' || notice.kind === 'ambiguous-id') return notice.suggestions;
	return notice.kind === 'unknown-path' ? notice.entities : [];
}

/** That a newer version is there, for the reader to take when it suits. */
function NewVersion() {
	const text = useText();
	const change = useApp((state) => state.changeVersion);
	if (!change) return null;
	return (
		<aside className="notices" role="status">
			{text.newVersion}{' '}
			<button type="button" onClick={change}>
				{text.reload}
			</button>
		</aside>
	);
}

/** All notices. */
export function Notices() {
	const text = useText();
	const hasFailed = useApp((state) => state.completeness === 'failed');
	const hasAny = useApp((state) => state.changeVersion !== undefined || state.notices.length > 0);
	if (!hasAny && !hasFailed) return null;
	return (
		<div className="above">
			<NewVersion />
			{hasFailed && (
				<aside className="notices">
					<Failed what={text.incomplete} />
				</aside>
			)}
			<AddressNotices />
		</div>
	);
}

/** The notices of the present address. */
function AddressNotices() {
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
