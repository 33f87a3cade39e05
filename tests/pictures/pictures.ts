/** Every picture that is compared: what is drawn, by the code with which the explorer draws a figure to take away. */
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import type { Figure } from '../../src/export/figure.ts';
import { FIGURE_COLOURS } from '../../src/export/figure-colours.ts';
import { figureKey } from '../../src/export/figure-key.ts';
import { element } from '../../src/export/xml.ts';
import type { View } from '../../src/link/view.ts';
import type { Rect } from '../../src/map/frame.ts';
import { indexDataset } from '../../src/query/index.ts';
import { realDataset } from '../export/real-data.ts';
import { viewFigure, viewOf } from '../export/view-figure.ts';
import { DAY, datasetAndLayout, NETWORKS, type Network, WINDOW } from './networks.ts';
import type { Picture } from './raster.ts';

/** Returns the figure cut to a part of its map. */
function cut({ svg }: Figure, { x, y, width, height }: Rect): string {
	const [, left, top] = /class="map" transform="translate\((\S+) (\S+)\)"/.exec(svg) ?? [];
	if (left === undefined || top === undefined) throw new Error('The figure holds no map.');
	const box = `viewBox="${Number(left) + x} ${Number(top) + y} ${width} ${height}" width="${width}" height="${height}"`;
	return svg.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, box);
}

function pictureOfNetwork(network: Network): Picture {
	const { dataset, layout } = datasetAndLayout(network);
	const layouts = { landscape: layout, portrait: layout };
	const figure = viewFigure(indexDataset(dataset), layouts, viewOf({ at: DAY, ...network.view }));
	return { name: network.name, svg: cut(figure, WINDOW), zoom: 1.5 };
}

/** Everything that a key may explain, as large as in a figure. */
function pictureOfKey(): Picture {
	const width = 900;
	const shown = { ghosts: true, confidence: true, bySpan: false, possibleChairs: true };
	const { svg, height } = figureKey('en', shown, width, 14);
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		width: String(width),
		height: String(height),
		fill: FIGURE_COLOURS.ink,
	};
	return { name: 'key-to-every-mark', svg: element('svg', root, svg), zoom: 1 };
}

/** The dates between which the map must tell the difference. */
const DATES = ['1958', '1976', '1988', '2003', '2012', '2017', '2019', '2024'];

const VIEWS: Readonly<Record<string, Partial<View>>> = {
	...Object.fromEntries(DATES.map((at) => [`map-of-${at}`, { at }])),
	'taiwan-group-in-chinese-2017': {
		lang: 'zh',
		at: '2017-10',
		selected: { kind: 'group', id: 'taiwan-affairs' },
	},
	'groups-of-xi-jinping-2017': { at: '2017-10', selected: { kind: 'person', id: 'xi-jinping' } },
	'bridges-in-both-scripts-2017': { at: '2017', reading: 'bridges', labels: 'both' },
};

/** Returns all pictures, each under a name of its own. */
export function allPictures(): Picture[] {
	const index = indexDataset(realDataset());
	const layouts = layoutsOf(index, DATA_FOLDER);
	const real = Object.entries(VIEWS).map(([name, changes]): Picture => {
		const { svg } = viewFigure(index, layouts, viewOf(changes));
		return { name, svg, zoom: 0.45 };
	});
	return [...NETWORKS.map(pictureOfNetwork), pictureOfKey(), ...real];
}
