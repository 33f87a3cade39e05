import { describe, expect, test } from 'vitest';
import { popolo } from '../../src/export/popolo.ts';
import { indexDataset } from '../../src/query/index.ts';
import { realDataset } from './real-data.ts';

const dataset = realDataset();
const { persons, organizations, memberships } = popolo(indexDataset(dataset));
/** The pattern of Popolo's own schemas for a date that may lack its day or month. */
const DATE = /^[0-9]{4}(-[0-9]{2}){0,2}$/;

describe('Popolo of the real data', () => {
	test('ids are unique, and every reference is to one of them', () => {
		const personIds = new Set(persons.map(({ id }) => id));
		const organizationIds = new Set(organizations.map(({ id }) => id));
		expect(personIds.size).toBe(persons.length);
		expect(organizationIds.size).toBe(organizations.length);
		expect(new Set(memberships.map(({ id }) => id)).size).toBe(memberships.length);
		for (const { id, parent_id } of organizations) {
			if (parent_id !== undefined) expect(organizationIds.has(parent_id), id).toBe(true);
		}
		for (const { id, person_id, organization_id, on_behalf_of_id } of memberships) {
			expect(organizationIds.has(organization_id), id).toBe(true);
			if (person_id !== undefined) expect(personIds.has(person_id), id).toBe(true);
			if (on_behalf_of_id !== undefined) expect(organizationIds.has(on_behalf_of_id), id).toBe(true);
			expect(person_id ?? on_behalf_of_id, id).toBeDefined();
		}
	});
	test('there is a membership for every role, seat and post', () => {
		const roles = dataset.groups.flatMap((group) => group.roles).length;
		const seats = dataset.groups.flatMap((group) => group.seats).length;
		const posts = dataset.people.flatMap((person) => person.posts).length;
		expect(memberships).toHaveLength(roles + seats + posts);
		expect(memberships.filter(({ person_id }) => person_id === undefined)).toHaveLength(seats);
	});
	test('dates are as Popolo wants them, and an approximate one says so', () => {
		const dates = [
			...memberships.flatMap((membership) => [membership.start_date, membership.end_date]),
			...persons.flatMap((person) => [person.birth_date, person.death_date]),
			...organizations.flatMap((organization) => [
				organization.founding_date,
				organization.dissolution_date,
				...organization.other_names.flatMap((name) => [name.start_date, name.end_date]),
			]),
		].filter((date) => date !== undefined);
		expect(dates.length).toBeGreaterThan(0);
		for (const date of dates) expect(date).toMatch(DATE);
		const claims = [
			...dataset.groups.flatMap((group) => [...group.roles, ...group.seats]),
			...dataset.people.flatMap((person) => person.posts),
		];
		const about = claims.filter(({ from }) => from?.endsWith('~')).length;
		expect(memberships.filter((membership) => membership.start_date_approximate)).toHaveLength(about);
	});
	test('a source with an address is a link, and every source is named by its id', () => {
		const sources = new Map(dataset.sources.map((source) => [source.id, source]));
		for (const membership of memberships) {
			const urls = membership.source_ids.flatMap((id) => sources.get(id)?.url ?? []);
			expect(membership.sources.map(({ url }) => url)).toEqual(urls);
		}
	});
});
