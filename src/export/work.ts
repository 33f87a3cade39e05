/** What this work is called, who made it and under which terms: named once for the package, citations and pictures. */

export const WORK = {
	title: { en: 'China’s Leading Small Groups', zh: '中国领导小组' },
	author: { en: 'Leading Small Groups Explorer', zh: '中国领导小组探索' },
	/** The name of the published package, as package registries want it: small letters and hyphens. */
	name: 'leading-small-groups',
	description: {
		en: 'A sourced dataset of China’s Leading Small Groups and bodies of the same kind since 1949: names, dates, roles, seats, reporting lines, offices and tasks, each statement with its sources and how sure it is.',
		zh: '1949年以来中国领导小组及议事协调机构的数据集：名称、日期、职务、成员单位、隶属、办公室与职责，每条陈述均注明来源与可信度。',
	},
} as const;

/** The licences under which the data may be published, by their SPDX identifier. */
const LICENCES: Readonly<Record<string, { readonly title: string; readonly url: string }>> = {
	'CC-BY-4.0': {
		title: 'Creative Commons Attribution 4.0 International',
		url: 'https://creativecommons.org/licenses/by/4.0/',
	},
};

/** Returns the title and address of a licence by its SPDX identifier, or undefined: a reader's own dataset may have any. */
export function knownLicence(
	identifier: string,
): { readonly title: string; readonly url: string } | undefined {
	return LICENCES[identifier];
}

/** Returns the title and address of a licence by its SPDX identifier; throws on one that is not in the list. */
export function licenceOf(identifier: string): { readonly title: string; readonly url: string } {
	const licence = knownLicence(identifier);
	if (!licence)
		throw new Error(`Nothing is known of the licence "${identifier}": add it to src/export/work.ts.`);
	return licence;
}
