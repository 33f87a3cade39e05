import { readFileSync } from 'node:fs';

/** What the home page fetches before it answers: its script and every part of it that the page asks for beforehand. */
const scripts = [...new Set(readFileSync('dist/index.html', 'utf8').match(/assets\/[^"]+\.js/g))];

export default [
	{
		name: 'script of the first picture',
		path: scripts.map((script) => `dist/${script}`),
		limit: '120 kB',
		gzip: true,
	},
	{ name: 'style', path: 'dist/assets/index-*.css', limit: '12 kB', gzip: true },
	{ name: 'core data', path: 'dist/data/core.json', limit: '160 kB', gzip: true },
];
