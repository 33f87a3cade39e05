/** While developing: serves the dataset from data/ as the built site does, and reloads when a file of it changes. */
import type { Plugin } from 'vite';
import type { Dataset } from '../dataset/schema.ts';
import { indexDataset } from '../query/index.ts';
import { DATA_FOLDER } from './data-files.ts';
import { layoutsOf } from './layout-file.ts';
import { browserFiles, readDataset } from './site-data.ts';

function filesOf(dataset: Dataset): Map<string, string> {
	return browserFiles(dataset, layoutsOf(indexDataset(dataset), DATA_FOLDER));
}

/** Returns the Vite plugin of the development server. */
export function serveDataset(): Plugin {
	let files: Map<string, string> | undefined;
	return {
		name: 'serve-dataset',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add(DATA_FOLDER);
			server.watcher.on('change', (path) => {
				if (!path.startsWith(DATA_FOLDER)) return;
				files = undefined;
				server.hot.send({ type: 'full-reload' });
			});
			server.middlewares.use('/data/', (request, response, next) => {
				const name = (request.url ?? '').replace(/^\//, '').split('?')[0] ?? '';
				try {
					files ??= filesOf(readDataset(DATA_FOLDER));
				} catch (error) {
					server.config.logger.error((error as Error).message);
					response.statusCode = 500;
					response.end((error as Error).message);
					return;
				}
				const text = files.get(name);
				if (text === undefined) return next();
				response.setHeader('content-type', 'application/json');
				response.end(text);
			});
		},
	};
}
