import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LISTS } from './src/build/licences.ts';
import { serveDataset } from './src/build/serve-dataset.ts';
import { styleFirst } from './src/build/style-first.ts';

export default defineConfig({
	// Relative, so that one build serves at the root and below any path.
	base: './',
	plugins: [react(), serveDataset(), styleFirst()],
	build: {
		target: 'es2022',
		sourcemap: false,
		license: { fileName: LISTS.program },
		// What every page needs is one file: in twenty it takes as many requests, and a line for each in every page.
		rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
	},
	test: {
		maxWorkers: '100%',
		// No module keeps anything that a test could leave behind, and to load them anew for each file takes as long as the tests.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/{dataset,query,text,map,link,export,state,build,bench,pictures}/**/*.test.ts'],
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'components',
					include: ['tests/ui/**/*.test.tsx'],
					environment: 'jsdom',
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/setup.ts'],
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// A busy machine draws late; what never comes fails all the same.
					expect: { poll: { timeout: 5_000 } },
				},
			},
		],
	},
});
