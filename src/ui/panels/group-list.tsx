/** The groups of the picture as a list: what a phone shows first, and the equal of the map for those who do not see it. */
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { GroupFile } from '../../dataset/schema.ts';
import type { Area } from '../../dataset/words.ts';
import { AREAS } from '../../dataset/words.ts';
import { passesAtAnyTime } from '../../query/filter.ts';
import { chairsOf, type GroupAt } from '../../query/snapshot.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { chairsInWords } from '../chairs-in-words.ts';
import { GroupLink } from '../entity-link.tsx';
import { GroupItem } from '../group-item.tsx';
import { atStep } from '../guide-picture.ts';
import { Link } from '../link.tsx';
import { type Picture, usePicture } from '../use-picture.ts';
import { GUIDE_STEPS } from '../views/guide-steps.ts';

/** Returns whether two states of a group make the same row. */
function sameRow(a: GroupAt, b: GroupAt): boolean {
	const facts = (at: GroupAt) =>
		[...chairsOf(at).flatMap(({ person, certainty }) => [person, certainty]), ...at.span.keys()].join(' ');
	return a.group === b.group && a.name === b.name && a.certainty === b.certainty && facts(a) === facts(b);
}

const GroupRow = memo(
	function GroupRow({ at }: { readonly at: GroupAt }) {
		const text = useText();
		const language = useLanguage();
		const people = useApp((state) => state.index.people);
		return <GroupItem at={at} facts={chairsInWords({ people }, at, language) || text.chairNotNamed} />;
	},
	({ at: before }, { at: after }) => sameRow(before, after),
);

/** What stands in a closed fold is left as it was until the fold is opened: nobody sees it, and it is long. */
function NotAttested({ groups }: { readonly groups: readonly GroupFile[] }) {
	const text = useText();
	const [isOpen, setOpen] = useState(false);
	const [listed, setListed] = useState(groups);
	if (isOpen && listed !== groups) setListed(groups);
	const list = useMemo(
		() =>
			listed.map((group) => (
				<li key={group.id}>
					<GroupLink id={group.id} />
				</li>
			)),
		[listed],
	);
	return (
		<details className="not-attested" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				{text.notAttested} <span className="count">{groups.length}</span>
			</summary>
			<p>{text.notAttestedHint}</p>
			<ul className="plain">{list}</ul>
		</details>
	);
}

/** The list, by area; below it the groups that are not attested at the moment. */
export function GroupList() {
	// The map comes first; while a reader moves through time the list follows when there is time for it.
	return <List picture={useDeferredValue(usePicture())} />;
}

const List = memo(function List({ picture }: { readonly picture: Picture }) {
	const text = useText();
	const index = useApp((state) => state.index);
	const { snapshot, shown, filter } = picture;
	const byArea = useMemo(() => {
		const areas = new Map<Area, GroupAt[]>();
		for (const at of shown) areas.set(at.group.area, [...(areas.get(at.group.area) ?? []), at]);
		return AREAS.flatMap((area) => {
			const groups = areas.get(area);
			return groups ? [[area, groups] as const] : [];
		});
	}, [shown]);
	const others = useMemo(
		() =>
			[...index.groups.values()].filter(
				(group) => !snapshot.groups.has(group.id) && passesAtAnyTime(group, filter),
			),
		[index, snapshot, filter],
	);
	return (
		<div className="group-list">
			<Link to={(before) => atStep(before, GUIDE_STEPS[0])} className="guide-offer">
				{text.guideOffer} <span aria-hidden="true">→</span>
			</Link>
			<Link
				to={(before) => ({ ...before, view: 'map', step: undefined, reading: 'bridges' })}
				step="replace"
				className="bridges-offer"
			>
				{text.bridgesOffer}
			</Link>
			{shown.length === 0 && <p className="unknown">{text.noneAt}</p>}
			{byArea.map(([area, groups]) => (
				<section key={area}>
					<h3>
						{text.areas[area]} <span className="count">{groups.length}</span>
					</h3>
					<ul>
						{groups.map((at) => (
							<GroupRow key={at.group.id} at={at} />
						))}
					</ul>
				</section>
			))}
			{others.length > 0 && <NotAttested groups={others} />}
		</div>
	);
});
