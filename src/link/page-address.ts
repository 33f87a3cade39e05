/** Where the page of a view stands. */
import { encode } from './codec.ts';
import type { View } from './view.ts';

/** Returns the address of a view's page below a base, in the form that a static host answers without sending on: with a slash. */
export function pageAddress(view: View, base: string): string {
	// The codec writes paths; a base may also be a whole address.
	const address = base + encode(view, './').slice('./'.length);
	return address.endsWith('/') ? address : `${address}/`;
}
