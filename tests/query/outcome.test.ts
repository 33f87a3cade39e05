import { describe, expect, it } from 'vitest';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { whatBecameOf } from '../../src/query/outcome.ts';
import { claim, datasetOf, group } from './arbitrary.ts';

const event = (id: string, kind: GroupFile['events'][number]['event'], date: string, into?: string) => ({
	...claim,
	id,
	event: kind,
	date,
	...(into === undefined ? {} : { into }),
});

function outcomeOf(events: GroupFile['events']) {
	const one = group({ events });
	return whatBecameOf(indexDataset(datasetOf([one])), one);
}

describe('what became of a group', () => {
	it('is that a source ended it, and into what', () => {
		const { events, standing } = outcomeOf([
			event('a', 'established', '1990'),
			event('b', 'renamed', '1995'),
			event('c', 'merged', '2000', 'other'),
		]);
		expect(events.map(({ id }) => id)).toEqual(['c']);
		expect(standing).toEqual({ kind: 'ended' });
	});

	it('leaves out what ended an existence before the last', () => {
		const { events } = outcomeOf([
			event('a', 'established', '1958'),
			event('b', 'suspended', '1966'),
			event('c', 'revived', '1980'),
			event('d', 'upgraded', '2018'),
		]);
		expect(events.map(({ id }) => id)).toEqual(['d']);
	});

	it('is not that it ended, where only no source shows it any more', () => {
		expect(outcomeOf([event('a', 'established', '1990')]).standing?.kind).toBe('not attested');
	});
});
