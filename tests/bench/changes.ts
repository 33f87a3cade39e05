/** The changes of filter and date that every contender makes, one after the other. */
import type { GroupType } from '../../src/dataset/words.ts';

/** What is asked of the picture: a type of group or all, and a year or the newest date. */
export interface Asked {
	readonly type: GroupType | undefined;
	readonly year: string | undefined;
}

const ROUND: readonly Partial<Asked>[] = [
	{ type: 'party' },
	{ type: 'state' },
	{ type: undefined },
	{ year: '2017' },
	{ year: '2003' },
	{ type: 'party' },
	{ year: '1988' },
	{ type: undefined },
	{ year: '2012' },
	{ year: '2024' },
];

/** Returns the picture of the start, then one after each change. */
function statesOf(changes: readonly Partial<Asked>[]): Asked[] {
	let state: Asked = { type: undefined, year: undefined };
	return [
		state,
		...changes.map((change) => {
			state = { ...state, ...change };
			return state;
		}),
	];
}

/** The picture of the start, then one after each of twenty changes; each change touches one control. */
export const STATES: readonly Asked[] = statesOf([...ROUND, ...ROUND]);
