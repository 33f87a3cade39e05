/** What the browser does with a text or picture that is taken away: copy it, make a PNG of it. */
import type { Figure } from '../../export/figure.ts';

/**
 * Copies the text of a field. Where the page may not write to the clipboard (the address is not secure, or a frame or the
 * reader forbids it) the text is selected and the reason returned.
 */
export async function copyField(
	field: HTMLInputElement | HTMLTextAreaElement,
	noClipboard: string,
): Promise<string | undefined> {
	const clipboard: Clipboard | undefined = navigator.clipboard;
	try {
		if (!clipboard) throw new Error(noClipboard);
		await clipboard.writeText(field.value);
		return undefined;
	} catch (error) {
		field.focus();
		field.select();
		return error instanceof Error ? error.message : String(error);
	}
}

/** Pixels of a PNG for each of the figure. */
const SCALE = 2;

/** What is said where a PNG cannot be made. */
export interface PngFaults {
	readonly noCanvas: string;
	readonly noPicture: string;
	readonly noPng: string;
}

/** Returns the figure as a PNG, two pixels for one; throws an error that names the step at which the browser gave up. */
export async function pngOf({ svg, width, height }: Figure, faults: PngFaults): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
	try {
		const picture = new Image();
		picture.src = address;
		await picture.decode().catch(() => {
			throw new Error(faults.noPicture);
		});
		const canvas = document.createElement('canvas');
		canvas.width = width * SCALE;
		canvas.height = height * SCALE;
		const context = canvas.getContext('2d');
		if (!context) throw new Error(faults.noCanvas);
		context.drawImage(picture, 0, 0, canvas.width, canvas.height);
		const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!png) throw new Error(faults.noPng);
		return png;
	} finally {
		URL.revokeObjectURL(address);
	}
}
