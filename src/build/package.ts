/** The published package of the data: every file that stands in dist/data/. */
import type { Dataset } from '../dataset/schema.ts';
import { tableCsv } from '../export/csv.ts';
import { csvPath, dataPackage } from '../export/datapackage.ts';
import { jsonSchemas } from '../export/json-schema.ts';
import { popolo } from '../export/popolo.ts';
import { TABLES } from '../export/tables.ts';
import { indexDataset } from '../query/index.ts';
import { citationCff, licenceText, packageReadme } from './package/texts.ts';

function json(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/** Returns the package's files, path below dist/data/ → text. The same dataset gives the same bytes. */
export function packageFiles(dataset: Dataset): Map<string, string> {
	const index = indexDataset(dataset);
	return new Map([
		['dataset.json', `${JSON.stringify(dataset)}\n`],
		...TABLES.map((table) => [csvPath(table), tableCsv(table, index)] as const),
		['datapackage.json', json(dataPackage(TABLES, dataset.version))],
		['popolo.json', `${JSON.stringify(popolo(index))}\n`],
		...[...jsonSchemas()].map(([name, schema]) => [`schema/${name}.schema.json`, json(schema)] as const),
		['CITATION.cff', citationCff(dataset.version)],
		['LICENSE.txt', licenceText(dataset.version)],
		['README.md', packageReadme(TABLES, dataset.version)],
	]);
}
