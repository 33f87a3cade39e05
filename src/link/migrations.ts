/**
 * Old and alternative forms of address, each rewritten to the present form before anything is understood. Append to
 * the list, never remove: an address once handed out is read for ever. A migration leaves alone what is not its own.
 */
import type { Parts } from './address.ts';
import { ENTITY_KINDS, type EntityKind, type Lang } from './view.ts';

/** Returns the parts in the newer form; the same parts where the old form is not in them. Pure and total. */
export type Migration = (parts: Parts) => Parts;

function isKind(text: string | undefined): text is EntityKind {
	return ENTITY_KINDS.some((kind) => kind === text);
}

const LANG_NAMES: Readonly<Record<string, Lang>> = {
	en: 'en',
	zh: 'zh',
	cn: 'zh',
	'zh-cn': 'zh',
	'zh-hans': 'zh',
};

function langNamed(text: string | undefined): Lang | undefined {
	const name = text?.toLowerCase() ?? '';
	return Object.hasOwn(LANG_NAMES, name) ? LANG_NAMES[name] : undefined;
}

function inLang(segments: readonly string[], lang: Lang): readonly string[] {
	return lang === 'zh' ? ['zh', ...segments] : segments;
}

/** `/en/…`, `/zh-cn/…`: English stands at the root and Chinese below `/zh`. */
const languageInPath: Migration = (parts) => {
	const lang = langNamed(parts.segments[0]);
	return lang ? { ...parts, segments: inLang(parts.segments.slice(1), lang) } : parts;
};

/** `?lang=zh`: the language is in the path. */
const languageInQuery: Migration = (parts) => {
	const lang = langNamed(parts.pairs.find(([key]) => key === 'lang')?.[1]);
	if (!lang) return parts;
	const segments = parts.segments[0] === 'zh' ? parts.segments.slice(1) : parts.segments;
	return {
		...parts,
		segments: inLang(segments, lang),
		pairs: parts.pairs.filter(([key]) => key !== 'lang'),
	};
};

/** `?group=<id>`, `?person=<id>`, `?organization=<id>`: what is selected is the path, and the view goes to the query. */
const selectionInQuery: Migration = (parts) => {
	const pair = parts.pairs.find(([key]) => isKind(key));
	if (!pair) return parts;
	const lang = parts.segments[0] === 'zh' ? 'zh' : 'en';
	const [view, step] = lang === 'zh' ? parts.segments.slice(1) : parts.segments;
	if (isKind(view)) return parts;
	const beneath = [
		...(view === undefined ? [] : [['view', view] as const]),
		...(step === undefined ? [] : [['step', step] as const]),
	];
	return {
		...parts,
		segments: inLang(pair, lang),
		pairs: [...parts.pairs.filter((other) => other !== pair), ...beneath],
	};
};

export const MIGRATIONS: readonly Migration[] = [languageInPath, languageInQuery, selectionInQuery];

/** Returns the parts after every migration, in order. */
export function migrated(parts: Parts, migrations: readonly Migration[] = MIGRATIONS): Parts {
	return migrations.reduce((current, migrate) => migrate(current), parts);
}
