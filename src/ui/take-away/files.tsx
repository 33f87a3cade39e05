/** What can be saved of the view as a file: the map as a figure, its groups as a table, its network as a graph. */
import { useState } from 'react';
import { csvOf } from '../../export/csv.ts';
import { fileName } from '../../export/file-name.ts';
import { gexf } from '../../export/gexf.ts';
import { type ExportGraph, type GraphMeta, graphOf, nodeLinkJson } from '../../export/graph.ts';
import { graphml } from '../../export/graphml.ts';
import { pictureTable } from '../../export/picture-table.ts';
import { takeAwayText } from '../../text/take-away.ts';
import { useApp } from '../app-context.tsx';
import { focusOf } from '../guide-picture.ts';
import { momentInWords } from '../picture-words.ts';
import { saveFile } from '../save-file.ts';
import { usePicture, useShownView } from '../use-picture.ts';
import { Choices } from './choices.tsx';
import { pictureFigure, type Shape } from './picture-figure.ts';
import { pngOf } from './take.ts';
import { reasonOf, useSay } from './use-outcome.ts';

/** Returns how to make a file of the view and save it, saying what came of it. */
function useSave(): (extension: string, type: string, make: () => string | Promise<Blob>) => Promise<void> {
	const view = useShownView();
	const { date } = useApp((state) => state.index.dataset.version);
	const text = takeAwayText[view.lang];
	const say = useSay();
	return async (extension, type, make) => {
		const name = fileName(view, date, extension);
		try {
			saveFile(name, type, await make());
			say(text.saved(name));
		} catch (error) {
			say(text.failed(name, reasonOf(error)));
		}
	};
}

/** The map as SVG or PNG. */
export function FigureFiles({ citation }: { readonly citation: string }) {
	const index = useApp((state) => state.index);
	const layouts = useApp((state) => state.layouts);
	const selected = useApp((state) => focusOf(state.view));
	const view = { ...useShownView(), selected };
	const text = takeAwayText[view.lang];
	const picture = usePicture();
	const save = useSave();
	const [shape, setShape] = useState<Shape>('landscape');
	const figure = () => pictureFigure({ index, layouts, view, picture, shape, citation });
	return (
		<section aria-labelledby="take-figure">
			<h3 id="take-figure">{text.figure}</h3>
			<p>{text.figureHint}</p>
			<div className="take-buttons">
				<Choices legend={text.shape} names={text.shapes} value={shape} onChange={setShape} />
				<button type="button" onClick={() => save('svg', 'image/svg+xml', () => figure().svg)}>
					SVG
				</button>
				{/* Asynchronous, so that a fault in drawing is told like one of the browser. */}
				<button type="button" onClick={() => save('png', 'image/png', async () => pngOf(figure(), text))}>
					PNG
				</button>
			</div>
		</section>
	);
}

/** The groups in view, one a row. */
export function TableFile() {
	const index = useApp((state) => state.index);
	const language = useApp((state) => state.view.lang);
	const text = takeAwayText[language];
	const { shown } = usePicture();
	const save = useSave();
	const csv = () => {
		const { header, rows } = pictureTable(index, shown);
		return csvOf(header, rows, { bom: true });
	};
	return (
		<section aria-labelledby="take-table">
			<h3 id="take-table">{text.table}</h3>
			<p>{text.tableHint(shown.length)}</p>
			<div className="take-buttons">
				<button type="button" onClick={() => save('csv', 'text/csv', csv)}>
					CSV
				</button>
			</div>
		</section>
	);
}

const FORMATS: readonly {
	readonly name: string;
	readonly extension: string;
	readonly type: string;
	readonly write: (graph: ExportGraph, meta: GraphMeta) => string;
}[] = [
	{ name: 'GraphML', extension: 'graphml', type: 'application/graphml+xml', write: graphml },
	{ name: 'GEXF', extension: 'gexf', type: 'application/gexf+xml', write: gexf },
	{ name: 'JSON', extension: 'json', type: 'application/json', write: nodeLinkJson },
];

/** The groups in view and what is tied to them, as a graph. */
export function NetworkFiles({ title, url }: { readonly title: string; readonly url: string }) {
	const index = useApp((state) => state.index);
	const view = useShownView();
	const text = takeAwayText[view.lang];
	const { shown, moment } = usePicture();
	const save = useSave();
	const [people, setPeople] = useState(false);
	const graph = () =>
		graphOf(index, { moment, groups: new Map(shown.map((at) => [at.group.id, at])) }, { people });
	const meta = (): GraphMeta => ({
		...index.dataset.version,
		title,
		moment: momentInWords(index, view),
		url,
	});
	return (
		<section aria-labelledby="take-network">
			<h3 id="take-network">{text.network}</h3>
			<p>{text.networkHint}</p>
			<label className="take-check">
				<input type="checkbox" checked={people} onChange={(event) => setPeople(event.target.checked)} />{' '}
				{text.withPeople}
			</label>
			<div className="take-buttons">
				{FORMATS.map(({ name, extension, type, write }) => (
					<button
						key={name}
						type="button"
						onClick={() => save(extension, type, () => write(graph(), meta()))}
					>
						{name}
					</button>
				))}
			</div>
		</section>
	);
}
