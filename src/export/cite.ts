/** How to cite a page or view of this work: for reference managers (CSL-JSON, BibTeX, RIS) and as text (APA, Chicago). */
import { bibtexOf } from './bibtex.ts';
import { WORK } from './work.ts';

/** What is cited, and when it was read. */
export interface CitationInput {
	/** The title of the page or view; the work's own title where the whole work is cited. */
	readonly title: string;
	/** The full address, of a frozen version where there is one. */
	readonly url: string;
	/** The version of the data, such as 1.0.0. */
	readonly version: string;
	/** The day of the data, YYYY-MM-DD. */
	readonly date: string;
	/** The day of access, YYYY-MM-DD; undefined where it is not known. */
	readonly accessed: string | undefined;
	readonly lang: 'en' | 'zh';
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** A date of CSL-JSON: year, month, day. */
interface CslDate {
	readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** The fields of CSL-JSON (citationstyles.org) that a citation of this work has. */
export interface CslItem {
	readonly id: string;
	readonly type: 'dataset';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly author: readonly [{ readonly literal: string }];
	readonly genre: string;
	readonly version: string;
	readonly issued: CslDate;
	readonly accessed?: CslDate;
	readonly URL: string;
	readonly language: string;
}

export interface Citation {
	readonly csl: CslItem;
	/** CSL-JSON as a file: a list of one item. */
	readonly cslJson: string;
	readonly bibtex: string;
	readonly ris: string;
	readonly apa: string;
	readonly chicago: string;
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** APA's words for a dataset (Publication Manual, 7th edition, 10.9). */
const GENRE = 'Data set';

function partsOf(date: string): readonly [number, number, number] {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return [year, month, day];
}

function longDate(date: string): string {
	const [year, month, day] = partsOf(date);
	return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/**
 * Makes a key that is unique enough in a reference manager: the last step of the address and the version. Shorter steps
 * (`v`, `zh`) say where a page stands and not what it is.
 */
function keyOf({ url, version }: CitationInput): string {
	const path = url.split(/[?#]/, 1)[0] ?? '';
	const last = path.split('/').findLast((step) => /^[a-z0-9-]{3,}$/.test(step)) ?? 'view';
	return `lsg-${last}-${version}`;
}

/** Text on one line, as every format here wants it. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function cslOf(input: CitationInput): CslItem {
	const title = oneLine(input.title);
	const work = WORK.title[input.lang];
	return {
		id: keyOf(input),
		type: 'dataset',
		title,
		...(title !== work && { 'container-title': work }),
		author: [{ literal: WORK.author[input.lang] }],
		genre: GENRE,
		version: input.version,
		issued: { 'date-parts': [partsOf(input.date)] },
		...(input.accessed !== undefined && { accessed: { 'date-parts': [partsOf(input.accessed)] } }),
		URL: input.url,
		language: input.lang,
	};
}

function risOf(csl: CslItem, input: CitationInput): string {
	const slashes = (date: string) => date.replaceAll('-', '/');
	const lines: readonly (readonly [string, string | undefined])[] = [
		['TY', 'DATA'],
		['ID', csl.id],
		['AU', csl.author[0].literal],
		['TI', csl.title],
		['T2', csl['container-title']],
		['PY', input.date.slice(0, 4)],
		['DA', slashes(input.date)],
		['ET', csl.version],
		['LA', csl.language],
		['UR', csl.URL],
		['Y2', input.accessed && slashes(input.accessed)],
	];
	const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
	return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

/** APA 7: with the date of access, since a view changes where its address is not that of a frozen version. */
function apaOf(csl: CslItem, input: CitationInput): string {
	const container = csl['container-title'];
	const version = `(Version ${csl.version})`;
	const what =
		container === undefined
			? `${csl.title} ${version} [${GENRE}].`
			: `${csl.title} [${GENRE}]. In ${container} ${version}.`;
	const year = input.date.slice(0, 4);
	const retrieved =
		input.accessed === undefined ? csl.URL : `Retrieved ${longDate(input.accessed)}, from ${csl.URL}`;
	return `${csl.author[0].literal}. (${year}). ${what} ${retrieved}`;
}

/** Chicago (17th edition), as in a bibliography. */
function chicagoOf(csl: CslItem, input: CitationInput): string {
	const container = csl['container-title'];
	const what = container === undefined ? `${csl.title}.` : `“${csl.title}.” ${container}.`;
	return [
		`${csl.author[0].literal}.`,
		what,
		`Version ${csl.version}, ${longDate(input.date)}.`,
		...(input.accessed === undefined ? [] : [`Accessed ${longDate(input.accessed)}.`]),
		`${csl.URL}.`,
	].join(' ');
}

/**
 * Returns the day of access by the reader's clock, at the reader's place, or undefined where that is before the day of the
 * data (which may be a day ahead of the reader's): then the clock is wrong.
 */
export function accessedOn(now: Date, dataDate: string): string | undefined {
	const two = (part: number) => String(part).padStart(2, '0');
	const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	const tomorrow = new Date(now.getTime() + MS_PER_DAY).toISOString().slice(0, 10);
	return tomorrow < dataDate ? undefined : today;
}

/** Returns the citation of a page or view in every form. */
export function citation(input: CitationInput): Citation {
	const csl = cslOf(input);
	return {
		csl,
		cslJson: `${JSON.stringify([csl], undefined, '\t')}\n`,
		bibtex: bibtexOf({
			key: csl.id,
			author: csl.author[0].literal,
			title: csl.title,
			container: csl['container-title'],
			version: csl.version,
			date: input.date,
			accessed: input.accessed,
			url: csl.URL,
			language: input.lang === 'zh' ? 'chinese' : 'english',
		}),
		ris: risOf(csl, input),
		apa: apaOf(csl, input),
		chicago: chicagoOf(csl, input),
	};
}
