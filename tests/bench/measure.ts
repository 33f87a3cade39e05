/** Opens a contender, waits until its picture has settled, moves it about, and asks it for changes. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { STATES } from './changes.ts';
import type { Contender } from './contenders.ts';
import { recorder } from './recorder.ts';

/** A contender that has not settled by then is left. */
export const LIMIT = 120_000;
const VIEWPORT = { width: 1440, height: 900 };

export interface Driven {
	/** Milliseconds between frames while zooming and panning. */
	readonly frames: readonly number[];
	/** Milliseconds from the press to the frame on the screen, as the browser's event timing tells, in steps of 8. */
	readonly changes: readonly number[];
	/** Milliseconds of script in answer to each press: what has to end before the frame can be drawn. */
	readonly script: readonly number[];
	/** Milliseconds of script in each change with all that follows its frame, in processor time of the page's thread. */
	readonly allScript: readonly number[];
}

export interface Run {
	/** Milliseconds from the start of the navigation; undefined past the limit. */
	readonly settled: number | undefined;
	readonly driven: Driven | undefined;
}

interface Recorder {
	readonly record: {
		settled?: number;
		changes: number[];
		events: number[];
		script: number[];
		deltas: number[];
	};
	startCounting: () => void;
	endCounting: () => void;
}

declare global {
	interface Window {
		recorder: Recorder;
		onPress?: () => void;
	}
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<undefined>((done) => {
		timer = setTimeout(() => done(undefined), milliseconds);
	});
	return Promise.race([promise.catch(() => undefined), late]).finally(() => clearTimeout(timer));
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Returns a point of the picture on which no node stands, near the middle. */
async function freePoint(page: Page, { selector }: Contender): Promise<{ x: number; y: number }> {
	return page.evaluate((marks) => {
		const taken: [number, number][] = [];
		const box = document.querySelector('.map svg')?.getBoundingClientRect() ?? {
			x: 0,
			y: 0,
			width: window.innerWidth,
			height: window.innerHeight,
		};
		if (marks === '') {
			const places = window.bench?.places() ?? [];
			for (let at = 0; at < places.length; at += 2) taken.push([places[at] ?? 0, places[at + 1] ?? 0]);
		} else {
			for (const element of document.querySelectorAll(marks)) {
				const { x, y, width, height } = element.getBoundingClientRect();
				taken.push([x + width / 2, y + height / 2]);
			}
		}
		let best = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		let most = 0;
		for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.7; x += 7) {
			for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.7; y += 7) {
				let near = Number.POSITIVE_INFINITY;
				for (const [a, b] of taken) near = Math.min(near, Math.hypot(a - x, b - y));
				if (near > most) {
					most = near;
					best = { x, y };
				}
			}
		}
		return best;
	}, selector);
}

const STEP = 16;
const PART = 1500;
const CONTROL = 2;
/** Milliseconds in which the slowest change at 1× is long on the screen, with all that follows it. */
const AFTER_CHANGE = 500;

/** Zooms in and out by the wheel for 1.5 s, then drags the picture about for 1.5 s; returns the times between frames. */
async function moveAbout(page: Page, cdp: CDPSession, contender: Contender): Promise<readonly number[]> {
	const { x, y } = await freePoint(page, contender);
	const mouse = (type: string, more: object) =>
		cdp.send('Input.dispatchMouseEvent', { type, x, y, ...more } as never);
	await mouse('mouseMoved', {});
	await page.evaluate(() => window.recorder.startCounting());
	const steps = PART / STEP;
	// With Ctrl, as our map asks for it, a turn counts ten times.
	const turn = contender.isOurs ? { modifiers: CONTROL, deltaY: 3 } : { deltaY: 30 };
	for (const [part, start] of [
		[0, performance.now()],
		[1, performance.now() + PART],
	] as const) {
		if (part === 1) await mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 });
		for (let step = 0; step < steps && performance.now() < start + PART; step++) {
			await pause(Math.max(0, start + step * STEP - performance.now()));
			const direction = step < steps / 2 ? -1 : 1;
			if (part === 0) {
				await mouse('mouseWheel', { deltaX: 0, ...turn, deltaY: direction * turn.deltaY });
			} else {
				const angle = (step / steps) * 4 * Math.PI;
				await mouse('mouseMoved', {
					x: x + 120 * Math.sin(angle),
					y: y + 80 * (1 - Math.cos(angle)),
					button: 'left',
					buttons: 1,
				});
			}
		}
	}
	await mouse('mouseReleased', { button: 'left', buttons: 0, clickCount: 1 });
	return page.evaluate(() => {
		window.recorder.endCounting();
		return window.recorder.record.deltas;
	});
}

