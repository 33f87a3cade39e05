import { describe, expect, it } from 'vitest';
import { describeFault, loadDataset } from '../../src/dataset/load.ts';
import { asTexts, fixtureFiles } from './fixture.ts';

type Json = Record<string, unknown>;
type Files = Record<string, unknown>;

/** The faults, one line each, that a change brings to the fixture. */
function faultsAfter(change: (files: Files) => void): string[] {
	const files = fixtureFiles();
	change(files);
	return loadDataset(asTexts(files)).faults.map(describeFault);
}

const list = (files: Files, file: string, key?: string) =>
	(key === undefined ? files[file] : (files[file] as Json)[key]) as Json[];
const first = (files: Files, file: string, key?: string) => list(files, file, key)[0] as Json;

const again = (file: string, key?: string) => (files: Files) =>
	list(files, file, key).push({ ...first(files, file, key) });
const change = (file: string, key: string | undefined, fields: Json) => (files: Files) =>
	Object.assign(first(files, file, key), fields);
const group = (fields: Json) => (files: Files) => Object.assign(files['groups/water.json'] as Json, fields);

describe('the cross-checks', () => {
	it.each([
		['sources.json', undefined, 'source-one'],
		['people.json', undefined, 'li-yi'],
		['organizations.json', 'organizations', 'state-council'],
		['organizations.json', 'successions', 'water-to-rivers'],
		['figures.json', undefined, 'count-2017'],
		['eras.json', 'eras', 'first'],
		['eras.json', 'reforms', 'reform-2018'],
		['groups/water.json', 'tasks', 'task'],
	])('refuse an id that stands twice in %s, %s', (file, key, id) => {
		expect(faultsAfter(again(file, key))).toEqual([`${file}: id: the id "${id}" stands twice`]);
	});

	it('refuse an id that stands in two lists of one group, or twice among the posts of one person', () => {
		expect(faultsAfter(change('groups/water.json', 'tasks', { id: 'office' }))).toEqual([
			'groups/water.json: id: the id "office" stands twice',
		]);
		expect(
			faultsAfter((files) => {
				const posts = first(files, 'people.json').posts as Json[];
				posts.push({ ...(posts[1] as Json) });
			}),
		).toEqual(['people.json: id: the id "li-yi.premier-2" stands twice']);
	});

	it.each([
		['organizations.json', 'organizations', { sources: ['x'] }, 'state-council.sources', 'source'],
		['organizations.json', 'organizations', { parent: 'x' }, 'state-council.parent', 'organization'],
		[
			'organizations.json',
			'successions',
			{ sources: ['x'] },
			'successions.water-to-rivers.sources',
			'source',
		],
		['organizations.json', 'successions', { from: 'x' }, 'successions.water-to-rivers.from', 'organization'],
		['organizations.json', 'successions', { into: 'x' }, 'successions.water-to-rivers.into', 'organization'],
		['eras.json', 'eras', { sources: ['x'] }, 'first.sources', 'source'],
		['eras.json', 'reforms', { sources: ['x'] }, 'reform-2018.sources', 'source'],
		['figures.json', undefined, { sources: ['x'] }, 'count-2017.sources', 'source'],
		['groups/water.json', 'reporting', { organization: 'x' }, 'reports.organization', 'organization'],
		['groups/water.json', 'forms', { sources: ['x'] }, 'forms.form-a.sources', 'source'],
		[
			'groups/water.json',
			'tasks',
			{ conflictsWith: ['x'] },
			'tasks.task.conflictsWith',
			'claim of this group',
		],
	])('name the id that nothing bears in %s, %s: %j', (file, key, fields, field, kind) => {
		expect(faultsAfter(change(file, key, fields))).toEqual([`${file}: ${field}: no ${kind} has the id "x"`]);
	});

	it('name what nothing bears among the sources of a group and of a post', () => {
		expect(faultsAfter(group({ sources: ['source-one', 'x'] }))).toEqual([
			'groups/water.json: (group).sources: no source has the id "x"',
		]);
		expect(
			faultsAfter((files) =>
				Object.assign((first(files, 'people.json').posts as Json[])[0] as Json, { sources: ['x'] }),
			),
		).toEqual(['people.json: li-yi.premier.sources: no source has the id "x"']);
	});

	it('let an event lead into a group or into an organization', () => {
		for (const into of ['floods', 'politburo'])
			expect(faultsAfter(change('groups/water.json', 'events', { into }))).toEqual([]);
	});

	it.each([
		['groups/water.json', 'seats', 'seats.seat-water'],
		['organizations.json', 'organizations', 'state-council'],
		['eras.json', 'eras', 'first'],
	])(
		'refuse in %s, %s, what ends before it starts, but not what ends on the day on which it starts',
		(file, key, field) => {
			const dated = (from: string, to: string) => faultsAfter(change(file, key, { from, to }));
			expect(dated('2004-01-02', '2004-01-01')).toEqual([
				`${file}: ${field}: ends (2004-01-01) before it starts (2004-01-02)`,
			]);
			expect(dated('2004-01-01', '2004-01-01')).toEqual([]);
			expect(dated('2004-06', '2004')).toEqual([]);
			expect(dated('2004', '2003~')).toEqual([]);
		},
	);

	it('refuse a post that ends before it starts', () => {
		expect(
			faultsAfter((files) =>
				Object.assign((first(files, 'people.json').posts as Json[])[0] as Json, { to: '2001' }),
			),
		).toEqual(['people.json: li-yi.premier: ends (2001) before it starts (2003-03)']);
	});

	it('name each member of a circle of parents with the parent through which it goes, and nobody who only leads into it', () => {
		const circle = faultsAfter((files) => {
			const organizations = list(files, 'organizations.json', 'organizations');
			Object.assign(organizations[0] as Json, { parent: 'ministry-of-water' });
		});
		expect(circle).toEqual([
			'organizations.json: state-council.parent: expected no line of parents back to itself; found one through "ministry-of-water"',
			'organizations.json: ministry-of-water.parent: expected no line of parents back to itself; found one through "state-council"',
		]);
		expect(faultsAfter(group({ parent: 'water' }))).toEqual([
			'groups/water.json: parent: expected no line of parents back to itself; found one through "water"',
		]);
	});

	it.each([
		['groups', 'group', 'floods'],
		['organizations', 'organization', 'politburo'],
		['people', 'person', 'wang-er'],
		['sources', 'source', 'source-two'],
	])(
		'refuse a retired id among %s that leads nowhere, or that something still bears',
		(kind, word, present) => {
			const retired = (renames: Json) =>
				faultsAfter((files) => Object.assign(files['retired.json'] as Json, { [kind]: renames }));
			expect(retired({ old: 'x' })).toEqual([`retired.json: ${kind}.old: no ${word} has the id "x"`]);
			expect(retired({ [present]: present })).toEqual([
				`retired.json: ${kind}.${present}: "${present}" is still the id of a ${word}`,
			]);
		},
	);
});
