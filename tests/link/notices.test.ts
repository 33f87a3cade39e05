import { describe, expect, it } from 'vitest';
import { limited, type Notice, shortened } from '../../src/link/notices.ts';

const notice = (at: number): Notice => ({
	kind: 'extra-path',
	key: 'path',
	text: `text ${at}`,
	suggestions: [],
});
const notices = (count: number) => Array.from({ length: count }, (_, at) => notice(at));

describe('the notices of an address', () => {
	it('are up to twelve; of more, the first eleven and how many others', () => {
		expect(limited(notices(3))).toEqual(notices(3));
		expect(limited(notices(12))).toEqual(notices(12));
		expect(limited(notices(13))).toEqual([
			...notices(11),
			{ kind: 'more', key: 'query', text: '', suggestions: [], count: 2 },
		]);
	});

	it('quote up to 60 characters; of more, the first 59', () => {
		expect(shortened('x'.repeat(60))).toBe('x'.repeat(60));
		expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
		expect(shortened('😀'.repeat(60))).toBe('😀'.repeat(60));
		expect(shortened('😀'.repeat(61))).toBe(`${'😀'.repeat(59)}…`);
		expect(shortened('a\u0000b\u202Ec\u200Bd')).toBe('abcd');
		expect(shortened('')).toBe('');
	});

	it('look no further than four times as many code units', () => {
		expect(shortened(`${'\u202E'.repeat(239)}ab`)).toBe('a');
	});
});
