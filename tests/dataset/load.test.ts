import { describe, expect, it } from 'vitest';
import { describeFault, type Fault, loadDataset } from '../../src/dataset/load.ts';
import { asTexts, fixtureFiles } from './fixture.ts';

type Json = Record<string, unknown>;

/** The faults after a change to the fixture. */
function faultsAfter(change: (files: Record<string, unknown>) => void): readonly Fault[] {
	const files = fixtureFiles();
	change(files);
	return loadDataset(asTexts(files)).faults;
}

const group = (files: Record<string, unknown>) => files['groups/water.json'] as Record<string, Json[]>;

describe('loading', () => {
	it('returns the whole dataset where nothing is wrong', () => {
		const { dataset, faults } = loadDataset(asTexts(fixtureFiles()));
		expect(faults).toEqual([]);
		expect(dataset?.groups.map(({ id }) => id)).toEqual(['floods', 'water']);
		expect(dataset?.successions).toHaveLength(1);
	});

	it('names each file that is missing', () => {
		const required = Object.keys(fixtureFiles()).filter((path) => !path.startsWith('groups/'));
		for (const path of required) {
			expect(faultsAfter((files) => delete files[path])).toContainEqual({
				file: path,
				field: '(whole file)',
				message: 'the file is missing',
			});
		}
		const none = loadDataset(new Map()).faults;
		expect(none.map(({ file }) => file).sort()).toEqual([...required, 'groups/'].sort());
	});

	it('names the file that is not JSON', () => {
		const files = asTexts(fixtureFiles()).set('people.json', '[{"id": ');
		const { faults } = loadDataset(files);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.file).toBe('people.json');
		expect(faults[0]?.message).toMatch(/^not JSON/);
	});

	it('names the field, what was expected and what was found', () => {
		const faults = faultsAfter((files) => {
			Object.assign(group(files).roles?.[0] as Json, { from: '2003-13' });
		});
		expect(faults).toHaveLength(1);
		expect(describeFault(faults[0] as Fault)).toBe(
			'groups/water.json: roles.[0].from: a date YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end for about; found "2003-13"',
		);
	});

	it('reports every fault of every file at once', () => {
		const faults = faultsAfter((files) => {
			Object.assign(files['version.json'] as Json, { version: 'one' });
			Object.assign(group(files).seats?.[0] as Json, { confidence: 'certain' });
			Object.assign(group(files).names?.[0] as Json, { zh: 7 });
			(files['sources.json'] as Json[])[0] = { id: 'source-one' };
		});
		const places = faults.map(({ file, field }) => `${file} ${field}`);
		expect(places).toEqual(
			expect.arrayContaining([
				'version.json version',
				'groups/water.json seats.[0].confidence',
				'groups/water.json names.[0].zh',
				'sources.json [0].title',
				'sources.json [0].publisher',
			]),
		);
	});

	it('names each broken reference by file, claim and id', () => {
		const faults = faultsAfter((files) => {
			const water = group(files);
			Object.assign(water.roles?.[0] as Json, { person: 'nobody', organization: 'nothing' });
			Object.assign(water.seats?.[0] as Json, { organization: 'nothing', sources: ['nowhere'] });
			Object.assign(water.offices?.[0] as Json, { host: 'nothing' });
			Object.assign(water.events?.[0] as Json, { into: 'nothing', conflictsWith: ['no-claim'] });
			Object.assign(water, { parent: 'no-group' });
			const [li] = files['people.json'] as { posts: Json[] }[];
			Object.assign(li?.posts[0] as Json, { organization: 'nothing', conflictsWith: ['no-post'] });
		});
		expect(faults.map(({ file, field, message }) => `${file} ${field}: ${message}`).sort()).toEqual(
			[
				'groups/water.json events.established-2003.conflictsWith: no claim of this group has the id "no-claim"',
				'groups/water.json events.established-2003.into: no group or organization has the id "nothing"',
				'groups/water.json offices.office.host: no organization has the id "nothing"',
				'groups/water.json parent: no group has the id "no-group"',
				'groups/water.json roles.chair-li-yi-2003.organization: no organization has the id "nothing"',
				'groups/water.json roles.chair-li-yi-2003.person: no person has the id "nobody"',
				'groups/water.json seat-water.organization: no organization has the id "nothing"',
				'groups/water.json seats.seat-water.sources: no source has the id "nowhere"',
				'people.json li-yi.premier.conflictsWith: no post of this person has the id "no-post"',
				'people.json li-yi.premier.organization: no organization has the id "nothing"',
			].sort(),
		);
	});

	it('refuses a group that is not named as its file, and parents that lead back to themselves', () => {
		const misnamed = faultsAfter((files) => Object.assign(group(files), { id: 'waters' }));
		expect(misnamed).toContainEqual({
			file: 'groups/water.json',
			field: 'id',
			message: 'the id "waters" is not the file\'s name',
		});
		const circular = faultsAfter((files) => Object.assign(group(files), { parent: 'floods' }));
		expect(circular.map(({ file, field }) => `${file} ${field}`)).toEqual([
			'groups/floods.json parent',
			'groups/water.json parent',
		]);
	});

	it('refuses an address that is not http', () => {
		for (const url of ['javascript:alert(1)', 'ftp://a.example/x', 'file:///etc/passwd', '//a.example']) {
			const faults = faultsAfter((files) => {
				Object.assign((files['sources.json'] as Json[])[0] as Json, { url });
			});
			expect(
				faults.map(({ field }) => field),
				url,
			).toEqual(['[0].url']);
		}
	});

	it('survives hostile and huge values, and quotes no more than a line of them', () => {
		const huge = 'x'.repeat(2_000_000);
		for (const value of [huge, { [huge]: 1 }, [huge], '\u0000', '\ud800', null, [[[[]]]]]) {
			const faults = faultsAfter((files) => Object.assign(group(files).names?.[0] as Json, { abbr: value }));
			for (const { message } of faults) expect(message.length).toBeLessThan(300);
		}
		for (const text of ['', '\ufeff[]', 'null', '"x"', '1e999', '{"__proto__":{"id":"x"}}']) {
			const { faults } = loadDataset(asTexts(fixtureFiles()).set('people.json', text));
			expect(faults.length, text.slice(0, 20)).toBeGreaterThan(0);
			expect(faults.every(({ file }) => file === 'people.json')).toBe(true);
		}
		expect(({} as Json).id).toBeUndefined();
	});
});

