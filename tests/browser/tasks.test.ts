/**
 * What readers come for, done as they do it: from the home page, by keys alone in a large window, and by touch alone on a
 * phone, in at most three steps. A step is one purposeful act: typing a query and choosing what it finds, setting a date,
 * choosing a filter, following a link, pressing a button. Moving the focus and scrolling are reading, not steps.
 */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { DATA_FOLDER } from '../../src/build/data-files.ts';
import { readDataset } from '../../src/build/site-data.ts';
import type { GroupFile } from '../../src/dataset/schema.ts';
import { changesIn } from '../../src/query/changes.ts';
import { type Index, indexDataset } from '../../src/query/index.ts';
import { joiningSystems } from '../../src/query/meetings.ts';
import { momentOf } from '../../src/query/moment.ts';
import { whatBecameOf } from '../../src/query/outcome.ts';
import { type GroupAt, groupAt, snapshot } from '../../src/query/snapshot.ts';
import { formatDate } from '../../src/text/format.ts';
import { BLANK, started, useBrowser } from './browser.ts';

const MOST_STEPS = 3;
/** More presses of Tab than a reader would make to reach anything. */
const MOST_TABS = 120;

const site = inject('site');
const index: Index = indexDataset(readDataset(DATA_FOLDER));

const span = (date: string) => momentOf(index, { at: date });
const groupsAt = (date: string) => [...snapshot(index, span(date)).groups.values()];
const groupOf = (id: string) => index.groups.get(id) as GroupFile;
const groupIn = (id: string, date: string) => groupAt(index, groupOf(id), span(date)) as GroupAt;
const newestName = (group: GroupFile) => group.names.at(-1)?.en ?? group.id;

/** A reader at the home page, who can do only what a step is; each is counted. */
interface Reader {
	readonly page: Page;
	readonly steps: number;
	/** Types into the search box and chooses the first that is found. */
	find: (query: string) => Promise<void>;
	/** Sets the date in view. */
	setDate: (date: string) => Promise<void>;
	/** Follows a link, presses a button, or opens what is folded. */
	press: (target: Locator) => Promise<void>;
	/** Chooses one of the options of a filter that stand side by side. */
	pick: (option: Locator) => Promise<void>;
}

const searchBox = (page: Page) => page.locator('.head [role="combobox"]');
const firstFound = (page: Page) => page.locator('.head [role="option"]').first();
const closed = (page: Page) => expect.poll(() => firstFound(page).count()).toBe(0);

