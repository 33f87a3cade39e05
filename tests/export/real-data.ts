/** The dataset of this repository, for tests that must hold whatever it says. */
import { DATA_FOLDER, readDataFiles } from '../../src/build/data-files.ts';
import { describeFault, loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

/** Returns the dataset as it stands; throws with its faults where it is broken. */
export function realDataset(): Dataset {
	const { dataset, faults } = loadDataset(readDataFiles(DATA_FOLDER));
	if (!dataset) throw new Error(faults.map(describeFault).join('\n'));
	return dataset;
}
