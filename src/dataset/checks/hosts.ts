/** The reviewed list of hosts to which a source may link: no reader is sent to a scraper, a spam site or a bare number. */
import type { Fault } from '../load.ts';
import type { Source } from '../schema.ts';

/** The file of the data folder that lists the reviewed hosts. */
export const HOSTS_FILE = 'hosts.json';

const IP_ADDRESS = /^(?:\d+(?:\.\d+){0,3}|\[.*\])$/;

interface Host {
	readonly host: string;
	readonly name: string;
	readonly kind: string;
}

function isHost(value: unknown): value is Host {
	if (typeof value !== 'object' || value === null) return false;
	const { host, name, kind } = value as Record<string, unknown>;
	return [host, name, kind].every((part) => typeof part === 'string' && part.trim() !== '');
}

/** Returns the hosts that the file lists; pushes what is wrong with it. */
function readHosts(text: string, faults: Fault[]): Set<string> {
	const hosts = new Set<string>();
	let listed: unknown;
	try {
		listed = JSON.parse(text);
	} catch (error) {
		faults.push({
			file: HOSTS_FILE,
			field: '(whole file)',
			message: `not JSON: ${(error as Error).message}`,
		});
		return hosts;
	}
	if (!Array.isArray(listed)) {
		faults.push({ file: HOSTS_FILE, field: '(whole file)', message: 'expected a list of hosts' });
		return hosts;
	}
	for (const [index, entry] of listed.entries()) {
		if (!isHost(entry)) {
			faults.push({
				file: HOSTS_FILE,
				field: `[${index}]`,
				message: `expected host, name and kind, each a text; found ${JSON.stringify(entry)?.slice(0, 60)}`,
			});
		} else if (hosts.has(entry.host)) {
			faults.push({
				file: HOSTS_FILE,
				field: `[${index}].host`,
				message: `the host "${entry.host}" stands twice`,
			});
		} else hosts.add(entry.host);
	}
	return hosts;
}

/**
 * Returns every source whose address no reader should be sent to: not http, a bare number for a host, or a host that
 * the reviewed list does not hold. `hostsText` is the text of hosts.json; without it only the first two are checked.
 */
export function checkHosts(sources: readonly Source[], hostsText: string | undefined): Fault[] {
	const faults: Fault[] = [];
	const hosts = hostsText === undefined ? undefined : readHosts(hostsText, faults);
	for (const { id, url } of sources) {
		if (url === undefined) continue;
		const fault = (message: string) => faults.push({ file: 'sources.json', field: `${id}.url`, message });
		const address = URL.canParse(url) ? new URL(url) : undefined;
		if (!address || !/^https?:$/.test(address.protocol))
			fault(`expected an http or https address; found "${url}"`);
		else if (IP_ADDRESS.test(address.hostname))
			fault(`expected a named host; found "${address.hostname}" in "${url}"`);
		else if (hosts && !hosts.has(address.host))
			fault(`expected a host that ${HOSTS_FILE} lists; found "${address.host}" in "${url}"`);
	}
	return faults;
}
