import { describe, expect, it } from 'vitest';
import { describeFault, loadDataset } from '../../src/dataset/load.ts';
import { isApex } from '../../src/map/frame.ts';
import { unionGraph } from '../../src/map/graph.ts';
import { indexDataset } from '../../src/query/index.ts';
import { realDataset } from '../export/real-data.ts';
import { filesOf, multiplied } from './synthetic.ts';

describe('a made dataset', () => {
	const real = realDataset();
	const { dataset, faults } = loadDataset(filesOf(multiplied(real, 3)));

	it('passes the checks of the real one', () => {
		expect(faults.map(describeFault)).toEqual([]);
	});

	it('is as many times as large, and hangs together', () => {
		expect(dataset?.groups).toHaveLength(3 * real.groups.length);
		const links = dataset ? unionGraph(indexDataset(dataset)).links : [];
		const own = unionGraph(indexDataset(real)).links;
		expect(links.length / own.length).toBeGreaterThan(2.7);
		expect(links.length / own.length).toBeLessThan(3.3);
		const copyOf = (key: string) => /-copy-\d+$/.exec(key)?.[0] ?? '';
		const across = links.filter(({ target }) => !isApex(target.slice(target.indexOf(':') + 1)));
		expect(across.some(({ source, target }) => copyOf(source) !== copyOf(target))).toBe(true);
	});

	it('is the same each time', () => {
		expect([...filesOf(multiplied(real, 2))]).toEqual([...filesOf(multiplied(real, 2))]);
	});
});
