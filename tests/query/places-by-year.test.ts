import { describe, expect, it } from 'vitest';
import type { GroupFile, RoleClaim } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import type { Party, Stay } from '../../src/query/meetings.ts';
import { placesByYear } from '../../src/query/places-by-year.ts';
import { claim, datasetOf, group } from './small.ts';

const lived = (id: string, from: string, to: string, parts: Partial<GroupFile>) =>
	group({
		id,
		events: [
			{ ...claim, id: 'e', event: 'established', date: from },
			{ ...claim, id: 'f', event: 'abolished', date: to },
		],
		...parts,
	});
const role = (id: string, kind: RoleClaim['role'], from: string, to: string): RoleClaim => ({
	...claim,
	id,
	person: 'li-yi',
	role: kind,
	from,
	to,
});
const li: Party = { kind: 'person', id: 'li-yi' };
const any = () => true;
const counted = (groups: readonly GroupFile[], party: Party = li, wanted: (stay: Stay) => boolean = any) =>
	placesByYear(indexDataset(datasetOf(groups)), party, wanted).map(
		({ year, surely, possibly }) => `${year}: ${surely} + ${possibly}`,
	);

describe('the places of a party by year', () => {
	it('are counted from the first year with any to the last, also where there is none between', () => {
		expect(
			counted([
				lived('a', '1980', '1990', { roles: [role('r', 'chair', '1981-12-31', '1982-01-01')] }),
				lived('b', '1980', '1990', { roles: [role('r', 'member', '1984-06-01', '1984-06-02')] }),
			]),
		).toEqual(['1981: 1 + 0', '1982: 1 + 0', '1983: 0 + 0', '1984: 1 + 0']);
	});

	it('count a group once, surely where one claim is sure and the group too', () => {
		expect(
			counted([
				lived('a', '1980-01-01', '1981-12-31', {
					roles: [role('r', 'chair', '1980-01-01', '1981'), role('s', 'member', '1980', '1981-12-31')],
				}),
				// Possible until the reorganisation of 1982.
				lived('b', '1979-01-01', '1985', {
					roles: [{ ...claim, id: 'r', person: 'li-yi', role: 'member', from: '1980-05-01' }],
				}),
			]),
		).toEqual(['1980: 2 + 0', '1981: 1 + 1', '1982: 0 + 1']);
	});

	it('count nothing in a year in which the group was not there, and only possibly where it possibly was', () => {
		const gone = lived('a', '1980', '1982-06', { roles: [role('r', 'chair', '1981', '1984')] });
		expect(counted([gone])).toEqual(['1981: 1 + 0', '1982: 1 + 0']);
		const late = lived('a', '1982-06', '1985', { roles: [role('r', 'chair', '1981', '1983')] });
		expect(counted([late])).toEqual(['1982: 1 + 0', '1983: 1 + 0']);
		const about = lived('a', '1983', '1985', { roles: [role('r', 'chair', '1981', '1982')] });
		expect(counted([about])).toEqual([]);
		const open = group({
			events: [{ ...claim, id: 'e', event: 'established', date: '1980-01-01' }],
			seats: [{ ...claim, id: 's', organization: 'politburo', from: '1980-01-01', to: '1981-12-31' }],
			roles: [role('r', 'chair', '1980-01-01', '1982-12-31')],
		});
		expect(counted([open])).toEqual(['1980: 1 + 0', '1981: 1 + 0', '1982: 1 + 0']);
	});

	it('are only those that are wanted', () => {
		const of = lived('a', '1980', '1990', {
			roles: [role('r', 'chair', '1981', '1982'), role('s', 'member', '1985', '1986')],
			seats: [{ ...claim, id: 's', organization: 'politburo', from: '1988', to: '1989' }],
		});
		expect(counted([of], li, ({ kind, claim: one }) => kind === 'role' && one.role === 'chair')).toEqual([
			'1981: 1 + 0',
			'1982: 1 + 0',
		]);
		expect(counted([of], { kind: 'organization', id: 'politburo' })).toEqual(['1988: 1 + 0', '1989: 1 + 0']);
		expect(counted([of], { kind: 'person', id: 'wang-er' })).toEqual([]);
	});

	it('are only possible where the group is, though the claim be sure', () => {
		expect(counted([lived('a', '2005', '2005', { roles: [role('r', 'chair', '2004', '2006')] })])).toEqual([
			'2005: 0 + 1',
		]);
		expect(
			counted([
				lived('a', '2005', '2005', { roles: [role('r', 'chair', '2004', '2006')] }),
				lived('b', '2000', '2010', { roles: [role('r', 'chair', '2005-01-01', '2005-12-31')] }),
			]),
		).toEqual(['2005: 1 + 1']);
	});
});
