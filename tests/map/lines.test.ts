import { describe, expect, it } from 'vitest';
import { confidenceMark } from '../../src/map/confidence-mark.ts';
import { LANDSCAPE, type Layout } from '../../src/map/frame.ts';
import { lineAt, pointOn } from '../../src/map/line-at.ts';
import { claimsOfLink, tellingClaim } from '../../src/map/link-claims.ts';
import { linePath, sceneOf } from '../../src/map/scene.ts';
import { indexDataset } from '../../src/query/index.ts';
import { snapshot } from '../../src/query/snapshot.ts';
import { LANGUAGES } from '../../src/text/index.ts';
import { lineInWords } from '../../src/ui/map/line-words.ts';
import { at, claim, datasetOf, group } from '../query/small.ts';

const dated = { from: '1981-01-01', to: null, ...claim };
const table = {
	...group({
		names: [{ id: 'n', en: 'Table', zh: '桌', ...dated }],
		seats: [
			{ id: 's1', organization: 'state-council', ...dated, confidence: 'inferred' },
			{ id: 's2', organization: 'general-staff', ...dated },
		],
		reporting: [{ id: 'r1', organization: 'politburo', ...claim, confidence: 'confirmed' }],
	}),
	id: 'table',
};
const index = indexDataset(datasetOf([table]));
const layout: Layout = {
	'group:table': [500, 400],
	'organization:politburo': [100, 100],
	'organization:state-council': [900, 400],
	'organization:general-staff': [500, 800],
};
const scene = sceneOf(index, snapshot(index, at('1985')).groups.values(), layout, LANDSCAPE);
const groupAt = scene.groups[0]?.at;
const organizationAt = (x: number, y: number, reach = 8) =>
	lineAt(scene.lines, { x, y }, reach)?.link.organization;

describe('pointing at lines', () => {
	it('finds the nearest within reach, and none beyond it or past its ends', () => {
		expect(organizationAt(700, 405)).toBe('state-council');
		expect(organizationAt(504, 600)).toBe('general-staff');
		expect(organizationAt(700, 430)).toBeUndefined();
		expect(organizationAt(920, 400)).toBeUndefined();
	});

	it('follows the curve of a reporting line as it is drawn', () => {
		const curve = scene.lines.find(({ link }) => link.kind === 'reporting');
		if (!curve) throw new Error('No reporting line is drawn.');
		expect(linePath(curve)).toBe('M500 400Q500 100 100 100');
		const { x, y } = pointOn(curve, 0.5);
		expect([x, y]).toEqual([400, 175]);
		expect(organizationAt(x + 3, y, 5)).toBe('politburo');
		// The straight way between its ends is not where it runs.
		expect(organizationAt(300, 250, 20)).toBeUndefined();
	});
});

describe('what stands behind a line', () => {
	it('is every claim that ties the two in that way, with its confidence', () => {
		if (!groupAt) throw new Error('The group is not drawn.');
		const seats = claimsOfLink(groupAt, 'seat', 'state-council');
		expect(seats.map(({ kind, claim: { id } }) => `${kind} ${id}`)).toEqual(['seat s1']);
		expect(tellingClaim(seats)?.claim.confidence).toBe('inferred');
		expect(tellingClaim(claimsOfLink(groupAt, 'reporting', 'politburo'))?.claim.confidence).toBe('confirmed');
		expect(claimsOfLink(groupAt, 'office', 'politburo')).toEqual([]);
	});

	it('is spoken for by one claim: a sure one first, then the better known; dates and sources are of that one', () => {
		const claims = (
			[
				['a', 'possibly', 'confirmed'],
				['b', 'surely', 'inferred'],
				['c', 'surely', 'reported'],
			] as const
		).map(([id, certainty, confidence]) => ({
			kind: 'seat' as const,
			certainty,
			claim: { id, organization: 'x', confidence, sources: [id] },
		}));
		expect(tellingClaim(claims)?.claim.id).toBe('c');
		expect(tellingClaim([])).toBeUndefined();
	});

	it('is said in one sentence, who, what, when and how sure', () => {
		const line = scene.lines.find(({ link }) => link.organization === 'state-council');
		if (!line || !groupAt) throw new Error('The seat is not drawn.');
		const [english, chinese] = LANGUAGES.map((language) => lineInWords(index, line, groupAt, language));
		expect(english).toMatch(/has a seat on Table, 1 January 1981 – today, inferred \(1 source\)$/);
		expect(chinese).toMatch(/在桌有席位，1981年1月1日 – .*，推断（1条来源）$/);
	});

	it('is marked by shapes that differ without colour', () => {
		const marks = (['confirmed', 'reported', 'inferred'] as const).map((confidence) =>
			confidenceMark(confidence, { x: 10, y: 10 }, 3).replace(/[\d. -]/g, ''),
		);
		expect(marks).toEqual(['', 'MAA', 'MLML']);
	});
});
