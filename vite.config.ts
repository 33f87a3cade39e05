import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serveDataset } from './src/build/serve-dataset.ts';

export default defineConfig({
	// Relative, so that one build serves at the root and below any path.
	base: './',
	plugins: [react(), serveDataset()],
	build: { target: 'es2022', manifest: true, sourcemap: false },
});