/** Moves the focus by Tab, towards the target as it stands in the page, until `isThere`. */
async function tabTo(page: Page, target: Locator, isThere: () => Promise<boolean>): Promise<void> {
	await target.waitFor({ state: 'attached' });
	// From afar `/` leads to the head, wherever the focus is.
	if (await target.evaluate((element) => element.closest('.head') !== null)) await page.keyboard.press('/');
	const isAhead = await target.evaluate((element) => {
		const { activeElement, body } = document;
		const from = activeElement === body ? document.querySelector('.head [role="combobox"]') : activeElement;
		return Boolean(from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
	});
	for (let presses = 0; presses < MOST_TABS; presses++) {
		if (await isThere()) return;
		await page.keyboard.press(isAhead ? 'Tab' : 'Shift+Tab');
	}
	throw new Error(`${target} is not reached by Tab.`);
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

function byKeys(page: Page): Reader {
	let steps = 0;
	const find = async (query: string) => {
		steps++;
		await page.keyboard.press('/');
		await page.keyboard.type(query);
		await firstFound(page).waitFor();
		await page.keyboard.press('Enter');
		await closed(page);
	};
	return {
		page,
		get steps() {
			return steps;
		},
		find,
		// The search box takes dates too.
		setDate: find,
		press: async (target) => {
			steps++;
			await tabTo(page, target, () => isFocused(target));
			await page.keyboard.press('Enter');
		},
		pick: async (option) => {
			steps++;
			const name = await option.getAttribute('name');
			await tabTo(page, option, () =>
				page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name),
			);
			for (let presses = 0; presses < 5 && !(await option.isChecked()); presses++)
				await page.keyboard.press('ArrowRight');
			expect(await option.isChecked()).toBe(true);
		},
	};
}

function byTouch(page: Page): Reader {
	let steps = 0;
	return {
		page,
		get steps() {
			return steps;
		},
		find: async (query) => {
			steps++;
			await searchBox(page).tap();
			await page.keyboard.type(query);
			await firstFound(page).tap();
			await closed(page);
		},
		setDate: async (date) => {
			steps++;
			await page.locator('.time .date-entry input').tap();
			await page.keyboard.type(date);
			await page.keyboard.press('Enter');
		},
		press: async (target) => {
			steps++;
			await target.tap();
		},
		pick: async (option) => {
			steps++;
			await option.locator('xpath=ancestor::label').tap();
			expect(await option.isChecked()).toBe(true);
		},
	};
}

/** Waits until every one of the texts can be read in a part of the page. */
async function reads(part: Locator, texts: readonly string[]): Promise<void> {
	expect(texts.length).toBeGreaterThan(0);
	await part.first().waitFor();
	const missing = async () => {
		const words = (await part.allInnerTexts()).join('\n');
		return texts.filter((text) => !words.includes(text));
	};
	await expect.poll(missing).toEqual([]);
}

interface Task {
	readonly asks: string;
	readonly answer: (reader: Reader) => Promise<void>;
}

const TASKS: readonly Task[] = [
	{
		asks: 'who chaired foreign affairs in 1985',
		answer: async ({ page, find }) => {
			await find('foreign affairs 1985');
			const chairs = groupIn('foreign-affairs', '1985').chairs;
			await reads(
				page.locator('.glance'),
				chairs.map(({ claim }) => index.people.get(claim.person)?.en ?? ''),
			);
		},
	},
	{
		asks: 'which groups Xi Jinping chaired in 2017',
		answer: async ({ page, find, setDate }) => {
			await setDate('2017');
			await find('xi jinping');
			const chaired = groupsAt('2017').filter(({ chairs }) =>
				chairs.some(({ claim }) => claim.person === 'xi-jinping'),
			);
			expect(chaired.length).toBeGreaterThan(5);
			await reads(
				page.locator('.person-panel .claim:is(.surely, .possibly)', { hasText: 'Chair' }),
				chaired.map(({ name }) => name.en),
			);
		},
	},
	{
		asks: 'in which groups the Ministry of Foreign Affairs and the military both sat in 2013',
		answer: async ({ page, find, press }) => {
			await find('mfa 2013');
			await press(page.locator('.meet-systems a', { hasText: 'Military' }));
			const met = joiningSystems(
				snapshot(index, span('2013')),
				'ministry-of-foreign-affairs',
				['military'],
				(id) => index.organizations.get(id)?.system,
			);
			await reads(
				page.locator('.organization-panel .met'),
				met.map(({ name }) => name.en),
			);
		},
	},
	{
		asks: 'what became of the cyberspace group',
		answer: async ({ page, find }) => {
			await find('cyberspace');
			const group = groupOf('cyberspace-informatization');
			const turn = whatBecameOf(index, group).events.at(-1);
			await reads(page.locator('.glance'), [formatDate(turn?.date ?? '', 'en'), newestName(group)]);
		},
	},
	{
		asks: 'which groups ended in March 2018',
		answer: async ({ page, setDate, press }) => {
			await setDate('2018-03');
			await press(page.locator('.change-sentence a', { hasText: 'abolished' }));
			const ended = changesIn(index, span('2018-03')).filter(({ kind }) =>
				['abolished', 'merged', 'suspended'].includes(kind),
			);
			await reads(
				page.locator('#changed-gone'),
				ended.map(({ group }) => groupAt(index, group, span('2018-02-28'))?.name.en ?? group.id),
			);
		},
	},
	{
		asks: 'at which tables the Ministry of Finance sat in 2017',
		answer: async ({ page, find, setDate }) => {
			await setDate('2017');
			await find('ministry of finance');
			const tables = groupsAt('2017').filter(({ places }) =>
				places.some(({ organization }) => organization === 'ministry-of-finance'),
			);
			await reads(
				page.locator('.organization-panel .claim:is(.surely, .possibly)'),
				tables.map(({ name }) => name.en),
			);
		},
	},
	{
		asks: 'which is the office of the Taiwan group, and its host',
		answer: async ({ page, find }) => {
			await find('taiwan');
			const { offices } = groupIn('taiwan-affairs', index.dataset.version.date);
			const sure = offices.filter(({ certainty }) => certainty === 'surely');
			const hosts = (sure.length > 0 ? sure : offices).flatMap(({ claim }) =>
				claim.host === undefined ? [] : (index.organizations.get(claim.host)?.en ?? ''),
			);
			await reads(page.locator('.glance'), hosts);
		},
	},
	{
		asks: 'which State Council groups were founded after 2012',
		answer: async ({ page, setDate, press, pick }) => {
			await setDate('2012');
			await press(page.locator('.head nav a', { hasText: 'Compare' }));
			await pick(page.locator('.types input[value="state"]'));
			const founded = index.dataset.groups.filter(
				({ id, type, events }) =>
					type === 'state' &&
					events.some(({ event, date }) => event === 'established' && date >= '2013') &&
					!snapshot(index, span('2012')).groups.has(id),
			);
			expect(founded.length).toBeGreaterThan(5);
			const newest = snapshot(index, span(index.dataset.version.date));
			await reads(
				page.locator('#changed-appeared, #changed-passing'),
				founded.map((group) => newest.groups.get(group.id)?.name.en ?? newestName(group)),
			);
		},
	},
	{
		asks: 'who says who chaired the national security group of 2000',
		answer: async ({ page, find, press }) => {
			await find('national security 2000');
			const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
			const chair = groupIn(id, '2000').chairs[0]?.claim;
			await press(page.locator('.glance .evidence summary').first());
			await reads(
				page.locator('.glance .evidence[open] .source').first(),
				chair?.sources.slice(0, 1).map((source) => index.sources.get(source)?.title ?? '') ?? [],
			);
		},
	},
	{
		asks: 'how to cite what is on the screen',
		answer: async ({ page, press }) => {
			await press(page.locator('.take-away-button'));
			const { version } = index.dataset.version;
			const cited = page.locator('section[aria-labelledby="take-cite"] textarea');
			await cited.waitFor();
			expect(await cited.inputValue()).toContain(version);
			expect(await cited.inputValue()).toContain(`/v/${version}/`);
		},
	},
];

const open = useBrowser();

describe.each([
	['by keys alone', byKeys, { viewport: { width: 1440, height: 900 } }],
	['by touch alone on a phone', byTouch, { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const)('three steps from the home page, %s', (_, readerOf, device) => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await open(BLANK, device));
	});

	it.each(TASKS.map(({ asks, answer }) => [asks, answer] as const))(
		'a reader learns %s',
		async (_asks, answer) => {
			await page.goto(`${site}/`);
			await started(page);
			const reader = readerOf(page);
			await answer(reader);
			expect(reader.steps).toBeLessThanOrEqual(MOST_STEPS);
		},
	);
});