async function scriptTime(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** Sets what the next press does: in our page, what a hand on the control does; in the others, their way of hiding. */
async function prepare(page: Page, { isOurs }: Contender, state: number): Promise<void> {
	const before = STATES[state - 1];
	const after = STATES[state];
	await page.evaluate(
		({ isOurs, state, before, after }) => {
			window.onPress = () => {
				if (!isOurs) window.bench?.show(state);
				else if (after?.type !== before?.type) {
					document.querySelector<HTMLInputElement>(`.types input[value="${after?.type ?? ''}"]`)?.click();
				} else {
					const slider = document.querySelector<HTMLInputElement>('.time input[type="range"]');
					const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
					if (slider) set?.call(slider, after?.year ?? slider.max);
					slider?.dispatchEvent(new Event('input', { bubbles: true }));
				}
			};
		},
		{ isOurs, state, before, after },
	);
}

async function change(page: Page, cdp: CDPSession, contender: Contender): Promise<Omit<Driven, 'frames'>> {
	const allScript: number[] = [];
	for (let state = 1; state < STATES.length; state++) {
		await prepare(page, contender, state);
		const before = await scriptTime(cdp);
		await page.keyboard.press('F8');
		// Left in peace: asking the page whether it is done would count as script of the page.
		await pause(AFTER_CHANGE);
		allScript.push((await scriptTime(cdp)) - before);
	}
	await pause(300);
	const { changes: painted, events, script } = await page.evaluate(() => window.recorder.record);
	return { changes: events.length === painted.length ? events : painted, script, allScript };
}

/** Runs a contender once in a fresh profile; drives it too where asked. */
export async function run(
	browser: Browser,
	origin: string,
	contender: Contender,
	scale: number,
	drive: boolean,
): Promise<Run> {
	const context = await browser.newContext({ viewport: VIEWPORT });
	try {
		const page = await context.newPage();
		const { quiet, selector } = contender;
		// The loader of TypeScript wraps functions in a helper that the page does not have.
		await page.addInitScript('globalThis.__name = (value) => value;');
		await page.addInitScript(recorder, { quiet, selector });
		const settled = await within(
			page
				.goto(origin + contender.address(scale), { waitUntil: 'commit', timeout: LIMIT })
				.then(() =>
					page.waitForFunction(() => window.recorder.record.settled, undefined, {
						timeout: LIMIT,
						polling: 200,
					}),
				)
				.then((handle) => handle.jsonValue()),
			LIMIT,
		);
		if (settled === undefined || !drive) return { settled, driven: undefined };
		const cdp = await context.newCDPSession(page);
		// In processor time of the page's thread, so that other work of the machine does not count.
		await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
		if (contender.isOurs) await page.locator('html[data-started]').waitFor({ state: 'attached' });
		await pause(500);
		const driven = await within(
			moveAbout(page, cdp, contender).then(async (frames) => ({
				frames,
				...(await change(page, cdp, contender)),
			})),
			LIMIT,
		);
		return { settled, driven };
	} finally {
		await within(context.close(), 10_000);
	}
}

/** Returns our settled map as a file of its own: the same elements, with the page's style inside. */
export async function pictureFile(browser: Browser, address: string): Promise<string> {
	const context = await browser.newContext({ viewport: VIEWPORT });
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('html[data-started]').waitFor({ state: 'attached' });
	await pause(1000);
	const text = await page.evaluate(async () => {
		const svg = document.querySelector('.map svg');
		if (!svg) throw new Error('The page draws no map.');
		const { width, height } = svg.getBoundingClientRect();
		const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
		const styles = await Promise.all(sheets.map(async ({ href }) => (await fetch(href)).text()));
		const copy = svg.cloneNode(true) as SVGSVGElement;
		copy.setAttribute('width', String(width));
		copy.setAttribute('height', String(height));
		const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
		style.textContent = styles.join('\n');
		copy.prepend(style);
		return new XMLSerializer().serializeToString(copy);
	});
	await context.close();
	return text;
}
