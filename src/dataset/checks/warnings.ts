/** What a curator should look at again: nothing here breaks the dataset, and nothing here is certainly wrong. */
import type { Fault } from '../load.ts';
import type { Dataset } from '../schema.ts';
import { warnOfDates } from './dates.ts';
import { warnOfRepetitions } from './repetitions.ts';
import { warnOfTexts } from './texts.ts';
import { warnOfUnused } from './unused.ts';

/** Returns every warning that the files give without the rules on what holds when; the dataset must have no fault. */
export function warnOfDataset(dataset: Dataset): Fault[] {
	return [
		...warnOfUnused(dataset),
		...warnOfTexts(dataset),
		...warnOfDates(dataset),
		...warnOfRepetitions(dataset),
	];
}
