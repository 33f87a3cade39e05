import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type GroupDraft, importFacts, printGroup } from '../../src/build/import-facts.ts';

const RETIRED = {
	groups: { 'old-topic': 'topic' },
	organizations: {},
	people: {},
	sources: { 's-old': 's-news' },
};

const GROUP = {
	id: 'topic',
	type: 'party',
	tenure: 'permanent',
	area: 'reform',
	sources: ['s-news'],
	forms: [{ id: 'form', form: 'commission', confidence: 'reported', sources: ['s-news'] }],
	names: [
		{
			id: 'name',
			en: 'Central Topic Commission',
			zh: '中央专题委员会',
			confidence: 'reported',
			sources: ['s-news'],
		},
	],
	events: [
		{ id: 'revived-1980', event: 'revived', date: '1980-03-17', confidence: 'reported', sources: ['s-news'] },
	],
	roles: [
		{
			id: 'chair-li-2013',
			person: 'li',
			role: 'chair',
			organization: 'ministry',
			from: '2013',
			to: '2018-03',
			attested: '2016-05',
			confidence: 'reported',
			sources: ['s-news', 's-paper'],
		},
		{
			id: 'member-wang',
			person: 'wang',
			role: 'member',
			attested: '2016',
			confidence: 'reported',
			sources: ['s-news'],
		},
	],
	seats: [],
	reporting: [],
	offices: [],
	tasks: [{ id: 'task', en: 'plans reform', zh: '规划改革', confidence: 'reported', sources: ['s-news'] }],
};

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(rows: readonly unknown[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'rows-'));
	folders.push(folder);
	writeFileSync(join(folder, 'rows.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
	return folder;
}

function filesWith(group: unknown = GROUP, dropped: readonly unknown[] = []): Map<string, string> {
	return new Map(
		Object.entries({
			'groups/topic.json': group,
			'retired.json': RETIRED,
			'dropped.json': dropped,
			'people.json': [{ id: 'li' }, { id: 'wang' }],
			'sources.json': [
				{ id: 's-news', type: 'news' },
				{ id: 's-paper', type: 'news' },
				{ id: 's-notice', type: 'official' },
			],
		}).map(([path, content]) => [path, JSON.stringify(content)]),
	);
}

const chair = { kind: 'role', group: 'topic', person: 'li', role: 'chair', sources: ['s-news'] };
const member = { kind: 'role', group: 'topic', person: 'wang', role: 'member', sources: ['s-news'] };

function imported(row: unknown, dropped: readonly unknown[] = []) {
	const { added, held, unread, groups } = importFacts(folderOf([row]), filesWith(GROUP, dropped));
	return { added, held, unread, topic: groups.get('topic') as GroupDraft };
}

describe('A row that the dataset holds', () => {
	it.each([
		['says less', chair],
		['was seen within the stay', { ...chair, from: '2015~' }],
		['gives the end more coarsely', { ...chair, to: '2018' }],
		['says "still so" of a stay that has ended since', { ...chair, to: null }],
		['comes under ids that were retired', { ...chair, group: 'old-topic', sources: ['s-old'] }],
		['gives an older sighting', { ...member, attested: '2014' }],
		[
			'says a task in other words, from the same source',
			{ kind: 'task', group: 'topic', text: 'drafts plans', sources: ['s-news'] },
		],
	])('changes nothing where it %s', (_how, row) => {
		const { added, held, topic } = imported(row);
		expect(added).toEqual([]);
		expect(held).toBe(1);
		expect(printGroup(topic)).toBe(printGroup(GROUP));
	});
});

describe('A row that the dataset does not hold', () => {
	it.each([
		['another source', { ...chair, sources: ['s-notice'] }, 'source s-notice'],
		['an earlier start', { ...chair, from: '2011' }, 'from 2011'],
		['a later end', { ...chair, to: '2020' }, 'to 2020'],
		['another body', { ...chair, org: 'bureau' }, 'organization bureau'],
		[
			'another event',
			{ kind: 'event', group: 'topic', event: 'established', date: '1980-03-17', sources: ['s-news'] },
			'a claim of events',
		],
	])('is listed with its place and with what is missing: %s', (_what, row, missing) => {
		const { added, held } = imported(row);
		expect(held).toBe(0);
		expect(added).toHaveLength(1);
		expect(added[0]).toMatch(/^rows\.jsonl:1: topic: /);
		expect(added[0]).toContain(missing);
	});

	it('joins the claim that says the same, with its source, the finer dates and the stronger confidence', () => {
		const { topic } = imported({ ...chair, from: '2013-03', confidence: 'confirmed', sources: ['s-notice'] });
		expect(topic.roles).toHaveLength(2);
		expect(topic.roles[0]).toMatchObject({
			from: '2013-03',
			confidence: 'confirmed',
			sources: ['s-news', 's-notice', 's-paper'],
		});
	});

	it('keeps the later of two sightings', () => {
		expect(imported({ ...member, attested: '2017-10-18' }).topic.roles[1]?.attested).toBe('2017-10-18');
		expect(imported({ ...member, attested: '2014', sources: ['s-paper'] }).topic.roles[1]?.attested).toBe(
			'2016',
		);
	});

	it('is a sighting, not a second start, where it begins "about" a day within the stay', () => {
		const { topic } = imported({ ...chair, from: '2017-01~', sources: ['s-notice'] });
		expect(topic.roles).toHaveLength(2);
		expect(topic.roles[0]).toMatchObject({ from: '2013', attested: '2017-01' });
	});

	it('becomes a claim of its own, under a free id, where its dates say something else', () => {
		const { topic } = imported({ ...chair, from: '2013-06', to: '2013-09', sources: ['s-notice'] });
		const again = imported({ ...chair, from: '2020', sources: ['s-notice'] }).topic;
		expect(topic.roles.map(({ id }) => id)).toEqual(['chair-li-2013', 'member-wang', 'chair-li-2013-2']);
		expect(again.roles.map(({ id }) => id)).toEqual(['chair-li-2013', 'member-wang', 'chair-li-2020']);
	});

	it('is only listed by a check', () => {
		const rows = [
			{ ...chair, sources: ['s-notice'] },
			{ ...chair, sources: ['s-notice'] },
		];
		const { added, groups } = importFacts(folderOf(rows), filesWith(), true);
		expect(added).toHaveLength(2);
		expect(printGroup(groups.get('topic') as GroupDraft)).toBe(printGroup(GROUP));
	});
});

describe('A row that was dropped with a reason', () => {
	const earlier = { ...chair, from: '2011', sources: ['s-paper'] };
	const reason = 'The start of 2011 is a misprint.';

	it('is not added again', () => {
		const claim = { person: 'li', role: 'chair', from: '2011', sources: ['s-paper'] };
		const { added, topic } = imported(earlier, [{ group: 'topic', list: 'roles', claim, reason }]);
		expect(added).toEqual([]);
		expect(printGroup(topic)).toBe(printGroup(GROUP));
	});

	it('is not added again where its whole group was dropped, even from a source that is gone', () => {
		const dropped = [{ group: 'campaign', list: 'groups', claim: { id: 'campaign' }, reason }];
		expect(imported({ ...earlier, group: 'campaign', sources: ['s-gone'] }, dropped)).toMatchObject({
			added: [],
			unread: [],
			held: 1,
		});
	});

	it('does not hide what else is said of the same', () => {
		const claim = { person: 'li', role: 'chair', from: '2009', sources: ['s-paper'] };
		expect(imported(earlier, [{ group: 'topic', list: 'roles', claim, reason }]).added).toHaveLength(1);
	});

	it('needs a reason', () => {
		expect(() => imported(earlier, [{ group: 'topic', list: 'roles', claim: {}, reason: '' }])).toThrow();
	});
});

describe('A row that cannot be read', () => {
	it.each([
		['an unknown source', { ...chair, sources: ['s-none'] }, 'no source has the id "s-none"'],
		['an unknown person', { ...chair, person: 'zhang' }, 'no person has the id "zhang"'],
		['an unknown group', { ...chair, group: 'none' }, 'no group has the id "none"'],
	])('is named with its place: %s', (_what, row, message) => {
		expect(imported(row).unread[0]).toMatch(new RegExp(`^rows\\.jsonl:1: ${message}`));
	});
});

describe('Importing', () => {
	/** Dates of any precision in a span of years. */
	const dateWithin = (min: number, max: number) => {
		const year = fc.integer({ min, max }).map(String);
		const month = fc.integer({ min: 2, max: 11 }).map((number) => String(number).padStart(2, '0'));
		return fc.oneof(
			year,
			year.map((y) => `${y}~`),
			fc.tuple(year, month).map((parts) => parts.join('-')),
			fc.tuple(year, month).map((parts) => `${parts.join('-')}~`),
		);
	};
	// Starts, sightings and ends in spans of their own, so that rows disagree on dates but none is impossible in itself.
	const row = fc.record(
		{
			kind: fc.constant('role'),
			group: fc.constant('topic'),
			person: fc.constantFrom('li', 'wang'),
			role: fc.constantFrom('chair', 'member'),
			sources: fc.uniqueArray(fc.constantFrom('s-news', 's-paper', 's-notice'), { minLength: 1 }),
			from: dateWithin(2000, 2012),
			attested: dateWithin(2014, 2017),
			to: fc.option(dateWithin(2018, 2026)),
		},
		{ requiredKeys: ['kind', 'group', 'person', 'role', 'sources'] },
	);

	it('twice adds nothing the second time', () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
				const folder = folderOf(rows);
				const once = importFacts(folder, filesWith()).groups.get('topic') as GroupDraft;
				const twice = importFacts(folder, filesWith(once));
				expect(twice.added).toEqual([]);
				expect(printGroup(twice.groups.get('topic') as GroupDraft)).toBe(printGroup(once));
			}),
			{ numRuns: 100 },
		);
	});

	it('never loses a source of any claim', () => {
		fc.assert(
			fc.property(row, (one) => {
				const { topic } = imported(one);
				const cited = (roles: readonly { person?: unknown; role?: unknown; sources: readonly string[] }[]) =>
					roles
						.filter(({ person, role }) => person === one.person && role === one.role)
						.flatMap(({ sources }) => sources);
				expect(cited(topic.roles)).toEqual(expect.arrayContaining([...cited(GROUP.roles), ...one.sources]));
			}),
			{ numRuns: 100 },
		);
	});
});

describe('A group file', () => {
	it('is written the same whatever the order of keys and claims', () => {
		const shuffled = Object.fromEntries(
			Object.entries({ ...GROUP, roles: [...GROUP.roles].reverse() }).reverse(),
		);
		expect(printGroup(shuffled)).toBe(printGroup(GROUP));
		expect(JSON.parse(printGroup(GROUP))).toEqual(GROUP);
	});
});
