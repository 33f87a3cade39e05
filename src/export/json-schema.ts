/** The published JSON Schema of each data file, made from the one definition in the dataset. For the build only: it loads zod. */
import { z } from 'zod';
import {
	erasFile,
	figuresFile,
	groupFile,
	organizationsFile,
	peopleFile,
	retiredFile,
	sourcesFile,
	versionFile,
} from '../dataset/schema.ts';

const FILES = {
	group: groupFile,
	organizations: organizationsFile,
	people: peopleFile,
	sources: sourcesFile,
	eras: erasFile,
	figures: figuresFile,
	retired: retiredFile,
	version: versionFile,
} as const;

/** The kinds of data file that have a schema. */
export type SchemaName = keyof typeof FILES;

/** Returns the JSON Schema (draft 2020-12) of each kind of data file, by its name. */
export function jsonSchemas(): ReadonlyMap<SchemaName, object> {
	const schemas = Object.entries(FILES) as [SchemaName, z.ZodType][];
	return new Map(schemas.map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]));
}
