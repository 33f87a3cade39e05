import { expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { isLayoutFileWhole } from '../../src/build/layout-file.ts';
import { readDataset } from '../../src/build/site-data.ts';
import { indexDataset } from '../../src/query/index.ts';

it('data/layout.json holds just the nodes of the dataset: else run npm run layout', () => {
	expect(isLayoutFileWhole(indexDataset(readDataset(DATA_FOLDER)), DATA_FOLDER)).toBe(true);
});
