/** The closed vocabularies of the dataset, in the order in which they are listed to readers. */

export const GROUP_TYPES = ['party', 'state'] as const;
export const FORMS = [
	'leading-small-group',
	'commission',
	'committee',
	'coordination-group',
	'headquarters',
	'working-group',
	'joint-meeting',
] as const;
export const TENURES = ['permanent', 'medium-term', 'short-term'] as const;
export const SYSTEMS = [
	'party',
	'state',
	'military',
	'legislature',
	'consultative',
	'judicial',
	'mass-organization',
] as const;
export const CONFIDENCES = ['confirmed', 'reported', 'inferred'] as const;
export const EVENT_KINDS = [
	'established',
	'renamed',
	'upgraded',
	'merged',
	'split',
	'suspended',
	'revived',
	'abolished',
] as const;
export const ROLES = [
	'chair',
	'executive-deputy-chair',
	'deputy-chair',
	'secretary-general',
	'member',
	'adviser',
	'office-director',
	'office-deputy-director',
] as const;
export const SEATS = ['lead', 'member'] as const;
export const SOURCE_TYPES = [
	'official',
	'news',
	'journal',
	'think-tank',
	'encyclopedia',
	'book',
	'web',
] as const;
export const SUCCESSIONS = ['renamed', 'merged', 'split', 'duties-moved'] as const;
export const AREAS = [
	'foreign-affairs',
	'national-security',
	'taiwan',
	'hong-kong-macao',
	'propaganda-ideology',
	'finance-economy',
	'politics-law',
	'party-building',
	'discipline-inspection',
	'united-front',
	'rural-poverty',
	'reform',
	'science-technology',
	'cyberspace',
	'education',
	'health',
	'environment-climate',
	'disaster-emergency',
	'labour-social',
	'industry',
	'transport-infrastructure',
	'regional-development',
	'energy-resources',
	'food-drug-safety',
	'defence-mobilization',
	'culture',
	'statistics-census',
	'administration',
	'ethnic-religion',
	'trade-market',
	'sport-event',
] as const;

export type GroupType = (typeof GROUP_TYPES)[number];
export type Form = (typeof FORMS)[number];
export type Tenure = (typeof TENURES)[number];
export type System = (typeof SYSTEMS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type RoleKind = (typeof ROLES)[number];
export type SeatKind = (typeof SEATS)[number];
export type Area = (typeof AREAS)[number];
