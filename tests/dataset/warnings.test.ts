import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/build/data-check.ts';
import { describeFault } from '../../src/dataset/load.ts';
import { asTexts, fixtureFiles } from './fixture.ts';

type Json = Record<string, unknown>;
type Files = Record<string, unknown>;

const listed = [{ host: 'www.gov.cn', name: 'State Council', kind: 'official' }];

function check(change: (files: Files) => void = () => {}) {
	const files: Files = { ...fixtureFiles(), 'hosts.json': structuredClone(listed) };
	change(files);
	const { faults, warnings } = checkFiles(asTexts(files));
	return { errors: faults.map(describeFault), warnings: warnings.map(describeFault) };
}
/** The warnings that a change adds to those of the fixture. */
function added(change: (files: Files) => void): string[] {
	const before = new Set(check().warnings);
	const { errors, warnings } = check(change);
	expect(errors).toEqual([]);
	return warnings.filter((warning) => !before.has(warning));
}
const group = (files: Files, id = 'water') => files[`groups/${id}.json`] as Record<string, Json[]>;
const organizations = (files: Files) =>
	(files['organizations.json'] as Record<string, Json[]>).organizations as Json[];
const claim = { confidence: 'reported', sources: ['source-one'] };

describe('the check of the data', () => {
	it('warns of nothing in the fixture but what it leaves out on purpose', () => {
		expect(check()).toEqual({
			errors: [],
			warnings: [
				'groups/floods.json: summary: expected two or three sentences in English and Chinese; found nothing',
			],
		});
	});

	it('rejects a host that is not listed, and a bare number', () => {
		const source = (url: string) =>
			check((files) => Object.assign((files['sources.json'] as Json[])[0] as Json, { url })).errors;
		expect(source('https://scraper.example/a')).toEqual([
			'sources.json: source-one.url: expected a host that hosts.json lists; found "scraper.example" in "https://scraper.example/a"',
		]);
		for (const url of ['http://115.29.1.2/a', 'http://[2001:db8::1]/a', 'http://3232235777/a'])
			expect(source(url)[0], url).toMatch(/^sources\.json: source-one\.url: expected a named host; found/);
		expect(source('https://www.gov.cn:8443/a')).toHaveLength(1);
		expect(source('https://www.gov.cn/b')).toEqual([]);
	});

	it('rejects a broken list of hosts, and without a list still rejects bare numbers', () => {
		const hosts = (list: unknown) =>
			check((files) => {
				files['hosts.json'] = list;
			}).errors;
		expect(hosts({})).toContain('hosts.json: (whole file): expected a list of hosts');
		expect(hosts([...listed, ...listed])).toEqual([
			'hosts.json: [1].host: the host "www.gov.cn" stands twice',
		]);
		expect(hosts([...listed, { host: 'a.example' }])[0]).toMatch(
			/^hosts\.json: \[1\]: expected host, name and kind/,
		);
		const without = (url: string) =>
			check((files) => {
				delete files['hosts.json'];
				Object.assign((files['sources.json'] as Json[])[0] as Json, { url });
			}).errors;
		expect(without('https://anything.example/')).toEqual([]);
		expect(without('http://10.0.0.1/')).toHaveLength(1);
	});

	it('warns of people, sources and organizations that nothing uses', () => {
		const warnings = added((files) => {
			(files['people.json'] as Json[]).push({ id: 'no-one', en: 'No One', zh: '无人', posts: [] });
			const [source] = files['sources.json'] as Json[];
			(files['sources.json'] as Json[]).push({ ...source, id: 'uncited' });
			organizations(files).push({ id: 'unused', en: 'Unused', zh: '无', system: 'party', sources: [] });
		});
		expect(warnings).toEqual([
			'people.json: no-one: expected a role or a post of this person; found none',
			'sources.json: uncited: expected a statement that cites this source; found none',
			'organizations.json: unused: expected a statement that names this organization; found none',
		]);
	});

	it('warns of a note, title or task without Chinese, and of names in the wrong script', () => {
		const warnings = added((files) => {
			Object.assign(group(files).tasks?.[0] as Json, { zh: undefined });
			Object.assign(group(files).roles?.[0] as Json, { as: { en: 'premier' }, note: { en: 'As seen.' } });
			Object.assign(group(files).names?.[0] as Json, { en: '水利', zh: 'Water' });
		});
		expect(warnings).toEqual([
			'groups/water.json: roles.chair-li-yi-2003.note.zh: expected the Chinese of "As seen."; found nothing',
			'groups/water.json: names.name-a.en: expected an English name; found "水利"',
			'groups/water.json: names.name-a.zh: expected a Chinese name; found "Water"',
			'groups/water.json: roles.chair-li-yi-2003.as.zh: expected the Chinese of "premier"; found nothing',
			'groups/water.json: tasks.task.zh: expected the Chinese of "steer water"; found nothing',
		]);
	});

	it('warns of a seat after its organization ended or before it began, but not of one on the day of the change', () => {
		const seat = (dates: Json) =>
			added((files) => {
				group(files).seats?.push({ id: 'x', organization: 'ministry-of-water', ...dates, ...claim });
				group(files).seats?.splice(0, 1);
			}).filter((warning) => warning.includes('seats.x'));
		expect(seat({ from: '2019' })).toEqual([
			'groups/water.json: seats.x: expected a start before ministry-of-water ended (2018-03); found 2019',
		]);
		expect(seat({ to: null })).toEqual([
			'groups/water.json: seats.x: expected an end, since ministry-of-water ended (2018-03); found "to": null',
		]);
		expect(seat({ from: '2018-03' })).toEqual([]);
		expect(seat({ from: '2010', to: '2018' })).toEqual([]);
	});

	it('warns of a role after a death, of an attestation outside its bounds, and of a chair nested in another', () => {
		const warnings = added((files) => {
			group(files).roles?.push(
				{ id: 'late', person: 'li-yi', role: 'adviser', from: '2023', ...claim },
				{
					id: 'odd',
					person: 'wang-er',
					role: 'adviser',
					from: '2010',
					to: '2012',
					attested: '2014',
					...claim,
				},
				{ id: 'nested', person: 'wang-er', role: 'chair', from: '2005', to: '2006', ...claim },
			);
		});
		expect(warnings).toEqual(
			expect.arrayContaining([
				'groups/water.json: roles.late: expected a start before the death of li-yi (2020~); found 2023',
				'groups/water.json: roles.odd.attested: expected a date from 2010 to 2012; found 2014',
				'groups/water.json: roles.nested.to: expected an end after that of the chair before, chair-li-yi-2003 (2013-03); found 2006',
				'groups/water.json: roles.nested: expected one chair at a time, or both marked conflictsWith; found chair-li-yi-2003 too, 2005-12-31 to 2006-01-01',
			]),
		);
	});

	it('warns of a first attestation beside a start, or with nothing later', () => {
		const told = (dates: object) =>
			added((files) => {
				group(files).roles?.push({ id: 'odd', person: 'wang-er', role: 'member', ...dates, ...claim });
			}).filter((warning) => warning.includes('firstAttested'));
		const expected = (found: string) => [
			`groups/water.json: roles.odd.firstAttested: expected no "from", and a later date in "attested" or "to"; found ${found}`,
		];
		expect(told({ firstAttested: '2004', attested: '2006' })).toEqual([]);
		expect(told({ firstAttested: '2004', to: '2008' })).toEqual([]);
		expect(told({ firstAttested: '2004', to: null })).toEqual([]);
		expect(told({ firstAttested: '2004' })).toEqual(expected('2004'));
		expect(told({ firstAttested: '2004', attested: '2004-06' })).toEqual(expected('2004'));
		expect(told({ from: '2003', firstAttested: '2004', attested: '2006' })).toEqual(expected('2004'));
	});

	it("warns of roles outside the group's life", () => {
		const warnings = added((files) => {
			group(files).roles?.push(
				{ id: 'early', person: 'wang-er', role: 'member', from: '1999', to: '2005', ...claim },
				{ id: 'never', person: 'wang-er', role: 'adviser', from: '1990', to: '1995', ...claim },
			);
		});
		expect(warnings).toEqual([
			"groups/water.json: roles.early.from: expected a start within the group's life (2003-03-20 to 2026-11-01); found 1999",
			"groups/water.json: roles.never: expected dates within the group's life; found none of them within it",
		]);
	});

	it('warns of one statement made twice with overlapping dates, unless both are marked as a conflict', () => {
		const second = { organization: 'ministry-of-water', from: '2010', ...claim };
		const twice = (extra: Json) =>
			added((files) => group(files).seats?.push({ id: 'again', ...second, ...extra }));
		expect(twice({})).toEqual([
			'groups/water.json: seats.again: expected other dates than seat-water (2003-03-20 to 2018-03), or both marked conflictsWith; found 2010 to …',
		]);
		expect(twice({ conflictsWith: ['seat-water'] })).toEqual([
			'groups/water.json: seats.again.conflictsWith: expected seat-water to name again too; found it named on one side only',
		]);
		expect(twice({ organization: 'ministry-of-rivers', from: '2018-03' })).toEqual([]);
	});

	it('warns of a figure stated twice', () => {
		const warnings = added((files) => {
			const [figure] = files['figures.json'] as Json[];
			(files['figures.json'] as Json[]).push({ ...figure, id: 'again', asOf: '2017' });
		});
		expect(warnings).toEqual([
			'figures.json: again: expected another figure than count-2017; found the same value (83), date and source',
		]);
	});
});
