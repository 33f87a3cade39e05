/** The dataset of this repository, as the tests of addresses need it. */
import { DATA_FOLDER, readDataFiles } from '../../src/build/data-files.ts';
import { describeFault, loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { knownIds } from '../../src/link/ids.ts';

function realDataset(): Dataset {
	const { dataset, faults } = loadDataset(readDataFiles(DATA_FOLDER));
	if (!dataset) throw new Error(faults.map(describeFault).join('\n'));
	return dataset;
}

export const STEPS = ['what', 'who', 'why'];
export const dataset = realDataset();
export const known = knownIds(dataset, STEPS);
