/**
 * What runs inside every page that is measured, from the start of its navigation; it is handed to the browser as text, so
 * it uses nothing from outside itself.
 *
 * A picture is settled from the first frame since which, for `quiet` milliseconds and five frames, no node has moved by more
 * than a pixel and none has come or gone. The time given is that at which this frame had been painted.
 */
export function recorder({ quiet, selector }: { readonly quiet: number; readonly selector: string }): void {
	const PIXEL = 1;
	const FRAMES = 5;
	let anchor: number[] | undefined;
	let since: number | undefined;
	let frames = 0;
	let isOver = false;
	let isDirty = true;

	/** In a page that draws elements: the boxes of nodes and labels, read again only after something has changed. */
	let seen: number[] | undefined;
	const observe = () => {
		new MutationObserver(() => {
			isDirty = true;
		}).observe(document, { subtree: true, childList: true, attributes: true });
	};
	observe();
	window.addEventListener('resize', () => {
		isDirty = true;
	});
	const fromElements = (): number[] | undefined => {
		if (!isDirty) return seen;
		isDirty = false;
		const found: number[] = [];
		for (const element of document.querySelectorAll(selector)) {
			const { x, y } = element.getBoundingClientRect();
			found.push(x, y);
		}
		seen = found.length > 0 ? found : undefined;
		return seen;
	};

	const hasMoved = (places: ArrayLike<number>): boolean => {
		if (!anchor || anchor.length !== places.length) return true;
		for (let at = 0; at < places.length; at++) {
			if (Math.abs((anchor[at] ?? 0) - (places[at] ?? 0)) > PIXEL) return true;
		}
		return false;
	};

	const channel = new MessageChannel();
	const onPainted: ((time: number) => void)[] = [];
	channel.port1.onmessage = () => onPainted.shift()?.(performance.now());
	/** Calls back once the frame in hand has been painted. */
	const afterPaint = (call: (time: number) => void) => {
		onPainted.push(call);
		channel.port2.postMessage(0);
	};

	const record = {
		settled: undefined as number | undefined,
		changes: [] as number[],
		events: [] as number[],
		script: [] as number[],
		deltas: [] as number[],
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (entry.name === 'keydown') record.events.push(entry.duration);
		}
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	const tick = (now: number) => {
		if (isOver) return;
		const { bench } = window as unknown as {
			bench?: { places: () => ArrayLike<number> | undefined; isDone: () => boolean };
		};
		const places = selector === '' ? bench?.places() : fromElements();
		// Elements that the page is still being sent count as come, so a page of elements has no other sign of rest.
		const isDone = selector === '' ? (bench?.isDone() ?? false) : true;
		if (places && (!isDone || hasMoved(places))) {
			anchor = Array.from(places);
			since = undefined;
			frames = 0;
			afterPaint((time) => {
				since ??= time;
			});
		} else if (places && since !== undefined) {
			frames++;
			if (frames >= FRAMES && now - since > quiet) {
				isOver = true;
				const paint = performance.getEntriesByName('first-contentful-paint')[0];
				record.settled = Math.max(since, paint?.startTime ?? 0);
			}
		}
		requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);

	let isCounting = false;
	let last = 0;
	const count = (now: number) => {
		if (!isCounting) return;
		if (last > 0) record.deltas.push(now - last);
		last = now;
		requestAnimationFrame(count);
	};

	Object.assign(window, {
		recorder: {
			record,
			/** Starts and ends the counting of the time between frames. */
			startCounting: () => {
				isCounting = true;
				last = 0;
				record.deltas = [];
				requestAnimationFrame(count);
			},
			endCounting: () => {
				isCounting = false;
			},
		},
	});

	/** What a press of F8 does is set by the measuring program; its time runs from the press to the painted frame. */
	window.addEventListener('keydown', (event) => {
		if (event.key !== 'F8') return;
		const { onPress } = window as unknown as { onPress?: () => void };
		const start = event.timeStamp;
		const before = performance.now();
		onPress?.();
		record.script.push(performance.now() - before);
		requestAnimationFrame(() => afterPaint((time) => record.changes.push(time - start)));
	});
}
