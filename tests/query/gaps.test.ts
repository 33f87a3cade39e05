import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, type Span } from '../../src/dataset/dates.ts';
import type { GroupFile, RoleClaim } from '../../src/dataset/schema.ts';
import { stretchOf } from '../../src/query/claims.ts';
import {
	chairedBy,
	claimCounts,
	comparisons,
	coverageOf,
	newGroups,
	sourceCounts,
} from '../../src/query/coverage.ts';
import { gapsOf } from '../../src/query/gaps.ts';
import { indexDataset } from '../../src/query/index.ts';
import { groupOf } from './arbitrary.ts';
import { at, claim, datasetOf, group, later, NEWEST } from './small.ts';

const chair = (person: string, from?: string, to?: string | null): RoleClaim => ({
	id: `chair-${person}`,
	person,
	role: 'chair',
	...(from === undefined ? {} : { from }),
	...(to === undefined ? {} : { to }),
	...claim,
});
const lived = (parts: Partial<GroupFile>) =>
	group({
		events: [
			{ id: 'a', event: 'established', date: '1981-01-01', ...claim },
			{ id: 'b', event: 'abolished', date: '2015-12-31', ...claim },
		],
		...parts,
	});
const gaps = (of: GroupFile) => gapsOf(indexDataset(datasetOf([of])), of);
const iso = ({ first, last }: Span) => `${isoOf(first)} to ${isoOf(last)}`;
const during = (of: GroupFile, kind: 'chair unknown' | 'chair uncertain') =>
	gaps(of).flatMap((gap) => (gap.kind === kind ? [iso(gap.during)] : []));
const kinds = (of: GroupFile) => gaps(of).map(({ kind }) => kind);

describe('what is not known of a group', () => {
	it('are, of the days on which the group surely existed, exactly those on which no chair is possible', () => {
		fc.assert(
			fc.property(groupOf('g'), fc.integer({ min: at('1949').first, max: NEWEST }), (any, day) => {
				const index = indexDataset(datasetOf([any]));
				const life = index.lives.get('g') ?? [];
				const isIn = (span: Span | undefined) => span !== undefined && span.first <= day && day <= span.last;
				const named = any.roles.filter(({ role }) => role === 'chair');
				if (named.length === 0) return;
				const chairs = named.map((role) => stretchOf(any, life, role, 'role', index.newest)?.possibly);
				const unknown = gapsOf(index, any).some((gap) => gap.kind === 'chair unknown' && isIn(gap.during));
				expect(unknown).toBe(life.some(({ surely }) => isIn(surely)) && !chairs.some(isIn));
			}),
			{ numRuns: 2000 },
		);
	});

	it('is a gap in the chair line between two stated stays, at its start and at its end', () => {
		const of = lived({
			roles: [chair('li-yi', '1985-01-01', '1990-12-31'), chair('wang-er', '1995-01-01', '2010-12-31')],
		});
		expect(during(of, 'chair unknown')).toEqual([
			'1981-01-01 to 1984-12-31',
			'1991-01-01 to 1994-12-31',
			'2011-01-01 to 2015-12-31',
		]);
	});

	it('is a stretch only possibly covered, where a chair has no stated end', () => {
		const of = lived({ roles: [chair('li-yi', '1981-01-01'), chair('wang-er', '1987-01-01', '2015-12-31')] });
		expect(during(of, 'chair unknown')).toEqual([]);
		expect(during(of, 'chair uncertain')).toEqual(['1981-01-02 to 1986-12-31']);
	});

	it('is no gap where only the precision of two dates leaves a year open', () => {
		const of = lived({
			roles: [chair('li-yi', '1981-01-01', '1990'), chair('wang-er', '1990', '2015-12-31')],
		});
		expect(kinds(of)).not.toContain('chair unknown');
		expect(kinds(of)).not.toContain('chair uncertain');
	});

	it('is stated for a chair never named, and for a membership of which only chair and office are known', () => {
		expect(kinds(lived({}))).toContain('chair never named');
		const office: RoleClaim = { ...chair('li-yi'), id: 'office', role: 'office-director' };
		expect(kinds(lived({ roles: [chair('wang-er'), office] }))).toContain('membership not published');
		const member: RoleClaim = { ...chair('li-yi'), id: 'member', role: 'member' };
		expect(kinds(lived({ roles: [member] }))).not.toContain('membership not published');
	});

	it('is stated for founding and end with the dates that stand in for them', () => {
		const of = group({ roles: [chair('li-yi', '1993-07-05', '1996-02-01')] });
		expect(gaps(of)).toEqual(
			expect.arrayContaining([
				{ kind: 'founding not stated', firstAttested: at('1993-07-05').first },
				{ kind: 'end not stated', lastAttested: at('1996-02-01').first },
			]),
		);
		expect(kinds(lived({}))).not.toContain('end not stated');
		expect(kinds(lived({}))).not.toContain('founding not stated');
	});

	it('is stated for office and reporting line', () => {
		expect(kinds(lived({}))).toEqual(
			expect.arrayContaining(['office not known', 'reporting line not known']),
		);
		const of = lived({
			offices: [{ id: 'o', en: 'Office', zh: '办公室', ...claim }],
			reporting: [{ id: 'r', organization: 'politburo', ...claim }],
		});
		expect(kinds(of).filter((kind) => kind.endsWith('not known'))).toEqual([]);
	});

	it('is a gap whatever the order of the chairs, of one day too, at the start and at the end', () => {
		expect(
			during(
				lived({
					roles: [chair('wang-er', '1995-01-02', '2015-12-30'), chair('li-yi', '1981-01-02', '1994-12-31')],
				}),
				'chair unknown',
			),
		).toEqual(['1981-01-01 to 1981-01-01', '1995-01-01 to 1995-01-01', '2015-12-31 to 2015-12-31']);
		expect(
			during(
				lived({
					roles: [chair('li-yi', '1981-01-01', '1990-12-31'), chair('wang-er', '2015-12-31', '2015-12-31')],
				}),
				'chair unknown',
			),
		).toEqual(['1991-01-01 to 2015-12-30']);
	});

	it('is an uncertainty from 367 days on', () => {
		const until = (from: string) =>
			during(
				lived({ roles: [chair('wang-er', from, '2015-12-31'), chair('li-yi', '1981-01-01')] }),
				'chair uncertain',
			);
		expect(until('1982-01-03')).toEqual([]);
		expect(until('1982-01-04')).toEqual(['1981-01-02 to 1982-01-03']);
	});

	it('is of the chair line only where the group surely was', () => {
		const unsure = group({
			events: [
				{ id: 'a', event: 'established', date: '2005', ...claim },
				{ id: 'b', event: 'abolished', date: '2005', ...claim },
			],
			roles: [chair('li-yi', '2007', '2008')],
		});
		expect(gaps(unsure).filter(({ kind }) => kind.startsWith('chair'))).toEqual([]);
		expect(gaps(unsure).every((gap) => typeof gap === 'object')).toBe(true);
	});

	it('is the membership where only people of the office and the chair are known', () => {
		const roles = (...kinds: readonly RoleClaim['role'][]) =>
			kinds.map((role) => ({ ...chair('li-yi'), id: role, role }));
		const unpublished = (parts: Partial<GroupFile>) =>
			kinds(lived(parts)).includes('membership not published');
		expect(unpublished({ roles: roles('chair', 'office-director', 'office-deputy-director') })).toBe(true);
		expect(unpublished({ roles: roles('chair', 'deputy-chair') })).toBe(false);
		expect(unpublished({ seats: [{ id: 's', organization: 'politburo', ...claim }] })).toBe(false);
	});
});

