/** The colours of a figure: those of the light theme, as print wants them. A test holds them to the style sheet's. */
import type { System } from '../dataset/words.ts';

export const FIGURE_COLOURS = {
	ground: '#fbfaf7',
	paper: '#ffffff',
	ink: '#1d1f22',
	'soft-ink': '#5a5d63',
	rule: '#dcd9d1',
	accent: '#1d5fa8',
	'party-ground': '#fbeeec',
	'state-ground': '#ecf2fa',
	'military-ground': '#edf5ee',
	'others-ground': '#f3f0ea',
	party: '#b3262e',
	state: '#2b5c9e',
	military: '#3b7a44',
	legislature: '#7a5a9a',
	consultative: '#9a6a1f',
	judicial: '#4a6a70',
	'mass-organization': '#7a6a5a',
} as const satisfies Readonly<Record<System, string>> & Readonly<Record<string, string>>;
