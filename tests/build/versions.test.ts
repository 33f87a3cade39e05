import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frozenPage } from '../../src/build/frozen-page.ts';
import { checkVersion, sizeOf, versionsIn, writeVersions } from '../../src/build/versions.ts';

let folder: string;
let dist: string;
let given: string;

function put(root: string, path: string, content: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

function page(base: string, title: string, body: string): string {
	return [
		`<!doctype html><html lang="en" data-base="${base}"><head><title>${title}</title>`,
		`<meta name="description" content="About ${title}">`,
		`<link rel="canonical" href="https://example.org/elsewhere">`,
		`<meta property="og:image" content="${base}cards/x.png">`,
		`<script type="module" src="${base}assets/index-1.js"></script></head>`,
		`<body><div id="root">${body}</div></body></html>`,
	].join('\n');
}

const PANEL =
	'<div class="app"><header>head</header><main><div class="map">marks</div><div class="side"><section>the panel</section></div></main><div class="time">time</div></div>';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'versions-'));
	dist = join(folder, 'dist');
	given = join(folder, 'given');
	mkdirSync(given);
	put(dist, 'index.html', page('./', 'Home', '<div class="app">the whole map</div>'));
	put(dist, 'zh/group/x/index.html', page('../../../', 'X', PANEL));
	put(dist, 'person/y/index.html', page('../../', 'Y', PANEL));
	put(dist, 'data/dataset.json', '{"version":1}\n');
	put(dist, 'data/groups.csv', 'id\r\nx\r\n');
	put(dist, 'assets/index-1.js', 'start()');
	put(dist, 'cards/x.png', 'a picture');
	put(dist, '404.html', 'not here');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('freezing what was built', () => {
	test('the version holds all data, the program and every page, and no card', () => {
		expect(writeVersions(dist, '1.0.0', undefined)).toEqual(['1.0.0']);
		const at = (path: string) => join(dist, 'v/1.0.0', path);
		for (const path of ['data/dataset.json', 'data/groups.csv', 'assets/index-1.js']) {
			expect(readFileSync(at(path))).toEqual(readFileSync(join(dist, path)));
		}
		for (const path of ['index.html', 'zh/group/x/index.html', 'person/y/index.html'])
			expect(existsSync(at(path)), path).toBe(true);
		expect(existsSync(at('cards'))).toBe(false);
		expect(existsSync(at('404.html'))).toBe(false);
		expect(existsSync(at('v'))).toBe(false);
	});

	test('a version is not frozen into the next', () => {
		writeVersions(dist, '1.0.0', undefined);
		writeVersions(dist, '1.1.0', undefined);
		expect(existsSync(join(dist, 'v/1.1.0/v'))).toBe(false);
	});

	test('sizes are those of the files', () => {
		expect(sizeOf(join(dist, 'data'))).toBe('{"version":1}\n'.length + 'id\r\nx\r\n'.length);
	});
});

describe('a frozen page', () => {
	const canonicalOf = (html: string) =>
		[...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href);

	test.each([
		['index.html', './', ''],
		['about/index.html', '../', 'about/'],
		['zh/group/x/index.html', '../../../', 'zh/group/x/'],
		['person/y/index.html', '../../', 'person/y/'],
	])('%s names the newest page as its canonical address, from where it stands', (path, base, live) => {
		const [canonical, ...others] = canonicalOf(frozenPage(page(base, 'T', PANEL), path, '../../'));
		expect(others).toEqual([]);
		const frozen = new URL(path.replace('index.html', ''), 'https://example.org/sub/v/1.0.0/');
		expect(new URL(canonical ?? '', frozen).href).toBe(`https://example.org/sub/${live}`);
	});

	test('of a group holds its panel, without controls, and is not taken over as it stands', () => {
		const html = frozenPage(page('../../../', 'X', PANEL), 'zh/group/x/index.html', '../../');
		expect(html).toContain('the panel');
		expect(html).not.toContain('class="time"');
		expect(html).toContain('<div id="root" data-trimmed><main>');
		expect(html.match(/<div/g)?.length).toBe(html.match(/<\/div>/g)?.length);
	});

	test('of a person holds name and description', () => {
		const html = frozenPage(page('../../', 'Y', PANEL), 'person/y/index.html', '../../');
		expect(html).toContain('<h1>Y</h1><p>About Y</p>');
		expect(html).not.toContain('the panel');
	});

	test('of a view stays whole, and no page keeps a card', () => {
		const html = frozenPage(page('./', 'Home', 'the whole map'), 'index.html', '../../');
		expect(html).toContain('<div id="root">the whole map</div>');
		expect(html).not.toContain('og:image');
	});

	test('a page that is not what it should be stops the build by its name', () => {
		expect(() => frozenPage('<html>', 'group/x/index.html', '../../')).toThrow('group/x/index.html');
		expect(() => frozenPage(page('../../', 'X', 'no panel'), 'group/x/index.html', '../../')).toThrow(
			/group\/x\/index\.html.*panel/,
		);
	});
});

describe('versions already published', () => {
	/** Publishes what is built as a version, then changes the program and a page. */
	function publish(version: string): void {
		writeVersions(dist, version, undefined);
		cpSync(join(dist, 'v', version), join(given, version), { recursive: true });
		rmSync(join(dist, 'v'), { recursive: true });
		put(dist, 'assets/index-1.js', 'startOtherwise()');
	}

	test('are copied byte for byte beside the present one', () => {
		publish('0.9.0');
		expect(writeVersions(dist, '1.0.0', given)).toEqual(['0.9.0', '1.0.0']);
		expect(readFileSync(join(dist, 'v/0.9.0/assets/index-1.js'), 'utf8')).toBe('start()');
		expect(readFileSync(join(dist, 'v/1.0.0/assets/index-1.js'), 'utf8')).toBe('startOtherwise()');
	});

	test('keep the program with which they were published, also where the present version is among them', () => {
		publish('1.0.0');
		expect(writeVersions(dist, '1.0.0', given)).toEqual(['1.0.0']);
		expect(readFileSync(join(dist, 'v/1.0.0/assets/index-1.js'), 'utf8')).toBe('start()');
	});

	test('pass the check with the same data, and stop the build with other data under their name', () => {
		publish('1.0.0');
		expect(() => checkVersion(given, '1.0.0', '{"version":1}\n')).not.toThrow();
		expect(() => checkVersion(given, '1.0.1', '{"version":2}')).not.toThrow();
		expect(() => checkVersion(given, '1.0.0', '{"version":2}')).toThrow(
			/Version 1\.0\.0 .* already published .*data\/version\.json/,
		);
	});

	test('stand in numeric order, and what is no version is named', () => {
		for (const version of ['0.10.0', '0.9.0']) put(given, `${version}/data/dataset.json`, '{}');
		expect(versionsIn(given)).toEqual(['0.9.0', '0.10.0']);
		put(given, 'notes/readme.txt', 'x');
		expect(() => versionsIn(given)).toThrow('notes');
		rmSync(join(given, 'notes'), { recursive: true });
		mkdirSync(join(given, '2.0.0'));
		expect(() => versionsIn(given)).toThrow(/2\.0\.0 holds no data.dataset\.json/);
	});
});
