/** The cross-checks of the dataset: what a schema of one file cannot see. */
import { spanOf } from './dates.ts';
import type { Fault } from './load.ts';
import type { Dataset } from './schema.ts';

interface Claim {
	readonly id: string;
	readonly sources: readonly string[];
	readonly from?: string | undefined;
	readonly to?: string | null | undefined;
	readonly conflictsWith?: readonly string[] | undefined;
}

function duplicates(ids: readonly string[]): string[] {
	const seen = new Set<string>();
	return ids.filter((id) => seen.size === seen.add(id).size);
}

/** Returns every broken reference, doubled id and reversed date of a dataset whose files each fit their schema. */
export function checkDataset(dataset: Dataset): Fault[] {
	const faults: Fault[] = [];
	const sourceIds = new Set(dataset.sources.map((source) => source.id));
	const groupIds = new Set(dataset.groups.map((group) => group.id));
	const organizationIds = new Set(dataset.organizations.map((organization) => organization.id));
	const personIds = new Set(dataset.people.map((person) => person.id));

	const refer = (file: string, field: string, id: string | undefined, known: Set<string>, kind: string) => {
		if (id !== undefined && !known.has(id))
			faults.push({ file, field, message: `no ${kind} has the id "${id}"` });
	};
	const referSources = (file: string, field: string, ids: readonly string[]) => {
		for (const id of ids) refer(file, `${field}.sources`, id, sourceIds, 'source');
	};
	const unique = (file: string, ids: readonly string[]) => {
		for (const id of duplicates(ids))
			faults.push({ file, field: 'id', message: `the id "${id}" stands twice` });
	};
	const ordered = (file: string, field: string, from?: string, to?: string | null) => {
		const start = from === undefined ? undefined : spanOf(from);
		const end = to === undefined || to === null ? undefined : spanOf(to);
		if (start && end && start.first > end.last) {
			faults.push({ file, field, message: `ends (${to}) before it starts (${from})` });
		}
	};
	const checkClaims = (file: string, field: string, claims: readonly Claim[]) => {
		for (const claim of claims) {
			const at = `${field}.${claim.id}`;
			referSources(file, at, claim.sources);
			ordered(file, at, claim.from, claim.to);
		}
	};

	unique(
		'sources.json',
		dataset.sources.map((source) => source.id),
	);
	unique(
		'people.json',
		dataset.people.map((person) => person.id),
	);
	unique(
		'organizations.json',
		dataset.organizations.map((organization) => organization.id),
	);
	unique(
		'organizations.json',
		dataset.successions.map((succession) => succession.id),
	);
	unique(
		'figures.json',
		dataset.figures.map((figure) => figure.id),
	);
	unique(
		'eras.json',
		dataset.eras.map((era) => era.id),
	);
	unique(
		'eras.json',
		dataset.reforms.map((reform) => reform.id),
	);

	for (const group of dataset.groups) {
		const file = `groups/${group.id}.json`;
		const { forms, names, events, roles, seats, reporting, offices, tasks } = group;
		referSources(file, '(group)', group.sources);
		refer(file, 'parent', group.parent, groupIds, 'group');
		const claims: Readonly<Record<string, readonly Claim[]>> = {
			forms,
			names,
			events,
			roles,
			seats,
			reporting,
			offices,
			tasks,
		};
		const claimIds = Object.values(claims).flatMap((list) => list.map((claim) => claim.id));
		const known = new Set(claimIds);
		unique(file, claimIds);
		for (const [field, list] of Object.entries(claims)) {
			checkClaims(file, field, list);
			for (const claim of list) {
				for (const other of claim.conflictsWith ?? []) {
					refer(file, `${field}.${claim.id}.conflictsWith`, other, known, 'claim of this group');
				}
			}
		}
		for (const event of events) {
			refer(
				file,
				`events.${event.id}.into`,
				event.into,
				new Set([...groupIds, ...organizationIds]),
				'group or organization',
			);
		}
		for (const role of roles) {
			refer(file, `roles.${role.id}.person`, role.person, personIds, 'person');
			refer(file, `roles.${role.id}.organization`, role.organization, organizationIds, 'organization');
		}
		for (const claim of [...seats, ...reporting]) {
			refer(file, `${claim.id}.organization`, claim.organization, organizationIds, 'organization');
		}
		for (const office of offices)
			refer(file, `offices.${office.id}.host`, office.host, organizationIds, 'organization');
	}
	for (const organization of dataset.organizations) {
		const field = organization.id;
		referSources('organizations.json', field, organization.sources);
		refer('organizations.json', `${field}.parent`, organization.parent, organizationIds, 'organization');
		ordered('organizations.json', field, organization.from, organization.to);
	}
	faults.push(
		...parentCycles(dataset.organizations, (id) => ({ file: 'organizations.json', field: `${id}.parent` })),
		...parentCycles(dataset.groups, (id) => ({ file: `groups/${id}.json`, field: 'parent' })),
	);
	for (const succession of dataset.successions) {
		const field = `successions.${succession.id}`;
		referSources('organizations.json', field, succession.sources);
		refer('organizations.json', `${field}.from`, succession.from, organizationIds, 'organization');
		refer('organizations.json', `${field}.into`, succession.into, organizationIds, 'organization');
	}
	for (const person of dataset.people) {
		checkClaims('people.json', person.id, person.posts);
		unique(
			'people.json',
			person.posts.map((post) => `${person.id}.${post.id}`),
		);
		const postIds = new Set(person.posts.map((post) => post.id));
		for (const post of person.posts) {
			for (const other of post.conflictsWith ?? []) {
				refer('people.json', `${person.id}.${post.id}.conflictsWith`, other, postIds, 'post of this person');
			}
			refer(
				'people.json',
				`${person.id}.${post.id}.organization`,
				post.organization,
				organizationIds,
				'organization',
			);
		}
	}
	for (const era of dataset.eras) {
		referSources('eras.json', era.id, era.sources);
		ordered('eras.json', era.id, era.from, era.to);
	}
	for (const reform of dataset.reforms) referSources('eras.json', reform.id, reform.sources);
	for (const figure of dataset.figures) referSources('figures.json', figure.id, figure.sources);
	const retired: ReadonlyArray<readonly [keyof Dataset['retired'], Set<string>, string]> = [
		['groups', groupIds, 'group'],
		['organizations', organizationIds, 'organization'],
		['people', personIds, 'person'],
		['sources', sourceIds, 'source'],
	];
	for (const [kind, known, word] of retired) {
		for (const [old, id] of Object.entries(dataset.retired[kind])) {
			refer('retired.json', `${kind}.${old}`, id, known, word);
			if (known.has(old)) {
				faults.push({
					file: 'retired.json',
					field: `${kind}.${old}`,
					message: `"${old}" is still the id of a ${word}`,
				});
			}
		}
	}
	return faults;
}

interface Child {
	readonly id: string;
	readonly parent?: string | undefined;
}

function parentCycles(
	items: readonly Child[],
	placeOf: (id: string) => Pick<Fault, 'file' | 'field'>,
): Fault[] {
	const parentOf = new Map(items.map(({ id, parent }) => [id, parent]));
	return items.flatMap(({ id }) => {
		const seen = new Set<string>();
		for (let at: string | undefined = id; at !== undefined; at = parentOf.get(at)) {
			if (seen.has(at)) {
				return at === id
					? [
							{
								...placeOf(id),
								message: `expected no line of parents back to itself; found one through "${parentOf.get(id)}"`,
							},
						]
					: [];
			}
			seen.add(at);
		}
		return [];
	});
}
