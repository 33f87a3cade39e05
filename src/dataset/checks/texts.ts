/** Texts that are missing, or missing in one of the two languages. */
import type { Fault } from '../load.ts';
import type { Dataset, Note } from '../schema.ts';
import { claimsOf, fileOf } from './lists.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** Returns the groups without summary, the texts without Chinese, and the names not written in their language. */
export function warnOfTexts(dataset: Dataset): Fault[] {
	const warnings: Fault[] = [];
	const chinese = (file: string, field: string, text: Note | undefined) => {
		if (text && text.zh === undefined)
			warnings.push({
				file,
				field: `${field}.zh`,
				message: `expected the Chinese of "${text.en}"; found nothing`,
			});
	};
	const written = (file: string, field: string, { en, zh }: { readonly en: string; readonly zh: string }) => {
		if (!LATIN.test(en))
			warnings.push({ file, field: `${field}.en`, message: `expected an English name; found "${en}"` });
		if (!HAN.test(zh))
			warnings.push({ file, field: `${field}.zh`, message: `expected a Chinese name; found "${zh}"` });
	};

	for (const group of dataset.groups) {
		const file = fileOf(group);
		if (!group.summary)
			warnings.push({
				file,
				field: 'summary',
				message: 'expected two or three sentences in English and Chinese; found nothing',
			});
		chinese(file, 'note', group.note);
		for (const { list, claim } of claimsOf(group)) chinese(file, `${list}.${claim.id}.note`, claim.note);
		for (const name of group.names) written(file, `names.${name.id}`, name);
		for (const office of group.offices) written(file, `offices.${office.id}`, office);
		for (const role of group.roles) chinese(file, `roles.${role.id}.as`, role.as);
		for (const task of group.tasks) chinese(file, `tasks.${task.id}`, task);
	}
	for (const organization of dataset.organizations) {
		written('organizations.json', organization.id, organization);
		chinese('organizations.json', `${organization.id}.note`, organization.note);
	}
	for (const succession of dataset.successions)
		chinese('organizations.json', `successions.${succession.id}.note`, succession.note);
	for (const person of dataset.people) {
		written('people.json', person.id, person);
		for (const post of person.posts) {
			chinese('people.json', `${person.id}.${post.id}.title`, post.title);
			chinese('people.json', `${person.id}.${post.id}.note`, post.note);
		}
	}
	for (const era of [...dataset.eras, ...dataset.reforms]) written('eras.json', era.id, era);
	for (const figure of dataset.figures) {
		chinese('figures.json', `${figure.id}.what`, figure.what);
		chinese('figures.json', `${figure.id}.note`, figure.note);
	}
	return warnings;
}
