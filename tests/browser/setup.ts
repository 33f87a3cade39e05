/** Serves the built site for the browser tests, at the root and below a path. */
import { mkdtempSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../src/build/serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the site at the root of a host, and of the same files below a path. */
		site: string;
		subSite: string;
	}
}

/** Starts the servers; returns how to end them. */
export default async function setup(project: TestProject): Promise<() => void> {
	const dist = resolve('dist');
	const above = mkdtempSync(join(tmpdir(), 'site-'));
	symlinkSync(dist, join(above, 'sub'));
	const servers = [siteServer(dist), siteServer(above)];
	const [root, sub] = await Promise.all(
		servers.map(
			(server) =>
				new Promise<string>((done) => {
					server.listen(0, '127.0.0.1', () =>
						done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
					);
				}),
		),
	);
	project.provide('site', root ?? '');
	project.provide('subSite', `${sub}/sub`);
	return () => {
		for (const server of servers) server.close();
	};
}
