/** What the pages of the libraries share with the program that measures them. */

export interface BenchNode {
	readonly id: string;
	readonly label: string;
	readonly kind: 'group' | 'organization';
	readonly color: string;
	/** In pixels at the scale at which the whole is seen. */
	readonly radius: number;
}

export interface BenchLink {
	readonly source: string;
	readonly target: string;
}

/** What is on show after a change: places in the lists of nodes and links. */
export interface BenchPicture {
	readonly nodes: readonly number[];
	readonly links: readonly number[];
}

/** The network of all dates, and the pictures to show one after the other; the first is that of the start. */
export interface BenchGraph {
	readonly nodes: readonly BenchNode[];
	readonly links: readonly BenchLink[];
	readonly pictures: readonly BenchPicture[];
}

/** How the measuring program reads a page and drives it. */
export interface Bench {
	/** Where the nodes in view stand on the screen, x and y in turn; undefined before anything is drawn. */
	readonly places: () => ArrayLike<number> | undefined;
	/** Whether the library says of itself that it has come to rest; always true where it says nothing. */
	readonly isDone: () => boolean;
	/** Shows another of the pictures. */
	readonly show: (picture: number) => void;
}

declare global {
	interface Window {
		bench?: Bench;
	}
}

/** Fetches the network named in the address. */
export async function loadGraph(): Promise<BenchGraph> {
	const name = new URLSearchParams(window.location.search).get('graph');
	const response = await fetch(`./${name}.json`);
	return (await response.json()) as BenchGraph;
}

/** Returns the element that the library fills. */
export function stage(): HTMLElement {
	return document.getElementById('stage') as HTMLElement;
}
