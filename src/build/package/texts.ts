/** The texts that go with the published data: what it is, how to cite it, under which licence. */
import type { Version } from '../../dataset/schema.ts';
import { csvPath } from '../../export/datapackage.ts';
import type { Table } from '../../export/table.ts';
import { licenceOf, WORK } from '../../export/work.ts';

/** Returns CITATION.cff (Citation File Format 1.2.0); every text is quoted as in JSON, which YAML reads. */
export function citationCff(version: Version): string {
	const quoted = JSON.stringify;
	return [
		'cff-version: 1.2.0',
		`message: ${quoted('If you use this dataset, please cite it as below.')}`,
		'type: dataset',
		`title: ${quoted(`${WORK.title.en} (${WORK.title.zh})`)}`,
		`abstract: ${quoted(WORK.description.en)}`,
		'authors:',
		`  - name: ${quoted(WORK.author.en)}`,
		`version: ${quoted(version.version)}`,
		`date-released: ${quoted(version.date)}`,
		`license: ${quoted(version.licence)}`,
		'',
	].join('\n');
}

/** Returns the text of the data's licence: its name, its address and what to say. */
export function licenceText(version: Version): string {
	const { title, url } = licenceOf(version.licence);
	return [
		`${WORK.title.en} (${WORK.title.zh}), version ${version.version}, ${version.date}`,
		`by ${WORK.author.en}`,
		'',
		`This dataset is licensed under ${title} (${version.licence}).`,
		`The whole text of the licence: ${url}`,
		'',
		'You may share and adapt it, also commercially, as long as you give credit, link to the licence',
		'and say whether changes were made. How to cite it is in CITATION.cff.',
		'',
		'The works listed as sources belong to their authors and are not covered by this licence.',
		'',
	].join('\n');
}

/** Returns the README of the package. */
export function packageReadme(tables: readonly Table[], version: Version): string {
	const rows = tables.map((table) => `| \`${csvPath(table)}\` | ${table.description} |`);
	return [
		`# ${WORK.title.en} ${WORK.title.zh}`,
		'',
		`Version ${version.version}, ${version.date}, licence ${version.licence} (see \`LICENSE.txt\`).`,
		'',
		WORK.description.en,
		'',
		WORK.description.zh,
		'',
		'## Files',
		'',
		'| file | what it holds |',
		'| --- | --- |',
		...rows,
		'| `datapackage.json` | The tables described as a Frictionless Data Package: columns, types, keys. |',
		'| `dataset.json` | The whole dataset as one JSON file. |',
		'| `popolo.json` | People, organizations and memberships as Popolo. |',
		'| `schema/` | JSON Schema of each kind of data file. |',
		'| `CITATION.cff` | How to cite. |',
		'',
		'## Reading the tables',
		'',
		'- UTF-8, commas, lines that end in CRLF (RFC 4180). An empty cell means: not stated.',
		'- Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `~` at the end for about.',
		'- `to` is empty both where something is still so and where its end is not stated: `still` tells them apart.',
		'- `claim_sources.csv` joins the `id` of any claim to its sources.',
		'- Several values in one cell have `|` between them.',
		'- Free text that a spreadsheet would run as a formula has an apostrophe before it.',
		'',
	].join('\n');
}
