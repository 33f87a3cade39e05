import { describe, expect, it } from 'vitest';
import type { LifeSpan, Stretch } from '../../src/query/life.ts';
import { withinLife } from '../../src/query/within-life.ts';

const span = (first: number, last: number) => ({ first, last });
const life = (possibly: Stretch['possibly'], surely: Stretch['surely']): LifeSpan => ({
	possibly,
	surely,
	start: 'stated',
	end: 'stated',
	lastAttested: possibly.last,
});

describe('the part of a stretch at which a group was there', () => {
	const twice = [life(span(10, 20), span(12, 18)), life(span(30, 40), undefined)];

	it('is what it shares with each existence, possibly and surely', () => {
		expect(withinLife({ possibly: span(5, 35), surely: span(15, 33) }, twice)).toEqual([
			{ possibly: span(10, 20), surely: span(15, 18) },
			{ possibly: span(30, 35), surely: undefined },
		]);
		expect(withinLife({ possibly: span(11, 19), surely: undefined }, twice)).toEqual([
			{ possibly: span(11, 19), surely: undefined },
		]);
	});

	it('may be one day, and none where they share no day', () => {
		expect(withinLife({ possibly: span(20, 29), surely: span(20, 29) }, twice)).toEqual([
			{ possibly: span(20, 20), surely: undefined },
		]);
		expect(withinLife({ possibly: span(1, 12), surely: span(1, 12) }, twice)).toEqual([
			{ possibly: span(10, 12), surely: span(12, 12) },
		]);
		expect(withinLife({ possibly: span(21, 29), surely: span(21, 29) }, twice)).toEqual([]);
		expect(withinLife({ possibly: span(1, 9), surely: span(1, 9) }, twice)).toEqual([]);
	});
});
