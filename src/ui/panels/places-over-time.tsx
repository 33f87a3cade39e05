/** The groups in which a person or an organization had a place, as bars over time. */
import { firstDateOf, spanOf } from '../../dataset/dates.ts';
import type { PostClaim } from '../../dataset/schema.ts';
import type { Index } from '../../query/index.ts';
import type { Life, Stretch } from '../../query/life.ts';
import { type Party, type Stay, staysOf } from '../../query/meetings.ts';
import { withinLife } from '../../query/within-life.ts';
import { nameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { shortChinese, shortEnglish } from '../../text/short-names.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { Link, select } from '../link.tsx';
import { type Bar, OverTime, type Row } from './over-time.tsx';
import { Section } from './section.tsx';

/** More rows than this stand behind a summary, so that they do not push everything else off the screen. */
const MOST_OPEN = 30;

function barsOf({ stretch, ...place }: Stay, life: Life): Bar[] {
	const kind = place.kind === 'seat' ? 'life' : place.claim.role === 'chair' ? 'chair' : 'role';
	const isDisputed = place.claim.conflictsWith !== undefined;
	return withinLife(stretch, life).map((each) => ({ stretch: each, kind, isDisputed }));
}

function startOf({ bars }: Row): number {
	return Math.min(...bars.map(({ stretch }) => stretch.possibly.first));
}

/** A post as far as its dates go: from its start to its end, or to the last date that shows it. Posts have no derived ends. */
function stretchOfPost(post: PostClaim, newest: number): Stretch | undefined {
	const { to, attested } = post;
	const start = spanOf(firstDateOf(post));
	if (!start) return undefined;
	const end = typeof to === 'string' ? spanOf(to) : to === null ? { first: newest, last: newest } : undefined;
	const shown = attested === undefined ? undefined : spanOf(attested);
	const possibly = { first: start.first, last: Math.max(start.last, end?.last ?? shown?.last ?? start.last) };
	const lastSure = end?.first ?? shown?.first ?? start.first;
	return { possibly, surely: start.last <= lastSure ? { first: start.last, last: lastSure } : undefined };
}

function usePostRows(index: Index, person: string): Row[] {
	const language = useLanguage();
	const ofOrganization = new Map<string, Bar[]>();
	for (const post of index.people.get(person)?.posts ?? []) {
		const stretch = stretchOfPost(post, index.newest);
		if (!stretch) continue;
		const bars = ofOrganization.get(post.organization) ?? [];
		ofOrganization.set(post.organization, [...bars, { stretch, kind: 'post' }]);
	}
	return [...ofOrganization].map(([id, bars]): Row => {
		const organization = index.organizations.get(id);
		return {
			key: id,
			label: organization ? nameOf(organization, language) : id,
			bars,
			wrap: (inside) => <Link to={select({ kind: 'organization', id })}>{inside}</Link>,
		};
	});
}

/** The chart: groups above, and a person's posts below on the same axis. */
export function PlacesOverTime({ party }: { readonly party: Party }) {
	const text = useText();
	const language = useLanguage();
	const own = panelText[language];
	const index = useApp((state) => state.index);
	const short = language === 'zh' ? shortChinese : shortEnglish;
	const rows = [...index.groups.values()].flatMap((group): Row[] => {
		const bars = staysOf(index, group, party).flatMap((stay) =>
			barsOf(stay, index.lives.get(group.id) ?? []),
		);
		const name = group.names.at(-1);
		if (bars.length === 0 || !name) return [];
		const { id } = group;
		return [
			{
				key: id,
				label: short(nameOf(name, language)),
				bars,
				wrap: (inside) => <Link to={select({ kind: 'group', id })}>{inside}</Link>,
			},
		];
	});
	const posts = usePostRows(index, party.kind === 'person' ? party.id : '');
	if (rows.length + posts.length < 2) return null;
	const inOrder = (list: readonly Row[]) => [...list].sort((a, b) => startOf(a) - startOf(b));
	const chart = (
		<>
			<OverTime
				parts={[
					{ rows: inOrder(rows), ...(posts.length > 0 ? { title: text.rolesHeading } : {}) },
					{ title: own.posts, rows: inOrder(posts) },
				]}
			/>
			<p className="chart-legend">{own.chartLegend}</p>
		</>
	);
	return (
		<Section title={own.overTime} count={rows.length + posts.length}>
			{rows.length <= MOST_OPEN ? (
				chart
			) : (
				<details className="other-dates">
					<summary>{own.allRows(rows.length)}</summary>
					{chart}
				</details>
			)}
		</Section>
	);
}
