/** Addresses of every kind: those of views, and those that nobody should write but somebody will. */
import fc from 'fast-check';
import { dayOf, isoOf } from '../../src/dataset/dates.ts';
import { AREAS, CONFIDENCES, FORMS, GROUP_TYPES, SYSTEMS, TENURES } from '../../src/dataset/words.ts';
import { QUERY_KEYS } from '../../src/link/fields.ts';
import { type Entity, LABELS, LANGS, READINGS, VIEWS, type View } from '../../src/link/view.ts';
import { dataset, known, STEPS } from './real.ts';

export const BASES = ['/', '', '/sub', '/a/b/', '/group', '/zh/', '中文'];

const year = fc.integer({
	min: Number(isoOf(known.oldest).slice(0, 4)),
	max: Number(isoOf(known.newest).slice(0, 4)),
});

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
/** Addresses of every kind, below several bases. */
export const wild = fc.record({
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
		// So that what is understood is no rare chance: few of the others are.
		fc.constant(''),
	),
});

function entityOf<Kind extends Entity['kind']>(kind: Kind, items: readonly { readonly id: string }[]) {
	return fc.constantFrom(...items).map((item) => ({ kind, id: item.id }));
}
const person = entityOf('person', dataset.people);
const organization = entityOf('organization', dataset.organizations);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Views that an address can hold. */
export const view: fc.Arbitrary<View> = fc
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
		years: maybe(fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`)),
		reading: maybe(fc.constantFrom(...READINGS)),
		labels: maybe(fc.constantFrom(...LABELS)),
		chairs: fc.boolean(),
		ghosts: fc.boolean(),
		embed: fc.boolean(),
	})
	.map((fields) => ({
		...fields,
		step: fields.view === 'guide' ? fields.step : undefined,
		era: fields.at === undefined ? fields.era : undefined,
	}));
