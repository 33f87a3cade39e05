/** Where the pictures are kept. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const EXPECTED = join(import.meta.dirname, 'expected');

/** Where the pictures drawn now are written; git ignores it. */
export const DRAWN = join(import.meta.dirname, '../../coverage/pictures');

/** Returns the file of the picture that is expected under a name. */
export function expectedFile(name: string): string {
	return join(EXPECTED, `${name}.png`);
}

/** Returns the names of all pictures that are expected. */
export function expectedNames(): string[] {
	return readdirSync(EXPECTED).map((file) => file.replace(/\.png$/, ''));
}
