/** Finds the browser for the tests, or installs one by the system's package manager. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
	return [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place));
}

/** Returns the path of a Chromium or Chrome; throws where there is none and none can be installed. */
export function findBrowser(): string {
	const found = installed();
	if (found) return found;
	console.log('No Chromium or Chrome was found; trying apt-get install chromium …');
	for (const step of [
		['update'],
		['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
	]) {
		spawnSync('apt-get', step, {
			stdio: 'ignore',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	}
	const now = installed();
	if (now) return now;
	throw new Error(
		'The browser tests need Chromium or Chrome: install one, or set CHROMIUM to the path of its program.',
	);
}
