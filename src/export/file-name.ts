/** What a file taken away from a view is called. */
import type { View } from '../link/view.ts';
import { WORK } from './work.ts';

const LONGEST = 120;

/** A part of a name in the letters and digits of any script, and hyphens: what every file system takes. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

/**
 * Returns the name of a file with what a view shows: `leading-small-groups_2017-10_party.svg`. Without a date or era
 * the day of the data stands for the newest.
 */
export function fileName(view: View, dataDate: string, extension: string): string {
	const { at, era, type, form, tenure, area, system, confidence, q, selected } = view;
	const parts = [
		at ?? era ?? dataDate,
		type ?? '',
		form.join('-'),
		tenure.join('-'),
		area.join('-'),
		system.join('-'),
		confidence.join('-'),
		q,
		view.with?.id ?? '',
		selected?.id ?? '',
	].map(plain);
	const name = [WORK.name, ...parts.filter((part) => part !== '')].join('_');
	return `${[...name].slice(0, LONGEST).join('')}.${extension}`;
}
