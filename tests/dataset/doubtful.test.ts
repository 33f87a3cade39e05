import { describe, expect, it } from 'vitest';
import { warnOfDataset } from '../../src/dataset/checks/warnings.ts';
import { describeFault, loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { asTexts, fixtureFiles } from './fixture.ts';

type Json = Record<string, unknown>;
type Files = Record<string, unknown>;

const FILE = 'groups/water.json';

function warn(files: Files): string[] {
	const { dataset, faults } = loadDataset(asTexts(files));
	expect(faults).toEqual([]);
	return warnOfDataset(dataset as Dataset).map(describeFault);
}
const before = new Set(warn(fixtureFiles()));

/** The warnings, one line each, that a change adds to those of the fixture. */
function warningsAfter(change: (files: Files) => void): string[] {
	const files = fixtureFiles();
	change(files);
	return warn(files).filter((warning) => !before.has(warning));
}

const group = (files: Files) => files[FILE] as Record<string, Json[]>;
const people = (files: Files) => files['people.json'] as Json[];
const posts = (files: Files) => (people(files)[0] as Json).posts as Json[];
const organizations = (files: Files, key = 'organizations') =>
	(files['organizations.json'] as Record<string, Json[]>)[key] as Json[];
const claim = { confidence: 'reported', sources: ['source-one'] };

const role = (fields: Json) =>
	warningsAfter((files) =>
		group(files).roles?.push({ id: 'r', person: 'wang-er', role: 'member', ...claim, ...fields }),
	);
const reporting = (organization: string, fields: Json) =>
	warningsAfter((files) => {
		group(files).reporting = [{ id: 'r', organization, ...claim, ...fields }];
	});

describe('a date that attests a claim', () => {
	const told = (found: string, from = '2005', to = '2010') => [
		`${FILE}: roles.r.attested: expected a date from ${from} to ${to}; found ${found}`,
	];
	it('lies between the bounds of the claim, to which coarse dates at its edges may belong', () => {
		expect(role({ from: '2005', to: '2010', attested: '2004-12-31' })).toEqual(told('2004-12-31'));
		expect(role({ from: '2005', to: '2010', attested: '2011-01-01' })).toEqual(told('2011-01-01'));
		for (const attested of ['2005-01-01', '2007', '2010-12-31'])
			expect(role({ from: '2005', to: '2010', attested })).toEqual([]);
		expect(role({ from: '2005-06', to: '2010-06', attested: '2010' })).toEqual([]);
	});

	it('is held to the one bound that is stated', () => {
		expect(role({ from: '2005', attested: '2004' })).toEqual(told('2004', '2005', '…'));
		expect(role({ to: '2010', attested: '2011' })).toEqual(told('2011', '…', '2010'));
		expect(role({ from: '2005', to: null, attested: '2004' })).toEqual(told('2004', '2005', '…'));
	});

	it('of a post lies between its bounds as well', () => {
		expect(warningsAfter((files) => Object.assign(posts(files)[0] as Json, { attested: '2014' }))).toEqual([
			'people.json: li-yi.premier.attested: expected a date from 2003-03 to 2013-03; found 2014',
		]);
	});
});

describe('a claim that names an organization', () => {
	const [lived, ended] = ['ministry-of-rivers', 'ministry-of-water'];
	it('does not end before the organization began, whatever dates tell of its end', () => {
		const early = (found: string) => [
			`${FILE}: reporting.r: expected a date after ${lived} began (2018-03); found ${found}`,
		];
		expect(reporting(lived, { from: '2010', to: '2018-02' })).toEqual(early('2018-02'));
		expect(reporting(lived, { from: '2010', attested: '2017' })).toEqual(early('2017'));
		expect(reporting(lived, { from: '2017' })).toEqual(early('2017'));
		expect(reporting(lived, { from: '2010', to: '2018-03' })).toEqual([]);
		expect(reporting(lived, {})).toEqual([]);
	});

	it('does not start after the organization ended, whatever dates tell of its start', () => {
		const late = (found: string) => [
			`${FILE}: reporting.r: expected a start before ${ended} ended (2018-03); found ${found}`,
		];
		expect(reporting(ended, { from: '2018-04' })).toEqual(late('2018-04'));
		expect(reporting(ended, { attested: '2019' })).toEqual(late('2019'));
		expect(reporting(ended, { to: '2019' })).toEqual(late('2019'));
		expect(reporting(ended, { from: '2018-04', to: null })).toEqual(late('2018-04'));
		expect(reporting(ended, { from: '2010', to: '2019' })).toEqual([]);
		expect(reporting(ended, {})).toEqual([]);
	});

	it('may still hold only where the organization still stands', () => {
		expect(reporting(ended, { from: '2010', to: null })).toEqual([
			`${FILE}: reporting.r: expected an end, since ${ended} ended (2018-03); found "to": null`,
		]);
		expect(reporting(lived, { from: '2018-03', to: null })).toEqual([]);
		expect(reporting('politburo', { from: '2018-03', to: null })).toEqual([]);
	});

	it('is checked as the post of a role, the host of an office, and the post of a person', () => {
		const late = `expected a start before ${ended} ended (2018-03); found 2020`;
		expect(role({ organization: ended, from: '2020' })).toEqual([`${FILE}: roles.r: ${late}`]);
		expect(role({ from: '2020' })).toEqual([]);
		expect(
			warningsAfter((files) => Object.assign(group(files).offices?.[0] as Json, { from: '2020' })),
		).toEqual([`${FILE}: offices.office: ${late}`]);
		expect(
			warningsAfter((files) => {
				Object.assign(group(files).offices?.[0] as Json, { from: '2020', host: undefined });
			}),
		).toEqual([]);
		expect(
			warningsAfter((files) =>
				posts(files).push({
					id: 'p',
					organization: ended,
					title: { en: 'x', zh: '字' },
					from: '2020',
					...claim,
				}),
			),
		).toEqual([`people.json: li-yi.p: ${late}`]);
	});
});

describe('a claim that names a person', () => {
	const born = (fields: Json) => role({ person: 'li-yi', role: 'adviser', ...fields });
	it('does not start after the death, nor before the birth', () => {
		expect(born({ from: '2022' })).toEqual([
			`${FILE}: roles.r: expected a start before the death of li-yi (2020~); found 2022`,
		]);
		expect(born({ from: '1939' })).toEqual([
			`${FILE}: roles.r: expected a start after the birth of li-yi (1940); found 1939`,
		]);
		// About 2020 may be any day from 2019 to 2021.
		for (const from of ['2021', '1940']) expect(born({ from })).toEqual([]);
		expect(role({ from: '1900' })).toEqual([]);
	});

	it('is checked as a post too, and the death comes after the birth', () => {
		expect(
			warningsAfter((files) =>
				posts(files).push({
					id: 'p',
					organization: 'politburo',
					title: { en: 'x', zh: '字' },
					from: '2022',
					...claim,
				}),
			),
		).toEqual(['people.json: li-yi.p: expected a start before the death of li-yi (2020~); found 2022']);
		const lived = (born: string, died: string) =>
			warningsAfter((files) => Object.assign(people(files)[1] as Json, { born, died })).filter((warning) =>
				warning.startsWith('people.json: wang-er'),
			);
		expect(lived('1950', '1949')).toEqual([
			'people.json: wang-er.died: expected a date after 1950; found 1949',
		]);
		expect(lived('1950', '1950')).toEqual([]);
	});
});

describe('the chairs of a group', () => {
	const chairs = (from: string, to: string | undefined, more: Json = {}, kind = 'chair') =>
		role({ role: kind, from, to, ...more }).filter((warning) => warning.includes(' roles.r.to:'));
	const told = (to: string) => [
		`${FILE}: roles.r.to: expected an end after that of the chair before, chair-li-yi-2003 (2013-03); found ${to}`,
	];
	it('end in the order in which they began, unless they are marked as a conflict', () => {
		expect(chairs('2005', '2013-02')).toEqual(told('2013-02'));
		expect(chairs('2005', '2013-03')).toEqual([]);
		expect(chairs('2003-03-20', '2010')).toEqual([]);
		expect(chairs('2003-03-21', '2010')).toEqual(told('2010'));
		expect(chairs('2005', undefined)).toEqual([]);
		expect(chairs('2005', '2010', {}, 'member')).toEqual([]);
		expect(chairs('2005', '2010', { conflictsWith: ['chair-li-yi-2003'] })).toEqual([]);
		expect(chairs('2005', '2010', { conflictsWith: ['office'] })).toEqual(told('2010'));
	});
});

describe('a succession of organizations', () => {
	const succession = (fields: Json) =>
		warningsAfter((files) => Object.assign(organizations(files, 'successions')[0] as Json, fields));
	const field = 'organizations.json: successions.water-to-rivers';

	it('leads to another organization', () => {
		expect(succession({ into: 'ministry-of-water' })).toEqual([
			'organizations.json: ministry-of-rivers: expected a statement that names this organization; found none',
			`${field}.into: expected another organization; found ministry-of-water`,
		]);
	});

	it('comes after the one began and before the other ended', () => {
		expect(succession({ date: '1953' })).toEqual([
			`${field}.date: expected a date after ministry-of-water began (1954-09); found 1953`,
		]);
		expect(succession({ date: '1954' })).toEqual([]);
		const ended = (to: string, date?: string) =>
			warningsAfter((files) => {
				Object.assign(organizations(files)[2] as Json, { from: '1950', to });
				Object.assign(organizations(files, 'successions')[0] as Json, { date });
			});
		expect(ended('2010', '2018-03')).toEqual([
			`${field}.date: expected a date before ministry-of-rivers ended (2010); found 2018-03`,
		]);
		expect(ended('2018', '2018-03')).toEqual([]);
		expect(ended('1953')).toEqual([
			`${field}: expected a successor that outlives ministry-of-water (from 1954-09); found ministry-of-rivers, ended 1953`,
		]);
		expect(ended('1954')).toEqual([]);
	});
});

describe('statements that stand twice', () => {
	const twice = (list: string, fields: Json, more: Json = {}) =>
		warningsAfter((files) => {
			const claims = group(files)[list] as Json[];
			claims.push({ ...(claims[0] as Json), id: 'again', ...fields });
			Object.assign(claims[0] as Json, more);
		});
	const told = (list: string, one: string, other: string) => [
		`${FILE}: ${list}.again: expected other dates than ${one}, or both marked conflictsWith; found ${other}`,
	];

	it.each([
		['names', { to: '2017' }, 'name-a (2003-03 to 2018-03)', '2003-03 to 2017', { zh: '别名' }],
		['forms', { to: '2017' }, 'form-a (… to 2018-03)', '… to 2017', { form: 'committee' }],
		[
			'roles',
			{ to: '2012', role: 'chair' },
			'chair-li-yi-2003 (2003-03-20 to 2013-03)',
			'2003-03-20 to 2012',
			{ role: 'adviser' },
		],
		[
			'roles',
			{ to: '2012' },
			'chair-li-yi-2003 (2003-03-20 to 2013-03)',
			'2003-03-20 to 2012',
			{ person: 'wang-er', role: 'adviser' },
		],
		['reporting', {}, 'reports (2003-03-20 to …)', '2003-03-20 to …', { organization: 'politburo' }],
		['offices', {}, 'office (… to …)', '… to …', { host: 'politburo' }],
		['offices', {}, 'office (… to …)', '… to …', { zh: '另一办公室' }],
		['tasks', {}, 'task (… to …)', '… to …', { en: 'do more' }],
		['events', { date: '2005' }, 'established-2003 (2003-03-20)', '2005', { event: 'suspended' }],
	])('are pointed out among %s where they say the same: %j', (list, fields, one, other, apart) => {
		expect(twice(list, fields)).toEqual(told(list, one, other));
		expect(twice(list, { ...fields, ...apart })).toEqual([]);
	});

	it('may follow each other: the one ends in the span in which the other starts', () => {
		expect(twice('seats', { from: '2018-03', to: null, organization: 'general-staff' })).toEqual(
			told('seats', 'seat-staff (… to …)', '2018-03 to …'),
		);
		const stays = (from: string, to?: string) =>
			twice('seats', { from, to, organization: 'politburo' }, { organization: 'politburo', to: '2010' });
		expect(stays('2010')).toEqual([]);
		expect(stays('2010-06')).toEqual([]);
		expect(stays('2009')).toEqual(told('seats', 'seat-water (2003-03-20 to 2010)', '2009 to …'));
		expect(stays('1998', '2003')).toEqual([]);
	});

	it('may be events that come again, but not a second founding or end', () => {
		const events = (event: string, date: string) =>
			warningsAfter((files) => {
				group(files).events?.push(
					{ id: 'one', event, date: '2010', ...claim },
					{ id: 'two', event, date, ...claim },
				);
			});
		expect(events('suspended', '2012')).toEqual([]);
		expect(events('suspended', '2010-05')).toHaveLength(1);
		expect(events('abolished', '2012')).toEqual([
			`${FILE}: events.two: expected other dates than one (2010), or both marked conflictsWith; found 2012`,
		]);
	});

	it('are left alone where either marks the conflict, but the mark is asked of both', () => {
		const other = { organization: 'ministry-of-water', from: '2010' };
		const marked = (of: Json, on: Json) =>
			warningsAfter((files) => {
				const seats = group(files).seats as Json[];
				Object.assign(seats[0] as Json, of);
				seats.push({ id: 'again', ...other, ...claim, ...on });
			});
		expect(marked({ conflictsWith: ['again'] }, { conflictsWith: ['seat-water'] })).toEqual([]);
		expect(marked({ conflictsWith: ['again'] }, {})).toEqual([
			`${FILE}: seats.seat-water.conflictsWith: expected again to name seat-water too; found it named on one side only`,
		]);
		expect(marked({ conflictsWith: ['again'] }, { conflictsWith: ['office'] })).toHaveLength(2);
	});

	it('are figures of one value, date and source', () => {
		const figures = (fields: Json) =>
			warningsAfter((files) => {
				const list = files['figures.json'] as Json[];
				list.push({ ...(list[0] as Json), id: 'again', ...fields });
			});
		expect(figures({ asOf: '2017' })).toEqual([
			'figures.json: again: expected another figure than count-2017; found the same value (83), date and source',
		]);
		for (const apart of [{ value: 84 }, { asOf: '2016' }, { sources: ['source-two'] }])
			expect(figures(apart)).toEqual([]);
		expect(figures({ sources: ['source-two', 'source-one'] })).toHaveLength(1);
	});
});

describe('texts and names', () => {
	it('are asked for in both languages, wherever they stand', () => {
		const note = { note: { en: 'x' } };
		const warnings = warningsAfter((files) => {
			Object.assign(group(files), note);
			Object.assign(organizations(files)[0] as Json, note);
			Object.assign(organizations(files, 'successions')[0] as Json, note);
			Object.assign(posts(files)[0] as Json, { ...note, title: { en: 'Premier' } });
			const figures = files['figures.json'] as Json[];
			Object.assign(figures[0] as Json, { ...note, what: { en: 'groups' } });
			Object.assign(group(files).events?.[0] as Json, note);
		});
		const told = (place: string, text = 'x') =>
			`${place}.zh: expected the Chinese of "${text}"; found nothing`;
		expect(warnings).toEqual([
			told(`${FILE}: note`),
			told(`${FILE}: events.established-2003.note`),
			told('organizations.json: state-council.note'),
			told('organizations.json: successions.water-to-rivers.note'),
			told('people.json: li-yi.premier.title', 'Premier'),
			told('people.json: li-yi.premier.note'),
			told('figures.json: count-2017.what', 'groups'),
			told('figures.json: count-2017.note'),
		]);
	});

	it('are written in the letters of their language, wherever they stand', () => {
		const names = { en: '水', zh: 'W' };
		const warnings = warningsAfter((files) => {
			Object.assign(group(files).offices?.[0] as Json, names);
			Object.assign(organizations(files)[0] as Json, names);
			Object.assign(people(files)[1] as Json, names);
			const { eras, reforms } = files['eras.json'] as Record<string, Json[]>;
			Object.assign(eras?.[0] as Json, names);
			Object.assign(reforms?.[0] as Json, names);
		});
		expect(warnings).toEqual(
			[
				`${FILE}: offices.office`,
				'organizations.json: state-council',
				'people.json: wang-er',
				'eras.json: first',
				'eras.json: reform-2018',
			].flatMap((place) => [
				`${place}.en: expected an English name; found "水"`,
				`${place}.zh: expected a Chinese name; found "W"`,
			]),
		);
	});
});

describe('what nothing uses', () => {
	it.each([
		['a group', (files: Files) => Object.assign(group(files), { sources: ['new'] })],
		['a claim', (files: Files) => Object.assign(group(files).tasks?.[0] as Json, { sources: ['new'] })],
		[
			'an organization',
			(files: Files) => Object.assign(organizations(files)[0] as Json, { sources: ['new'] }),
		],
		[
			'a succession',
			(files: Files) => Object.assign(organizations(files, 'successions')[0] as Json, { sources: ['new'] }),
		],
		['a post', (files: Files) => Object.assign(posts(files)[0] as Json, { sources: ['new'] })],
		[
			'an era',
			(files: Files) =>
				Object.assign((files['eras.json'] as { eras: Json[] }).eras[0] as Json, { sources: ['new'] }),
		],
		[
			'a reform',
			(files: Files) =>
				Object.assign((files['eras.json'] as { reforms: Json[] }).reforms[0] as Json, { sources: ['new'] }),
		],
		[
			'a figure',
			(files: Files) => Object.assign((files['figures.json'] as Json[])[1] as Json, { sources: ['new'] }),
		],
	])('is not a source that %s cites', (_, cite) => {
		const cited = warningsAfter((files) => {
			const sources = files['sources.json'] as Json[];
			sources.push({ ...(sources[0] as Json), id: 'new' });
			cite(files);
		});
		expect(cited.filter((warning) => warning.startsWith('sources.json: new'))).toEqual([]);
	});

	it.each([
		[
			'the post of a role',
			(files: Files) => Object.assign(group(files).roles?.[2] as Json, { organization: 'new' }),
		],
		['a seat', (files: Files) => Object.assign(group(files).seats?.[1] as Json, { organization: 'new' })],
		[
			'a reporting line',
			(files: Files) => Object.assign(group(files).reporting?.[0] as Json, { organization: 'new' }),
		],
		[
			'the host of an office',
			(files: Files) => Object.assign(group(files).offices?.[0] as Json, { host: 'new' }),
		],
		[
			'the end of an event',
			(files: Files) => Object.assign(group(files).events?.[1] as Json, { into: 'new' }),
		],
		['a parent', (files: Files) => Object.assign(organizations(files)[4] as Json, { parent: 'new' })],
		[
			'a predecessor',
			(files: Files) => Object.assign(organizations(files, 'successions')[0] as Json, { from: 'new' }),
		],
		[
			'a successor',
			(files: Files) => Object.assign(organizations(files, 'successions')[0] as Json, { into: 'new' }),
		],
		[
			'the place of a post',
			(files: Files) => Object.assign(posts(files)[0] as Json, { organization: 'new' }),
		],
	])('is not an organization that stands as %s', (_, name) => {
		const named = warningsAfter((files) => {
			organizations(files).push({ id: 'new', en: 'New', zh: '新', system: 'party', sources: [] });
			name(files);
		});
		expect(named.filter((warning) => warning.startsWith('organizations.json: new'))).toEqual([]);
	});
});
