/** Has the browser keep the explorer for times without a network, and tells when a newer version is there. */
import { Workbox } from 'workbox-window';
import { programAddress } from '../trusted.ts';

/** How often a page that stays open asks for a newer version when a reader comes back to it, in ms. */
const ASK_AGAIN = 60 * 60 * 1000;

/**
 * Keeps the site at the address given. Calls `offer` with what changes to a newer version once that is whole in the browser;
 * nothing changes before it is called.
 */
export async function keepOffline(site: URL, offer: (change: () => void) => void): Promise<void> {
	const worker = new Workbox(programAddress(new URL('sw.js', site).href), { updateViaCache: 'none' });
	const reload = () => window.location.reload();
	worker.addEventListener('waiting', () => {
		offer(() => {
			worker.addEventListener('controlling', reload);
			worker.messageSkipWaiting();
		});
	});
	// Another window has changed to the newer version: what this one has not fetched yet is no longer kept.
	worker.addEventListener('controlling', ({ isUpdate }) => {
		if (isUpdate) offer(reload);
	});
	await worker.register();
	let asked = performance.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN) return;
		asked = performance.now();
		worker.update().catch(() => undefined);
	});
}
