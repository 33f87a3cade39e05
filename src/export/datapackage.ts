/** The description of the published tables as a Frictionless Data Package (v1, tabular profile). */
import type { Version } from '../dataset/schema.ts';
import type { Field, Table } from './table.ts';
import { licenceOf, WORK } from './work.ts';

/** A field as of Table Schema v1. */
interface FieldDescriptor {
	readonly name: string;
	readonly type: Field['type'];
	readonly description: string;
	readonly constraints?: {
		readonly required?: true;
		readonly unique?: true;
		readonly enum?: readonly string[];
		readonly pattern?: string;
	};
}

interface ForeignKey {
	readonly fields: string;
	readonly reference: { readonly resource: string; readonly fields: string };
}

interface Resource {
	readonly name: string;
	readonly profile: 'tabular-data-resource';
	readonly path: string;
	readonly description: string;
	readonly format: 'csv';
	readonly mediatype: 'text/csv';
	readonly encoding: 'utf-8';
	readonly dialect: { readonly delimiter: ','; readonly lineTerminator: '\r\n'; readonly header: true };
	readonly schema: {
		readonly fields: readonly FieldDescriptor[];
		readonly missingValues: readonly string[];
		readonly primaryKey: string | readonly string[];
		readonly foreignKeys?: readonly ForeignKey[];
	};
}

export interface DataPackage {
	readonly profile: 'tabular-data-package';
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	readonly created: string;
	readonly licenses: readonly [{ readonly name: string; readonly title: string; readonly path: string }];
	readonly contributors: readonly [{ readonly title: string; readonly role: 'author' }];
	readonly keywords: readonly string[];
	readonly resources: readonly Resource[];
}

function fieldDescriptor(field: Field, key: readonly string[]): FieldDescriptor {
	const constraints = {
		...((field.required || key.includes(field.name)) && { required: true as const }),
		...(key.length === 1 && key[0] === field.name && { unique: true as const }),
		...(field.values && { enum: field.values }),
		...(field.pattern !== undefined && { pattern: field.pattern }),
	};
	return {
		name: field.name,
		type: field.type,
		description: field.description,
		...(Object.keys(constraints).length > 0 && { constraints }),
	};
}

/** Returns the file name of a table within the package. */
export function csvPath(table: Table): string {
	return `${table.name}.csv`;
}

function resourceOf(table: Table): Resource {
	const foreignKeys = table.fields.flatMap(({ name, references }): ForeignKey[] =>
		references === undefined
			? []
			: [
					{
						fields: name,
						// By the standard an empty name refers to the table itself.
						reference: { resource: references === table.name ? '' : references, fields: 'id' },
					},
				],
	);
	const [first] = table.key;
	return {
		name: table.name,
		profile: 'tabular-data-resource',
		path: csvPath(table),
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
		schema: {
			fields: table.fields.map((field) => fieldDescriptor(field, table.key)),
			missingValues: [''],
			primaryKey: table.key.length === 1 && first !== undefined ? first : table.key,
			...(foreignKeys.length > 0 && { foreignKeys }),
		},
	};
}

/** Returns the content of datapackage.json for the tables, whose CSV files lie beside it. */
export function dataPackage(tables: readonly Table[], version: Version): DataPackage {
	const licence = licenceOf(version.licence);
	return {
		profile: 'tabular-data-package',
		name: WORK.name,
		title: WORK.title.en,
		description: WORK.description.en,
		version: version.version,
		created: `${version.date}T00:00:00Z`,
		licenses: [{ name: version.licence, title: licence.title, path: licence.url }],
		contributors: [{ title: WORK.author.en, role: 'author' }],
		keywords: ['China', 'politics', 'leading small groups', '领导小组', '议事协调机构'],
		resources: tables.map(resourceOf),
	};
}
