import { expect, it } from 'vitest';
import { indexDataset } from '../../src/query/index.ts';
import { chairsOf, groupAt } from '../../src/query/snapshot.ts';
import { chairsInWords } from '../../src/ui/chairs-in-words.ts';
import { at, claim, datasetOf, group } from '../query/small.ts';

const table = {
	...group({
		names: [{ id: 'n', en: 'Table', zh: '桌', from: '1981-01-01', to: null, ...claim }],
		roles: [
			{ id: 'r1', person: 'li-yi', role: 'chair', from: '1982', to: '1989', ...claim },
			{ id: 'r2', person: 'li-yi', role: 'chair', from: '1983-01-01', to: '1984-12-31', ...claim },
			{ id: 'r3', person: 'wang-er', role: 'chair', from: '1984', to: '1986', ...claim },
		],
	}),
	id: 'table',
};
const index = indexDataset(datasetOf([table]));
const then = groupAt(index, table, at('1984-06-01'));

it('names each chair once, as surely as any claim does, and says who only possibly is', () => {
	if (!then) throw new Error('The group is not there.');
	expect(then.chairs.map(({ claim: { id } }) => id)).toEqual(['r1', 'r2', 'r3']);
	expect(chairsOf(then)).toEqual([
		{ person: 'li-yi', certainty: 'surely' },
		{ person: 'wang-er', certainty: 'possibly' },
	]);
	const [li, wang] = ['li-yi', 'wang-er'].map((id) => index.people.get(id));
	expect(chairsInWords(index, then, 'en')).toBe(`${li?.en}, ${wang?.en} (possibly)`);
	expect(chairsInWords(index, then, 'zh')).toBe(`${li?.zh}、${wang?.zh}（可能）`);
});
