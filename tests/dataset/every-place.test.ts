import { expect, it } from 'vitest';
import { asTexts, fixtureFiles } from './fixture.ts';
import { holds } from './holds.ts';
import { everyMutation } from './mutate.ts';

it('a dataset is, for every single place in it, rejected or still valid when that is dropped or replaced', {
	timeout: 60_000,
}, () => {
	const fixture = asTexts(fixtureFiles());
	const all = everyMutation(fixture);
	const valid = all.filter((mutation) => holds(fixture, mutation) === 'valid');
	expect(all.length).toBeGreaterThan(1000);
	expect(valid.length).toBeLessThan(all.length / 2);
});
