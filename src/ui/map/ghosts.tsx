/** The groups that are gone, faintly, where they stood: links as the others, but no stops of a walk. */
import { encode } from '../../link/codec.ts';
import { defaultView } from '../../link/view.ts';
import { GHOST_RADIUS, type Ghost } from '../../map/ghosts.ts';
import { formatYears, nameOf } from '../../text/format.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';

/** Draws them. */
export function Ghosts({ ghosts }: { readonly ghosts: readonly Ghost[] }) {
	const text = useText();
	const language = useLanguage();
	const base = useApp((state) => state.base);
	const groups = useApp((state) => state.index.groups);
	return (
		<g className="gone-groups">
			{ghosts.map(({ key, id, x, y, life }) => {
				const name = groups.get(id)?.names.at(-1);
				const words = text.goneGroup(name ? nameOf(name, language) : id, formatYears(life));
				return (
					<a
						key={key}
						href={encode({ ...defaultView(language), selected: { kind: 'group', id } }, base)}
						className="node gone"
						data-kind="group"
						data-id={id}
						aria-label={words}
						tabIndex={-1}
						draggable={false}
					>
						<title>{words}</title>
						<circle className="hit" cx={x} cy={y} r={GHOST_RADIUS + 3} />
						<circle className="core" cx={x} cy={y} r={GHOST_RADIUS} />
					</a>
				);
			})}
		</g>
	);
}
