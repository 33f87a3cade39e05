import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DATA_FOLDER, readDataFiles } from '../../src/build/data-files.ts';
import { jsonSchemas, type SchemaName } from '../../src/export/json-schema.ts';

const files = readDataFiles(DATA_FOLDER);
const schemas = jsonSchemas();
// Formats are left to readers that know them: an address is checked when the dataset is loaded.
const ajv = new Ajv2020({ strict: true, validateFormats: false });
const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));

function kindOf(path: string): SchemaName | undefined {
	const name = path.startsWith('groups/') ? 'group' : path.replace(/\.json$/, '');
	return [...schemas.keys()].find((known) => known === name);
}

describe('the published JSON Schemas', () => {
	const known = [...files].flatMap(([path, text]) => {
		const kind = kindOf(path);
		return kind ? [{ path, kind, json: JSON.parse(text) as unknown }] : [];
	});

	test('every schema has a file that it accepts, and accepts all of its kind', () => {
		expect(new Set(known.map(({ kind }) => kind))).toEqual(new Set(schemas.keys()));
		for (const { path, kind, json } of known) {
			const validate = validators.get(kind);
			expect(validate?.(json), `${path}: ${ajv.errorsText(validate?.errors ?? null)}`).toBe(true);
		}
	});
	test('a group with an unknown field, a missing one or a word out of its list is refused', () => {
		const group = known.find(({ kind }) => kind === 'group')?.json as Record<string, unknown>;
		const validate = validators.get('group');
		const { names: _, ...nameless } = group;
		expect(validate?.(group)).toBe(true);
		expect(validate?.(nameless)).toBe(false);
		expect(validate?.({ ...group, extra: 1 })).toBe(false);
		expect(validate?.({ ...group, type: 'military' })).toBe(false);
		expect(validate?.({ ...group, id: 'Not An Id' })).toBe(false);
	});
});
