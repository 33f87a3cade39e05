/** The groups that have ended or are no longer attested, faintly, where they stood: links as the others, but no stops of a walk. */
import { memo } from 'react';
import { yearOf } from '../../dataset/dates.ts';
import { encodeEntity } from '../../link/codec.ts';
import { GHOST_RADIUS, type Ghost } from '../../map/ghosts.ts';
import { formatDate, nameOf } from '../../text/format.ts';
import { useApp, useLanguage, useText } from '../app-context.tsx';

/** Draws them. */
export const Ghosts = memo(function Ghosts({ ghosts }: { readonly ghosts: readonly Ghost[] }) {
	const text = useText();
	const language = useLanguage();
	const base = useApp((state) => state.base);
	const groups = useApp((state) => state.index.groups);
	return (
		<g className="gone-groups">
			{ghosts.map(({ key, id, x, y, hasEnded, last }) => {
				const name = groups.get(id)?.names.at(-1);
				const year = formatDate(String(yearOf(last)), language);
				const words = text[hasEnded ? 'endedGroup' : 'lastSeenGroup'](
					name ? nameOf(name, language) : id,
					year,
				);
				return (
					<a
						key={key}
						href={encodeEntity({ kind: 'group', id }, language, base)}
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
});
