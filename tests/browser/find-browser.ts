/** Finds the browsers for the tests, or installs them by the system's package manager. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Program {
	readonly name: string;
	/** The environment variable that may hold the path of the program. */
	readonly variable: string;
	readonly places: readonly string[];
	/** What Debian and its kin call it, with what it needs to draw the pages. */
	readonly packages: readonly string[];
}

const CHROMIUM: Program = {
	name: 'Chromium or Chrome',
	variable: 'CHROMIUM',
	places: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	],
	packages: ['chromium', 'fonts-noto-cjk'],
};

const FIREFOX: Program = {
	name: 'Firefox',
	variable: 'FIREFOX',
	places: [
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/snap/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	],
	packages: ['firefox-esr', 'fonts-noto-cjk'],
};

function find({ name, variable, places, packages }: Program): string {
	const installed = () =>
		[process.env[variable], ...places].find((place) => place !== undefined && existsSync(place));
	const found = installed();
	if (found) return found;
	console.log(`No ${name} was found; trying apt-get install ${packages.join(' ')} …`);
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
		spawnSync('apt-get', step, {
			stdio: 'ignore',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	}
	const now = installed();
	if (now) return now;
	throw new Error(
		`The browser tests need ${name}: install it, or set ${variable} to the path of its program.`,
	);
}

/** Returns the path of a Chromium or Chrome; throws where there is none and none can be installed. */
export function findBrowser(): string {
	return find(CHROMIUM);
}

/** Returns the path of a Firefox; throws where there is none and none can be installed. */
export function findFirefox(): string {
	return find(FIREFOX);
}
