import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { layoutsOf } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { frameOf, isApex } from '../../src/map/frame.ts';
import { textWidth } from '../../src/map/labels.ts';
import { regionTitles } from '../../src/map/region-titles.ts';
import { indexDataset } from '../../src/query/index.ts';
import { textOf } from '../../src/text/index.ts';
import { SCREENS } from './on-screen.ts';

const layouts = layoutsOf(indexDataset(readDataset(DATA_FOLDER)), DATA_FOLDER);
/** Half the side of an organization's square, in map units. */
const reachOf = (key: string) => (isApex(key.replace('organization:', '')) ? 9 : 5);

describe.each(['landscape', 'portrait'] as const)('the titles of the regions (%s)', (shape) => {
	it.each(['en', 'zh'] as const)('cover no organization (%s)', (language) => {
		const frame = frameOf(shape, layouts[shape]);
		const [width, height] = SCREENS[shape];
		const scale = Math.min(width / frame.width, height / frame.height);
		const titles = regionTitles(frame, textOf(language), language, scale);
		const covered = Object.entries(layouts[shape]).flatMap(([key, [x, y]]) =>
			titles
				.filter(({ text, size, x: left, y: baseline }) => {
					const reach = reachOf(key);
					const right = left + textWidth(text, size);
					return x + reach > left && x - reach < right && y + reach > baseline - size && y - reach < baseline;
				})
				.map(({ name }) => `${key} under ${name}`),
		);
		expect(covered).toEqual([]);
	});
});
