/** The steps of the guided tour, in order, with the picture that each shows: what its address stands for without a query. */
import type { Entity, View } from '../../link/view.ts';
import type { StepId } from '../../text/guide.ts';

/** The picture of a step. `focus` is what the map picks out, as it does with what is selected; no panel opens for it. */
type Shows = Partial<Pick<View, 'at' | 'era' | 'type' | 'form' | 'area' | 'system' | 'confidence'>> & {
	readonly focus?: Entity;
};

const OCTOBER_2017 = { at: '2017-10' };

/** Step ids are part of addresses and stay. */
export const GUIDE_SHOWS: Readonly<Record<StepId, Shows>> = {
	what: OCTOBER_2017,
	direction: { ...OCTOBER_2017, focus: { kind: 'group', id: 'finance-economy' } },
	types: { ...OCTOBER_2017, type: 'party' },
	reporting: { ...OCTOBER_2017, focus: { kind: 'organization', id: 'politburo' } },
	office: { ...OCTOBER_2017, focus: { kind: 'group', id: 'foreign-affairs' } },
	bridges: { ...OCTOBER_2017, system: ['party', 'state', 'military'] },
	secrecy: { ...OCTOBER_2017, type: 'party', confidence: ['confirmed'] },
	'founding-1958': { at: '1958-06-10' },
	'cultural-revolution': { at: '1968', focus: { kind: 'group', id: 'cultural-revolution-group-1966' } },
	revival: { at: '1981' },
	'defined-1987': { at: '1987-12' },
	'formal-1997': { at: '1997' },
	hu: { at: '2007', type: 'party', focus: { kind: 'person', id: 'hu-jintao' } },
	xi: { ...OCTOBER_2017, type: 'party', focus: { kind: 'person', id: 'xi-jinping' } },
	'commissions-2018': { at: '2018-04', type: 'party', form: ['commission'] },
	'since-2023': { at: '2023-04', focus: { kind: 'group', id: 'science-technology-commission' } },
	'what-next': { focus: { kind: 'person', id: 'xi-jinping' } },
};

export const GUIDE_STEPS = Object.keys(GUIDE_SHOWS) as readonly StepId[];
