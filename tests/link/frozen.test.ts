import { describe, expect, test } from 'vitest';
import { frozenBase, liveBase } from '../../src/link/frozen.ts';

describe.each(['/', '/sub/path/', '/v/'])('below %s', (base) => {
	test('a version stands in its own folder, and leads back', () => {
		expect(frozenBase(base, '1.2.0')).toBe(`${base}v/1.2.0/`);
		expect(liveBase(frozenBase(base, '1.2.0'), '1.2.0')).toBe(base);
	});
	test('the frozen pages cite themselves, not a version within a version', () => {
		const frozen = frozenBase(base, '1.2.0');
		expect(frozenBase(frozen, '1.2.0')).toBe(frozen);
	});
	test('the newest pages lead to themselves', () => {
		expect(liveBase(base, '1.2.0')).toBe(base);
	});
});
