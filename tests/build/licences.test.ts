import { describe, expect, it } from 'vitest';
import { licencesText } from '../../src/build/licences.ts';

const ISC = { version: '1.0.0', identifier: 'ISC', text: 'Permission …\n' };

describe('the list of licences', () => {
	it('names each package once, and each text once with all that are under it', () => {
		const text = licencesText([
			{ name: 'b', ...ISC },
			{ name: 'a', ...ISC },
			{ name: 'b', ...ISC },
			{ name: 'c', version: '2.0.0', identifier: 'MIT', text: 'MIT …' },
		]);
		expect(text.match(/^b 1\.0\.0: ISC$/gm)).toHaveLength(1);
		expect(text.match(/Permission …/g)).toHaveLength(1);
		expect(text).toContain('a 1.0.0, b 1.0.0\n\nPermission …');
		expect(text).toContain('c 2.0.0: MIT');
	});

	it('stops the build where a package names no licence', () => {
		expect(() => licencesText([{ name: 'x', version: '1.0.0', identifier: null, text: null }])).toThrow(
			'x 1.0.0',
		);
	});
});
