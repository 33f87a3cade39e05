/** Serves dist/ as any static host would: `npm run serve [port]`. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { HEADERS } from './policy.ts';

const DIST = join(import.meta.dirname, '../../dist');
const PORT = 4173;
const TRIES = 20;

/** Returns a server of a folder; it sends a folder's address on to the one with a slash, as static hosts do. */
export function siteServer(folder: string, headers = HEADERS): Server {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			const lasting = path.includes('/assets/');
			response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
		},
	});
	return createServer((request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		const [path = '/', query] = (request.url ?? '/').split('?');
		// A dot in the last step is that of a file; further up it may be that of a version.
		if (!path.endsWith('/') && !/\.[^/]*$/.test(path)) {
			response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
			return;
		}
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			createReadStream(join(folder, '404.html'))
				.on('error', () => response.end('Not found'))
				.pipe(response);
		});
	});
}

/** Listens at the port, or at the next that is free. */
function listen(port: number, triesLeft: number): void {
	const server = siteServer(DIST);
	server.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE' && triesLeft > 0) listen(port + 1, triesLeft - 1);
		else {
			console.error(`The explorer cannot be served at port ${port}: ${error.message}`);
			process.exit(1);
		}
	});
	server.listen(port, () => console.log(`The explorer is at http://localhost:${port}/ (Ctrl+C ends it)`));
}

if (process.argv[1]?.endsWith('serve.ts')) listen(Number(process.argv[2] ?? PORT), TRIES);
