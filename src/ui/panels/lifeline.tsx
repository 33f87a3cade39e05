/** A group's life at a glance: when it existed, under which forms and names, and who chaired it, over one axis. */
import { type Span, spanOf } from '../../dataset/dates.ts';
import type { Dated, GroupFile } from '../../dataset/schema.ts';
import { stretchOf } from '../../query/claims.ts';
import { gapsOf } from '../../query/gaps.ts';
import type { Index } from '../../query/index.ts';
import type { Stretch } from '../../query/life.ts';
import { withinLife } from '../../query/within-life.ts';
import { capitalized, nameOf } from '../../text/format.ts';
import { panelText } from '../../text/panels.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { Link, select } from '../link.tsx';
import { type Bar, OverTime, type Row } from './over-time.tsx';
import { Section } from './section.tsx';

/** Where a bar stands for itself and leads nowhere. */
const plain: Row['wrap'] = (inside) => <div>{inside}</div>;

function startOf({ bars }: { readonly bars: readonly Bar[] }): number {
	return Math.min(...bars.map(({ stretch }) => stretch.possibly.first));
}

/** Where one name or form follows another, it possibly holds until the next starts: the later one is the group's then. */
function untilNext<T extends Dated>(stretch: Stretch, claim: T, all: readonly T[]): Stretch {
	const { from } = claim;
	if (from === undefined || claim.to !== undefined) return stretch;
	const nexts = all.flatMap((other) => (other.from !== undefined && other.from > from ? [other.from] : []));
	if (nexts.length === 0) return stretch;
	const end = Math.min(...nexts.map((next) => (spanOf(next) as Span).last));
	return {
		...stretch,
		possibly: { first: stretch.possibly.first, last: Math.min(stretch.possibly.last, end) },
	};
}

function standingRows<T extends Dated & { readonly id: string }>(
	index: Index,
	group: GroupFile,
	claims: readonly T[],
	labelOf: (claim: T) => string,
): Row[] {
	if (claims.length < 2) return [];
	const rows = new Map<string, Bar[]>();
	for (const claim of claims) {
		const stretch = stretchOf(group, index.lives.get(group.id) ?? [], claim, 'standing', index.newest);
		if (!stretch) continue;
		const label = labelOf(claim);
		const bars = withinLife(untilNext(stretch, claim, claims), index.lives.get(group.id) ?? []).map(
			(each): Bar => ({ stretch: each, kind: 'name' }),
		);
		if (bars.length > 0) rows.set(label, [...(rows.get(label) ?? []), ...bars]);
	}
	return [...rows]
		.map(
			([label, bars]): Row => ({ key: label, label: <span title={label}>{label}</span>, bars, wrap: plain }),
		)
		.sort((a, b) => startOf(a) - startOf(b));
}

/** Rows of the chairs, one a person in order of time, and one for the times of which no source names any. */
function useChairRows(group: GroupFile): Row[] {
	const text = panelText[useLanguage()];
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const life = index.lives.get(group.id) ?? [];
	const ofPerson = new Map<string, Bar[]>();
	for (const claim of group.roles) {
		if (claim.role !== 'chair') continue;
		const stretch = stretchOf(group, life, claim, 'role', index.newest);
		if (!stretch) continue;
		const isDisputed = claim.conflictsWith !== undefined;
		const bars = withinLife(stretch, life).map((each): Bar => ({ stretch: each, kind: 'chair', isDisputed }));
		if (bars.length > 0) ofPerson.set(claim.person, [...(ofPerson.get(claim.person) ?? []), ...bars]);
	}
	const rows = [...ofPerson].map(([id, bars]): Row => {
		const person = index.people.get(id);
		return {
			key: id,
			label: person ? nameOf(person, language) : id,
			bars,
			wrap: (inside) => <Link to={select({ kind: 'person', id })}>{inside}</Link>,
		};
	});
	const unknown = gapsOf(index, group).flatMap((gap): Span[] => {
		if (gap.kind === 'chair unknown') return [gap.during];
		return gap.kind === 'chair never named' ? life.map(({ possibly }) => possibly) : [];
	});
	const gaps = unknown.map((span): Bar => ({ stretch: { possibly: span, surely: undefined }, kind: 'gap' }));
	return [
		...rows.sort((a, b) => startOf(a) - startOf(b)),
		...(gaps.length > 0 ? [{ key: '', label: <em>{text.noSource}</em>, bars: gaps, wrap: plain }] : []),
	];
}

/** The lifeline of a group. */
export function Lifeline({ group }: { readonly group: GroupFile }) {
	const language = useLanguage();
	const text = useText();
	const own = panelText[language];
	const index = useApp((state) => state.index);
	const life = index.lives.get(group.id) ?? [];
	const chairs = useChairRows(group);
	const bars = life.map((stretch): Bar => ({ stretch, kind: 'life' }));
	return (
		<Section title={own.overTime} count={life.length}>
			<OverTime
				reforms
				parts={[
					{
						rows: [
							{ key: 'life', label: own.existed, bars, wrap: plain },
							...standingRows(index, group, group.forms, ({ form }) => capitalized(text.forms[form])),
						],
					},
					{
						title: text.names,
						rows: standingRows(index, group, group.names, (name) => nameOf(name, language)),
					},
					{ title: text.chairs, rows: chairs },
				]}
			/>
			<p className="chart-legend">{own.chartLegend}</p>
		</Section>
	);
}
