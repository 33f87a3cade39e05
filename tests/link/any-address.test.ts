import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/dataset/dates.ts';
import { AREAS, CONFIDENCES, FORMS, GROUP_TYPES, SYSTEMS, TENURES } from '../../src/dataset/words.ts';
import { decode, encode } from '../../src/link/codec.ts';
import { QUERY_KEYS } from '../../src/link/fields.ts';
import { defaultView, type Entity, LANGS, VIEWS, type View } from '../../src/link/view.ts';
import { dataset, known, STEPS } from './real.ts';

const BASES = ['/', '', '/sub', '/a/b/', '/group', '/zh/', '中文'];

/** The words that an address may hold, present and former, and some that it may not. */
const WORDS = [
	...VIEWS,
	...QUERY_KEYS,
	...GROUP_TYPES,
	...FORMS,
	...AREAS,
	...[
		'group',
		'person',
		'organization',
		'zh',
		'en',
		'lang',
		'index.html',
		'..',
		'.',
		'1949',
		'2017-13',
		'3000-01-01',
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'null',
		'<script>',
		"' OR 1=1",
		'cfelg',
		'moc',
	],
	...[
		'%',
		'%E4%B8',
		'%00',
		'%2F',
		'%25',
		'%ZZ',
		'\0',
		'\uD800',
		'\uDC00x',
		'\u202E',
		'\uFFFD',
		'+',
		'#',
		'?',
		'&',
		'=',
	],
];
const names = dataset.groups.flatMap((group) => group.names.flatMap(({ en, zh }) => [en, zh]));

const id = fc.oneof(
	fc.constantFrom(...dataset.groups.map((item) => item.id)),
	fc.constantFrom(...dataset.people.map((item) => item.id)),
	fc.constantFrom(...dataset.organizations.map((item) => item.id)),
	fc.constantFrom(...names),
);
const date = fc
	.integer({ min: dayOf(1949, 10, 1), max: known.newest })
	.chain((day) => fc.constantFrom(4, 7, 10).map((length) => isoOf(day).slice(0, length)));
const text = fc.oneof(
	fc.constantFrom(...WORDS),
	id,
	date,
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.constantFrom('x', '字', ',', '/', '&a=', '%').map((part) => part.repeat(3000)),
);
const escaping = fc.constantFrom(
	(part: string) => part,
	(part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '')),
	(part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '')).slice(0, -1),
	(part: string) => part.toUpperCase(),
	(part: string) => escapeAll(part),
);
function escapeAll(part: string): string {
	return [...new TextEncoder().encode(part)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
const written = fc.tuple(text, escaping).map(([part, write]) => write(part));
const wild = fc.record({
	base: fc.constantFrom(...BASES),
	pathname: fc.oneof(
		fc.array(written, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
		fc
			.tuple(fc.constantFrom('group', 'person', 'organization', 'zh/group'), written)
			.map((parts) => `/${parts.join('/')}`),
		fc.string({ unit: 'binary' }),
	),
	search: fc.oneof(
		fc
			.array(
				fc.tuple(fc.oneof(fc.constantFrom(...QUERY_KEYS, 'lang', 'group', 'form[]'), written), written),
				{ maxLength: 8 },
			)
			.map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
		fc.string({ unit: 'binary' }),
	),
});

function entityOf<Kind extends Entity['kind']>(kind: Kind, items: readonly { readonly id: string }[]) {
	return fc.constantFrom(...items).map((item) => ({ kind, id: item.id }));
}
const person = entityOf('person', dataset.people);
const organization = entityOf('organization', dataset.organizations);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Views that an address can hold. */
const view: fc.Arbitrary<View> = fc
	.record({
		lang: fc.constantFrom(...LANGS),
		view: fc.constantFrom(...VIEWS),
		step: fc.constantFrom(...STEPS),
		selected: maybe(fc.oneof(entityOf('group', dataset.groups), person, organization)),
		at: maybe(date),
		era: maybe(fc.constantFrom(...known.eras)),
		type: maybe(fc.constantFrom(...GROUP_TYPES)),
		form: fc.subarray([...FORMS]),
		tenure: fc.subarray([...TENURES]),
		area: fc.subarray([...AREAS]),
		system: fc.subarray([...SYSTEMS]),
		confidence: fc.subarray([...CONFIDENCES]),
		q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((typed) => typed.replace(/[\p{Cc}\uFFFD]/gu, '')),
		with: maybe(fc.oneof(person, organization)),
		vs: maybe(date),
		embed: fc.boolean(),
	})
	.map((fields) => ({
		...fields,
		step: fields.view === 'guide' ? fields.step : undefined,
		era: fields.at === undefined ? fields.era : undefined,
	}));

function split(address: string): { pathname: string; search: string } {
	const at = address.indexOf('?');
	return at < 0
		? { pathname: address, search: '' }
		: { pathname: address.slice(0, at), search: address.slice(at) };
}

/** Checks what holds for every address, and returns whether it was understood whole. */
function expectUsable(pathname: string, search: string, base: string): boolean {
	const first = decode({ pathname, search }, base, known);
	expect(Object.keys(first.view).sort()).toEqual(Object.keys(defaultView('en')).sort());
	for (const notice of first.notices) expect([...notice.text].length).toBeLessThanOrEqual(60);
	const address = encode(first.view, base);
	// A browser leaves such an address as it is: it is written as a URL is.
	expect(address).toMatch(/^\/[\x21-\x7E\u4E2D\u6587]*$/);
	const again = decode(split(address), base, known);
	expect(again).toEqual({ view: first.view, notices: [], status: 'ok' });
	expect(encode(again.view, base)).toBe(address);
	return first.notices.length === 0;
}

describe('any address', () => {
	it('decodes to a view, and the view encodes to a fixed point: 10,000 hostile addresses', () => {
		let understood = 0;
		let total = 0;
		fc.assert(
			fc.property(wild, ({ base, pathname, search }) => {
				total += 1;
				if (expectUsable(pathname, search, base)) understood += 1;
			}),
			{ numRuns: 10_000 },
		);
		// The generator must reach both kinds for the property to say anything.
		expect(understood).toBeGreaterThan(total / 100);
		expect(understood).toBeLessThan(total * 0.9);
	}, 120_000);

	it('decodes when cut, doubled or mangled, though it was a good one', () => {
		const mangled = fc.tuple(view, fc.nat(), fc.constantFrom('cut', 'doubled', 'mangled', 'lower', 'joined'));
		fc.assert(
			fc.property(mangled, ([good, where, how]) => {
				const address = encode(good, '/');
				const at = where % (address.length + 1);
				const bad = {
					cut: address.slice(0, at),
					doubled: address + address,
					mangled: `${address.slice(0, at)}%${address.slice(at)}`,
					lower: address.toLowerCase(),
					joined: `${address}&${address.slice(at)}`,
				}[how];
				const { pathname, search } = split(bad);
				expectUsable(pathname, search, '/');
			}),
			{ numRuns: 2000 },
		);
	}, 120_000);

	it('that encodes a view decodes to that view', () => {
		fc.assert(
			fc.property(view, fc.constantFrom(...BASES), (shown, base) => {
				const address = encode(shown, base);
				expect(decode(split(address), base, known)).toEqual({ view: shown, notices: [], status: 'ok' });
			}),
			{ numRuns: 2000 },
		);
	}, 120_000);
});