describe('a fault', () => {
	it('names the number in a list, the key, or the whole file', () => {
		const places = (value: unknown) =>
			loadDataset(asTexts({ ...fixtureFiles(), 'sources.json': value })).faults.map(describeFault);
		expect(places('x')).toEqual([
			'sources.json: (whole file): Invalid input: expected array, received string; found "x"',
		]);
		expect(places([7])).toEqual([
			'sources.json: [0]: Invalid input: expected object, received number; found 7',
		]);
		const [first] = fixtureFiles()['sources.json'] as Json[];
		expect(places([{ ...first, title: undefined }])).toEqual([
			'sources.json: [0].title: Invalid input: expected string, received undefined; found nothing',
		]);
	});

	it('quotes at most sixty characters of what was found', () => {
		const [fault] = faultsAfter((files) => Object.assign(group(files), { area: 'x'.repeat(100) }));
		expect(fault?.message.endsWith(`; found "${'x'.repeat(59)}…`)).toBe(true);
	});

	it('says so where what was found is nested too deeply to quote', () => {
		const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		const { faults } = loadDataset(asTexts(fixtureFiles()).set('version.json', text));
		expect(faults.map(({ message }) => message)).toEqual([
			'Invalid input: expected object, received array; found something nested too deeply to quote',
		]);
	});

	it('is one line of limited length, whatever file and field are called', () => {
		const long = 'y'.repeat(1000);
		expect(describeFault({ file: long, field: long, message: long })).toBe(
			`${'y'.repeat(120)}…: ${'y'.repeat(120)}…: ${'y'.repeat(600)}…`,
		);
		expect(describeFault({ file: 'a\u202E', field: 'b', message: 'c' })).toBe('a\\u202e: b: c');
	});

	it('is the missing file or the missing folder', () => {
		const files = asTexts(fixtureFiles());
		for (const path of [...files.keys()]) if (path.startsWith('groups/')) files.delete(path);
		expect(loadDataset(files).faults.map(describeFault)).toEqual([
			'groups/: (folder): no group file was found',
		]);
	});

	it('is not a wrong name of a group beside one that could not be read', () => {
		const places = faultsAfter((files) => {
			files['groups/floods.json'] = 7;
			Object.assign(group(files), { id: 'waters' });
		}).map(({ file, field }) => `${file} ${field}`);
		expect(places).toEqual(['groups/floods.json (whole file)']);
	});

	it('is no other file that lies in the folder', () => {
		expect(faultsAfter((files) => Object.assign(files, { 'layout.json': 7, 'README.md': 'x' }))).toEqual([]);
	});
});
