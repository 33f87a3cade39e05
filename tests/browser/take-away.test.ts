import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BLANK, followed, started, useBrowser } from './browser.ts';

const open = useBrowser();
const site = inject('site');
const subSite = inject('subSite');
const { version } = JSON.parse(readFileSync('data/version.json', 'utf8')) as { version: string };

/** Opens an address and the dialog over it. */
async function openDialog(address: string, options = {}) {
	const opened = await open(address, options);
	await started(opened.page);
	await opened.page.locator('.take-away-button').click();
	await opened.page.locator('dialog.take-away[open]').waitFor();
	return opened;
}

async function save(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click(),
	]);
	return { name: (download as Download).suggestedFilename(), content: readFileSync(await download.path()) };
}

/** The keys of the nodes drawn on the map behind the dialog. */
async function nodesOnScreen(page: Page, selector: string): Promise<string[]> {
	await followed(page);
	const keys = await page
		.locator(`.map a.node${selector}`)
		.evaluateAll((nodes) =>
			nodes.map((node) => `${node.getAttribute('data-kind')}:${node.getAttribute('data-id')}`),
		);
	return keys.sort();
}

describe('the dialog', () => {
	it('takes the focus, keeps it, and gives it back when Escape closes it', async () => {
		const { page, complaints } = await openDialog(`${site}/?at=2017-10`);
		const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
		expect(await inDialog()).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('dialog').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('take-away-button');
		await page.keyboard.press('Enter');
		await expect.poll(inDialog).toBe(true);
		expect(complaints).toEqual([]);
	});

	it('is not fetched before it is asked for', async () => {
		const { page } = await open(BLANK);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${site}/`);
		await started(page);
		expect(asked.filter((address) => address.includes('take-away'))).toEqual([]);
		await page.locator('.take-away-button').click();
		await page.locator('dialog.take-away[open]').waitFor();
		expect(asked.filter((address) => address.includes('take-away'))).toHaveLength(1);
	});

	it('copies the address, or selects it where the clipboard is denied', async () => {
		const { page } = await openDialog(`${site}/?at=2017-10&type=party`);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await expect.poll(() => page.locator('.take-outcome').innerText()).toBe('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}/?at=2017-10&type=party`);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('Write permission denied.'));
		});
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await expect.poll(() => page.locator('.take-outcome').innerText()).toContain('Write permission denied.');
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${site}/?at=2017-10&type=party`);
	});

	it('fits a narrow window in Chinese, every control large enough', async () => {
		const { page } = await openDialog(`${site}/zh?at=2017-10`, { viewport: { width: 390, height: 844 } });
		const box = await page.locator('dialog.take-away').boundingBox();
		expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
		const sizes = await page.locator('dialog.take-away button').evaluateAll((buttons) =>
			buttons.map((button) => {
				const { width, height } = button.getBoundingClientRect();
				return Math.min(width, height);
			}),
		);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
	});
});

describe('files of the view', () => {
	it('as graphs hold the nodes on screen', async () => {
		const { page } = await openDialog(`${site}/?at=2017-10&type=party`);
		const groups = await nodesOnScreen(page, '.group');
		const organizations = await nodesOnScreen(page, '.organization:not(.apex)');
		const apex = await nodesOnScreen(page, '.organization.apex');
		expect(groups.length).toBeGreaterThan(10);
		const written = [
			['GraphML', (text: string) => parseGraphml(MultiGraph, text)],
			['GEXF', (text: string) => parseGexf(MultiGraph, text)],
		] as const;
		for (const [button, parse] of written) {
			const { name, content } = await save(page, button);
			expect(name).toBe(`leading-small-groups_2017-10_party.${button.toLowerCase()}`);
			const graph = parse(content.toString());
			// The bodies at the top are drawn even where nothing is tied to them.
			const nodes = graph.nodes().filter((key) => !apex.includes(key));
			expect(nodes.sort()).toEqual([...groups, ...organizations].sort());
			expect(graph.size).toBeGreaterThan(groups.length);
		}
		await page.getByLabel('with the people who have a role').check();
		const { content } = await save(page, 'JSON');
		const { nodes } = JSON.parse(content.toString()) as { nodes: { id: string }[] };
		expect(nodes.map(({ id }) => id)).toContain('person:xi-jinping');
		expect(nodes.filter(({ id }) => id.startsWith('group:')).map(({ id }) => id)).toEqual(groups);
	});

	it('as a table hold the groups on screen', async () => {
		const { page } = await openDialog(`${site}/?at=2013&area=health`);
		const groups = await nodesOnScreen(page, '.group');
		const { name, content } = await save(page, 'CSV');
		expect(name).toBe('leading-small-groups_2013_health.csv');
		const ids = content
			.toString()
			.trim()
			.split('\r\n')
			.slice(1)
			.map((line) => `group:${line.split(',')[0]}`);
		expect(ids.sort()).toEqual(groups);
	});

	it('as figures are the map on screen, the PNG at twice the size of the SVG', async () => {
		const { page, complaints } = await openDialog(`${site}/?at=2017-10&type=party`);
		const groups = await nodesOnScreen(page, '.group');
		const svg = (await save(page, 'SVG')).content.toString();
		const drawn = [...svg.matchAll(/data-node="(group:[^"]*)"/g)].map(([, key]) => key ?? '');
		expect(drawn.sort()).toEqual(groups);
		expect(svg).toContain('Cite as: Leading Small Groups Explorer');
		const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
		const png = await save(page, 'PNG');
		expect(png.name).toBe('leading-small-groups_2017-10_party.png');
		expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([
			2 * Number(width),
			2 * Number(height),
		]);
		expect(png.content.length).toBeGreaterThan(100_000);
		expect(complaints).toEqual([]);
	});

	it('name the browser that has no canvas', async () => {
		const { page } = await openDialog(`${site}/?at=2017-10`);
		await page.evaluate(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.getByRole('button', { name: 'PNG' }).click();
		await expect.poll(() => page.locator('.take-outcome').innerText()).toContain('no canvas');
	});
});

describe('inside a page of another origin', () => {
	let server: Server;
	let other: string;
	let html = '';
	beforeAll(async () => {
		server = createServer((_, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());

	it('the snippet shows a map that answers, and one line that leads to the whole', async () => {
		const { page: first } = await openDialog(`${site}/?at=2017-10&type=party`);
		html = `<!doctype html><title>Elsewhere</title>${await first.getByLabel('HTML to paste').inputValue()}`;
		const { page, complaints } = await open(other);
		const frame = page.frameLocator('iframe');
		await frame.locator('html[data-started]').waitFor({ state: 'attached' });
		const map = frame.locator('.map svg');
		expect((await map.boundingBox())?.height).toBeGreaterThan(300);
		for (const control of ['.head', '.controls', '.time', '.foot', '.group-list'])
			expect(await frame.locator(control).count(), control).toBe(0);
		const line = frame.locator('.embed-line a');
		expect(await line.getAttribute('target')).toBe('_blank');
		expect(await line.getAttribute('rel')).toBe('noopener');
		await frame.locator('.map a[data-id="taiwan-affairs"]').click();
		await expect.poll(() => frame.locator('.panel h2').innerText()).toContain('Taiwan');
		const [whole] = await Promise.all([page.context().waitForEvent('page'), line.click()]);
		await started(whole);
		expect(whole.url().replace('/?', '?')).toBe(`${site}/group/taiwan-affairs?at=2017-10&type=party`);
		expect(await whole.locator('.head').count()).toBe(1);
		expect(complaints).toEqual([]);
	});

	it('the map is in sight in a narrow frame too', async () => {
		html = `<!doctype html><title>Elsewhere</title><iframe src="${site}/?embed=1" width="380" height="500"></iframe>`;
		const { page } = await open(other);
		const frame = page.frameLocator('iframe');
		await frame.locator('html[data-started]').waitFor({ state: 'attached' });
		await expect
			.poll(async () => (await frame.locator('.map svg').boundingBox())?.height)
			.toBeGreaterThan(200);
		await frame.locator('.map a.group').first().click();
		await frame.locator('.panel .close').click();
		await expect.poll(() => frame.locator('.panel').count()).toBe(0);
	});
});

describe('a frozen version', () => {
	it('is where a citation points, and shows the same', async () => {
		const { page } = await openDialog(`${site}/?at=2017-10&type=party`);
		const citation = await page.getByLabel('Citation, APA').inputValue();
		const address = citation.slice(citation.indexOf('http'));
		expect(address).toBe(`${site}/v/${version}/?at=2017-10&type=party`);
		const groups = await nodesOnScreen(page, '.group');
		const { page: frozen, complaints } = await open(address);
		await started(frozen);
		await expect.poll(() => nodesOnScreen(frozen, '.group')).toEqual(groups);
		await expect(frozen.locator('.foot a').getAttribute('href')).resolves.toBe('/?at=2017-10&type=party');
		expect(complaints).toEqual([]);
	});

	it.each([
		['at the root', site],
		['below a path', subSite],
	])('opens the page of a group and of a person %s, from its own files alone', async (_, root) => {
		for (const [path, heading] of [
			['group/taiwan-affairs', 'Taiwan'],
			['zh/person/xi-jinping', '习近平'],
		] as const) {
			const { page, complaints } = await open(BLANK);
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			// Without a slash at its end, as it is cited.
			await page.goto(`${root}/v/${version}/${path}`);
			await started(page);
			await expect.poll(() => page.locator('.panel h2').innerText()).toContain(heading);
			expect(asked.filter((address) => !address.startsWith(`${root}/v/${version}/`))).toEqual([]);
			expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${root}/${path}/`);
			expect(complaints).toEqual([]);
		}
	});

	it('reads without scripts', async () => {
		const { page } = await open(`${site}/v/${version}/zh/group/foreign-affairs/`, {
			javaScriptEnabled: false,
		});
		const text = await page.locator('.group-panel').innerText();
		expect(text).toContain('习近平');
		expect(await page.locator('.group-panel .source').count()).toBeGreaterThan(5);
	});
});
