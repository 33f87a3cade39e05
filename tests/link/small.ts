/** A handmade dataset in which each way of naming an entity occurs once. */
import type { Dataset, GroupFile, NameClaim } from '../../src/dataset/schema.ts';

const told = { confidence: 'reported', sources: ['s'] } as const;

function group(id: string, ...names: readonly Pick<NameClaim, 'en' | 'zh' | 'abbr'>[]): GroupFile {
	return {
		id,
		type: 'party',
		tenure: 'permanent',
		area: 'reform',
		sources: ['s'],
		forms: [{ id: 'form', form: 'commission', ...told, sources: ['s'] }],
		names: names.map((name, index) => ({ id: `name-${index}`, ...name, ...told, sources: ['s'] })),
		events: [],
		roles: [],
		seats: [],
		reporting: [],
		offices: [],
		tasks: [],
	};
}

export const small: Dataset = {
	version: { version: '1.0.0', date: '2024-06-30', licence: 'CC-BY-4.0' },
	groups: [
		group(
			'finance-economy',
			{ en: 'Central Leading Group for Financial and Economic Affairs', zh: '中央财经领导小组' },
			{ en: 'Central Financial and Economic Affairs Commission', zh: '中央财经委员会' },
		),
		group('gardens', { en: 'National Gardens Commission', zh: '国家园林委员会', abbr: 'Green Office' }),
		group('gorges-review', { en: 'Gorges Review Group', zh: '国务院三峡小组' }),
		group('gorges-building', { en: 'Gorges Building Group', zh: '中央三峡小组' }),
	],
	organizations: [
		{ id: 'state-council', en: 'State Council', zh: '国务院', system: 'state', sources: ['s'] },
		{
			id: 'ministry-of-culture',
			en: 'Ministry of Culture',
			zh: '文化部',
			abbr: 'MOC',
			system: 'state',
			sources: ['s'],
		},
		{
			id: 'ministry-of-construction',
			en: 'Ministry of Construction',
			zh: '建设部',
			abbr: 'MOC',
			system: 'state',
			sources: ['s'],
		},
	],
	successions: [],
	people: [
		{ id: 'lu-hao', en: 'Lü Hao', zh: '吕昊', aliases: ['Bernard Lü'], posts: [] },
		{ id: 'li-qiang', en: 'Li Qiang', zh: '李强', posts: [] },
		{ id: 'li-qiang-1905', en: 'Li Qiang', zh: '李强', posts: [] },
	],
	sources: [],
	eras: [
		{
			id: 'opening',
			en: 'Opening',
			zh: '开放',
			from: '1978-12',
			to: null,
			summary: { en: 'Opening.', zh: '开放。' },
			sources: ['s'],
		},
	],
	reforms: [],
	figures: [],
	retired: {
		groups: { 'gorges-old': 'gorges-review', 'CFEAC (old)': 'gardens' },
		organizations: { cabinet: 'state-council' },
		people: { 'lv-hao': 'lu-hao' },
		sources: {},
	},
};
