/** Serves dist/ as any static host would: `npm run serve [port]`. */
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import handler from 'serve-handler';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PORT = 4173;
const TRIES = 20;

/** Returns a server of a folder; it sends a folder's address on to the one with a slash, as static hosts do. */
export function siteServer(folder: string, options: { readonly symlinks?: boolean } = {}): Server {
	return createServer((request, response) => {
		void handler(request, response, {
			...options,
			public: folder,
			trailingSlash: true,
			directoryListing: false,
			headers: [
				{
					source: 'assets/**',
					headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
				},
				{ source: '**/*.@(html|json|csv)', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
			],
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
