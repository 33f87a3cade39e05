/** Dates that do not fit each other, as far as the files themselves state them. */
import { datesGiven, firstDateOf, type Span, spanOf } from '../dates.ts';
import type { Fault } from '../load.ts';
import type { Dataset, Organization, Person } from '../schema.ts';
import { type AnyClaim, claimsOf, fileOf } from './lists.ts';

function span(date: string | null | undefined): Span | undefined {
	return typeof date === 'string' ? spanOf(date) : undefined;
}

/** Whether every day that `a` may mean comes before every day that `b` may mean. */
function before(a: Span | undefined, b: Span | undefined): boolean {
	return a !== undefined && b !== undefined && a.last < b.first;
}

/** The first and the last date that the claim states, in order of trust: its bounds, else the date that attests it. */
function stated(claim: AnyClaim): {
	start: Span | undefined;
	startText: string;
	end: Span | undefined;
	endText: string;
} {
	const startText = firstDateOf(claim);
	const endText = datesGiven(claim).at(-1) ?? '';
	return { start: span(startText), startText, end: span(endText), endText };
}

/** Returns the claims attested outside their bounds, outlived by their organization or person, and reversed lineages. */
export function warnOfDates(dataset: Dataset): Fault[] {
	const warnings: Fault[] = [];
	const warn = (file: string, field: string, message: string) => warnings.push({ file, field, message });
	const organizations = new Map(dataset.organizations.map((organization) => [organization.id, organization]));
	const people = new Map(dataset.people.map((person) => [person.id, person]));

	const checkAttested = (file: string, field: string, claim: AnyClaim) => {
		const attested = span(claim.attested);
		if (before(attested, span(claim.from)) || before(span(claim.to), attested))
			warn(
				file,
				`${field}.attested`,
				`expected a date from ${claim.from ?? '…'} to ${claim.to ?? '…'}; found ${claim.attested}`,
			);
		const first = span(claim.firstAttested);
		const isLater = before(first, attested) || (attested === undefined && claim.to !== undefined);
		if (first && (claim.from !== undefined || !isLater))
			warn(
				file,
				`${field}.firstAttested`,
				`expected no "from", and a later date in "attested" or "to"; found ${claim.firstAttested}`,
			);
	};
	const checkOrganization = (
		file: string,
		field: string,
		claim: AnyClaim,
		organization: Organization | undefined,
	) => {
		if (!organization) return;
		const { start, startText, end, endText } = stated(claim);
		const { id, from, to } = organization;
		if (before(span(to), start))
			warn(file, field, `expected a start before ${id} ended (${to}); found ${startText}`);
		else if (claim.to === null && span(to))
			warn(file, field, `expected an end, since ${id} ended (${to}); found "to": null`);
		if (before(end, span(from)))
			warn(file, field, `expected a date after ${id} began (${from}); found ${endText}`);
	};
	const checkPerson = (file: string, field: string, claim: AnyClaim, person: Person | undefined) => {
		if (!person) return;
		const { start, startText } = stated(claim);
		if (before(span(person.died), start))
			warn(
				file,
				field,
				`expected a start before the death of ${person.id} (${person.died}); found ${startText}`,
			);
		if (before(start, span(person.born)))
			warn(
				file,
				field,
				`expected a start after the birth of ${person.id} (${person.born}); found ${startText}`,
			);
	};

	for (const group of dataset.groups) {
		const file = fileOf(group);
		for (const { list, claim } of claimsOf(group)) checkAttested(file, `${list}.${claim.id}`, claim);
		for (const role of group.roles) {
			checkPerson(file, `roles.${role.id}`, role, people.get(role.person));
			if (role.organization !== undefined)
				checkOrganization(file, `roles.${role.id}`, role, organizations.get(role.organization));
		}
		for (const list of ['seats', 'reporting'] as const) {
			for (const claim of group[list])
				checkOrganization(file, `${list}.${claim.id}`, claim, organizations.get(claim.organization));
		}
		for (const office of group.offices) {
			if (office.host !== undefined)
				checkOrganization(file, `offices.${office.id}`, office, organizations.get(office.host));
		}
		const chairs = group.roles.filter(({ role }) => role === 'chair');
		for (const predecessor of chairs) {
			for (const successor of chairs) {
				if (successor.conflictsWith?.includes(predecessor.id)) continue;
				if (
					before(span(predecessor.from), span(successor.from)) &&
					before(span(successor.to), span(predecessor.to))
				)
					warn(
						file,
						`roles.${successor.id}.to`,
						`expected an end after that of the chair before, ${predecessor.id} (${predecessor.to}); found ${successor.to}`,
					);
			}
		}
	}
	for (const person of dataset.people) {
		if (before(span(person.died), span(person.born)))
			warn('people.json', `${person.id}.died`, `expected a date after ${person.born}; found ${person.died}`);
		for (const post of person.posts) {
			const field = `${person.id}.${post.id}`;
			checkAttested('people.json', field, post);
			checkPerson('people.json', field, post, person);
			checkOrganization('people.json', field, post, organizations.get(post.organization));
		}
	}
	for (const { id, from, into, date } of dataset.successions) {
		const field = `successions.${id}.date`;
		const predecessor = organizations.get(from);
		const successor = organizations.get(into);
		if (from === into)
			warn('organizations.json', `successions.${id}.into`, `expected another organization; found ${into}`);
		if (before(span(date), span(predecessor?.from)))
			warn(
				'organizations.json',
				field,
				`expected a date after ${from} began (${predecessor?.from}); found ${date}`,
			);
		if (before(span(successor?.to), span(date)))
			warn(
				'organizations.json',
				field,
				`expected a date before ${into} ended (${successor?.to}); found ${date}`,
			);
		if (before(span(successor?.to), span(predecessor?.from)))
			warn(
				'organizations.json',
				`successions.${id}`,
				`expected a successor that outlives ${from} (from ${predecessor?.from}); found ${into}, ended ${successor?.to}`,
			);
	}
	return warnings;
}