describe('coverage', () => {
	const one = lived({ roles: [chair('li-yi', '1981-01-01', '2015-12-31')] });
	const two: GroupFile = {
		...group({ roles: [chair('li-yi', '2013-05'), { ...chair('wang-er', '2013-05'), role: 'member' }] }),
		id: 'floods',
		type: 'party',
	};
	const index = later(() =>
		indexDataset({
			...datasetOf([one, two]),
			figures: [
				{ id: 'csis-2015-total', what: { en: 'x' }, value: 39, asOf: '2015', sources: ['source-one'] },
				{ id: 'csis-2015-party', what: { en: 'x' }, value: 18, asOf: '2015', sources: ['source-one'] },
				{ id: 'unrelated', what: { en: 'x' }, value: 1, asOf: '2015', sources: ['source-one'] },
			],
		}),
	);

	it('counts the groups that have each thing', () => {
		const { groups, having } = coverageOf(index(), index().dataset.groups);
		expect(groups).toBe(2);
		expect(having).toMatchObject({
			founding: 1,
			'end or continuing': 1,
			'any chair': 2,
			'chair line without gap': 2,
			'members or seats': 1,
			'any seat': 0,
			office: 0,
			summary: 0,
		});
	});

	it('counts claims by confidence, and sources by type', () => {
		expect(claimCounts(index()).get('roles')).toEqual({ confirmed: 0, reported: 3, inferred: 0 });
		expect(sourceCounts(index())).toEqual([{ type: 'official', sources: 1, linked: 0, copies: 0 }]);
	});

	it('counts the groups of a moment, and sets them beside the published figure', () => {
		expect(comparisons(index()).map(({ figure, at: when, ours }) => [figure.id, when, ours])).toEqual([
			['csis-2015-total', '2015-07', { surely: 1, possibly: 2 }],
			['csis-2015-party', '2015-07', { surely: 0, possibly: 1 }],
		]);
	});

	it('names what a person chaired at a moment', () => {
		expect(
			chairedBy(index(), 'li-yi', at('2015-07')).map(({ group: of, certainty }) => [of.id, certainty]),
		).toEqual([
			['floods', 'possibly'],
			['water', 'surely'],
		]);
		expect(chairedBy(index(), 'wang-er', at('2015-07'))).toEqual([]);
	});

	it('lists the groups new between two days', () => {
		const found = newGroups(index(), at('2012-11-15').first, at('2017-10-18').first);
		expect(found.map(({ group: of, start }) => [of.id, start])).toEqual([['floods', 'first attested']]);
	});
});
