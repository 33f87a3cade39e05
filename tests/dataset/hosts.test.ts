import { describe, expect, it } from 'vitest';
import { checkHosts } from '../../src/dataset/checks/hosts.ts';
import { describeFault } from '../../src/dataset/load.ts';
import type { Source } from '../../src/dataset/schema.ts';

const source = (url?: string): Source => ({
	id: 's',
	title: 'A notice',
	publisher: 'A publisher',
	type: 'official',
	lang: 'en',
	...(url === undefined ? {} : { url }),
});
const HOST = { host: 'a.example', name: 'A', kind: 'news' };

/** The faults, one line each, of a source at the address, by a list of hosts. */
const faults = (url: string | undefined, hosts?: unknown) =>
	checkHosts([source(url)], hosts === undefined ? undefined : JSON.stringify(hosts)).map(describeFault);

describe('the host of a source', () => {
	it('is one that the list names, with its port', () => {
		expect(faults('https://a.example/x', [HOST])).toEqual([]);
		expect(faults('http://a.example/x', [HOST])).toEqual([]);
		expect(faults(undefined, [HOST])).toEqual([]);
		for (const host of ['b.example', 'x.a.example', 'a.example:8080'])
			expect(faults(`https://${host}/`, [HOST])).toEqual([
				`sources.json: s.url: expected a host that hosts.json lists; found "${host}" in "https://${host}/"`,
			]);
	});

	it('is reached by http or https', () => {
		for (const url of [
			'ftp://a.example/',
			'javascript:alert(1)',
			'no address',
			'xhttps://a.example/',
			'httpss://a.example/',
		])
			expect(faults(url)).toEqual([`sources.json: s.url: expected an http or https address; found "${url}"`]);
	});

	it('has a name: no number of any form', () => {
		for (const [url, host] of [
			['https://1.2.3.4/', '1.2.3.4'],
			['https://16909060/', '1.2.3.4'],
			['https://[2001:db8::1]/', '[2001:db8::1]'],
		])
			expect(faults(url, [HOST])).toEqual([
				`sources.json: s.url: expected a named host; found "${host}" in "${url}"`,
			]);
		for (const host of ['1.example', 'a1.2.3.4.example', '12.34.example'])
			expect(faults(`https://${host}/`)).toEqual([]);
	});
});

describe('the list of hosts', () => {
	const told = (fault: string) => [`hosts.json: ${fault}`];
	it('is JSON, and a list', () => {
		const [fault, ...others] = checkHosts([], '{');
		expect(others).toEqual([]);
		expect(fault).toMatchObject({ file: 'hosts.json', field: '(whole file)' });
		expect(fault?.message).toMatch(/^not JSON: ./);
		for (const list of [{}, null, 7])
			expect(faults(undefined, list)).toEqual(told('(whole file): expected a list of hosts'));
	});

	it('gives each host with its name and kind, all of them texts that are not blank', () => {
		const message = 'expected host, name and kind, each a text; found ';
		for (const entry of [
			7,
			null,
			'a.example',
			{ host: 'a.example', name: 'A' },
			{ ...HOST, kind: 7 },
			{ ...HOST, name: ' ' },
		])
			expect(faults(undefined, [HOST, entry])).toEqual(told(`[1]: ${message}${JSON.stringify(entry)}`));
		const long = { ...HOST, kind: ['x'.repeat(100)] };
		expect(faults(undefined, [long])).toEqual(told(`[0]: ${message}${JSON.stringify(long).slice(0, 60)}`));
	});

	it('names each host once', () => {
		expect(faults('https://a.example/', [HOST, HOST])).toEqual(
			told('[1].host: the host "a.example" stands twice'),
		);
	});
});
