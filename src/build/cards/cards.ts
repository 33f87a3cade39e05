/** Makes the social cards as PNG files; those drawn before are taken from a cache, by what they show. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { ENTITY_KINDS, type Entity } from '../../link/view.ts';
import type { Index } from '../../query/index.ts';
import type { Layouts } from '../../state/store.ts';
import { type Card, CardMaker } from './card.ts';
import { COLOURS, cardSvg } from './card-svg.ts';
import { indexedPng } from './indexed-png.ts';
import { Lettering } from './lettering.ts';

/** Part of each cache key: to be changed when the same card is drawn differently. */
const DRAWN_BY = 'drawing 3';
/** A card may not be larger than this, in bytes. */
const LARGEST = 40_000;
/** What is tried in turn until a card is small enough: how many colours, and how many rows of names in a column. */
const TRIES = [
	{ rows: 10, colours: 48 },
	{ rows: 10, colours: 16 },
	{ rows: 7, colours: 16 },
	{ rows: 5, colours: 16 },
] as const;
/** How many cards are drawn at once: as many as keep two cores busy. */
const AT_ONCE = 4;

export interface CardFile {
	/** The file below dist/. */
	readonly path: string;
	readonly png: Uint8Array;
}

/** Returns where the card of an entity, or with undefined that of the whole site, stands below dist/. */
export function cardPath(entity: Entity | undefined): string {
	return entity ? `cards/${entity.kind}/${entity.id}.png` : 'cards/site.png';
}

async function draw(card: Card, type: Lettering): Promise<Buffer> {
	for (const { rows, colours } of TRIES) {
		const drawn = await renderAsync(cardSvg(card, type, rows), { font: { loadSystemFonts: false } });
		const { width, height, pixels } = drawn;
		const png = await indexedPng({ width, height, rgba: pixels }, colours, Object.values(COLOURS));
		if (png.length <= LARGEST) return png;
	}
	throw new Error(`The social card of ${card.name.en} cannot be made smaller than ${LARGEST} bytes.`);
}

function read(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/** Yields the card of every group, person and organization, and that of the site; `cache` is a folder of its own. */
export async function* cardsOf(index: Index, layouts: Layouts, cache: string): AsyncGenerator<CardFile> {
	mkdirSync(cache, { recursive: true });
	const type = new Lettering();
	const maker = new CardMaker(index, layouts);
	const { groups, people, organizations } = index.dataset;
	const idsOf = { group: groups, person: people, organization: organizations };
	const entities: (Entity | undefined)[] = [
		undefined,
		...ENTITY_KINDS.flatMap((kind) => idsOf[kind].map(({ id }): Entity => ({ kind, id }))),
	];
	const make = async (entity: Entity | undefined): Promise<CardFile> => {
		const card = entity ? maker.cardOf(entity) : maker.cardOfSite();
		if (!card) throw new Error(`There is no ${entity?.kind} "${entity?.id}" to draw a card of.`);
		const shows = JSON.stringify([DRAWN_BY, TRIES, card]);
		const file = join(cache, `${createHash('sha256').update(shows).digest('hex')}.png`);
		const known = read(file);
		const png = known ?? (await draw(card, type));
		if (!known) writeFileSync(file, png);
		return { path: cardPath(entity), png };
	};
	for (let start = 0; start < entities.length; start += AT_ONCE)
		yield* await Promise.all(entities.slice(start, start + AT_ONCE).map(make));
}
