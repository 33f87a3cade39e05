/** People, sources and organizations that no statement uses. */
import type { Fault } from '../load.ts';
import type { Dataset } from '../schema.ts';
import { claimsOf } from './lists.ts';

function usedSources(dataset: Dataset): Set<string> {
	const citing: ReadonlyArray<{ readonly sources: readonly string[] }> = [
		...dataset.groups,
		...dataset.groups.flatMap((group) => claimsOf(group).map(({ claim }) => claim)),
		...dataset.organizations,
		...dataset.successions,
		...dataset.people.flatMap((person) => person.posts),
		...dataset.eras,
		...dataset.reforms,
		...dataset.figures,
	];
	return new Set(citing.flatMap(({ sources }) => sources));
}

function usedOrganizations(dataset: Dataset): Set<string | undefined> {
	return new Set([
		...dataset.groups.flatMap(({ roles, seats, reporting, offices, events }) => [
			...[...roles, ...seats, ...reporting].map(({ organization }) => organization),
			...offices.map(({ host }) => host),
			...events.map(({ into }) => into),
		]),
		...dataset.organizations.map(({ parent }) => parent),
		...dataset.successions.flatMap(({ from, into }) => [from, into]),
		...dataset.people.flatMap(({ posts }) => posts.map(({ organization }) => organization)),
	]);
}

/** Returns the people without role or post, the sources never cited, and the organizations never named. */
export function warnOfUnused(dataset: Dataset): Fault[] {
	const inRoles = new Set(dataset.groups.flatMap(({ roles }) => roles.map(({ person }) => person)));
	const cited = usedSources(dataset);
	const named = usedOrganizations(dataset);
	const unused = (file: string, field: string, expected: string): Fault => ({
		file,
		field,
		message: `expected ${expected}; found none`,
	});
	return [
		...dataset.people
			.filter(({ id, posts }) => !inRoles.has(id) && posts.length === 0)
			.map(({ id }) => unused('people.json', id, 'a role or a post of this person')),
		...dataset.sources
			.filter(({ id }) => !cited.has(id))
			.map(({ id }) => unused('sources.json', id, 'a statement that cites this source')),
		...dataset.organizations
			.filter(({ id }) => !named.has(id))
			.map(({ id }) => unused('organizations.json', id, 'a statement that names this organization')),
	];
}
