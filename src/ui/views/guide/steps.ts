/** What each step of the guide rests on: the sources of its text, and what it has the dataset say beside it. */
import type { Area, EventKind } from '../../../dataset/words.ts';
import type { StepId } from '../../../text/guide.ts';

/** A statement that the dataset makes under the text of a step; `figure` is the id of a published count. */
export type Fact =
	| { readonly kind: 'areas'; readonly areas: readonly Area[] }
	| { readonly kind: 'tenures' | 'alive'; readonly at: readonly string[] }
	| { readonly kind: 'tasks'; readonly group: string }
	| { readonly kind: 'figure' | 'compare'; readonly figure: string }
	| { readonly kind: 'top-areas' }
	| {
			readonly kind: 'reporting' | 'offices' | 'bridges' | 'secrecy' | 'standing-committee';
			readonly at: string;
	  }
	| { readonly kind: 'chairs'; readonly person: string; readonly at: string }
	| { readonly kind: 'new-groups'; readonly from: string; readonly to: string }
	| {
			readonly kind: 'events';
			readonly label: 'founded' | 'revived' | 'reform2018' | 'reform2023';
			readonly events: readonly EventKind[];
			readonly from: string;
			readonly to: string;
	  }
	| {
			readonly kind: 'chairs-over-time';
			/** Who was general secretary, at which date; undefined for the newest. */
			readonly stops: readonly (readonly [person: string, at: string | undefined])[];
	  };

interface Step {
	readonly sources: readonly string[];
	readonly facts: readonly Fact[];
}

const WIKIPEDIA = 'wikipedia-2024-leading-small-group';
const MILLER = 'miller-2008-lsgs';
const CSIS = 'csis-2017-lsgs';
const ECONOMIST = 'economist-2017-nerve-centre';
const MERICS = 'merics-2016-nerve-centre';
const COUNT_OF_2017 = '2017-10';

/** Every step, in the order of the tour. */
export const STEPS: Readonly<Record<StepId, Step>> = {
	what: {
		sources: [WIKIPEDIA, CSIS, MERICS],
		facts: [
			{
				kind: 'areas',
				areas: [
					'national-security',
					'foreign-affairs',
					'taiwan',
					'hong-kong-macao',
					'propaganda-ideology',
					'finance-economy',
				],
			},
			{ kind: 'tenures', at: [COUNT_OF_2017] },
		],
	},
	direction: { sources: [WIKIPEDIA, MILLER], facts: [{ kind: 'tasks', group: 'finance-economy' }] },
	types: {
		sources: [WIKIPEDIA, CSIS],
		facts: [
			{ kind: 'compare', figure: 'csis-2017-total' },
			{ kind: 'compare', figure: 'csis-2017-party' },
			{ kind: 'compare', figure: 'csis-2017-state' },
			{ kind: 'compare', figure: 'csis-2015-total' },
			{ kind: 'top-areas' },
		],
	},
	reporting: {
		sources: [MILLER, WIKIPEDIA, MERICS],
		facts: [
			{ kind: 'reporting', at: COUNT_OF_2017 },
			{ kind: 'standing-committee', at: '2017-10-17' },
		],
	},
	office: {
		sources: [WIKIPEDIA, 'crntt-2008-coordinating-bodies'],
		facts: [
			{ kind: 'offices', at: COUNT_OF_2017 },
			{ kind: 'figure', figure: 'sc-coordinating-bodies-2008-own-office' },
		],
	},
	bridges: { sources: [WIKIPEDIA], facts: [{ kind: 'bridges', at: COUNT_OF_2017 }] },
	secrecy: { sources: [MILLER, WIKIPEDIA], facts: [{ kind: 'secrecy', at: COUNT_OF_2017 }] },
	'founding-1958': {
		sources: ['lyhfsm-on-this-day-june-10', MILLER, CSIS, WIKIPEDIA],
		facts: [
			{ kind: 'events', label: 'founded', events: ['established'], from: '1958-06-10', to: '1958-06-10' },
			{ kind: 'figure', figure: 'groups-founded-1958-06-10' },
		],
	},
	'cultural-revolution': {
		sources: [WIKIPEDIA, ECONOMIST],
		facts: [{ kind: 'alive', at: ['1965', '1968', '1972', '1978'] }],
	},
	revival: {
		sources: [WIKIPEDIA, CSIS, ECONOMIST],
		facts: [
			{ kind: 'events', label: 'revived', events: ['revived'], from: '1976-11', to: '1987-11' },
			{ kind: 'compare', figure: 'miller-1981-groups' },
		],
	},
	'defined-1987': {
		sources: [WIKIPEDIA, 'yicai-state-council-reforms'],
		facts: [
			{ kind: 'tenures', at: ['1987-12'] },
			{ kind: 'compare', figure: 'sc-non-standing-bodies-1988-before' },
			{ kind: 'compare', figure: 'sc-non-standing-bodies-1988-after' },
		],
	},
	'formal-1997': {
		sources: [WIKIPEDIA, MILLER, ECONOMIST],
		facts: [
			{ kind: 'tenures', at: ['1997'] },
			{ kind: 'compare', figure: 'miller-1998-groups' },
		],
	},
	hu: {
		sources: [CSIS, WIKIPEDIA, 'zhwiki-politburo-psc-16-18'],
		facts: [
			{ kind: 'chairs', person: 'hu-jintao', at: '2007' },
			{ kind: 'standing-committee', at: '2007-06' },
			{ kind: 'compare', figure: 'miller-2009-groups' },
		],
	},
	xi: {
		sources: [WIKIPEDIA, CSIS],
		facts: [
			{ kind: 'chairs', person: 'xi-jinping', at: COUNT_OF_2017 },
			{ kind: 'figure', figure: 'csis-2017-xi-chairs' },
			{ kind: 'new-groups', from: '2012-11-15', to: '2017-10-17' },
			{ kind: 'figure', figure: 'csis-2017-new-party' },
			{ kind: 'figure', figure: 'csis-2017-new-state' },
		],
	},
	'commissions-2018': {
		sources: ['cpc-2018-03-21-reform-plan', 'xinhua-2018-03-21-reform-list'],
		facts: [
			{
				kind: 'events',
				label: 'reform2018',
				events: ['established', 'upgraded', 'merged', 'abolished'],
				from: '2018-03',
				to: '2018-03',
			},
		],
	},
	'since-2023': {
		sources: [
			'cctv-2023-03-17-reform-plan',
			'bmcg-2023-reform-plan',
			'wikipedia-zh-yangtze-economic-belt-lsg',
			'creaders-2025-06-20-regional',
		],
		facts: [
			{
				kind: 'events',
				label: 'reform2023',
				events: ['established', 'upgraded', 'merged', 'abolished'],
				from: '2023',
				to: '2023',
			},
		],
	},
	'what-next': {
		sources: [WIKIPEDIA],
		facts: [
			{
				kind: 'chairs-over-time',
				stops: [
					['jiang-zemin', '2000'],
					['hu-jintao', '2007'],
					['xi-jinping', '2014'],
					['xi-jinping', COUNT_OF_2017],
					['xi-jinping', undefined],
				],
			},
		],
	},
};
