/** The view state: everything about what a reader sees that an address can say, and nothing else. */
import type { Area, Confidence, Form, GroupType, System, Tenure } from '../dataset/words.ts';

export const LANGS = ['en', 'zh'] as const;
export const VIEWS = ['map', 'timeline', 'matrix', 'table', 'compare', 'guide', 'data', 'about'] as const;
export const ENTITY_KINDS = ['group', 'person', 'organization'] as const;

/** The scripts of the map's labels, where they are not those of the page's language. */
export const LABELS = ['en', 'zh', 'both'] as const;
/** Ways to read the map: by how many systems each group ties together. */
export const READINGS = ['bridges'] as const;

export type Lang = (typeof LANGS)[number];
export type ViewName = (typeof VIEWS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A group, person or organization, by its present id. */
export interface Entity<Kind extends EntityKind = EntityKind> {
	readonly kind: Kind;
	readonly id: string;
}

/**
 * One state of the page. Every field is always there, `undefined` where nothing is chosen, so that a change can clear
 * a field by setting it. In a state that an address can hold, `at` and `era` exclude each other, `step` is set just
 * where `view` is 'guide', and lists stand in the order of their vocabulary.
 */
export interface View {
	readonly lang: Lang;
	/** The view on screen; with `selected`, the one that lies beneath the panel. */
	readonly view: ViewName;
	/** The step of the guide. */
	readonly step: string | undefined;
	readonly selected: Entity | undefined;
	/** A date YYYY, YYYY-MM or YYYY-MM-DD; undefined, without `era`, for the newest. */
	readonly at: string | undefined;
	readonly era: string | undefined;
	readonly type: GroupType | undefined;
	readonly form: readonly Form[];
	readonly tenure: readonly Tenure[];
	readonly area: readonly Area[];
	readonly system: readonly System[];
	readonly confidence: readonly Confidence[];
	readonly q: string;
	/** The other organization or person: only groups in which it has a place are shown; with one selected, where the two meet. */
	readonly with: Entity<'organization' | 'person'> | undefined;
	/** The second date, to compare with the first. */
	readonly vs: string | undefined;
	/** The years that the timeline shows, `2012-2018`; undefined for all. */
	readonly years: string | undefined;
	readonly reading: (typeof READINGS)[number] | undefined;
	readonly labels: (typeof LABELS)[number] | undefined;
	/** Whether the labels of groups name their chairs. */
	readonly chairs: boolean;
	/** Whether the map also shows, faintly, the groups that are gone at its moment. */
	readonly ghosts: boolean;
	/** Shown inside another page, without header and controls. */
	readonly embed: boolean;
}

/** A field of the view that stands in the query; the others stand in the path. */
export type QueryKey = Exclude<keyof View, 'lang' | 'selected'>;

/** Returns the view of the bare home page in a language: the map at the newest date, nothing chosen. */
export function defaultView(lang: Lang): View {
	return {
		lang,
		view: 'map',
		step: undefined,
		selected: undefined,
		at: undefined,
		era: undefined,
		type: undefined,
		form: [],
		tenure: [],
		area: [],
		system: [],
		confidence: [],
		q: '',
		with: undefined,
		vs: undefined,
		years: undefined,
		reading: undefined,
		labels: undefined,
		chairs: true,
		ghosts: false,
		embed: false,
	};
}
