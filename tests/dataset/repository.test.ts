import { expect, it } from 'vitest';
import { checkFiles } from '../../src/build/data-check.ts';
import { DATA_FOLDER, readDataFiles } from '../../src/build/data-files.ts';
import { describeFault } from '../../src/dataset/load.ts';

it('the check of the data finds no error in the dataset of this repository, so that no link leads to a host not reviewed', () => {
	const { faults } = checkFiles(readDataFiles(DATA_FOLDER));
	expect(faults.map(describeFault)).toEqual([]);
});
