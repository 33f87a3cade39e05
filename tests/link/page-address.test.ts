import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/link/page-address.ts';
import { defaultView } from '../../src/link/view.ts';

describe('the address of a page', () => {
	it('ends with a slash, below a path or a whole address', () => {
		expect(pageAddress(defaultView('en'), '/')).toBe('/');
		expect(defaultView('en').view).toBe('map');
		expect(pageAddress({ ...defaultView('en'), view: 'table' }, '/')).toBe('/table/');
		expect(pageAddress(defaultView('zh'), 'https://example.org/sub/')).toBe('https://example.org/sub/zh/');
		expect(pageAddress({ ...defaultView('en'), selected: { kind: 'group', id: 'gardens' } }, '../../')).toBe(
			'../../group/gardens/',
		);
	});
});
