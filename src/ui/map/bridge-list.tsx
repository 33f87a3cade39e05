/** The groups in view by how many systems they tie together, widest first, and those that tie the military in. */
import { bridgesBySpan } from '../../map/bridges.ts';
import type { GroupAt } from '../../query/snapshot.ts';
import { bridgeText } from '../../text/bridges.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';
import { GroupItem } from '../group-item.tsx';
import { Link } from '../link.tsx';
import { momentInWords } from '../picture-words.ts';
import { usePicture, useShownView } from '../use-picture.ts';

function Rows({ title, groups }: { readonly title: string; readonly groups: readonly GroupAt[] }) {
	const text = useText();
	return (
		<section>
			<h3>
				{title} <span className="count">{groups.length}</span>
			</h3>
			<ul>
				{groups.map((at) => (
					<GroupItem
						key={at.group.id}
						at={at}
						facts={[...at.span].map(([system, count]) => `${text.systems[system]} ${count}`).join(' · ')}
					/>
				))}
			</ul>
		</section>
	);
}

/** The list. */
export default function BridgeList() {
	const text = bridgeText[useLanguage()];
	const index = useApp((state) => state.index);
	const view = useShownView();
	const { shown } = usePicture();
	const bySpan = bridgesBySpan(shown);
	const bridges = bySpan.flatMap(([, groups]) => groups);
	const military = bridges.filter(({ span }) => span.has('military'));
	return (
		<div className="group-list bridge-list">
			<h2>{text.heading}</h2>
			<Link to={(before) => ({ ...before, reading: undefined })} step="replace">
				{text.back}
			</Link>
			<p>
				{bridges.length === 0
					? text.none
					: text.intro(bridges.length, shown.length, momentInWords(index, view))}
			</p>
			{bySpan.map(([span, groups]) => (
				<Rows key={span} title={text.tie(span)} groups={groups} />
			))}
			<Rows title={text.military} groups={military} />
			<p className="group-row-facts">{military.length > 0 ? text.militaryHint : text.noMilitary}</p>
		</div>
	);
}
