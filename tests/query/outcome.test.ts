import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/dates.ts';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/query/index.ts';
import { whatBecameOf } from '../../src/query/outcome.ts';
import { claim, datasetOf, group } from './small.ts';

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

	it('is in order of time, with the splits and upgrades of the last existence', () => {
		const { events } = outcomeOf([
			event('d', 'abolished', '2000'),
			event('a', 'established', '1990'),
			event('c', 'upgraded', '1995'),
			event('b', 'split', '1993'),
			event('e', 'renamed', '1994', 'other'),
			event('f', 'renamed', '1996'),
		]);
		expect(events.map(({ id }) => id)).toEqual(['b', 'e', 'c', 'd']);
	});

	it('counts an event of the day on which the last existence began, not one before', () => {
		const ids = (date: string) =>
			outcomeOf([
				event('a', 'established', '1980'),
				event('b', 'abolished', '1985'),
				event('c', 'revived', '1990-05-01'),
				event('d', 'split', date),
			]).events.map(({ id }) => id);
		expect(ids('1990-05-01')).toEqual(['d']);
		expect(ids('1990-05')).toEqual(['d']);
		expect(ids('1990-04-30')).toEqual([]);
	});

	it('is that it goes on, where a claim is still so, and nothing where no date shows it', () => {
		const still = group({ names: [{ ...claim, id: 'n', en: 'A', zh: '甲', from: '1990', to: null }] });
		expect(whatBecameOf(indexDataset(datasetOf([still])), still)).toEqual({
			events: [],
			standing: { kind: 'continuing' },
		});
		expect(outcomeOf([])).toEqual({ events: [], standing: undefined });
		expect(outcomeOf([event('a', 'established', '1990-05-06')]).standing).toEqual({
			kind: 'not attested',
			lastAttested: dayOf(1990, 5, 6),
		});
	});

	it('is of the last existence', () => {
		expect(
			outcomeOf([
				event('a', 'established', '1980'),
				event('b', 'abolished', '1985'),
				event('c', 'revived', '1990'),
			]).standing?.kind,
		).toBe('not attested');
	});
});
