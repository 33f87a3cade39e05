/** The little that the tests use of libraries that come without types. */

declare module '@citation-js/core' {
	interface CslData {
		readonly title?: string;
		readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
		readonly URL?: string;
		readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
		readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
	}
	export class Cite {
		constructor(input: string);
		readonly data: readonly CslData[];
		format(
			kind: 'bibliography',
			options: { readonly format: 'text'; readonly template: 'apa'; readonly lang: string },
		): string;
	}
}

declare module 'datapackage' {
	interface Resource {
		readonly name: string;
		read(options: { readonly relations: boolean }): Promise<readonly unknown[]>;
	}
	export class Package {
		static load(descriptor: string, options: { readonly basePath: string }): Promise<Package>;
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
}
